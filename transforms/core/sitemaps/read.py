"""XML sitemaps and their indexes, with Google's extensions for news and pictures (sitemaps.org 0.9)."""

from collections.abc import Iterator
from itertools import islice
from typing import Final

from lxml import etree

from schemas.feed import Child, Feed
from transforms.core.feeds.dates import MODIFIED, date_faults, time_of
from transforms.core.feeds.document import local_name, tree_of
from transforms.core.feeds.sniff import root_of
from transforms.core.rejected import Rejected
from transforms.core.sitemaps.entry import read_entry, texts_of
from transforms.core.urls import absolute_url

MAX_BYTES: Final = 50 * 2**20  # the protocol's limits
MOST: Final = 50_000  # addresses


def read_sitemap(text: str, *, url: str, faults: tuple[str, ...]) -> Feed:
    """Return the sitemap in `text`, whose root is `urlset` or `sitemapindex`, whatever namespace that has.

    Each `url` is an entry, each `sitemap` a child, to the protocol's 50,000 of each. Raises `Rejected` ("not_a_feed")
    when no markup can be made of it, and for entity bombs.
    """
    if len(text) > MAX_BYTES:
        raise Rejected("too_large", f"The sitemap has {len(text):,} characters, more than {MAX_BYTES:,}.")
    try:
        tree, mended = tree_of(text)
    except etree.XMLSyntaxError:
        raise Rejected("not_a_feed", "Its markup cannot be read.") from None
    if mended:
        faults += ("its markup was broken and has been mended",)
    bad: list[str] = []
    entries = tuple(read_entry(one, at, url, bad) for at, one in enumerate(islice(_named(tree, "url"), MOST), 1))
    told = (_child(one, url, bad) for one in islice(_named(tree, "sitemap"), MOST))
    children = tuple(child for child in told if child)
    faults += too_many(sum(1 for name in ("url", "sitemap") for _ in _named(tree, name)))
    lost = sum(not entry.link for entry in entries)
    if lost:
        faults += (f"{lost} entries name no web address",)
    root = root_of(text)
    version = "sitemap-news" if any(entry.title for entry in entries) else "sitemap"
    return Feed(
        url=url,
        version="sitemap-index" if root and root[0] == "sitemapindex" else version,
        entries=entries,
        children=children,
        faults=faults + date_faults(bad),
    )


def too_many(count: int) -> tuple[str, ...]:
    """Return the fault of a sitemap with more addresses than the protocol allows, if it has."""
    return (f"{count - MOST} addresses beyond the {MOST:,} a sitemap may have were left out",) if count > MOST else ()


def _named(tree: etree._Element, name: str) -> Iterator[etree._Element]:
    """The elements of that name below the root, at any depth: in broken markup one can end up in the one before."""
    return (one for one in tree.iter() if one is not tree and isinstance(one.tag, str) and local_name(one) == name)


def _child(element: etree._Element, url: str, bad: list[str]) -> Child | None:
    said = texts_of(element)
    link = absolute_url(said["loc"], url) if said.get("loc") else None
    modified = time_of({"updated": said.get("lastmod")}, MODIFIED, None, bad)
    return Child(url=link, modified=modified) if link else None
