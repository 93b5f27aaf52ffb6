"""Every date that a line of visible text shows."""

import re
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from schemas.time import Time
from transforms.core.dates.assemble import assemble, check_not_ahead
from transforms.core.dates.cldr_words import WORDS
from transforms.core.dates.clusters import Cluster, gather
from transforms.core.dates.day_reader import Context
from transforms.core.dates.fold import fold, origins
from transforms.core.dates.items import Item, read_items
from transforms.core.dates.lexicon import lexicon
from transforms.core.dates.scripts import candidates, foreign_words, says_relative
from transforms.core.dates.tags import read_tag
from transforms.core.rejected import Rejected

Label = Literal["published", "modified"]

LINE_LIMIT = 2000
"""Characters of a line that are read; a date line is shorter, and what lies beyond is body text."""

_DIGIT = re.compile(r"[0-9]")
_WORD = re.compile(r"[a-z\x80-\U0010ffff]+")


@dataclass(frozen=True, slots=True)
class Found:
    """A date in a line: what it says, the label it goes with, and its place in the text."""

    time: Time
    label: Label | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Reading:
    """What one understanding of a line gives."""

    found: tuple[Found, ...]
    items: tuple[Item, ...]
    refused: Rejected | None


def fetch_time(value: datetime | str | None) -> datetime | None:
    """The fetch time as an aware datetime; null when it is absent, has no offset, or is no RFC 3339 time."""
    if isinstance(value, str):
        try:
            value = datetime.fromisoformat(value)
        except ValueError:
            return None
    if value is None or value.tzinfo is None:
        return None
    return value.replace(microsecond=0) if 1970 <= value.year <= 2198 else None


def find_times(
    text: str,
    *,
    language: str | None,
    fetched_at: datetime | str | None,
    by: str = "visible-text",
    day_first: bool | None = None,
) -> tuple[Found, ...]:
    """Every date in a short line of visible text, in the line's order, e.g. "Published 3 May 2021 | Updated 5 May".

    Dates that cannot be read honestly (no year, two digits without a fetch time) are left out; so are lone years.
    `start` and `end` are places in `text`. Takes the same arguments as `parse_time` and raises nothing.
    """
    context = Context(read_tag(language), fetch_time(fetched_at), day_first)
    return read_line(text[:LINE_LIMIT], context, by).found


def read_line(text: str, context: Context, by: str) -> Reading:
    """The best reading of a line: in its language and English, and where that fails in the languages its words are of.

    When several languages are possible and understand different days, none is taken.
    """
    folded = fold(text)
    places = origins(text, folded)
    original = text if places is None else "".join([text[place] for place in places[:-1]])
    words = _WORD.findall(folded)
    if not _DIGIT.search(folded) and not (context.fetched_at and says_relative(words)):
        return Reading((), (), None)
    language = context.tag.language
    own = (language,) if language in WORDS else ()
    foreign = foreign_words(words, language)
    if own and not foreign:
        reading = _read(text, folded, original, places, own, context, by)
        if reading.found or reading.refused or not words:
            return reading
        foreign = words
    readings = [
        _read(text, folded, original, places, (*own, other) if own else (other,), context, by)
        for other in candidates(foreign)
    ]
    if not readings:
        return _read(text, folded, original, places, own, context, by)
    return _agreed(readings)


def _agreed(readings: list[Reading]) -> Reading:
    best = max(readings, key=lambda reading: (len(reading.found), _detail(reading)))
    said = [[(found.start, found.time.local) for found in reading.found] for reading in readings if reading.found]
    for other in said:
        for start, local in other:
            for found in best.found:
                if found.start == start and not (
                    found.time.local.startswith(local) or local.startswith(found.time.local)
                ):
                    refused = Rejected("ambiguous_date", "its words are other days in other languages")
                    return Reading((), best.items, refused)
    return best


def _detail(reading: Reading) -> int:
    return sum(len(found.time.local) for found in reading.found)


def _read(
    text: str,
    folded: str,
    original: str,
    places: list[int] | None,
    languages: tuple[str, ...],
    context: Context,
    by: str,
) -> Reading:
    items = read_items(folded, original, lexicon(languages))
    found: list[Found] = []
    refused: Rejected | None = None
    for cluster in gather(items, context):
        start, end = _place(cluster, places)
        try:
            time = check_not_ahead(assemble(cluster, text[start:end], context, by), context.fetched_at)
        except Rejected as error:
            refused = refused or error
            continue
        label: Label | None = None
        if cluster.label is not None:
            label = "published" if cluster.label == "published" else "modified"
        found.append(Found(time, label, start, end))
    return Reading(tuple(found), tuple(items), refused)


def _place(cluster: Cluster, places: list[int] | None) -> tuple[int, int]:
    if places is None:
        return cluster.start, cluster.end
    return places[cluster.start], places[cluster.end - 1] + 1
