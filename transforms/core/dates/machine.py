"""Dates as programs write them: ISO 8601 and RFC 3339, RFC 822 and HTTP, ctime, seconds since 1970."""

import re
from datetime import UTC, date, datetime, timedelta

from schemas.time import Time
from transforms.core.dates.english import MONTHS, WEEKDAYS
from transforms.core.dates.moment import Clock, calendar_day, moment, month_days
from transforms.core.dates.tags import Tag
from transforms.core.dates.years import full_year
from transforms.core.dates.zones import code_offset, is_code
from transforms.core.rejected import Rejected

EPOCH_SOURCES = frozenset({"json-ld", "opengraph", "meta", "microdata", "time-tag", "feed", "http"})
"""The kinds of source where a bare number of nine digits or more is a time; in visible text it is anything."""

_CLOCK = r"(?P<h>[0-9]{2})(?::(?P<m>[0-9]{2})(?::(?P<s>[0-9]{2})(?:[.,][0-9]{1,12})?)?)?"
_OFFSET = r"(?P<z>[Zz]|UTC|GMT|[+\-\u2212][0-9]{2}(?::?[0-9]{2})?(?: ?UTC| ?GMT)?)?(?:\[[A-Za-z_/+\-0-9]{1,40}\])?"
_ISO = re.compile(
    r"(?P<y>[0-9]{4})-(?:(?P<mo>[0-9]{2})-(?P<d>[0-9]{2})|W(?P<w>[0-9]{2})-(?P<wd>[1-7])|(?P<o>[0-9]{3}))"
    rf"(?:(?:[Tt]|[ ]{{1,3}}){_CLOCK} ?)?{_OFFSET}"
)
_BASIC = re.compile(
    r"(?P<y>[0-9]{4})(?:(?P<mo>[0-9]{2})(?P<d>[0-9]{2})|W(?P<w>[0-9]{2})(?P<wd>[1-7]))"
    rf"(?:[Tt]?(?P<h>[0-9]{{2}})(?P<m>[0-9]{{2}})(?P<s>[0-9]{{2}})?(?:\.[0-9]{{1,12}})?)?{_OFFSET}"
)
_MONTH = re.compile(r"([0-9]{4})-([0-9]{2})")
_RFC822 = re.compile(
    r"(?:(?P<wd>[A-Za-z]{3,9})\.?,? *)?(?P<d>[0-9]{1,2})[ \-]+(?P<mo>[A-Za-z]{3,9})\.?[ \-,]+(?P<y>[0-9]{2,4}),?"
    r"(?: +(?P<h>[0-9]{1,2}):(?P<m>[0-9]{2})(?::(?P<s>[0-9]{2})(?:\.[0-9]{1,9})?)?)? *"
    r"(?:(?P<z>[+\-][0-9]{4}|[+\-][0-9]{2}:[0-9]{2}|(?:UTC|GMT)[+\-][0-9]{1,4}|[A-Za-z]{1,4})(?: *\([^()]{0,40}\))?)?"
)
_CTIME = re.compile(
    r"(?P<wd>[A-Za-z]{3}),? +(?P<mo>[A-Za-z]{3}) +(?P<d>[0-9]{1,2}) +(?P<h>[0-9]{2}):(?P<m>[0-9]{2}):(?P<s>[0-9]{2})"
    r"(?: +(?P<z>[A-Z]{1,5}|[+\-][0-9]{4}))? +(?P<y>[0-9]{4})"
)
_EPOCH = re.compile(r"(?:[0-9]{9,10}(?:\.[0-9]{1,9})?|[0-9]{13})")
_SIGNED = re.compile(r"(?:UTC|GMT)?([+\-\u2212])([0-9]{1,2})(?::?([0-9]{2}))?(?: ?UTC| ?GMT)?")


def read_machine(text: str, *, tag: Tag, fetched_at: datetime | None, by: str) -> Time | None:
    """The Time of a text that is wholly one of the formats of programs, or null when it is none of them.

    Raises Rejected("no_date") for such a text that names no day there is, e.g. 2022-02-31.
    """
    if len(text) > 80 or not text.isascii():
        return None
    if match := _ISO.fullmatch(text) or _BASIC.fullmatch(text):
        return _iso(text, match, tag, by)
    if match := _RFC822.fullmatch(text) or _CTIME.fullmatch(text):
        return _mail(text, match, tag, fetched_at, by)
    if match := _MONTH.fullmatch(text):
        days = month_days(int(match[1]), int(match[2]))
        return moment(text, *days, None, by=by) if days else None
    if by in EPOCH_SOURCES and _EPOCH.fullmatch(text):
        return _epoch(text, by)
    return None


