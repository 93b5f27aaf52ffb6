"""Date claims: every date the page states of its article, apart as publication and modification."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml.html import HtmlElement

from schemas.time import Time
from transforms.core.dates import parse_time
from transforms.core.metadata.date_names import (
    ELSEWHERE_WORDS,
    MODIFIED_METAS,
    MODIFIED_OPENGRAPH,
    PUBLISHED_METAS,
    PUBLISHED_OPENGRAPH,
    UPDATED_WORDS,
)
from transforms.core.metadata.evidence import Claim
from transforms.core.metadata.jsonld import texts
from transforms.core.metadata.signals import Spot, text_of
from transforms.core.metadata.sources import Sources
from transforms.core.rejected import Rejected

_URL_DAY = re.compile(
    r"/((?:19|20)\d\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?=[/-]|$)|/((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=\D)"
)
_ABOVE, _BELOW = 60, 160  # elements around the headline where its date line can stand
_LONGEST = 120  # characters of a date line


@dataclass(frozen=True, slots=True)
class DateClaims:
    """Claims in order of trust."""

    published: tuple[Claim[Time], ...]
    modified: tuple[Claim[Time], ...]


@dataclass(frozen=True, slots=True)
class Reader:
    """How dates of this page are read."""

    language: str | None
    fetched_at: str | None
    day_first: bool | None = None

    def read(self, text: str, by: str) -> Claim[Time] | None:
        """Return the time `text` states, null when it states none."""
        try:
            return Claim(
                by,
                parse_time(text, language=self.language, fetched_at=self.fetched_at, by=by, day_first=self.day_first),
            )
        except Rejected:
            return None

    def all(self, stated: list[tuple[str, str]]) -> Iterator[Claim[Time]]:
        """Yield the times of (by, text) pairs that state one."""
        for by, text in stated:
            if text and (claim := self.read(text, by)):
                yield claim


def date_claims(sources: Sources, headline: Spot | None, reader: Reader) -> DateClaims:
    """Return all claims. HTTP's Last-Modified speaks of the page, and at most of a modification."""
    shown, changed = _shown(sources, headline)
    metas = sources.signals.metas
    published = [("json-ld", text) for text in texts(sources.article.get("datePublished"))[:1]]
    published += [("opengraph", text) for name in PUBLISHED_OPENGRAPH for text in metas.get(name, [])[:1]]
    published += _props(sources, headline, "datepublished")
    published += [("meta", text) for name in PUBLISHED_METAS for text in metas.get(name, [])[:1]]
    published += [
        ("json-ld", text)
        for node in sources.pages
        for key in ("datePublished", "uploadDate")
        for text in texts(node.get(key))[:1]
    ]
    published += [("json-ld", text) for text in texts(sources.article.get("dateCreated"))[:1]]
    published += shown
    if day := _URL_DAY.search(sources.url):
        parts = [part for part in day.groups() if part]
        published.append(("url", f"{parts[0]}-{int(parts[1]):02d}-{int(parts[2]):02d}"))
    modified = [("json-ld", text) for text in texts(sources.article.get("dateModified"))[:1]]
    modified += [("opengraph", text) for name in MODIFIED_OPENGRAPH for text in metas.get(name, [])[:1]]
    modified += _props(sources, headline, "datemodified")
    modified += [("meta", text) for name in MODIFIED_METAS for text in metas.get(name, [])[:1]]
    modified += [("json-ld", text) for node in sources.pages for text in texts(node.get("dateModified"))[:1]]
    modified += changed
    return DateClaims(tuple(reader.all(published)), tuple(reader.all(modified)))


def _props(sources: Sources, headline: Spot | None, name: str) -> list[tuple[str, str]]:
    """Microdata: the property nearest the headline; teasers further down carry the same names."""
    found = [prop for prop in sources.signals.props if prop.name == name]
    if headline is not None:
        near = [
            prop
            for prop in found
            if headline.at - 4 * _ABOVE <= prop.at <= headline.at + 4 * _BELOW or prop.element.tag == "meta"
        ]
        found = near or []
    return [("microdata", text) for prop in found[:2] if (text := _stated(prop.element))]


def _stated(element: HtmlElement) -> str:
    return element.get("datetime") or element.get("content") or text_of(element)


def _shown(sources: Sources, headline: Spot | None) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """What time elements and date lines near the headline say: publications, modifications."""
    published: list[tuple[str, str]] = []
    modified: list[tuple[str, str]] = []
    spots = [(spot, "time-tag") for spot in sources.signals.times] + [
        (spot, "visible-text") for spot in sources.signals.dated
    ]
    if headline is not None:
        spots = [(spot, by) for spot, by in spots if headline.at - _ABOVE <= spot.at <= headline.at + _BELOW]
        spots.sort(key=lambda pair: (pair[0].at < headline.at, abs(pair[0].at - headline.at)))
    for spot, by in spots[:16]:
        element = spot.element
        if element.tag in ("body", "main", "article", "html", "form", "input", "script"):
            continue
        text = text_of(element)
        if by == "time-tag" and (machine := element.get("datetime")):
            (modified if _speaks_of_change(element, text) else published).append((by, machine.strip()))
        elif 5 < len(text) <= _LONGEST and not ELSEWHERE_WORDS.search(text):
            first, second = _parted(text)
            if first:
                (modified if _speaks_of_change(element, "") else published).append(("visible-text", first))
            if second:
                modified.append(("visible-text", second))
    return published, modified


def _parted(text: str) -> tuple[str, str]:
    """A date line in its publication and its modification: `1 May 2024, updated 2 May 2024`."""
    word = UPDATED_WORDS.search(text)
    if not word:
        return text, ""
    return text[: word.start()].strip(" |·•,-–—()"), text[word.end() :].strip(" :|·•,-–—()")


def _speaks_of_change(element: HtmlElement, text: str) -> bool:
    """Whether the element, its class or the few words before it say that this is a change."""
    if UPDATED_WORDS.search(text[:40]) or re.search(
        r"updat|modif|aktuali", (element.get("class") or "") + (element.get("itemprop") or ""), re.I
    ):
        return True
    before = element.getprevious()
    lead = (before.tail or (before.text or "")) if before is not None and isinstance(before.tag, str) else ""
    parent = element.getparent()
    if parent is not None and before is None:
        lead = parent.text or ""
        if not lead.strip() and re.search(r"updat|modif|aktuali", parent.get("class") or "", re.I):
            return True
    return len(lead) < 60 and bool(UPDATED_WORDS.search(lead))
