"""What a line is made of once it is read: days, clocks, zones, weekdays, words relative to the fetch."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from transforms.core.dates.moment import Clock

Calendar = Literal["gregorian", "hijri", "jalali", "unknown"]
Days = tuple[date, date]
"""First and last day of one reading: the same for a day, a month's ends for a month."""


@dataclass(frozen=True, slots=True)
class DayPart:
    """A written date: every reading it allows. None are left when it names no year or a day there is not."""

    readings: tuple[Days, ...]
    calendar: Calendar = "gregorian"
    why_not: str = ""


@dataclass(frozen=True, slots=True)
class ClockPart:
    """A time of day; null when its numbers are no time of day."""

    clock: Clock | None


@dataclass(frozen=True, slots=True)
class ZonePart:
    """A stated zone: a code, IANA names or minutes in `name`, and what is added to it."""

    name: str | None
    signed: int | None = None


@dataclass(frozen=True, slots=True)
class WeekdayPart:
    """A weekday from Monday, 0, to Sunday, 6."""

    number: int


@dataclass(frozen=True, slots=True)
class DaysAgoPart:
    """Today, yesterday: days before the day of the fetch."""

    days: int


@dataclass(frozen=True, slots=True)
class AgoPart:
    """So many units before the fetch."""

    unit: str
    count: int


Part = DayPart | ClockPart | ZonePart | WeekdayPart | DaysAgoPart | AgoPart
