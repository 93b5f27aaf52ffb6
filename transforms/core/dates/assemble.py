"""From the parts of one moment to its Time, with everything that contradicts taken away."""

from datetime import UTC, date, datetime, timedelta

from schemas.time import Time
from transforms.core.dates.clusters import Cluster
from transforms.core.dates.day_reader import Context
from transforms.core.dates.moment import Clock, moment, month_days, utc
from transforms.core.dates.parts import DayPart, Days
from transforms.core.dates.relative import ago, day_of_fetch, days_ago
from transforms.core.dates.zone_reader import offset_at
from transforms.core.rejected import Rejected

_AHEAD = timedelta(days=1)


def assemble(cluster: Cluster, raw: str, context: Context, by: str) -> Time:
    """The Time of a cluster.

    Readings more than a day after the fetch fall away, then those that contradict the weekday; of a date whose weekday
    contradicts it only the month is left. Raises Rejected "no_date", "ambiguous_date" or "future_date".
    """
    clock = cluster.clock.clock if cluster.clock else None
    if cluster.ago is not None and context.fetched_at is not None:
        return ago(raw, cluster.ago.unit, cluster.ago.count, context.fetched_at, by)
    if cluster.days_ago is not None and context.fetched_at is not None:
        return _days_ago(cluster, raw, clock, context, by)
    if cluster.day is None or not cluster.day.readings:
        raise _no_reading(cluster.day)
    readings, agrees = _weekday_filter(_not_ahead(cluster.day.readings, context), cluster)
    first = min(days[0] for days in readings)
    last = max(days[1] for days in readings)
    if not agrees:
        return moment(raw, first, last, None, by=by)
    return _zoned(cluster, raw, first, last, clock, context, by)


def _no_reading(day: DayPart | None) -> Rejected:
    why = day.why_not if day else ""
    reason = "ambiguous_date" if "digits" in why else "no_date"
    return Rejected(reason, why or "the text states no date")


def _not_ahead(readings: tuple[Days, ...], context: Context) -> tuple[Days, ...]:
    if context.fetched_at is None:
        return readings
    limit = (context.fetched_at.astimezone(UTC) + timedelta(hours=14) + _AHEAD).date()
    kept = tuple(days for days in readings if days[0] <= limit)
    if not kept:
        raise Rejected("future_date", "the date lies more than a day after the fetch")
    return kept


def _weekday_filter(readings: tuple[Days, ...], cluster: Cluster) -> tuple[tuple[Days, ...], bool]:
    """The readings that fall on the stated weekday; or the months of all of them, and False.

    A Hijri date a day off its weekday was counted from a sighted new moon: the weekday tells the day.
    """
    weekday = cluster.weekday
    single = [days for days in readings if days[0] == days[1]]
    if weekday is None or not single:
        return readings, True
    kept = tuple(days for days in single if days[0].weekday() == weekday)
    if kept:
        return kept, True
    if cluster.day and cluster.day.calendar == "hijri" and len(single) == 1:
        for shift in (timedelta(days=1), timedelta(days=-1)):
            day = single[0][0] + shift
            if day.weekday() == weekday:
                return ((day, day),), True
    months = (month_days(days[0].year, days[0].month) for days in single)
    return tuple(days for days in months if days), False


def _zoned(cluster: Cluster, raw: str, first: date, last: date, clock: Clock | None, context: Context, by: str) -> Time:
    if first != last or cluster.zone is None:
        return moment(raw, first, last, clock, by=by)
    hour, minute = (clock.hour, clock.minute) if clock else (12, 0)
    wall = datetime(first.year, first.month, first.day, hour, minute)
    offset = offset_at(cluster.zone, wall, context.tag)
    return moment(raw, first, last, clock, by=by, zone="stated", offset=offset)


def _days_ago(cluster: Cluster, raw: str, clock: Clock | None, context: Context, by: str) -> Time:
    assert cluster.days_ago is not None and context.fetched_at is not None
    days, offset = cluster.days_ago.days, None
    if cluster.zone is not None:
        day = day_of_fetch(context.fetched_at, days, None)
        wall = datetime(day.year, day.month, day.day, clock.hour if clock else 12, clock.minute if clock else 0)
        offset = offset_at(cluster.zone, wall, context.tag)
    return days_ago(raw, days, clock, offset, context.fetched_at, by)


def check_not_ahead(found: Time, fetched_at: datetime | None) -> Time:
    """The Time itself; raises Rejected("future_date") when all of it lies more than a day after the fetch."""
    if fetched_at is not None and utc(found.earliest) > fetched_at + _AHEAD:
        raise Rejected("future_date", "the date lies more than a day after the fetch")
    return found
