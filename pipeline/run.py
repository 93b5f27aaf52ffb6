"""Job → run → summary, progress, exit code."""

import argparse
import sys
import tempfile
import time
import uuid
from pathlib import Path

from pipeline.engine import Counted, carry_out
from pipeline.job import Job
from pipeline.law import Law, check_law
from pipeline.plan import Plan, make_plan, open_folders
from pipeline.progress import Progress, clock_time, input_line
from pipeline.reason import reason
from pipeline.signals import STOPPED, listen
from pipeline.summary import summary_json
from transforms.children import close_all
from transforms.live import STOP, reset
from transforms.sinks.jsonl import JsonlSink
from transforms.spool import Spool
from transforms.write import Outputs

FAILED, LAW_BROKEN = 1, 3


def run(options: argparse.Namespace) -> int:
    """Carry out `newsbeam run` and return its exit code. Raises `UsageError` before any work starts."""
    plan = make_plan(options)
    if options.dry_run:
        for matched in plan.inputs:
            files = "1 file" if matched.files == 1 else f"{matched.files:,} files"
            print(f"{matched.spec}: {files}, {matched.bytes:,} bytes" if matched.files else f"{matched.spec}: the web")
        return 0
    reset()
    if plan.rounds:
        from pipeline.session import follow

        return follow(plan, options.debug)
    return once(plan, options.debug)


def once(plan: Plan, debug: bool) -> int:
    """Read the inputs once, write all records or none, and return the exit code."""
    listen()
    open_folders(plan)
    started = time.monotonic()
    try:
        counted = _carry_out(plan)
        law = check_law(counted.law.items())
        summary = summary_json(plan, law, counted.unknown_keys, time.monotonic() - started)
        for folder in plan.folders:
            folder.commit(summary)
    except Exception as error:
        return _failed(plan, error, debug)
    tell(plan, law, time.monotonic() - started)
    return 0 if law.holds else LAW_BROKEN


def _failed(plan: Plan, error: Exception, debug: bool) -> int:
    """Clean up after a run that did not end, say what became of it, and return its exit code."""
    for folder in plan.folders:
        folder.discard()
    begun = [folder.path for folder in plan.folders if folder.committed()]
    if STOP.is_set() and not begun:
        print("newsbeam: stopped; nothing was written. The same command starts again.", file=sys.stderr)
        return STOPPED
    if debug:
        raise error
    if begun:
        say = f"all records are safe in {', '.join(begun)}, and the next run into it puts them into place"
    else:
        say = "nothing more was written"
    print(f"newsbeam: the run failed: {cause(error)}; {say} (--debug shows more)", file=sys.stderr)
    return FAILED


def _carry_out(plan: Plan) -> Counted:
    folder = plan.folders[0]
    place = Path(tempfile.gettempdir() if "://" in folder.path else folder.staging)
    spool = Spool(str(place / f"spool-{uuid.uuid4().hex}"))
    sinks = tuple(JsonlSink(folder.staging) for folder in plan.folders)
    specs = tuple(matched.spec for matched in plan.inputs)
    job = Job(inputs=specs, limits=plan.limits, outputs=Outputs(sinks, spool))
    try:
        with Progress(input_line(sum(matched.bytes for matched in plan.inputs)), sys.stderr):
            return carry_out(job, plan.beam)
    finally:
        spool.close()
        close_all()


def tell(plan: Plan, law: Law, seconds: float) -> None:
    """Print what a run read, what became of it, and where the records are."""
    print(f"{law.total} ({clock_time(seconds)})")
    for source, ledger in law.by_source.items():
        print(f"  {source}: {ledger}")
    for fate, reasons in law.by_reason.items():
        for code, number in reasons.items():
            print(f"  {fate.replace('_', ' ')}, {code}: {number:,}")
    for folder in plan.folders:
        print(f"records are in {folder.path}/")
    if not law.holds:
        print(
            "newsbeam: the law does not hold: something was lost or counted twice. Please report it.", file=sys.stderr
        )


def cause(error: BaseException) -> str:
    """Return what went wrong at the root of an error, in the words of the system."""
    return reason(root(error))


def root(error: BaseException) -> BaseException:
    """Return the error that led to all the others."""
    while error.__cause__ is not None:
        error = error.__cause__
    return error
