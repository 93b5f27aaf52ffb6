"""The children of a feed or of an entry, by name: what is said, in the order it is said."""

from collections.abc import Iterator
from typing import Final

from lxml import etree

from transforms.core.feeds.markup import text_in
from transforms.core.feeds.namespaces import name_of

ENTRIES: Final = frozenset({"item", "entry"})
# What an entry never stands in: text, whatever markup it carries.
TEXTS: Final = frozenset(
    {"title", "description", "content", "content:encoded", "summary", "body", "xhtml:body", "subtitle"}
)
GROUPS: Final = frozenset({"media:group", "media:content"})

Parts = dict[str, list[etree._Element]]


def parts_of(element: etree._Element) -> Parts:
    """Return the children of `element` by name, those of media groups among them."""
    parts: Parts = {}
    for child in _children(element):
        parts.setdefault(name_of(child), []).append(child)
    return parts


def texts_of(parts: Parts, *names: str) -> list[str]:
    """Return the texts under `names`, stripped, without empty ones."""
    return [text for name in names for child in parts.get(name, ()) if (text := text_in(child).strip())]


def entries_in(root: etree._Element) -> list[etree._Element]:
    """Return the entries in document order, wherever a dialect or a broken document puts them."""
    if name_of(root) in ENTRIES:
        return [root]
    found: list[etree._Element] = []
    waiting = [root]
    while waiting:
        element = waiting.pop()
        name = name_of(element)
        if name in ENTRIES:
            found.append(element)
        elif name not in TEXTS:
            waiting.extend(reversed(element))
    return found


def _children(element: etree._Element) -> Iterator[etree._Element]:
    for child in element:
        yield child
        if name_of(child) in GROUPS:
            yield from _children(child)
