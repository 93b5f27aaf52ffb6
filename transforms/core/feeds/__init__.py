"""Feed documents: RSS, Atom, JSON Feed and sitemaps, sound or broken, to a feed and its entries."""

from collections.abc import Mapping
from typing import Final

from schemas.feed import Feed
from transforms.core.feeds.jsonfeed import read_json_feed
from transforms.core.feeds.opened import read_text
from transforms.core.feeds.sniff import SITEMAPS, looks_like_feed as looks_like_feed, root_of
from transforms.core.feeds.xmlfeed import read_xml_feed
from transforms.core.sitemaps.read import read_sitemap

MAX_BYTES: Final = 64 * 2**20  # the largest feeds of the wild are podcasts' of about 20 MB


def parse_feed(body: bytes, *, url: str, headers: Mapping[str, str] | None = None) -> Feed:
    """Return the feed or XML sitemap in `body`, packed with gzip or not, its entries in the publisher's order.

    A malformed document is read as far as it goes and its faults are named in `Feed.faults`. `url` is where it came
    from, `headers` what HTTP said of it (only the content type is used, names in any case). Nothing is fetched.
    Raises `Rejected`: "not_a_feed" for anything that is no feed and for entity bombs, "too_large" above 64 MiB (a
    sitemap: 50 MiB), "truncated" and "unreadable" for a damaged gzip file.
    """
    text, faults = read_text(body, headers=headers, limit=MAX_BYTES)
    if text.startswith(("{", "[")):
        return read_json_feed(text, url=url, faults=faults)
    root = root_of(text)
    read = read_sitemap if root and root[0] in SITEMAPS else read_xml_feed
    return read(text, url=url, faults=faults)
