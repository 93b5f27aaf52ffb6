"""What a person is told of a round: a line while it goes on, and one when it is committed."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from pipeline.law import Law
from pipeline.progress import clock_time, counted
from transforms.live import COUNTS


@dataclass(frozen=True, slots=True, kw_only=True)
class Rounded:
    """A committed round. `busy` is the share of the time that the extracting children worked, 0 to 1."""

    number: int
    law: Law
    counts: Mapping[str, int]
    waiting: int
    seconds: float
    busy: float
    pause: float | None


def round_line(rounded: Rounded) -> str:
    """Return the line of a round.

    Only what happened is in it: a round of an archive polls no feed.
    """
    counts, law = rounded.counts, rounded.law
    polls = [f"{counted(counts['polls'], 'feed')} polled"] if counts.get("polls") else []
    aside = [
        f"{counts[name]:,} {said}"
        for name, said in (
            ("polls_not_modified", "not modified"),
            ("polls_same", "the same"),
            ("polls_failed", "failed"),
        )
        if counts.get(name)
    ]
    if polls and aside:
        polls = [f"{polls[0]} ({', '.join(aside)})"]
    parts = [*polls, str(law.total)]
    if counts.get("gaps"):
        parts.append(counted(counts["gaps"], "likely gap"))
    if rounded.waiting:
        parts.append(f"{counted(rounded.waiting, 'page')} waiting")
    parts.append(f"{clock_time(rounded.seconds)}, extraction {rounded.busy:.0%} busy")
    if rounded.pause is not None:
        parts.append(f"next in {clock_time(rounded.pause)}")
    return f"round {rounded.number}: " + "; ".join(parts)


def live_line(number: int) -> Callable[[float], str]:
    """Return what says how far a round is."""

    def line(seconds: float) -> str:
        polls = f"{counted(COUNTS['polls'], 'feed')} polled, " if COUNTS["polls"] else ""
        pages = f"{counted(COUNTS['pages'], 'page')} fetched, " if COUNTS["pages"] else ""
        return f"round {number}: {polls}{pages}{COUNTS['read']:,} read, {COUNTS['read'] / seconds:,.1f}/s"

    return line
