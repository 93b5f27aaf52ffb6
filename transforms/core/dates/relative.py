"""Words relative to the fetch as a Time: two hours ago, yesterday."""

from datetime import UTC, date, datetime, timedelta

from schemas.time import Precision, Time
from transforms.core.dates.moment import Clock, moment, rfc3339
from transforms.core.rejected import Rejected

_UNITS = {
    "second": timedelta(seconds=60),
    "minute": timedelta(minutes=1),
    "now": timedelta(hours=1),
    "hour": timedelta(hours=1),
    "day": timedelta(days=1),
    "week": timedelta(days=7),
    "month": timedelta(days=31),
    "year": timedelta(days=366),
}
_OWN: dict[str, Precision] = {"second": "minute", "minute": "minute", "day": "day", "month": "month", "year": "year"}
_WIDTHS: dict[Precision, int] = {"minute": 16, "day": 10, "month": 7, "year": 4}
_MOST = 4000


def ago(raw: str, unit: str, count: int, fetched_at: datetime, by: str) -> Time:
    """So many units before the fetch.

    The bounds lie one unit to either side, so that they hold whether the source rounds, cuts off or counts calendar
    units. Minutes, days, months and years have a precision of their own; hours and weeks have the precision of what
    both bounds share. An hour or less is known in UTC from two facts, the words and the fetch, so its zone is inferred.
    Raises Rejected("ambiguous_date") when the bounds share not even a year.
    """
    if count > _MOST:
        raise Rejected("no_date", "it counts back further than there is news")
    steps = max(1, -(-count // 60)) if unit == "second" else count
    step = _UNITS[unit]
    try:
        low, high = fetched_at - step * (steps + 1), fetched_at - step * max(steps - 1, 0)
        nominal = _nominal(fetched_at, unit, steps)
    except (OverflowError, ValueError):
        raise Rejected("no_date", "it counts back further than there is news") from None
    if unit == "second":
        nominal, high = fetched_at - timedelta(seconds=count), fetched_at
    exact = unit in ("second", "minute", "hour", "now")
    if exact:
        low, high, nominal = low.astimezone(UTC), high.astimezone(UTC), nominal.astimezone(UTC)
    precision = _OWN.get(unit) or _shared(low, high)
    local = nominal.replace(tzinfo=None).isoformat()[: _WIDTHS[precision]]
    minute = precision == "minute"
    return Time(
        raw=raw,
        local=local + ":00" if minute else local,
        precision=precision,
        zone="inferred" if exact else "unknown",
        offset="+00:00" if exact else None,
        instant=rfc3339(nominal.replace(second=0)) if minute else None,
        earliest=rfc3339(low.astimezone(UTC)),
        latest=rfc3339(max(high, nominal).astimezone(UTC)),
        by=by,
    )


def _nominal(at: datetime, unit: str, count: int) -> datetime:
    if unit in ("month", "year"):
        months = at.year * 12 + at.month - 1 - count * (12 if unit == "year" else 1)
        return at.replace(year=months // 12, month=months % 12 + 1, day=1)
    return at - _UNITS[unit] * count


def _shared(low: datetime, high: datetime) -> Precision:
    if low.date() == high.date():
        return "day"
    if (low.year, low.month) == (high.year, high.month):
        return "month"
    if low.year == high.year:
        return "year"
    raise Rejected("ambiguous_date", "counted back from the fetch it can lie in either of two years")


def day_of_fetch(fetched_at: datetime, days: int, offset: int | None) -> date:
    """The day that lies `days` from the fetch: in the zone the text states, else in the fetch time's own."""
    at = fetched_at if offset is None else fetched_at.astimezone(UTC).replace(tzinfo=None) + timedelta(minutes=offset)
    return (at + timedelta(days=days)).date()


def days_ago(raw: str, days: int, clock: Clock | None, offset: int | None, fetched_at: datetime, by: str) -> Time:
    """Yesterday, or yesterday at 15:15.

    With a stated zone the day is exact. Without one it is counted from the fetch's own day, and since the page's zone
    may be on the day before or after, the bounds are two days wide: whatever a page calls yesterday lies within the two
    days before the fetch.
    """
    day = day_of_fetch(fetched_at, days, offset)
    if offset is not None:
        return moment(raw, day, day, clock, by=by, zone="stated", offset=offset)
    found = moment(raw, day, day, clock, by=by)
    low = fetched_at + timedelta(days=days - 1)
    high = fetched_at + timedelta(days=min(days + 1, 0))
    return Time(
        raw=raw,
        local=found.local,
        precision=found.precision,
        zone="unknown",
        earliest=rfc3339(low.astimezone(UTC)),
        latest=rfc3339(high.astimezone(UTC)),
        by=by,
    )
