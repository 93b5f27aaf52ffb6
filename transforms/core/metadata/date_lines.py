"""Date lines: what time elements and short lines near the headline say of publication and modification."""

import re

from lxml.html import HtmlElement

from schemas.time import Time
from transforms.core.dates import disagree, find_times, parse_time
from transforms.core.metadata.date_names import ELSEWHERE_WORDS, UPDATED_WORDS
from transforms.core.metadata.signals import Spot, text_of
from transforms.core.metadata.sources import Sources
from transforms.core.rejected import Rejected

_ABOVE, _BELOW = 60, 160  # elements around the headline where its date line can stand
_BESIDE = 40  # elements further down the lines right below the headline are rather the article's than a date's class
_LONGEST, _WORDIEST = 160, 18  # characters of a date line, and words of it that are no date
_ENDS = (".", "!", "?", "؟", "。", "…", ":", "！", "？")
_CHANGE_CLASS = re.compile(r"updat|modif|aktuali", re.IGNORECASE)
_PUBLISH_CLASS = re.compile(r"(?:^|[\s_-])published(?:$|[\s_-])", re.IGNORECASE)
_STAMPS = ("datetime", "publishdate", "data-datetime", "data-timestamp", "data-published", "content")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_DIGIT = re.compile(r"\d")
_ISO = re.compile(r"(?:19|20)\d\d-[01]\d-[0-3]\d(?!\d)")
_LONGEST_STAMP = 40
_WRAPPED = 4  # elements around a date, one in the other, that hold nothing before it
_MOST = 3  # lines with a date; what comes after them is other articles


def time_elements(
    sources: Sources, headline: Spot | None, *, language: str | None, fetched_at: str | None
) -> tuple[list[str], list[str]]:
    """Return what the attributes of time elements near the headline state: publications, modifications.

    Time elements are `time`, the ones publishers define (`relative-time`, `x-timestamp`), and what is classed as a
    date. An attribute that names another day than the text which readers see is a template's and is left out.
    """
    published: list[str] = []
    modified: list[str] = []
    for spot in _near(sources.signals.times + sources.signals.dated, headline)[:16]:
        own = spot.element.tag != "time"
        if own and headline is not None and abs(spot.at - headline.at) > _BESIDE:
            continue
        stated = next((value for name in _STAMPS if (value := (spot.element.get(name) or "").strip())), None)
        stated = stated or titled_stamp(spot.element)
        if stated and not _shows_another(spot.element, stated, language, fetched_at):
            (modified if _speaks_of_change(spot.element) else published).append(stated)
    return published, modified


def titled_stamp(element: HtmlElement) -> str | None:
    """Return the date that machines read in the title of an element: the abbreviation pattern of microformats.

    `<abbr class="published" title="2024-05-01T10:00:00Z">this morning</abbr>`, as hAtom has it; titles for people are
    left out.
    """
    title = (element.get("title") or "").strip()
    return title if _ISO.match(title) and len(title) <= _LONGEST_STAMP else None


def _shows_another(element: HtmlElement, stated: str, language: str | None, fetched_at: str | None) -> bool:
    text = text_of(element)
    if len(text) > _LONGEST or not _YEAR.search(text):
        return False
    shown = find_times(text, language=language, fetched_at=fetched_at)
    try:
        time = parse_time(stated, language=language, fetched_at=fetched_at, by="time-tag")
        days = [parse_time(one.time.local[:10], language=None, fetched_at=None) for one in shown]
    except Rejected:
        return False
    return bool(days) and all(disagree(day, time) for day in days)


def date_lines(sources: Sources, headline: Spot | None, lines: list[str]) -> list[tuple[str, bool]]:
    """Return the texts that can be date lines, the ones classed so first, and whether their element says "updated"."""
    found: dict[str, bool] = {}
    far: dict[str, bool] = {}
    for spot in _near(sources.signals.dated + sources.signals.times, headline)[:16]:
        if spot.element.tag in ("body", "main", "article", "html", "form", "input", "header", "section"):
            continue
        text = text_of(spot.element)
        if _can_state(text):
            beside = headline is None or spot.at - headline.at <= _BESIDE
            (found if beside else far).setdefault(text, _speaks_of_change(spot.element))
    for text in lines:
        if _can_state(text):
            found.setdefault(text, far.get(text, False))
    return list({**found, **far}.items())


def read_lines(
    lines: list[tuple[str, bool]], *, language: str | None, fetched_at: str | None, day_first: bool | None
) -> tuple[list[Time], list[Time]]:
    """Return the times that date lines state: publications, modifications. A sentence that names a date is none.

    What is labelled as published goes before what has no label.
    """
    labelled: list[Time] = []
    published: list[Time] = []
    modified: list[Time] = []
    read = 0
    for text, changed in lines[:24]:
        found = find_times(text, language=language, fetched_at=fetched_at, by="visible-text", day_first=day_first)
        rest = text
        for one in reversed(found):
            rest = rest[: one.start] + " " + rest[one.end :]
        words = len(rest.split())
        if not found or words > _WORDIEST or (words > 6 and text.endswith(_ENDS)):
            continue
        changed = changed and not any(one.label == "modified" for one in found)
        for one in found:
            is_change = one.label == "modified" or (one.label is None and changed)
            (modified if is_change else labelled if one.label else published).append(one.time)
        read += 1
        if read == _MOST:
            break
    return labelled + published, modified


def _near(spots: list[Spot], headline: Spot | None) -> list[Spot]:
    if headline is None:
        return spots
    near = [spot for spot in spots if headline.at - _ABOVE <= spot.at <= headline.at + _BELOW]
    return sorted(near, key=lambda spot: (max(spot.at - headline.at, 2 * (headline.at - spot.at)), spot.at))


def _can_state(text: str) -> bool:
    return 5 < len(text) <= _LONGEST and bool(_DIGIT.search(text)) and not ELSEWHERE_WORDS.search(text)


def _speaks_of_change(element: HtmlElement) -> bool:
    """Whether the element, its class or the few words before it say that this is a change."""
    own = f"{element.get('class') or ''} {element.get('itemprop') or ''}"
    if UPDATED_WORDS.search(text_of(element)[:40]):
        return True
    if _CHANGE_CLASS.search(own):
        return not _PUBLISH_CLASS.search(own)
    parent = element.getparent()
    lead = _lead(element)
    if not lead and parent is not None and _CHANGE_CLASS.search(parent.get("class") or ""):
        return True
    return len(lead) < 60 and bool(UPDATED_WORDS.search(lead))


def _lead(element: HtmlElement) -> str:
    """The words right before the element, as far up as it is wrapped alone: `updated <span><time>`."""
    node = element
    for _ in range(_WRAPPED):
        before, parent = node.getprevious(), node.getparent()
        if before is not None:
            return (before.tail or "").strip() or (text_of(before) if isinstance(before.tag, str) else "")
        if parent is None:
            return ""
        if lead := (parent.text or "").strip():
            return lead
        node = parent
    return ""
