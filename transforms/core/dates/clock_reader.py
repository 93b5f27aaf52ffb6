"""Reads a time of day out of the items: 15:15, 3.15 p.m., 15h30, 下午3點15分, kl. 15.15, noon."""

from transforms.core.dates.items import Item
from transforms.core.dates.moment import Clock
from transforms.core.dates.parts import ClockPart

_WORDS_ALONE = {"noon": Clock(12, 0)}


def read_clock(items: list[Item], at: int, after_day: bool) -> tuple[ClockPart, int] | None:
    """The clock that begins at an item and the place after it, or null.

    `after_day`: a date stands right before, so that two numbers with a dot are a clock as well.
    A clock no day has (25:10, 15:15 am) is read as a ClockPart without a time.
    """
    half, place, marked, foreign = "", at, False, False
    while place < len(items) and items[place].kind == "w":
        meaning = items[place].meaning
        if "O" in meaning:
            foreign = True
        elif "P" in meaning and "F" not in meaning and not half:
            half = meaning["P"]
        elif "C" in meaning:
            marked = True
        elif not (marked or half) or "F" not in meaning:
            break
        place += 1
        if marked and place < len(items) and items[place].kind == "s" and items[place].text in ".:":
            place += 1
    numbers = _numbers(items, place, after_day or marked, marked or bool(half) or foreign)
    if numbers is None:
        return _word_alone(items, at)
    (hour, minute, second), place = numbers
    after, end = _half(items, place)
    if after:
        half, place = after, end
    place = _skip_mark(items, place)
    if not after:
        after, end = _half(items, place)
        half, place = (after, end) if after else (half, place)
    if foreign or (not half and _half_or_mark(items, at) and 1 <= hour <= 12):
        return ClockPart(None), place
    return ClockPart(_clock(hour, minute, second, half)), place


def _half_or_mark(items: list[Item], at: int) -> bool:
    """Whether a letter standing free between year and clock can be the mark of one or the half of the other."""
    if at < 2 or items[at - 1].kind != "w" or not {"P", "F"} <= items[at - 1].meaning.keys():
        return False
    year, letter = items[at - 2], items[at - 1]
    return year.kind == "n" and len(year.text) == 4 and year.end < letter.start


def _word_alone(items: list[Item], at: int) -> tuple[ClockPart, int] | None:
    meaning = items[at].meaning
    clock = _WORDS_ALONE.get(meaning.get("P", "")) if "F" not in meaning and len(items[at].text) > 1 else None
    return (ClockPart(clock), at + 1) if clock else None


def _number(items: list[Item], at: int, widths: tuple[int, ...]) -> int | None:
    if at < len(items) and items[at].kind == "n" and len(items[at].text) in widths:
        return items[at].number
    return None


def _sign(items: list[Item], at: int, text: str) -> bool:
    return at < len(items) and items[at].kind == "s" and items[at].text == text


def _numbers(
    items: list[Item], at: int, dotted: bool, hour_alone: bool
) -> tuple[tuple[int, int, int | None], int] | None:
    hour = _number(items, at, (1, 2))
    if hour is None:
        return None
    if _sign(items, at + 1, ":") and (minute := _number(items, at + 2, (2,))) is not None:
        return _with_seconds(items, at + 3, hour, minute, ":")
    if _sign(items, at + 1, ".") and (minute := _number(items, at + 2, (2,))) is not None:
        end = at + 3
        adjacent = items[at].end == items[at + 1].start and items[at + 1].end == items[at + 2].start
        marked = (end < len(items) and not {"K", "P"}.isdisjoint(items[end].meaning)) or _zone_follows(items, end)
        if (
            adjacent
            and (dotted or marked)
            and not (_sign(items, end, ".") and _number(items, end + 1, (4,)) is not None)
        ):
            return _with_seconds(items, end, hour, minute, ".")
    unit = items[at + 1].meaning if at + 1 < len(items) else {}
    if unit.get("U") == "hour":
        return _units(items, at + 2, hour)
    if "K" in unit:
        place = at + 2 + (1 if _sign(items, at + 2, ".") else 0)
        minute = _number(items, place, (2,))
        if minute is not None and minute < 60 and not _sign(items, place + 1, "/") and not _sign(items, place + 1, "."):
            place += 1
            if place < len(items) and items[place].kind == "w" and items[place].text in ("min", "мин", "м", "m", "хв"):
                place += 1
            return (hour, minute, None), place
        return (hour, 0, None), at + 1
    if "P" in unit and "F" not in unit and 1 <= hour <= 12:
        return (hour, 0, None), at + 1
    if hour_alone and not _sign(items, at + 1, "/") and not _sign(items, at + 1, ".") and not _sign(items, at + 1, "-"):
        return (hour, 0, None), at + 1
    return None


