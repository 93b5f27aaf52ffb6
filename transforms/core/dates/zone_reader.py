"""Reads a stated zone out of the items: GMT, UTC+3, +0300, بتوقيت غرينتش, по московскому времени."""

from datetime import datetime

from transforms.core.dates.items import Item
from transforms.core.dates.moment import civil
from transforms.core.dates.parts import ZonePart
from transforms.core.dates.tags import Tag
from transforms.core.dates.zones import code_offset, is_code, ruled_offset

_BASES = ("UTC", "GMT", "UT", "MSK", "MCK", "МСК", "Europe/Moscow")


def read_zone(items: list[Item], at: int, after_clock: bool) -> tuple[ZonePart, int] | None:
    """The zone that begins at an item and the place after it, or null.

    An abbreviation counts only behind a clock, save UTC and GMT; a bare sign with digits only behind a clock.
    """
    item = items[at]
    if "Z" in item.meaning:
        name = item.meaning["Z"]
        if not after_clock and is_code(name) and name not in ("UTC", "GMT"):
            return None
        signed, end = _signed(items, at + 1, True)
        return ZonePart(name, signed), end
    if after_clock:
        signed, end = _signed(items, at, False)
        if signed is not None:
            return ZonePart(None, signed), end
    return None


def _signed(items: list[Item], at: int, named: bool) -> tuple[int | None, int]:
    """Minutes east of UTC of +3, +03:00, -0430 at an item."""
    if at + 1 >= len(items) or items[at].kind != "s" or items[at].text not in "+-":
        return None, at
    number = items[at + 1]
    if number.kind != "n" or number.start != items[at].end or len(number.text) not in (1, 2, 4):
        return None, at
    minus = items[at].text == "-"
    if minus and not named and (len(number.text) != 4 or items[at - 1].end == items[at].start or number.number > 1200):
        return None, at
    hours, minutes, end = number.number, 0, at + 2
    if len(number.text) == 4:
        hours, minutes = divmod(number.number, 100)
    elif end + 1 < len(items) and items[end].text == ":" and items[end + 1].kind == "n":
        minutes, end = items[end + 1].number, end + 2
    elif not named and len(number.text) == 1:
        return None, at
    if hours > 14 or minutes > 59:
        return None, at
    total = hours * 60 + minutes
    return -total if minus else total, end


def offset_at(zone: ZonePart, wall: datetime, tag: Tag) -> int | None:
    """Minutes east of UTC of a stated zone at a wall time, or null when it cannot be known."""
    if zone.name is None:
        return zone.signed if zone.signed is not None and civil(zone.signed) else None
    base = _named(zone.name, wall, tag)
    if zone.signed is None:
        return base
    if zone.name in _BASES:
        total = None if base is None else base + zone.signed
        return total if total is not None and civil(total) else None
    return base if base == zone.signed else None


def _named(name: str, wall: datetime, tag: Tag) -> int | None:
    if is_code(name):
        return code_offset(name, tag, wall)
    if name.lstrip("-").isdigit():
        return int(name)
    return ruled_offset(name.split(), wall)
