"""Signals: all that one pass over a page's tree finds about its article, before any choice is made."""

import re
from collections import defaultdict
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from lxml.html import HtmlElement

from transforms.core.metadata.tag_labels import TAG_LABELS, TOPIC_STEPS
from transforms.core.metadata.wording import tidy

_EDGE_BEFORE, _EDGE_AFTER = r"(?:^|[\s_-]|[a-z](?=[A-Z]))", r"(?=$|[\s_-]|[A-Z]|\d)"
_AUTHOR_CLASS = re.compile(
    _EDGE_BEFORE + r"(?:[aA]uthors?|[bB]y-?[lL]ines?|[aA]utor(?:e|es|en|in)?|[aA]uteurs?|[wW]riters?|"
    r"[rR]eporters?|[jJ]ournalists?)" + _EDGE_AFTER
)
_TAG_CLASS = re.compile(_EDGE_BEFORE + r"(?:[tT]ags?|[kK]ey-?[wW]ords?|[tT]opics?)" + _EDGE_AFTER)
_DATE_CLASS = re.compile(r"date|publish|time-?stamp|posted-?(?:on|at)", re.IGNORECASE)
_TIME_TAG = ("-time", "-timestamp", "-date", "-ago")  # how the elements end that publishers define for times
_HINTS = (
    *("author", "autor", "auteu", "byline", "by-line", "writer", "reporter", "journalist", "tag", "keyword"),
    *("key-word", "topic", "date", "publish", "timestamp", "time-stamp", "posted"),
)
_MUTE = frozenset(
    ["br", "circle", "defs", "g", "hr", "iframe", "img", "input", "option", "path", "picture", "rect", "source"]
)
_MUTE |= {"style", "svg", "symbol", "use", "video", "wbr"}
_MANY = 400  # of one kind; a page that has more is a list


@dataclass(frozen=True, slots=True)
class Link:
    """A `<link>`: its relation, its address as written, its language."""

    rel: str
    href: str


@dataclass(frozen=True, slots=True)
class Spot:
    """An element that says something and how far down the page it stands, counted in elements."""

    at: int
    element: HtmlElement


@dataclass(frozen=True, slots=True)
class Prop:
    """A microdata or RDFa property: its name and where it stands."""

    name: str
    at: int
    element: HtmlElement


@dataclass(slots=True)
class Signals:
    """What was found, in document order; texts are tidy, addresses are as written."""

    metas: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    links: list[Link] = field(default_factory=list)
    blocks: list[str] = field(default_factory=list)
    props: list[Prop] = field(default_factory=list)
    times: list[Spot] = field(default_factory=list)
    dated: list[Spot] = field(default_factory=list)
    headings: list[Spot] = field(default_factory=list)
    signed: list[Spot] = field(default_factory=list)
    tagged: list[Spot] = field(default_factory=list)
    topics: list[Spot] = field(default_factory=list)
    labels: list[Spot] = field(default_factory=list)
    document_title: str | None = None
    language: str | None = None
    direction: str | None = None
    base: str | None = None
    root: HtmlElement | None = None

    def meta(self, *names: str) -> str | None:
        """Return the first value of the first of `names` that has one."""
        return next((value for name in names for value in self.metas.get(name, ())), None)


def gather(tree: HtmlElement) -> Signals:
    """Return the signals of `tree`, which is left as it is."""
    signals = Signals(root=tree)
    for at, element in enumerate(tree.iter("*")):
        tag = element.tag
        if tag in _HEAD:
            _HEAD[tag](element, signals)
            continue
        if tag in _MUTE:
            continue
        if "-" in tag and tag.endswith(_TIME_TAG):
            tag = "time"
        if tag in ("h1", "h2", "h3", "time"):
            _keep(signals.times if tag == "time" else signals.headings, Spot(at, element))
        names = element.get("itemprop") or element.get("property")
        if names:
            for name in names.lower().split()[:4]:
                _keep(signals.props, Prop(name.rsplit(":", 1)[-1].rsplit("/", 1)[-1], at, element))
        kind = element.get("class")
        signed = tagged = dated = False
        if kind:
            signed, tagged, dated = _told_apart(kind)
        if tag == "a":
            relations = (element.get("rel") or "").lower().split()
            signed = signed or "author" in relations
            href = element.get("href") or ""
            if "tag" in relations or not TOPIC_STEPS.isdisjoint(href[:300].lower().split("/")[1:-1]):
                _keep(signals.topics, Spot(at, element))
        if signed:
            _keep(signals.signed, Spot(at, element))
        if tagged:
            _keep(signals.tagged, Spot(at, element))
        text = element.text
        if text and len(text) < 60 and text.strip(" :\t\r\n\xa0").casefold() in TAG_LABELS:
            _keep(signals.labels, Spot(at, element))
        if dated and tag != "time":
            _keep(signals.dated, Spot(at, element))
    return signals


