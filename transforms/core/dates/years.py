"""Years of two digits, read only against the time of the fetch."""

from datetime import datetime, timedelta

from transforms.core.dates.moment import calendar_day
from transforms.core.rejected import Rejected

REACH = 50
"""How many years before the fetch a two-digit year may lie (the window of RFC 9110 section 5.6.7)."""


def full_year(two: int, month: int, day: int, fetched_at: datetime | None) -> int:
    """The latest year with these last two digits whose day is not after the fetch (one day of clock zones allowed).

    Raises Rejected("ambiguous_date") without a fetch time, or when that year lies more than 50 years before it.
    """
    if fetched_at is None:
        raise Rejected("ambiguous_date", "its year has two digits and no fetch time bounds it")
    limit = (fetched_at + timedelta(days=1)).date()
    year = limit.year - (limit.year - two) % 100
    at = calendar_day(year, month, day)
    if at is not None and at > limit:
        year -= 100
    if year < limit.year - REACH:
        raise Rejected("ambiguous_date", "its year has two digits and fits no year near the fetch")
    return year
