"""Days of the Hijri, Persian, Buddhist, Republic of China and Japanese calendars as Gregorian days."""

from datetime import date

from hijridate import Hijri
from persiantools.jdatetime import JalaliDate

from transforms.core.dates.moment import calendar_day, month_days
from transforms.core.dates.parts import Calendar, Days

HIJRI_YEARS = range(1343, 1501)
"""What the Umm al-Qura tables cover: August 1924 to November 2077."""
JALALI_YEARS = range(1200, 1531)
_ERAS = {"buddhist": -543, "roc": 1911, "reiwa": 2018, "heisei": 1988, "showa": 1925}


def gregorian_year(year: int, era: str) -> int:
    """The Gregorian year of a year counted in an era; the same year for an unknown era."""
    return year + _ERAS.get(era, 0)


def is_era(mark: str) -> bool:
    """Whether a calendar mark names an era whose months are the Gregorian ones."""
    return mark in _ERAS


def hijri_day(year: int, month: int, day: int) -> date | None:
    """The Gregorian day of an Umm al-Qura date (tables of the hijridate library), or null when there is none."""
    if year not in HIJRI_YEARS or not 1 <= month <= 12 or not 1 <= day <= 30:
        return None
    try:
        return date(*Hijri(year, month, day).to_gregorian().datetuple())
    except (ValueError, OverflowError):
        return None


def jalali_day(year: int, month: int, day: int) -> date | None:
    """The Gregorian day of a Persian date (algorithm of the persiantools library), or null when there is none."""
    if year not in JALALI_YEARS or not 1 <= month <= 12 or not 1 <= day <= 31:
        return None
    try:
        return JalaliDate(year, month, day).to_gregorian()  # type: ignore[no-untyped-call]
    except (ValueError, OverflowError):
        return None


def day_in(calendar: Calendar, year: int, month: int, day: int) -> date | None:
    """The Gregorian day of a date in a calendar, or null when there is none."""
    if calendar == "hijri":
        return hijri_day(year, month, day)
    if calendar == "jalali":
        return jalali_day(year, month, day)
    return calendar_day(year, month, day)


def month_in(calendar: Calendar, year: int, month: int) -> Days | None:
    """The Gregorian days that a month of a calendar begins and ends with, or null when there is none."""
    if calendar == "gregorian":
        return month_days(year, month)
    first = day_in(calendar, year, month, 1)
    lasts = (day_in(calendar, year, month, day) for day in (31, 30, 29))
    last = next((day for day in lasts if day), None)
    return (first, last) if first and last else None
