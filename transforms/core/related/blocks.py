"""Related blocks: the links of a page that stand under related words, behind them, or in an element named so."""

import itertools
from collections.abc import Iterator
from typing import Final, TypeAlias

import lxml.html

from transforms.core.related.elements import is_named_otherwise, is_named_related
from transforms.core.related.links import plain_text
from transforms.core.related.phrases import is_other_heading, is_related_heading, related_lead

MOST_ARTICLES = 20
"""Addresses; a longer list is a section, not a choice made for this article."""
MOST_ELEMENTS = 2_000
"""Elements of a block that are looked at."""
MOST_BLOCKS = 100
"""Blocks and headings of a page that are looked at."""
MOST_SIBLINGS = 60
"""Elements after a heading that are looked at."""
MOST_LINKS = 200
"""Links of a page that are looked at for what they offer."""
MOST_LEVELS = 4
"""Elements that a heading may be wrapped in."""
MOST_LINE = 12
"""Elements of a line."""
PROSE = 120
"""Characters outside links that make a paragraph one of an article."""

Element: TypeAlias = lxml.html.HtmlElement

_HEADINGS: Final = ("h1", "h2", "h3", "h4", "h5", "h6")
_LABELS: Final = (
    *_HEADINGS,
    "p",
    "span",
    "strong",
    "b",
    "em",
    "legend",
    "dt",
    "summary",
    "header",
    "div",
    "a",
    "li",
    "td",
)
_BLOCKS: Final = ("div", "section", "aside", "ul", "ol", "article", "p", "figure", "table", "amp-list", "dl", "footer")
_LINES: Final = frozenset({"p", "li", "blockquote", "div", "td", "dd", *_HEADINGS})
_ROOMS: Final = frozenset({"body", "html", "main", "article", "section", "aside", "nav", "ul", "ol", "td"})
_BULLETS = " \t\n•·-–—»›>*▪■●|"


def related_links(tree: Element) -> list[Element]:
    """Return the <a> elements of a page's related blocks and lines, in the order of the page.

    Four signs count: a heading of related words with links right under it; an element whose class, id or label says so
    (`related-posts`, `read-more`); a line that begins with such words and goes on with a link; a paragraph of the
    article that is nothing but a link. A link inside a sentence is a citation. Navigation, advertising and lists of
    what is read most or new are left out.
    """
    page = _Page(tree)
    chosen: set[Element] = set()
    for found in (page.under_headings(), page.in_named_blocks(), page.in_lines()):
        chosen.update(found)
    offered = (link for link in tree.iter("a") if link in chosen)
    return [link for link in itertools.islice(offered, MOST_LINKS) if not page.denied(link)] if chosen else []


class _Page:
    """A page's tree with what is known of it: where its prose stands."""

    def __init__(self, tree: Element) -> None:
        self.tree = tree
        self.rooms = _prose_rooms(tree)
        body = max(self.rooms, key=lambda room: self.rooms[room], default=None)
        self.spine: set[Element] = {body, *body.iterancestors()} if body is not None else set()

    def under_headings(self) -> Iterator[Element]:
        """Links right under a heading of related words."""
        left = MOST_BLOCKS
        for label in self.tree.iter(*_LABELS):
            own = (label.text or "").strip() or (_first_tail(label) if len(label) else "")
            if own and left and is_related_heading(own) and _is_label(label) and not self.denied(label):
                left -= 1
                yield from _links_under(label)

    def in_named_blocks(self) -> Iterator[Element]:
        """Links in elements whose name says that they hold related articles."""
        left = MOST_BLOCKS
        inside: Element | None = None
        for block in self.tree.iter(*_BLOCKS):
            if block in self.spine or not is_named_related(block):
                continue
            if not left or (inside is not None and inside in block.iterancestors()):
                continue
            left -= 1
            if not self.denied(block) and not self._holds_prose(block):
                inside = block
                yield from _links_of(block)

    def in_lines(self) -> Iterator[Element]:
        """Links behind "read also" in a line, and those that are a whole paragraph or list item of the article."""
        seen: Element | None = None
        for link in self.tree.iter("a"):
            line = _line_of(link)
            if line is None or line is seen:
                continue
            seen = line
            before = _text_before(line, link)
            if before.strip(_BULLETS):
                if is_related_heading(before):
                    yield from line.iter("a")
                continue
            title = plain_text(link)
            if related_lead(title):
                yield from line.iter("a")
            elif (
                len(title) >= 25
                and line.tag in ("p", "li")
                and self._is_paragraph(line)
                and plain_text(line).strip(_BULLETS) == title.strip(_BULLETS)
            ):
                yield link

    def denied(self, element: Element) -> bool:
        """Whether an element lies in navigation, advertising, comments or a list of what is popular."""
        for node in (element, *element.iterancestors()):
            if node in self.spine:
                return False
            if node.tag == "nav" or (
                node.tag in ("header", "footer") and next(node.iterancestors("article"), None) is None
            ):
                return True
            if is_named_otherwise(node):
                return True
        return False

    def _is_paragraph(self, line: Element) -> bool:
        """A paragraph among those of the article, or an item of a list among them that is under no other heading."""
        if line.tag == "li":
            line = line.getparent()
        if line.tag not in ("p", "ul", "ol") or self.rooms.get(line.getparent(), 0) < 3:
            return False
        before = itertools.islice(line.itersiblings(*_HEADINGS, preceding=True), 1)
        return not any(is_other_heading(plain_text(heading)) for heading in before)

    def _holds_prose(self, block: Element) -> bool:
        return any(
            count >= 3 and (room is block or block in room.iterancestors()) for room, count in self.rooms.items()
        )


