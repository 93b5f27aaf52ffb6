"""Date lines: what time elements and short lines near the headline say of publication and modification."""

import re

from lxml.html import HtmlElement

from schemas.time import Time
from transforms.core.dates import find_times
from transforms.core.metadata.date_names import ELSEWHERE_WORDS, UPDATED_WORDS
from transforms.core.metadata.signals import Spot, text_of
from transforms.core.metadata.sources import Sources

_ABOVE, _BELOW = 60, 160  # elements around the headline where its date line can stand
_LONGEST, _WORDIEST = 160, 18  # characters of a date line, and words of it that are no date
_ENDS = (".", "!", "?", "؟", "。", "…", ":", "！", "？")
_CHANGE_CLASS = re.compile(r"updat|modif|aktuali", re.IGNORECASE)
_DIGIT = re.compile(r"\d")
_MOST = 3  # lines with a date; what comes after them is other articles


def time_elements(sources: Sources, headline: Spot | None) -> tuple[list[str], list[str]]:
    """Return what the `datetime` of time elements near the headline state: publications, modifications."""
    published: list[str] = []
    modified: list[str] = []
    for spot in _near(sources.signals.times, headline)[:12]:
        if stated := (spot.element.get("datetime") or "").strip():
            (modified if _speaks_of_change(spot.element) else published).append(stated)
    return published, modified


def date_lines(sources: Sources, headline: Spot | None, lines: list[str]) -> list[tuple[str, bool]]:
    """Return the texts that can be date lines, the ones classed so first, and whether their element says "updated"."""
    found: dict[str, bool] = {}
    for spot in _near(sources.signals.dated + sources.signals.times, headline)[:16]:
        if spot.element.tag in ("body", "main", "article", "html", "form", "input", "header", "section"):
            continue
        text = text_of(spot.element)
        if _can_state(text):
            found.setdefault(text, _speaks_of_change(spot.element))
    for text in lines:
        if _can_state(text):
            found.setdefault(text, False)
    return list(found.items())


def read_lines(
    lines: list[tuple[str, bool]], *, language: str | None, fetched_at: str | None, day_first: bool | None
) -> tuple[list[Time], list[Time]]:
    """Return the times that date lines state: publications, modifications. A sentence that names a date is none."""
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
        for one in found:
            is_change = one.label == "modified" or (one.label is None and changed)
            (modified if is_change else published).append(one.time)
        read += 1
        if read == _MOST:
            break
    return published, modified


def _near(spots: list[Spot], headline: Spot | None) -> list[Spot]:
    if headline is None:
        return spots
    near = [spot for spot in spots if headline.at - _ABOVE <= spot.at <= headline.at + _BELOW]
    return sorted(near, key=lambda spot: (spot.at < headline.at, abs(spot.at - headline.at)))


def _can_state(text: str) -> bool:
    return 5 < len(text) <= _LONGEST and bool(_DIGIT.search(text)) and not ELSEWHERE_WORDS.search(text)


def _speaks_of_change(element: HtmlElement) -> bool:
    """Whether the element, its class or the few words before it say that this is a change."""
    own = f"{element.get('class') or ''} {element.get('itemprop') or ''}"
    if UPDATED_WORDS.search(text_of(element)[:40]) or _CHANGE_CLASS.search(own):
        return True
    before, parent = element.getprevious(), element.getparent()
    if before is not None:
        lead = (before.tail or "").strip() or (text_of(before) if isinstance(before.tag, str) else "")
    elif parent is not None:
        lead = parent.text or ""
        if not lead.strip() and _CHANGE_CLASS.search(parent.get("class") or ""):
            return True
    else:
        lead = ""
    return len(lead) < 60 and bool(UPDATED_WORDS.search(lead))
