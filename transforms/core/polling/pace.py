"""Pace: how fast a feed moves, and the interval at which consecutive polls overlap."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final, NamedTuple

from schemas.subscription import Pace
from transforms.core.polling.names import sample_of

TURNOVER: Final = 1 / 3
"""Share of the window that is new at the poll aimed at: the feed may get three times as fast before one is missed."""
NOTHING_NEW: Final = 0.5  # entries to count when none came: one may have been on its way
QUIET: Final = 2.0  # times the time in which nothing came
WEIGHT: Final = 0.3  # of the last observation, where the feed got slower; where it got faster it counts at once
MOST_GROWTH: Final = 1.5  # from one poll to the next: half of the time it has been quiet
MEMORY: Final = 86_400.0  # seconds after which the shortest interval seen counts as twice as long
SLACK: Final = 2.0  # of the shortest interval: two thirds of the window, should the feed get that fast again
LONGEST: Final = 86_400.0  # seconds


class Observed(NamedTuple):
    """The pace after a poll, and whether the poll shared no entry with the one before."""

    pace: Pace
    gap: bool


def observe_pace(pace: Pace, names: Sequence[str] | None, elapsed: float | None, every: float) -> Observed:
    """Return the pace after a poll that came `elapsed` seconds after the last one that succeeded, null for the first.

    `names` are the digests of its entries, null for a document that has not changed. The interval is the time in
    which `TURNOVER` of the entries are new, smoothed; it is never more than `SLACK` times the shortest of the last
    days, so that polls still overlap when a quiet night ends. Where no entry of the poll before is left, entries may
    have come and gone unseen: then the interval is at most half of what it was. It is never shorter than `every`.
    """
    known = set(names or ())
    kept = sum(name in known for name in pace.sample)
    if elapsed is None or not known or not pace.sample:
        new, gap, moved = 0, False, pace if elapsed is None else _slower(pace, elapsed)
    else:
        new = max(0, len(known) - round(kept / len(pace.sample) * pace.window))
        gap = not kept
        if gap:
            moved = _faster(pace, min(elapsed, pace.interval or elapsed) / 2, elapsed)
        elif new:
            moved = _paced(pace, len(known) * elapsed * TURNOVER / new, elapsed)
        else:
            moved = _slower(pace, elapsed)
    moved = _between(moved, every)
    if names is None:
        return Observed(replace(moved, new=0), False)
    return Observed(replace(moved, window=len(known), sample=sample_of(known), new=new), gap)


def _paced(pace: Pace, seen: float, elapsed: float) -> Pace:
    """The pace after entries came at a rate that makes `seen` the interval to aim at."""
    if seen <= (pace.interval or elapsed):
        return _faster(pace, seen, elapsed)
    return _grown(pace, seen, min(seen, _faded(pace, elapsed)), elapsed)


def _faster(pace: Pace, seen: float, elapsed: float) -> Pace:
    return replace(pace, interval=seen, quickest=min(seen, _faded(pace, elapsed)))


def _slower(pace: Pace, elapsed: float) -> Pace:
    """The pace after nothing new came: less than one entry in the time, so what is quiet counts for longer."""
    seen = max(pace.window * elapsed * TURNOVER / NOTHING_NEW, QUIET * elapsed, pace.interval or elapsed)
    return _grown(pace, seen, None if pace.quickest is None else _faded(pace, elapsed), elapsed)


def _grown(pace: Pace, seen: float, quickest: float | None, elapsed: float) -> Pace:
    before = pace.interval or elapsed
    interval = min(before + WEIGHT * (seen - before), MOST_GROWTH * before, SLACK * (quickest or LONGEST))
    return replace(pace, interval=interval, quickest=quickest)


def _faded(pace: Pace, elapsed: float) -> float:
    """The shortest interval of the past, longer by what time has passed."""
    return LONGEST if pace.quickest is None else pace.quickest * 2 ** min(elapsed / MEMORY, 64.0)


def _between(pace: Pace, every: float) -> Pace:
    """The pace with its times between `every` and a day: what is outside is not acted on, so not remembered."""

    def bounded(seconds: float | None) -> float | None:
        return None if seconds is None else round(max(min(seconds, LONGEST), every), 3)

    return replace(pace, interval=bounded(pace.interval), quickest=bounded(pace.quickest))
