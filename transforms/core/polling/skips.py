"""Skipped times: the hours and days in which a feed asks not to be polled."""

from typing import Final

from schemas.subscription import Hints

HOUR, DAY = 3600, 86_400
THURSDAY: Final = 3  # the first of January 1970
WEEK_OF_HOURS: Final = 7 * 24


def is_skipped(moment: float, hints: Hints) -> bool:
    """Return whether a moment lies in a skipped hour or on a skipped day; all of them skipped counts as none."""
    hours, days = set(hints.skip_hours), set(hints.skip_days)
    return (_hour(moment) in hours and len(hours) < 24) or (_weekday(moment) in days and len(days) < 7)


def next_allowed(moment: float, hints: Hints) -> float:
    """Return the first moment from this one on that is not skipped (RSS 2.0, skipHours and skipDays)."""
    if not is_skipped(moment, hints):
        return moment
    hours = (moment // HOUR * HOUR + ahead * HOUR for ahead in range(1, WEEK_OF_HOURS))
    return next(start for start in hours if not is_skipped(start, hints))


def rest_of_hour(moment: float) -> float:
    """Return the seconds that are left of the hour a moment lies in."""
    return HOUR - moment % HOUR


def _hour(moment: float) -> int:
    return int(moment % DAY // HOUR)


def _weekday(moment: float) -> int:
    return int(moment // DAY + THURSDAY) % 7
