"""Bylines: the names a page shows near its headline."""

import re

from lxml.html import HtmlElement

from transforms.core.metadata.names import is_person, split_names
from transforms.core.metadata.signals import Signals, Spot, text_of
from transforms.core.metadata.wording import fold

_PROFILE = re.compile(
    r"/(?:authors?|by|profiles?|people|staff|writers?|autor(?:e|en|es|i|zy)?|auteurs?|journalists?|contributors?|"
    r"redaktion|redaktor|experts?|columnists?|reporters?|team|person|personen|bio|editor|kirjoittaja|yazar|yazarlar)[/-]",
    re.I,
)
_SIGNED = re.compile(
    r"(?:(?:written |words |story |reported |text |commentary |opinion |analysis )?by|von|par|por|door|av|af|przez|"
    r"autor|autorka|автор|текст|yazan|bởi|di|de|da)[\s:]+"
    r"|(?:بقلم|كتب|كتبت|إعداد|נכתב על ידי|מאת|文|記者|记者|撰文|作者|글)\s*[:：／/]?\s*",
    re.IGNORECASE,
)
_ENDS = re.compile(
    r"\s+[|•·–—]\s*|\s*[|•·]\s+|\s-\s|\d|\s(?:on|am|le|el|il|published|updated|posted|last)\b", re.IGNORECASE
)
_LONGEST = 160  # characters; a byline is a line, what is longer is a box about the author
_BEFORE, _BEHIND = 15, 160  # elements above and below the headline where its byline can stand


def bylines(signals: Signals, headline: Spot | None) -> list[list[str]]:
    """Return the names of each byline near the headline, nearest below it first; boxes inside boxes once."""
    spots = list(signals.signed) + [
        Spot(prop.at, prop.element) for prop in signals.props if prop.name in ("author", "creator")
    ]
    if headline is not None:
        spots = [spot for spot in spots if headline.at - _BEFORE <= spot.at <= headline.at + _BEHIND]
        spots.sort(key=lambda spot: (spot.at < headline.at, spot.at))
    else:
        spots.sort(key=lambda spot: spot.at)
        spots = spots[:4]
    found: list[list[str]] = []
    for spot in spots[:12]:
        if spot.element.tag in ("meta", "link", "img", "body", "article", "main"):
            continue
        names = names_in(spot.element)
        if names and names not in found:
            found.append(names)
    return found


def signed_lines(lines: list[str]) -> list[list[str]]:
    """Return the names of each line that begins as bylines do: `By A and B`, `Von C`, `بقلم D`."""
    found: list[list[str]] = []
    for line in lines:
        label = _SIGNED.match(line)
        if not label or len(line) > _LONGEST:
            continue
        rest = _ENDS.split(line[label.end() :], maxsplit=1)[0]
        names = [name for name in split_names(rest) if is_person(name)]
        if names and rest.startswith(names[0]) and names not in found:
            found.append(names)
    return found


def names_in(element: HtmlElement) -> list[str]:
    """Return the names in a byline element: of its links to profiles where it has them, otherwise of its text."""
    linked: list[str] = []
    for link in element.iter("a"):
        if "author" in (link.get("rel") or "") or _PROFILE.search(link.get("href") or ""):
            linked += split_names(text_of(link))
    linked = [name for name in linked if is_person(name)]
    text = text_of(element)
    if linked:
        return list({fold(name): name for name in reversed(linked)}.values())[::-1]
    return [name for name in split_names(text) if is_person(name)] if len(text) <= _LONGEST else []
