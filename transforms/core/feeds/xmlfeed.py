"""RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, read by feedparser."""

import io
from dataclasses import replace
from typing import Any, Final

import feedparser
from lxml import etree

from schemas.feed import Entry, Feed
from transforms.core.feeds.dates import date_faults
from transforms.core.feeds.document import tree_of
from transforms.core.feeds.entry import authors_of, link_of, read_entry, rights_of, title_of
from transforms.core.feeds.hints import with_hints
from transforms.core.feeds.prepare import prepare
from transforms.core.language import language_tag
from transforms.core.rejected import Rejected

ENTRIES: Final = "{*}item", "{*}entry"
# What feedparser raises for an element where it foresees none: its handlers take what is not there.
STUMBLES: Final = (AssertionError, AttributeError, LookupError, RuntimeError, TypeError, ValueError)


def read_xml_feed(text: str, *, url: str, faults: tuple[str, ...]) -> Feed:
    """Return the feed in `text`. Raises `Rejected` ("not_a_feed") when the document is no feed."""
    text, junk = prepare(text)
    parsed = _parse(text.encode("utf-8", "replace"))
    faults += junk
    if parsed.bozo:
        faults += ("its markup was broken and has been mended",)
        parsed = max(_parse(_recovered(text)), parsed, key=_fullness)
    said = dict(parsed.feed)
    if not (parsed.entries or said.keys() & {"title", "links", "subtitle"}):
        raise Rejected("not_a_feed", "Its root has the name of a feed, and nothing a feed has can be read in it.")
    minutes = str(said.get("ttl", ""))
    feed = Feed(
        url=url,
        version=parsed.version or "rss",
        title=title_of(said, parsed.version),
        link=link_of(said, url),
        language=language_tag(said.get("language") or said.get("dc-language") or ""),
        ttl=int(minutes) if minutes.isascii() and minutes.isdigit() and len(minutes) < 9 else None,
    )
    # RFC 4287, 4.2.1: an Atom entry without an author has the feed's. RSS names only an editor, who signs nothing.
    authors = authors_of(said) if feed.version.startswith("atom") else ()
    shared = Entry(position=0, authors=authors, rights=rights_of(said))
    bad: list[str] = []
    entries = tuple(
        read_entry(dict(entry), replace(shared, position=at), feed, bad) for at, entry in enumerate(parsed.entries, 1)
    )
    return with_hints(replace(feed, entries=entries, faults=tuple(dict.fromkeys(faults + date_faults(bad)))), text)


def _parse(document: bytes) -> Any:
    try:
        # A stream: feedparser opens strings as files and addresses.
        return feedparser.parse(io.BytesIO(document), resolve_relative_uris=False, sanitize_html=False)
    except STUMBLES:
        return feedparser.FeedParserDict(bozo=True, entries=[], feed={}, version="")


def _fullness(parsed: Any) -> tuple[int, int]:
    return len(parsed.entries), sum(len(entry) for entry in parsed.entries)


def _recovered(text: str) -> bytes:
    """Return the document as libxml2 mends it, no entry inside of anything but the feed."""
    root, _ = tree_of(text)
    holder = root.find("{*}channel")
    holder = root if holder is None else holder
    for entry in list(root.iter(*ENTRIES)):
        if entry is not root:
            entry.tail = None
            holder.append(entry)
    for element in root.iter():
        if ":" in str(element.tag).rpartition("}")[2]:  # a prefix nobody declared
            element.tag = element.tag.replace(":", "_")
        for name in [name for name in element.attrib if ":" in str(name).rpartition("}")[2]]:
            del element.attrib[name]
    return bytes(etree.tostring(root, encoding="utf-8"))