def _no_day(text: str) -> Rejected:
    return Rejected("no_date", f"{text[:40]!r} names a day that does not exist")


def _iso(text: str, match: re.Match[str], tag: Tag, by: str) -> Time:
    day = _iso_day(match)
    if day is None:
        raise _no_day(text)
    clock = clock_of(match["h"], match["m"], match["s"])
    return _timed(text, day, clock, match["z"], tag, by)


def _iso_day(match: re.Match[str]) -> date | None:
    parts = match.groupdict()
    year = int(parts["y"])
    if parts["mo"]:
        return calendar_day(year, int(parts["mo"]), int(parts["d"]))
    if calendar_day(year, 1, 1) is None:
        return None
    try:
        if parts["w"]:
            return date.fromisocalendar(year, int(parts["w"]), int(parts["wd"]))
        day = date(year, 1, 1) + timedelta(days=int(parts["o"]) - 1)
    except ValueError:
        return None
    return day if day.year == year and int(parts["o"]) else None


def _mail(text: str, match: re.Match[str], tag: Tag, fetched_at: datetime | None, by: str) -> Time | None:
    month = MONTHS.get(match["mo"].lower())
    weekday = WEEKDAYS.get(match["wd"].lower()) if match["wd"] else None
    zone = match["z"]
    if month is None or (match["wd"] and weekday is None) or (zone and zone[0].isalpha() and not _is_zone(zone)):
        return None
    year, digits = int(match["y"]), len(match["y"])
    if digits == 3 or (zone and not match["h"]):
        return None
    if digits == 2:
        year = full_year(year, month, int(match["d"]), fetched_at)
    day = calendar_day(year, month, int(match["d"]))
    if day is None:
        raise _no_day(text)
    if weekday is not None and day.weekday() != weekday:
        days = month_days(year, month)
        return moment(text, *days, None, by=by) if days else None
    return _timed(text, day, clock_of(match["h"], match["m"], match["s"]), zone, tag, by)


def _is_zone(zone: str) -> bool:
    return zone[:3] in ("UTC", "GMT") or is_code(zone.upper())


def clock_of(hour: str | None, minute: str | None, second: str | None) -> Clock | None:
    """A 24-hour clock; null when there is none or no clock shows it.

    24:00 is the end of the day (ISO 8601 section 5.3.2); a leap second :60 keeps its minute.
    """
    if hour is None or minute is None:
        return None
    h, m, s = int(hour), int(minute), int(second) if second else None
    if h == 24 and m == 0 and not s:
        return Clock(0, 0, s, next_day=True)
    if h > 23 or m > 59 or (s is not None and s > 60):
        return None
    return Clock(h, m, None if s == 60 else s)


def _timed(text: str, day: date, clock: Clock | None, zone: str | None, tag: Tag, by: str) -> Time:
    if not zone:
        return moment(text, day, day, clock, by=by)
    wall = datetime(day.year, day.month, day.day, clock.hour if clock else 12, clock.minute if clock else 0)
    return moment(text, day, day, clock, by=by, zone="stated", offset=stated_offset(zone, tag, wall))


def stated_offset(zone: str, tag: Tag, wall: datetime) -> int | None:
    """Minutes east of UTC of `+0300`, `UTC+3`, `Z`, `EST`; null when unknown."""
    if match := _SIGNED.fullmatch(zone):
        hours = match[2]
        minutes = int(hours) * 60 + int(match[3] or 0)
        return -minutes if match[1] != "+" else minutes
    return code_offset(zone.upper(), tag, wall)


def _epoch(text: str, by: str) -> Time:
    whole = text.partition(".")[0]
    at = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=int(whole) // (1000 if len(whole) > 10 else 1))
    return moment(text, at.date(), at.date(), Clock(at.hour, at.minute, at.second), by=by, zone="stated", offset=0)
