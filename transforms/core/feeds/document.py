"""The tree of a feed document, whatever state its markup is in."""

import re
from typing import Final

from lxml import etree

from transforms.core.feeds.doctype import has_doctype, without_doctype
from transforms.core.feeds.repair import repair
from transforms.core.feeds.sniff import ROOTS, root_of
from transforms.core.rejected import Rejected

PAGES: Final = frozenset({"html", "head", "body", "script", "style", "div", "meta", "title"})
MAX_JUNK: Final = 20_000  # characters before the feed: a server's warnings, not a page with a feed quoted in it

_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_DECLARATION = re.compile(r"\s*+<\?xml\s[^<>]*+>\s*+")
_FEED_START = re.compile(r"(?:<\?xml\s[^<>]{0,300}>\s*+)?<(?:[A-Za-z_][\w.-]{0,60}:)?(?:rss|RDF|feed|channel)(?=[\s>])")
_PAGE_START = re.compile(r"<!doctype\s+html|<html[\s>]", re.IGNORECASE)


def read_document(text: str) -> tuple[etree._Element, tuple[str, ...]]:
    """Return the root of the feed in `text` and the faults found. Raises `Rejected` ("not_a_feed") without one."""
    text, junk = _without_junk(text)
    root, faults = read_tree(text)
    return root, junk + faults


def read_tree(text: str) -> tuple[etree._Element, tuple[str, ...]]:
    """Return the root of an XML document, mended where its markup is broken, and the faults found.

    Raises `Rejected` ("not_a_feed") when no markup can be made of it, and for entity bombs.
    """
    clean = _NO_XML.sub("", text)
    faults: tuple[str, ...] = ("characters that XML forbids were left out",) if len(clean) < len(text) else ()
    clean, more = without_doctype(clean.lstrip("\ufeff \t\r\n"))
    root = _strict(clean)
    if root is None:
        more += ("its markup was broken and has been mended",)
        root = _strict(repair(clean))
    if root is None:
        raise Rejected("not_a_feed", "Its markup cannot be read.")
    return root, faults + more


def _strict(text: str) -> etree._Element | None:
    """Parse `text` as it stands, without a document type, files or network; null when it is not well-formed."""
    if has_doctype(text):
        return None
    body = _DECLARATION.match(text)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    try:
        return etree.fromstring(text[body.end() if body else 0 :].encode("utf-8"), parser)
    except etree.XMLSyntaxError:
        return None


def _without_junk(text: str) -> tuple[str, tuple[str, ...]]:
    """Cut what stands before the feed; a page that only speaks of a feed is none."""
    text = text.lstrip("\ufeff \t\r\n\0")
    root = root_of(text)
    if root and root[0] in ROOTS and text.startswith("<"):
        return text, ()
    start = _FEED_START.search(text, 0, MAX_JUNK)
    if not start or (root and root[0] in PAGES) or _PAGE_START.search(text, 0, start.start()):
        raise Rejected("not_a_feed", "It is " + _what(text, root) + ", not a feed.")
    if start.start():
        return text[start.start() :], (f"{start.start()} characters before the feed were left out",)
    return text, ()


def _what(text: str, root: tuple[str, int] | None) -> str:
    if not text:
        return "empty"
    if _PAGE_START.search(text, 0, 2000) or (root and root[0] in PAGES):
        return "a page"
    return f"a document of <{root[0]}>" if root else "a text without markup"
