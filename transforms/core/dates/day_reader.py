"""Reads a written date out of the items: which of its atoms is the year, the month, the day, and the days it can be."""

from dataclasses import dataclass
from datetime import datetime

from transforms.core.dates.calendars import day_in, gregorian_year, is_era, month_in
from transforms.core.dates.day_atoms import Atom, Atoms, read_atoms
from transforms.core.dates.items import Item
from transforms.core.dates.numeric_day import numeric_readings
from transforms.core.dates.parts import Calendar, DayPart, Days
from transforms.core.dates.tags import Tag
from transforms.core.dates.years import full_year
from transforms.core.rejected import Rejected


@dataclass(slots=True)
class Context:
    """What is known beside the text."""

    tag: Tag
    fetched_at: datetime | None
    day_first: bool | None = None


def read_day(items: list[Item], at: int, context: Context) -> tuple[DayPart, int] | None:
    """The date that begins at an item and the place after it, or null when none does."""
    found = read_atoms(items, at)
    atoms = found.atoms
    shape = "".join("m" if atom.calendar else "n" for atom in atoms)
    if shape in ("nnn", "nn"):
        return _numeric_day(found, items, at, context) if shape == "nnn" else None
    picked = _pick(atoms, shape)
    if picked is None:
        return None
    year, month, day = picked
    assert month.calendar is not None
    return _resolve(found, year, month, day, context), found.end


def _numeric_day(found: Atoms, items: list[Item], at: int, context: Context) -> tuple[DayPart, int] | None:
    """A date of three numbers, or null when their signs or widths are none of a date."""
    first, second, third = found.atoms
    after = items[found.end] if found.end < len(items) else None
    if second.before != third.before and (second.before, third.before) != ("/", ""):
        return None
    units = bool(first.unit or second.unit)
    if second.before not in ("/", ".", "-") and not units:
        return None
    if at > 1 and items[at - 1].text == "." and items[at - 2].kind == "n" and items[at - 2].end == items[at - 1].start:
        return None
    if after and after.kind == "s" and after.text == second.before and found.end + 1 < len(items):
        follower = items[found.end + 1]
        if follower.kind == "n" and follower.start == after.end and after.text != "-":
            return None
    thai = found.thai or context.tag.language == "th"
    mark = found.mark or ("buddhist?" if thai else "")
    part = numeric_readings(
        (first.value, second.value, third.value),
        (first.width, second.width, third.width),
        mark,
        context.tag,
        context.fetched_at,
        context.day_first,
    )
    return (part, found.end) if part else None


def _yearlike(atom: Atom) -> bool:
    return atom.unit == "year" or (atom.unit != "day" and (atom.width in (3, 4) or atom.value > 31))


def _daylike(atom: Atom) -> bool:
    return atom.unit in ("", "day") and atom.width <= 2 and 1 <= atom.value <= 31


def _pick(atoms: list[Atom], shape: str) -> tuple[Atom | None, Atom, Atom | None] | None:
    """Year, month and day among the atoms, or null when they are no date."""
    if shape == "nmn":
        a, month, b = atoms
        if _daylike(a) and (_yearlike(b) or (b.width == 2 and b.unit != "day" and not _yearlike(a))):
            return b, month, a
        if _yearlike(a) and _daylike(b):
            return a, month, b
        return None
    if shape == "mnn":
        month, a, b = atoms
        if _daylike(a) and (_yearlike(b) or (b.width == 2 and ("," in b.before or "'" in b.before))):
            return b, month, a
        return None
    if shape == "nnm":
        a, b, month = atoms
        return (a, month, b) if _yearlike(a) and _daylike(b) else None
    if shape == "nm":
        a, month = atoms
        if _yearlike(a):
            return a, month, None
        return (None, month, a) if _daylike(a) else None
    if shape == "mn":
        month, a = atoms
        if _yearlike(a) and a.width != 3:
            return a, month, None
        return (None, month, a) if _daylike(a) else None
    return None


def _resolve(found: Atoms, year: Atom | None, month: Atom, day: Atom | None, context: Context) -> DayPart:
    calendar = month.calendar or "gregorian"
    if year is None:
        return DayPart((), calendar, "it names a day and a month and no year")
    thai = found.thai or context.tag.language == "th"
    years, why_not = _years(year, month, day, calendar, found.mark or ("buddhist?" if thai else ""), context)
    readings: list[Days] = []
    for value in years:
        if day is None:
            days = month_in(calendar, value, month.value)
        else:
            at = day_in(calendar, value, month.value, day.value)
            days = (at, at) if at else None
        if days:
            readings.append(days)
    return DayPart(tuple(readings), calendar, why_not or "it names a day that does not exist")


def _years(
    year: Atom, month: Atom, day: Atom | None, calendar: Calendar, mark: str, context: Context
) -> tuple[list[int], str]:
    value = year.value
    if calendar != "gregorian":
        return ([value], "") if year.width == 4 else ([], "its year has two digits")
    if mark == "buddhist?":
        if year.width == 4:
            return [value - 543 if 2400 <= value <= 2700 else value], ""
    elif is_era(mark):
        return [gregorian_year(value, mark)], ""
    if year.width == 3:
        taiwan = context.tag.language == "zh" and context.tag.region in ("TW", "HK", "MO", None) and year.unit == "year"
        return ([gregorian_year(value, "roc")], "") if taiwan else ([], "its year has three digits")
    if year.width > 2:
        return [value], ""
    return two_digit_years(value, month.value, day.value if day else 1, mark, context.fetched_at)


def two_digit_years(value: int, month: int, day: int, mark: str, fetched_at: datetime | None) -> tuple[list[int], str]:
    """The years that two digits can mean before the fetch, Gregorian and in Thai text Buddhist; or why none."""
    years, why_not = [], ""
    for shift in (0, 43) if mark == "buddhist?" else (0,):
        try:
            years.append(full_year((value - shift) % 100 if shift else value, month, day, fetched_at))
        except Rejected as error:
            why_not = error.detail
    return years, "" if years else why_not
