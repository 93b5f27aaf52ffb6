"""Reads the atoms of a written date out of the items: its numbers, its month, the marks of its calendar."""

from dataclasses import dataclass, field

from transforms.core.dates.items import Item
from transforms.core.dates.parts import Calendar

_GAP = 5
_CALENDARS: dict[str, Calendar] = {"M": "gregorian", "H": "hijri", "J": "jalali"}


@dataclass(slots=True)
class Atom:
    """A number or a month of a date. `unit` is year, month or day where a word says so."""

    value: int
    width: int
    unit: str = ""
    calendar: Calendar | None = None
    before: str = ""
    """the signs between the atom before and this one"""


@dataclass(slots=True)
class Atoms:
    """The atoms of one date, the mark of its calendar, and the place after them."""

    atoms: list[Atom] = field(default_factory=list)
    mark: str = ""
    end: int = 0
    thai: bool = False


def read_atoms(items: list[Item], at: int) -> Atoms:
    """Return the atoms of the date that begins at an item; none where none does."""
    found = Atoms(end=at)
    place, signs, gap, unit = at, "", 0, ""
    months = 0
    while place < len(items) and gap <= _GAP:
        item = items[place]
        meaning = item.meaning
        month = _month(items, place, bool(found.atoms)) if meaning else None
        if item.kind == "n" and not _is_hour(items, place, found.atoms):
            if len(found.atoms) == 3 or (len(found.atoms) >= 1 and not found.atoms[-1].calendar and not months
                                         and not signs and not unit and not found.atoms[-1].unit
                                         and not (len(found.atoms) == 2 and item.end - item.start == 4)
                                         and not _month_ahead(items, place)):  # fmt: skip
                break
            atom = Atom(item.number, len(item.text), unit, before=signs)
            place = _ordinal_end(items, place + 1)
            if place < len(items) and "U" in items[place].meaning:
                atom.unit = items[place].meaning["U"]
                if atom.unit not in ("year", "month", "day"):
                    break
                place += 1
            if atom.unit == "month":
                atom.calendar = "gregorian"
                months += 1
            found.atoms.append(atom)
            found.end = place
        elif month is not None and months < 2 and "B" not in meaning:
            calendar, number = month
            double = next((atom for atom in found.atoms if atom.calendar), None)
            if double is not None:
                if double.calendar != calendar or double.value != number or found.atoms[-1] is not double:
                    break
            elif len(found.atoms) == 3:
                break
            else:
                found.atoms.append(Atom(number, 0, "month", calendar, before=signs))
                found.thai = found.thai or "\u0e00" <= item.text[0] <= "\u0e7f"
                months += 1
            place += 1
            found.end = place
        elif "E" in meaning and (place > at or _number_follows(items, place)):
            found.mark = meaning["E"]
            place += 1
            if found.atoms:
                found.end = place
            continue
        elif "V" in meaning and (place > at or _number_follows(items, place)):
            unit = meaning["V"]
            place += 1
            gap += 1
            continue
        elif place > at and "F" in meaning and ("P" not in meaning or _after_year(found.atoms, items, place)):
            if "P" in meaning:
                found.end = place + 1
            place += 1
            gap += 1
            continue
        elif place > at and item.kind == "s" and item.text in ".,-/'()":
            signs += item.text
            place += 1
            gap += 1
            continue
        else:
            break
        signs, gap, unit = "", 0, ""
        if len(found.atoms) == 3 and not _wants_more(items, place):
            break
    return found


def _ordinal_end(items: list[Item], place: int) -> int:
    """Past the ending of an ordinal that a unit follows: 1-р сар."""
    ending = items[place : place + 3]
    hyphened = len(ending) == 3 and ending[0].text == "-" and "F" in ending[1].meaning and "U" in ending[2].meaning
    return place + 2 if hyphened else place


def _wants_more(items: list[Item], place: int) -> bool:
    """Whether a calendar mark follows the third atom: 1443 هـ, 2022م."""
    return place < len(items) and ("E" in items[place].meaning or {"F", "P"} <= items[place].meaning.keys())


def _after_year(atoms: list[Atom], items: list[Item], place: int) -> bool:
    return bool(atoms) and atoms[-1].width == 4 and items[place - 1].kind == "n"


def _number_follows(items: list[Item], place: int) -> bool:
    for item in items[place + 1 : place + 3]:
        if item.kind == "n":
            return True
        if item.text != "." and "F" not in item.meaning:
            return False
    return False


def _month_ahead(items: list[Item], place: int) -> bool:
    for item in items[place + 1 : place + 4]:
        if not {"M", "H", "J"}.isdisjoint(item.meaning) or item.meaning.get("U") == "month":
            return True
        if item.kind != "s" and "F" not in item.meaning:
            return False
    return False


def _month(items: list[Item], place: int, inside: bool) -> tuple[Calendar, int] | None:
    meaning = items[place].meaning
    kind = next((kind for kind in ("M", "H", "J") if kind in meaning), None)
    if kind is None:
        return None
    if "W" in meaning and not (inside and items[place - 1].kind != "w") and _is_weekday(items, place):
        return None
    return _CALENDARS[kind], int(meaning[kind])


def _is_weekday(items: list[Item], place: int) -> bool:
    """Whether a word that is both (mar: martes, marzo) stands before a number and a month."""
    rest = [item for item in items[place + 1 : place + 7] if item.kind != "s" and "F" not in item.meaning]
    if len(rest) < 2 or rest[0].kind != "n":
        return False
    return not {"M", "H", "J"}.isdisjoint(rest[1].meaning) or (rest[1].kind == "n" and rest[0].number <= 31 and
                                                                 len(rest[1].text) <= 2 and len(rest) > 2)  # fmt: skip


def _is_hour(items: list[Item], place: int, atoms: list[Atom]) -> bool:
    """Whether a number is the hour of a clock: before a colon, a clock mark, or a half of the day."""
    item = items[place]
    if len(item.text) > 2 or place + 1 >= len(items):
        return False
    after = items[place + 1]
    if after.kind == "s":
        numeric = [atom for atom in atoms if not atom.calendar]
        dotted = after.text == "." and len(atoms) > len(numeric) and len(numeric) < 2
        if after.text == ":" or (dotted and atoms[-1].calendar is None):
            follower = items[place + 2] if place + 2 < len(items) else None
            return follower is not None and follower.kind == "n" and len(follower.text) == 2
        return False
    if "K" in after.meaning or after.meaning.get("U") in ("hour", "minute"):
        return True
    return "P" in after.meaning and ("F" not in after.meaning) and bool(atoms)
