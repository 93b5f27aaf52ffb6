"""OPML: lists of feeds, as readers export them (OPML 1.0 and 2.0)."""

from dataclasses import dataclass
from typing import Final

from lxml import etree

from transforms.core.encoding import decode_html
from transforms.core.feeds.document import tree_of
from transforms.core.feeds.plain import one_line
from transforms.core.feeds.sniff import HEAD, root_of
from transforms.core.rejected import Rejected

MAX_BYTES: Final = 64 * 2**20
ROOTS: Final = ("opml", "outlinedocument")


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """A feed in the list. `categories` are the titles of the outlines it stands in, the outermost first."""

    url: str
    title: str | None = None
    page: str | None = None
    categories: tuple[str, ...] = ()


def looks_like_opml(head: bytes) -> bool:
    """Return whether a document of which `head` is the start is an OPML list. Reads about 2 kB and never raises."""
    root = root_of(decode_html(head[:HEAD], content_type=None).text.lstrip("\ufeff \t\r\n"))
    return root is not None and root[0] in ROOTS


def parse_opml(body: bytes) -> tuple[Outline, ...]:
    """Return the feeds of an OPML list in its order, each once: the first mention counts.

    Broken markup is read as far as it goes. Raises `Rejected`: "not_opml" for anything else, "too_large" over 64 MiB.
    """
    if len(body) > MAX_BYTES:
        raise Rejected("too_large", f"The list has {len(body)} bytes, more than {MAX_BYTES}.")
    text = decode_html(body, content_type=None).text.lstrip("\ufeff \t\r\n")
    root = root_of(text)
    if root is None or root[0] not in ROOTS:
        raise Rejected("not_opml", "Its root is not that of an OPML list.")
    try:
        tree, _ = tree_of(text)
    except Rejected as error:
        raise Rejected("not_opml", error.detail) from None
    found: dict[str, Outline] = {}
    waiting: list[tuple[etree._Element, tuple[str, ...]]] = [(tree, ())]
    while waiting:
        element, path = waiting.pop()
        said = {str(name).lower(): str(value) for name, value in element.attrib.items()}
        title = one_line(said.get("title", "")) or one_line(said.get("text", ""))
        url = said.get("xmlurl", "").strip()
        if url:
            page = said.get("htmlurl", "").strip() or None
            found.setdefault(url, Outline(url=url, title=title, page=page, categories=path))
        elif title and str(element.tag).lower().endswith("outline"):
            path = (*path, title)
        waiting.extend((child, path) for child in reversed(element) if isinstance(child.tag, str))
    return tuple(found.values())
