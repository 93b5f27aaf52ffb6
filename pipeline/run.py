"""Job → run → summary, progress, exit code."""

import argparse
import os
import signal
import sys
import tempfile
import time
import uuid
from pathlib import Path
from types import FrameType
from typing import Any

import apache_beam as beam
from apache_beam.metrics.metric import MetricsFilter
from apache_beam.runners.runner import PipelineResult

from pipeline.graph import build
from pipeline.job import Job
from pipeline.law import Law, check_law
from pipeline.plan import Plan, make_plan, open_folders, reason
from pipeline.progress import Progress, clock_time
from pipeline.summary import summary_json
from transforms.children import close_all
from transforms.live import STOP, reset
from transforms.sinks.jsonl import JsonlSink
from transforms.spool import Spool
from transforms.tally import NAMESPACE, NOTES, UNKNOWN_KEYS
from transforms.write import Outputs

FAILED, LAW_BROKEN, STOPPED = 1, 3, 130


def run(options: argparse.Namespace) -> int:
    """Carry out `newsbeam run` and return its exit code. Raises `UsageError` before any work starts."""
    plan = make_plan(options)
    if options.dry_run:
        for matched in plan.inputs:
            files = "1 file" if matched.files == 1 else f"{matched.files:,} files"
            print(f"{matched.spec}: {files}, {matched.bytes:,} bytes")
        return 0
    reset()
    _listen()
    open_folders(plan)
    started = time.monotonic()
    try:
        law, unknown = _carry_out(plan)
        summary = summary_json(plan, law, unknown, time.monotonic() - started)
        for folder in plan.folders:
            folder.commit(summary)
    except Exception as error:
        return _failed(plan, error, options.debug)
    _tell(plan, law, time.monotonic() - started)
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
    print(f"newsbeam: the run failed: {_cause(error)}; {say} (--debug shows more)", file=sys.stderr)
    return FAILED


def _carry_out(plan: Plan) -> tuple[Law, int]:
    folder = plan.folders[0]
    place = Path(tempfile.gettempdir() if "://" in folder.path else folder.staging)
    spool = Spool(str(place / f"spool-{uuid.uuid4().hex}"))
    sinks = tuple(JsonlSink(folder.staging) for folder in plan.folders)
    job = Job(
        inputs=tuple(matched.spec for matched in plan.inputs),
        limits=plan.limits,
        outputs=Outputs(sinks, spool),
    )
    try:
        with Progress(sum(matched.bytes for matched in plan.inputs), sys.stderr):
            pipeline = beam.Pipeline(runner="FnApiRunner", options=plan.beam)
            build(pipeline, job)
            result = pipeline.run()
            result.wait_until_finish()
    finally:
        spool.close()
        close_all()
    return check_law(_counters(result, NAMESPACE).items()), _counters(result, NOTES).get(UNKNOWN_KEYS, 0)


def _counters(result: PipelineResult, namespace: str) -> dict[str, int]:
    """Return counters by name, summed over the steps that count under the same name."""
    totals: dict[str, int] = {}
    for counter in result.metrics().query(MetricsFilter().with_namespace(namespace))["counters"]:
        name = counter.key.metric.name
        totals[name] = totals.get(name, 0) + counter.committed
    return totals


def _tell(plan: Plan, law: Law, seconds: float) -> None:
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


def _listen() -> None:
    """Let Ctrl-C and SIGTERM end the run cleanly; a second one ends it at once."""

    def stop(number: int, frame: FrameType | None) -> Any:
        if STOP.is_set():
            close_all()
            os._exit(STOPPED)
        STOP.set()

    signal.signal(signal.SIGINT, stop)
    signal.signal(signal.SIGTERM, stop)


def _cause(error: BaseException) -> str:
    while error.__cause__ is not None:
        error = error.__cause__
    return reason(error)