def _prose_rooms(tree: Element) -> dict[Element, int]:
    """The elements whose children are paragraphs of prose, and how many."""
    rooms: dict[Element, int] = {}
    for paragraph in tree.iter("p"):
        room = paragraph.getparent()
        size = len(plain_text(paragraph))
        if size > PROSE and room is not None and size - sum(len(plain_text(a)) for a in paragraph.iter("a")) > PROSE:
            rooms[room] = rooms.get(room, 0) + 1
    return rooms


def _links_under(label: Element) -> list[Element]:
    node = label
    for _ in range(MOST_LEVELS):
        links = _links_of_siblings(node)
        parent = node.getparent()
        if links or parent is None or parent.tag in _ROOMS:
            return links
        node = parent
    return []


def _links_of_siblings(node: Element) -> list[Element]:
    links: list[Element] = []
    kind: tuple[str, str | None] | None = None
    for sibling in itertools.islice(node.itersiblings(), MOST_SIBLINGS):
        if not isinstance(sibling.tag, str):
            continue
        if kind and (sibling.tag, sibling.get("class")) != kind:
            break
        if _is_heading(sibling) or (sibling.tag == "p" and len(plain_text(sibling)) > PROSE and not kind):
            break
        found = _links_of(sibling)
        if found:
            kind = (sibling.tag, sibling.get("class"))
        links += found
    return links if _articles(links) <= MOST_ARTICLES else []


def _links_of(block: Element) -> list[Element]:
    """The links of a block that is no section, up to a heading that begins another list."""
    links: list[Element] = []
    for number, element in enumerate(block.iter()):
        if number > MOST_ELEMENTS:
            return []
        if element.tag == "a":
            links.append(element)
        elif element.tag in _HEADINGS and _is_heading(element) and is_other_heading(plain_text(element)):
            break
    return links if _articles(links) <= MOST_ARTICLES else []


def _articles(links: list[Element]) -> int:
    """How many addresses of more than a word the links have."""
    return len({href.partition("#")[0] for link in links if len(href := link.get("href") or "") > 12})


def _is_heading(element: Element) -> bool:
    """A heading that is no link and no part of one: a card's title is one, a list's is not."""
    if element.tag not in _HEADINGS or not plain_text(element):
        return False
    return element.find(".//a") is None and not any(True for _ in element.iterancestors("a"))


def _first_tail(element: Element) -> str:
    """The text behind an element's first child, which is often an icon."""
    return (element[0].tail or "").strip()


def _is_label(element: Element) -> bool:
    """An element that holds nothing but related words, and is no link, unless it is a heading."""
    if not is_related_heading(plain_text(element)):
        return False
    links = any(True for _ in element.iter("a")) or any(True for _ in element.iterancestors("a", "button"))
    return not links or element.tag in _HEADINGS or any(True for _ in element.iterancestors(*_HEADINGS))


def _line_of(link: Element) -> Element | None:
    """The paragraph, list item or plain box that a link stands in."""
    node = link.getparent()
    for _ in range(MOST_LEVELS):
        if node is None:
            return None
        if node.tag in _LINES:
            return node if len(node) <= MOST_LINE else None
        node = node.getparent()
    return None


def _text_before(line: Element, link: Element) -> str:
    """What stands in a line before its first link."""
    out: list[str] = []
    node = link
    while node is not line and node.getprevious() is None:
        node = node.getparent()
        out.insert(0, node.text or "")
    if node is line:  # nothing but what is around the link begins before it
        return " ".join("".join(out).split())
    out = [line.text or ""]
    for element in line.iterdescendants():
        if element is link:
            break
        out.append(element.text or "")
        if link not in element.iterdescendants("a"):
            out.append(element.tail or "")
    return " ".join("".join(out).split())
