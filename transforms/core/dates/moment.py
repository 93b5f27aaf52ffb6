"""From calendar days, a clock and an offset to a Time with bounds that hold."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from schemas.time import Precision, Time, Zone
from transforms.core.rejected import Rejected

FIRST_YEAR = 1583
"""The Gregorian calendar's first full year; an earlier date is a default value, not a report."""
LAST_YEAR = 2199

_EAST = timedelta(hours=14)
_WEST = timedelta(hours=12)
_DAY_END = time(23, 59, 59)


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day. `second` is null when the source shows none."""

    hour: int
    minute: int
    second: int | None = None
    next_day: bool = False


def rfc3339(at: datetime) -> str:
    """A UTC datetime as RFC 3339 with whole seconds and Z."""
    return at.replace(tzinfo=None, microsecond=0).isoformat() + "Z"


def offset_text(minutes: int) -> str:
    """Minutes east of UTC as +03:00."""
    sign = "-" if minutes < 0 else "+"
    hours, rest = divmod(abs(minutes), 60)
    return f"{sign}{hours:02d}:{rest:02d}"


def civil(minutes: int) -> bool:
    """Whether an offset is one that clocks have had since 1972: quarter hours from -12:00 to +14:00."""
    return -720 <= minutes <= 840 and minutes % 15 == 0


def calendar_day(year: int, month: int, day: int) -> date | None:
    """The Gregorian day, or null when there is none (31 February) or its year is outside 1583 to 2199."""
    if not FIRST_YEAR <= year <= LAST_YEAR or not 1 <= month <= 12 or not 1 <= day <= 31:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def month_days(year: int, month: int) -> tuple[date, date] | None:
    """First and last day of a Gregorian month, or null when there is none."""
    first = calendar_day(year, month, 1)
    if first is None:
        return None
    after = date(year + month // 12, month % 12 + 1, 1)
    return first, after - timedelta(days=1)


def moment(
    raw: str,
    first: date,
    last: date,
    clock: Clock | None,
    *,
    by: str,
    zone: Zone = "unknown",
    offset: int | None = None,
) -> Time:
    """A Time for the days `first` to `last`: as precise as what they share, and a clock only on a single day.

    `offset` is minutes east of UTC. Without one the bounds assume every offset from -12:00 to +14:00.
    Raises Rejected("ambiguous_date") when the two days share not even a year.
    """
    if first == last and clock is not None:
        return _timed(raw, first, clock, by, zone, offset)
    precision, local = _shared(first, last)
    start, end = datetime.combine(first, time()), datetime.combine(last, _DAY_END)
    return _bounded(raw, local, precision, start, end, by, zone, offset, instant=False)


def _shared(first: date, last: date) -> tuple[Precision, str]:
    text = first.isoformat()
    if first == last:
        return "day", text
    if (first.year, first.month) == (last.year, last.month):
        return "month", text[:7]
    if first.year == last.year:
        return "year", text[:4]
    raise Rejected("ambiguous_date", "it can be read as days of different years")


def _timed(raw: str, day: date, clock: Clock, by: str, zone: Zone, offset: int | None) -> Time:
    if clock.next_day:
        day += timedelta(days=1)
    start = datetime.combine(day, time(clock.hour, clock.minute, clock.second or 0))
    if clock.second is None:
        return _bounded(raw, start.isoformat(), "minute", start, start + timedelta(seconds=59), by, zone, offset, True)
    return _bounded(raw, start.isoformat(), "second", start, start, by, zone, offset, True)


def _bounded(
    raw: str,
    local: str,
    precision: Precision,
    start: datetime,
    end: datetime,
    by: str,
    zone: Zone,
    offset: int | None,
    instant: bool,
) -> Time:
    if offset is None or not civil(offset):
        return Time(
            raw=raw,
            local=local,
            precision=precision,
            zone="unknown",
            earliest=rfc3339(start - _EAST),
            latest=rfc3339(end + _WEST),
            by=by,
        )
    shift = timedelta(minutes=offset)
    earliest = rfc3339(start - shift)
    return Time(
        raw=raw,
        local=local,
        precision=precision,
        zone=zone,
        offset=offset_text(offset),
        instant=earliest if instant else None,
        earliest=earliest,
        latest=rfc3339(end - shift),
        by=by,
    )


def utc(text: str) -> datetime:
    """A Time's own RFC 3339 text as an aware datetime."""
    return datetime.fromisoformat(text).astimezone(UTC)
