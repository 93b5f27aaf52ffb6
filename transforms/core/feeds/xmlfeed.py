"""RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0: a document's tree to a feed and its entries."""

from dataclasses import replace

from lxml import etree

from schemas.feed import Entry, Feed
from transforms.core.feeds.dates import date_faults
from transforms.core.feeds.entry import authors_of, link_of, read_entry, rights_of, title_of
from transforms.core.feeds.languages import language_of
from transforms.core.feeds.namespaces import XML, name_of
from transforms.core.feeds.parts import entries_in, parts_of, texts_of
from transforms.core.feeds.version import version_of
from transforms.core.rejected import Rejected


def read_xml_feed(root: etree._Element, *, url: str, faults: tuple[str, ...]) -> Feed:
    """Return the feed under `root`. Raises `Rejected` ("not_a_feed") when the document is no feed."""
    version = version_of(root)
    elements = entries_in(root)
    head = next((child for child in root.iter() if name_of(child) == "channel"), root)
    parts = {} if name_of(root) == "entry" else parts_of(head)
    if version is None or not (elements or parts.keys() & {"title", "link", "description"}):
        raise Rejected("not_a_feed", "Its root has the name of a feed, and nothing a feed has is in it.")
    minutes = next(iter(texts_of(parts, "ttl")), "")
    feed = Feed(
        url=url,
        version=version,
        title=title_of(parts),
        link=link_of(parts, head.base, url),
        language=language_of(
            *texts_of(parts, "language", "dc:language"), head.get(XML + "lang"), root.get(XML + "lang")
        ),
        ttl=int(minutes) if minutes.isascii() and minutes.isdigit() and len(minutes) < 9 else None,
    )
    # RFC 4287, 4.2.1: an Atom entry without an author has the feed's. RSS names only an editor, who signs nothing.
    authors = authors_of(parts) if version.startswith("atom") else ()
    shared = Entry(position=0, authors=authors, rights=rights_of(parts))
    bad: list[str] = []
    entries = tuple(read_entry(child, replace(shared, position=at), feed, bad) for at, child in enumerate(elements, 1))
    return replace(feed, entries=entries, faults=tuple(dict.fromkeys(faults + date_faults(bad))))