def _zone_follows(items: list[Item], at: int) -> bool:
    return at < len(items) and "Z" in items[at].meaning


def _with_seconds(
    items: list[Item], at: int, hour: int, minute: int, sign: str
) -> tuple[tuple[int, int, int | None], int]:
    second = _number(items, at + 1, (2,)) if _sign(items, at, sign) else None
    if second is None or items[at].end != items[at + 1].start:
        return (hour, minute, None), at
    at += 2
    if at + 1 < len(items) and items[at].kind == "s" and items[at].text in ".,":
        fraction = items[at + 1]
        if fraction.kind == "n" and items[at - 1].end == items[at].start and fraction.start == items[at].end:
            at += 2
    return (hour, minute, second), at


def _units(items: list[Item], at: int, hour: int) -> tuple[tuple[int, int, int | None], int]:
    if at < len(items) and items[at].meaning.get("U") == "half":
        return (hour, 30, None), at + 1
    minute = _number(items, at, (1, 2))
    if minute is None or at + 1 >= len(items) or items[at + 1].meaning.get("U") != "minute":
        return (hour, 0, None), at
    second = _number(items, at + 2, (1, 2))
    if second is None or at + 3 >= len(items) or items[at + 3].meaning.get("U") != "second":
        return (hour, minute, None), at + 2
    return (hour, minute, second), at + 4


def _half(items: list[Item], at: int) -> tuple[str, int]:
    """A half of the day right after the numbers, within parentheses or behind a comma as well."""
    place = at
    while place < len(items) and place < at + 2 and items[place].kind == "s" and items[place].text in ",.(":
        place += 1
    if place < len(items) and "P" in items[place].meaning:
        end = place + 1
        while end < len(items) and items[end].kind == "s" and items[end].text in ".)" and end < place + 3:
            end += 1
        return items[place].meaning["P"], end
    return "", at


def _skip_mark(items: list[Item], at: int) -> int:
    return at + 1 if at < len(items) and "K" in items[at].meaning else at


def _clock(hour: int, minute: int, second: int | None, half: str) -> Clock | None:
    if minute > 59 or (second is not None and second > 60):
        return None
    if second == 60:
        second = None
    if hour == 24 and minute == 0 and not second and not half:
        return Clock(0, 0, second, next_day=True)
    if hour > 23:
        return None
    hours = hour_in_half(hour, half)
    return None if hours is None else Clock(hours, minute, second)


def hour_in_half(hour: int, half: str) -> int | None:
    """The 24-hour hour of an hour in a half or part of the day; null when no clock shows it.

    Hours from 13 on stand for themselves beside an afternoon word; beside a morning word they are a contradiction.
    """
    if not half:
        return hour
    if half in ("am", "morning"):
        return None if hour > 12 else (0 if half == "am" else None) if hour == 12 else hour
    if hour > 12:
        return hour
    if half == "pm":
        return None if hour == 0 else 12 if hour == 12 else hour + 12
    if half in ("afternoon", "noon"):
        return None if hour == 0 else hour if hour >= 10 else hour + 12
    if half == "evening":
        return None if hour in (0, 12) else hour + 12
    if half == "midnight":
        return 0 if hour in (0, 12) else None
    return 0 if hour in (0, 12) else hour + 12 if hour >= 6 else hour
