"""Sitemaps: the lists of addresses that sites keep for crawlers, as feeds."""

from collections.abc import Mapping

from schemas.feed import Feed
from transforms.core.feeds.opened import read_text
from transforms.core.feeds.sniff import SITEMAPS, root_of
from transforms.core.rejected import Rejected
from transforms.core.sitemaps.plain import read_plain_sitemap
from transforms.core.sitemaps.read import MAX_BYTES, read_sitemap
from transforms.core.sitemaps.sniff import looks_like_sitemap as looks_like_sitemap


def parse_sitemap(body: bytes, *, url: str, headers: Mapping[str, str] | None = None, plain: bool = False) -> Feed:
    """Return the sitemap in `body` (sitemaps.org 0.9), packed with gzip or not, in the publisher's order.

    `version` is "sitemap", "sitemap-news" where an address is described as news (Google's extension), and
    "sitemap-index" for an index: that has `children`, and no entries. `plain` says that a text with an address a line
    is meant too. Broken markup is read as far as it goes, whatever its namespace; `faults` names what was wrong.
    Raises `Rejected`: "not_a_feed" for anything else and for entity bombs, "too_large" above 50 MiB, "truncated" and
    "unreadable" for a damaged gzip file.
    """
    text, faults = read_text(body, headers=headers, limit=MAX_BYTES)
    root = root_of(text)
    if root and root[0] in SITEMAPS:
        return read_sitemap(text, url=url, faults=faults)
    if plain and not text.startswith("<"):
        return read_plain_sitemap(text, url=url, faults=faults)
    what = f"a document of <{root[0][:40]}>" if root and text.startswith("<") else "no XML"
    raise Rejected("not_a_feed", f"It is {what}, not a sitemap.")
