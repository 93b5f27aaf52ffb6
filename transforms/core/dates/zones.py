"""What offset a stated zone has at a wall time, or that it cannot be known."""

from collections.abc import Iterable
from datetime import datetime
from functools import cache
from importlib.resources import files
from zoneinfo import ZoneInfo

from transforms.core.dates.tags import Tag
from transforms.core.dates.zone_codes import FIXED, RULED, SHARED


@cache
def zone_rules(name: str) -> ZoneInfo:
    """The rules of an IANA zone from the tzdata package, so that every machine has the same."""
    with files("tzdata").joinpath("zoneinfo", *name.split("/")).open("rb") as file:
        return ZoneInfo.from_file(file, key=name)


def ruled_offset(names: Iterable[str], wall: datetime) -> int | None:
    """Minutes east of UTC at `wall` when every named zone agrees, else null.

    A wall time in a gap or fold of daylight saving time has two offsets, and so none that is known (PEP 495).
    """
    found = {
        offset
        for name in names
        for fold in (0, 1)
        if (offset := wall.replace(tzinfo=zone_rules(name), fold=fold).utcoffset()) is not None
    }
    return int(found.pop().total_seconds() // 60) if len(found) == 1 else None


def is_code(code: str) -> bool:
    """Whether these capitals abbreviate a zone."""
    return code in FIXED or code in RULED or code in SHARED


def code_offset(code: str, tag: Tag, wall: datetime) -> int | None:
    """Minutes east of UTC of an abbreviation such as EST, or null when it is none or means several.

    IST, CST, BST, AST and their like name several offsets; the region of the page's language decides, else a language
    that is written in one of the places only, else nobody.
    """
    if code in FIXED:
        return FIXED[code]
    if code in RULED:
        return ruled_offset(RULED[code], wall)
    meanings = SHARED.get(code, {})
    return meanings.get(tag.region or "") if tag.region else meanings.get(tag.language or "")
