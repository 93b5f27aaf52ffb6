"""The schedule: the moment of the next poll, from the lower bounds, the pace and the hours to be skipped."""

from math import ceil
from random import Random
from typing import Final

from schemas.subscription import Hints
from transforms.core.polling.skips import next_allowed, rest_of_hour

LONGEST: Final = 86_400.0  # seconds; a longer `every` is kept to
LONGEST_RETRY: Final = 7 * 86_400.0  # what a server asks for in so many words, up to a week
LONGEST_ERROR: Final = 30  # errors in a row after which the wait no longer doubles
SPREAD, MOST_SPREAD = 0.1, 300.0  # of the wait, in seconds: feeds that were asked together come apart
SPREAD_OF_ERROR: Final = 0.25


def after_success(
    now: float, every: float, pace: float | None, fresh: float, hints: Hints, *, overlaps: bool, rng: Random
) -> float:
    """Return when a feed that answered is asked again: never before `now + every`, and within a day of the bounds.

    The answer's freshness and the feed's `least` are lower bounds, each up to a day. Without a `pace` yet it is
    `every`. The period in which the feed says it is updated (RSS 1.0, module Syndication) is a lower bound as long as
    polls overlap (`overlaps`): a feed from which entries were lost is faster than it says. With a base, the poll is
    at the first update that it announces. Skipped hours and days are waited out.
    """
    waits = (every, min(pace or every, LONGEST), _capped(fresh), _capped(hints.least))
    moment = now + max(waits)
    if hints.period and overlaps:
        moment = max(moment, min(_next_update(now, moment, hints), now + LONGEST))
    wait = moment - now
    spread = min(SPREAD * wait, MOST_SPREAD)
    return _allowed(moment + rng.random() * spread, hints, rng)


def after_failure(
    now: float, every: float, errors: int, retry_after: float | None, hints: Hints, *, rng: Random
) -> float:
    """Return when a feed that failed `errors` times in a row is asked again.

    The wait doubles from twice `every` to a day, spread by a quarter, and is never shorter than `every` or than the
    server asks for (Retry-After, up to a week). Skipped hours and days are waited out.
    """
    doubled = every * 2.0 ** min(errors, LONGEST_ERROR)
    spread = 1 + SPREAD_OF_ERROR * rng.random()
    wait = max(min(doubled, LONGEST / (1 + SPREAD_OF_ERROR)) * spread, every, _capped(retry_after, LONGEST_RETRY))
    return _allowed(now + wait, hints, rng)


def _next_update(now: float, earliest: float, hints: Hints) -> float:
    period = float(hints.period or 0)
    if hints.base is None:
        return now + period
    return hints.base + ceil((earliest - hints.base) / period) * period


def _allowed(moment: float, hints: Hints, rng: Random) -> float:
    allowed = next_allowed(moment, hints)
    if allowed > moment:
        allowed += rng.random() * min(MOST_SPREAD, rest_of_hour(allowed) - 1)
    return allowed


def _capped(seconds: float | None, most: float = LONGEST) -> float:
    return min(seconds, most) if seconds and seconds > 0 else 0.0  # what is no number is greater than nothing
