"""summary.json: what a run read, what became of it, and how long it took."""

import json
from importlib.metadata import version
from typing import Any

from pipeline.law import FATES, Law, Ledger
from pipeline.plan import Plan


def summary_json(
    plan: Plan, law: Law, unknown_keys: int, seconds: float, *, rounds: int | None = None, waiting: int = 0
) -> bytes:
    """Return the summary of a run as indented JSON. All but `timings` is the same for the same inputs.

    `unknown_keys` is the number of keys in messages that mean nothing to newsbeam. A run in rounds has their number and
    how many pages it still waits for; its counts are those of all rounds, and what waits is not counted as read yet.
    """
    summary = {
        "schema": "newsbeam/summary/1",
        "version": version("newsbeam"),
        **_numbers(law.total),
        "law": {"holds": law.holds, "says": str(law.total)},
        "by_source": {source: _numbers(ledger) for source, ledger in law.by_source.items()},
        "by_reason": law.by_reason,
        "unknown_keys": unknown_keys,
        **({} if rounds is None else {"rounds": rounds, "waiting": waiting}),
        "inputs": [{"spec": one.spec, "files": one.files, "bytes": one.bytes} for one in plan.inputs],
        "timings": {"seconds": round(seconds, 3), "per_second": round(law.total.read / max(seconds, 0.001), 1)},
    }
    return json.dumps(summary, indent=2, ensure_ascii=False).encode() + b"\n"


def _numbers(ledger: Ledger) -> dict[str, Any]:
    return {"read": ledger.read, **{fate: ledger.fates[fate] for fate in FATES}}