def text_of(element: HtmlElement) -> str:
    """Return the tidy text of `element`, with a space where a block or a line ends."""
    parts: list[str] = []
    for node in element.iter():
        tag = node.tag
        if isinstance(tag, str) and tag not in ("script", "style", "noscript", "template", "svg"):
            if tag not in _INLINE and node is not element:
                parts.append(" ")
            if node.text:
                parts.append(node.text)
        if node is not element:
            if isinstance(tag, str) and tag not in _INLINE:
                parts.append(" ")
            if node.tail:
                parts.append(node.tail)
    return tidy("".join(parts))


_INLINE = frozenset(
    [
        "a",
        "abbr",
        "b",
        "bdi",
        "bdo",
        "cite",
        "em",
        "font",
        "i",
        "mark",
        "q",
        "small",
        "span",
        "strong",
        "sub",
        "sup",
        "time",
        "u",
        "wbr",
        "ins",
        "del",
    ]
)


def _take_meta(element: HtmlElement, signals: Signals) -> None:
    content = element.get("content")
    if not content:
        return
    value = tidy(content)
    if not value:
        return
    for attribute in ("property", "name", "itemprop", "http-equiv"):
        names = element.get(attribute)
        if not names:
            continue
        for name in names.lower().split()[:4]:
            signals.metas[name].append(value)
            if attribute == "itemprop":
                _keep(signals.props, Prop(name, 0, element))


def _take_link(element: HtmlElement, signals: Signals) -> None:
    if (href := element.get("href")) and (rel := element.get("rel")):
        signals.links.append(Link(rel.lower().strip(), href.strip()))


def _take_script(element: HtmlElement, signals: Signals) -> None:
    if "ld+json" in (element.get("type") or "").lower() and element.text:
        signals.blocks.append(element.text)


def _take_title(element: HtmlElement, signals: Signals) -> None:
    if signals.document_title is None and element.text and not _in_svg(element):
        signals.document_title = tidy(element.text) or None


def _take_root(element: HtmlElement, signals: Signals) -> None:
    signals.language = (
        signals.language or element.get("lang") or element.get("{http://www.w3.org/XML/1998/namespace}lang")
    )
    signals.language = signals.language or element.get("xml:lang")
    signals.direction = signals.direction or (element.get("dir") or "").lower() or None


def _take_base(element: HtmlElement, signals: Signals) -> None:
    signals.base = signals.base or element.get("href")


_HEAD = {
    "html": _take_root,
    "body": _take_root,
    "base": _take_base,
    "meta": _take_meta,
    "link": _take_link,
    "script": _take_script,
    "title": _take_title,
}


@lru_cache(maxsize=4096)
def _told_apart(kind: str) -> tuple[bool, bool, bool]:
    """Whether a class attribute speaks of an author, of tags, of a date."""
    small = kind.lower()
    if not any(map(small.__contains__, _HINTS)):  # nearly all classes; far faster than one expression
        return False, False, False
    return bool(_AUTHOR_CLASS.search(kind)), bool(_TAG_CLASS.search(kind)), bool(_DATE_CLASS.search(kind))


def _keep(kept: list[Any], item: Any) -> None:
    if len(kept) < _MANY:
        kept.append(item)


def _in_svg(element: HtmlElement) -> bool:
    parent = element.getparent()
    return parent is not None and parent.tag not in ("head", "html", "body")
