"""Gathers the parts of a line that belong to one moment, with the label that goes with them."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import pairwise

from transforms.core.dates.clock_reader import read_clock
from transforms.core.dates.day_reader import Context, read_day
from transforms.core.dates.items import Item
from transforms.core.dates.parts import AgoPart, ClockPart, DayPart, Days, DaysAgoPart, Part, WeekdayPart, ZonePart
from transforms.core.dates.zone_reader import read_zone

_HIJRI_SLACK = 2
"""Days by which a printed Hijri date and the Gregorian one beside it may differ: months are sighted, not computed."""


@dataclass(slots=True)
class Cluster:
    """The parts of one moment; `start` and `end` are places in the folded text."""

    start: int = -1
    end: int = -1
    label: str | None = None
    day: DayPart | None = None
    clock: ClockPart | None = None
    zone: ZonePart | None = None
    weekday: int | None = None
    days_ago: DaysAgoPart | None = None
    ago: AgoPart | None = None
    parts: list[Part] = field(default_factory=list)

    @property
    def dated(self) -> bool:
        """Whether something in it tells the day."""
        return not (self.day is None and self.days_ago is None and self.ago is None)


def gather(items: list[Item], context: Context) -> list[Cluster]:
    """The dated clusters of a line. Unknown words and labels end a cluster; signs and known small words do not."""
    found: list[Cluster] = []
    cluster = Cluster()
    label: str | None = None
    trailing: str | None = None
    for part, first, last in _parts(items, context):
        if part is None:
            if cluster.dated:
                found.append(cluster)
            text = items[first].meaning.get("L")
            cluster = Cluster()
            if text:
                label = trailing = text
            continue
        if not _joins(cluster, part):
            if cluster.dated:
                found.append(cluster)
                label = None
            cluster = Cluster()
            _joins(cluster, part)
        if cluster.start < 0:
            cluster.start = items[first].start
        cluster.end = items[last - 1].end
        cluster.parts.append(part)
        if cluster.label is None and cluster.dated:
            cluster.label, label, trailing = label, None, None
    if cluster.dated:
        found.append(cluster)
    if found and trailing and found[0].label is None:
        _label_behind(found, trailing)
    return found


def _label_behind(found: list[Cluster], last: str) -> None:
    """Labels that stand behind their dates (2022年2月12日 更新): each belongs to the date before it."""
    for cluster, after in pairwise(found):
        cluster.label = after.label
    found[-1].label = last


def _parts(items: list[Item], context: Context) -> Iterator[tuple[Part | None, int, int]]:
    """Each part with the items it covers; null for an unknown word, number or label, which ends a cluster."""
    at = 0
    before: Part | None = None
    year_shown = False
    while at < len(items):
        item = items[at]
        read = _read(items, at, before, year_shown, context)
        if read is not None:
            part, after = read
            yield part, at, after
            if isinstance(part, DayPart):
                year_shown = any(item.kind == "n" and len(item.text) == 4 for item in items[at:after])
            before = part
            at = after
            continue
        at += 1
        if item.kind == "s" or _small(item):
            continue
        before, year_shown = None, False
        yield None, at - 1, at


def _small(item: Item) -> bool:
    return not {"F", "P", "K", "C", "E", "V", "U"}.isdisjoint(item.meaning)


def _read(
    items: list[Item], at: int, before: Part | None, year_shown: bool, context: Context
) -> tuple[Part, int] | None:
    item = items[at]
    meaning = item.meaning
    if item.kind == "s":
        return read_zone(items, at, isinstance(before, ClockPart)) if item.text in "+-" else None
    if item.kind == "w" and not meaning:
        return None
    if "Z" in meaning and (zone := read_zone(items, at, isinstance(before, ClockPart))):
        return zone
    if "L" in meaning:
        return None
    if "A" in meaning and context.fetched_at is not None:
        unit, _, count = meaning["A"].partition(" ")
        return AgoPart(unit, item.number if count == "n" else int(count or 0)), at + 1
    if "B" in meaning and _in_parentheses(items, at):
        return WeekdayPart(int(meaning["B"])), at + 1
    if "Q" in meaning and at + 1 < len(items) and items[at + 1].kind == "n" and 2 <= items[at + 1].number <= 7:
        return WeekdayPart(items[at + 1].number - 2), at + 2
    if year_shown and (clock := read_clock(items, at, True)):
        return clock
    if read := read_day(items, at, context):
        return read
    if "W" in meaning:
        return WeekdayPart(int(meaning["W"])), at + 1
    if clock := read_clock(items, at, isinstance(before, DayPart | WeekdayPart | DaysAgoPart)):
        return clock
    if "R" in meaning and context.fetched_at is not None:
        return DaysAgoPart(int(meaning["R"])), at + 1
    return None


def _in_parentheses(items: list[Item], at: int) -> bool:
    return 0 < at < len(items) - 1 and items[at - 1].text == "(" and items[at + 1].text in (")", ",", "|")


def _joins(cluster: Cluster, part: Part) -> bool:
    """Adds a part to the cluster, or says that it belongs to another moment."""
    if isinstance(part, DayPart):
        return _joins_day(cluster, part)
    if isinstance(part, ClockPart):
        if cluster.clock is not None or cluster.ago is not None:
            return False
        cluster.clock = part
    elif isinstance(part, ZonePart):
        if cluster.zone is not None:
            return False
        cluster.zone = part
    elif isinstance(part, WeekdayPart):
        if cluster.weekday is not None and cluster.weekday != part.number:
            return False
        cluster.weekday = part.number
    elif isinstance(part, DaysAgoPart):
        if cluster.dated:
            return False
        cluster.days_ago = part
    else:
        if cluster.dated or cluster.clock is not None:
            return False
        cluster.ago = part
    return True


def _joins_day(cluster: Cluster, part: DayPart) -> bool:
    if cluster.ago is not None or cluster.days_ago is not None:
        return False
    there = cluster.day
    if there is None:
        cluster.day = part
        return True
    if not part.readings and part.calendar != there.calendar:
        return True
    if not there.readings and part.calendar != there.calendar:
        cluster.day = part
        return True
    kept = tuple(days for days in there.readings if any(_near(there, days, part, other) for other in part.readings))
    if not kept:
        return False
    if there.calendar == "gregorian" or part.calendar != "gregorian":
        cluster.day = DayPart(kept, there.calendar)
    else:
        others = (days for days in part.readings if any(_near(part, days, there, other) for other in there.readings))
        cluster.day = DayPart(tuple(others), part.calendar)
    return True


def _near(one: DayPart, days: Days, other: DayPart, others: Days) -> bool:
    slack = _HIJRI_SLACK if "hijri" in (one.calendar, other.calendar) and one.calendar != other.calendar else 0
    return abs(days[0] - others[0]) <= timedelta(days=slack) and abs(days[1] - others[1]) <= timedelta(days=slack)
