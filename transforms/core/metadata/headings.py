"""Headings as a reader sees them: which of a page's h1 and h2 can be the headline, and which are labels."""

import re

from lxml.html import HtmlElement

from transforms.core.metadata.signals import Signals, Spot, text_of
from transforms.core.metadata.wording import fold

_ASIDE = frozenset(("nav", "footer", "aside", "li", "dialog", "form", "svg", "noscript", "button"))
_LABEL = re.compile(
    r"bread.?crumb|(?:^|[\s_-])crumbs?(?:$|[\s_-])|site-?(?:title|logo|name)|(?:^|[\s_-])logo(?:$|[\s_-])", re.I
)
_KICKER = re.compile(
    r"kicker|over(?:line|title)|roofline|dachzeile|spitzmarke|top-?line|catch-?line|eyebrow|(?:pre|super|sur)-?titl|"
    r"ante-?titul|cejilla|volanta|occhiello|chapeu|vignette",
    re.I,
)
_HOME = re.compile(r"(?:https?://[^/?#]*)?/?")
_PATH_MARKS = ("|", "/", ">", "›", "»", "→")
_HIGHEST = 6  # ancestors that are asked; beyond that an element holds half the page


def headings(signals: Signals, tag: str) -> list[tuple[str, Spot]]:
    """Return the texts and places of the `tag` headings that stand in the article's place, in document order.

    Left out are the ones that label the site or the way to the page: in navigation or a breadcrumb, in a footer,
    hidden, or holding a link to the home page. Publishers put an `h1` for search engines at a breadcrumb's end
    and show the headline as an `h2`.
    """
    found = []
    for spot in [spot for spot in signals.headings if spot.element.tag == tag][:40]:
        if not _labels(spot.element) and (text := text_of(spot.element)):
            found.append((text, spot))
    return found


def labels(signals: Signals) -> list[str]:
    """Return the texts of the `h1` headings that `headings` leaves out."""
    spots = (spot for spot in signals.headings[:120] if spot.element.tag == "h1" and _labels(spot.element))
    return [text for spot in spots if (text := text_of(spot.element))]


def without_kicker(element: HtmlElement) -> str | None:
    """Return the text of a heading behind the kicker that begins it; null where no part of it is called a kicker."""
    first = next((child for child in element if isinstance(child.tag, str) and text_of(child)), None)
    if first is None or (element.text or "").strip() or not _KICKER.search(first.get("class") or ""):
        return None
    rest = text_of(element)[len(text_of(first)) :].lstrip(" :|/–—-")
    return rest if len(rest.split()) > 2 or len(rest) > 20 else None


def _labels(element: HtmlElement) -> bool:
    if _links_home(element) or _hidden(element) or _LABEL.search(element.get("class") or ""):
        return True
    node = element
    for _ in range(_HIGHEST):
        parent = node.getparent()
        if parent is None or parent.tag in ("body", "html", "main", "article"):
            return False
        if parent.tag in _ASIDE or _hidden(parent) or _LABEL.search(parent.get("class") or ""):
            return True
        if node is element and _ends_a_path(node):
            return True
        node = parent
    return False


def _links_home(element: HtmlElement) -> bool:
    return any(_HOME.fullmatch(link.get("href") or "-") for link in element.iter("a"))


def _hidden(element: HtmlElement) -> bool:
    return "hidden" in element.attrib or "display:none" in (element.get("style") or "").replace(" ", "")


def _ends_a_path(element: HtmlElement) -> bool:
    """A row of two or more links, the first of them home, that runs on into the heading: `Home | Politics | …`."""
    links: list[HtmlElement] = []
    joined = False
    for before in element.itersiblings(preceding=True):
        if not isinstance(before.tag, str):
            continue
        text = text_of(before)
        inner = [before] if before.tag == "a" else list(before.iter("a"))
        if len(fold(text)) > sum(len(fold(text_of(link))) for link in inner) or len(text) > 200:
            return False
        joined = joined or before.tag in ("a", "span") or text.endswith(_PATH_MARKS)
        links = inner + links
    return joined and len(links) > 1 and bool(_HOME.fullmatch(links[0].get("href") or "-"))
