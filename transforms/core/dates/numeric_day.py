"""The readings of a date of three numbers."""

from datetime import date, datetime

from transforms.core.dates.calendars import day_in, gregorian_year, is_era
from transforms.core.dates.orders import day_before_month, numeric_order
from transforms.core.dates.parts import Calendar, DayPart
from transforms.core.dates.tags import Tag
from transforms.core.dates.years import full_year
from transforms.core.rejected import Rejected

Three = tuple[int, int, int]


def numeric_readings(
    numbers: Three, widths: Three, mark: str, tag: Tag, fetched_at: datetime | None, day_first: bool | None
) -> DayPart | None:
    """Every day that 12/02/2022 or 2022-02-12 or 12.02.22 can mean to a reader of this language; null for no date.

    A year of four digits tells its own place. Day or month first is what `day_first` says, else the language; when
    neither decides, both readings stay. Two digits are a year only against the fetch time.
    """
    if widths[0] == 4 and max(widths[1:]) <= 2:
        return _long_year(numbers[0], [(numbers[1], numbers[2])], mark, tag)
    if widths[2] == 4 and max(widths[:2]) <= 2:
        month_day, day_month = (numbers[0], numbers[1]), (numbers[1], numbers[0])
        first = day_before_month(tag) if day_first is None else day_first
        pairs = [day_month, month_day] if first is None else [day_month] if first else [month_day]
        part = _long_year(numbers[2], pairs, mark, tag)
        return part if part.readings or first is None else _long_year(numbers[2], [day_month, month_day], mark, tag)
    if (widths[0] == 3 and is_era(mark)) or (mark in ("reiwa", "heisei", "showa", "roc") and max(widths) <= 3):
        return _long_year(numbers[0], [(numbers[1], numbers[2])], mark, tag)
    if max(widths) <= 2:
        return _short_year(numbers, tag, fetched_at, day_first)
    return None


def _calendar(year: int, mark: str, tag: Tag) -> Calendar:
    if mark == "hijri":
        return "hijri"
    if mark == "persian":
        return "jalali"
    if 1300 <= year <= 1500 and mark != "greg":
        if tag.language in ("fa", "ps", "ckb"):
            return "jalali"
        if tag.language in ("ar", "ur"):
            return "hijri"
    return "gregorian"


def _long_year(year: int, pairs: list[tuple[int, int]], mark: str, tag: Tag) -> DayPart:
    calendar = _calendar(year, mark, tag)
    if mark == "buddhist?" and 2400 <= year <= 2700:
        year -= 543
    elif is_era(mark):
        year = gregorian_year(year, mark)
    days = dict.fromkeys(day_in(calendar, year, month, day) for month, day in pairs)
    return DayPart(tuple((day, day) for day in days if day), calendar, "it names a day that does not exist")


def _short_year(numbers: Three, tag: Tag, fetched_at: datetime | None, day_first: bool | None) -> DayPart:
    order = numeric_order(tag)
    orders = ("DMY", "MDY", "YMD") if tag.language is None else ("DMY", "MDY") if order is None else (order,)
    if day_first is not None and order != "YMD":
        orders = ("DMY",) if day_first else ("MDY",)
    days: dict[date, None] = {}
    why_not = "it names a day that does not exist"
    for wanted in orders:
        values = dict(zip(wanted, numbers, strict=True))
        try:
            year = full_year(values["Y"], values["M"], values["D"], fetched_at)
        except Rejected as error:
            why_not = error.detail
            continue
        if day := day_in("gregorian", year, values["M"], values["D"]):
            days[day] = None
    return DayPart(tuple((day, day) for day in days), "gregorian", why_not)
