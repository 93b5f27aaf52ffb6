"""Is it a feed: told from a content type and the first bytes, without reading the document."""

import re
from typing import Final

from transforms.core.encoding import decode_html
from transforms.core.feeds.packed import unpacked_head

HEAD: Final = 2048
JSON_FEED: Final = "jsonfeed.org/version/"
ROOTS: Final = frozenset({"rss", "rdf", "feed", "channel", "entry"})
SITEMAPS: Final = frozenset({"urlset", "sitemapindex"})  # names that no other vocabulary gives a root
# Namespaces that make an <rdf:RDF>, <feed>, <channel> or <entry> a feed's (RSS 0.90 and 1.0, Atom 0.3 and 1.0, CDF).
FEED_NAMESPACES: Final = ("purl.org/rss/", "netscape.com/rdf/", "purl.org/atom/", "w3.org/2005/atom")

# A prolog: declarations, processing instructions, comments; each alternative starts and ends on its own sign.
_PROLOG = re.compile(r"(?:[^<]++|<\?[^>]*+>|<!--(?:[^-]|-(?!->))*+-->|<!(?!--)[^>\[]*+(?:\[[^\]]*+\][^>]*+)?+>)*+")
_ROOT = re.compile(r"<(?:([A-Za-z_][\w.-]{0,60}):)?([A-Za-z_][\w.-]{0,60})(?=[\s/>])")


def looks_like_feed(content_type: str | None, head: bytes) -> bool:
    """Return whether a document of which `head` is the start is a feed or sitemap. Reads about 2 kB and never raises.

    The document's own root decides, also inside of a gzip file; the content type only speaks where the head ends
    before the root.
    """
    text = decode_html(unpacked_head(head, size=HEAD), content_type=content_type).text
    text = text.lstrip("\ufeff \t\r\n")
    if text.startswith("{"):
        return JSON_FEED in text.replace("\\/", "/") or "feed+json" in (content_type or "").lower()
    root = root_of(text)
    if root is None:
        kind = (content_type or "").lower()
        return text.startswith("<") and any(sign in kind for sign in ("rss+xml", "atom+xml", "rdf+xml"))
    name, at = root
    rest = text[at:].lower()
    if name == "rss" or name in SITEMAPS:
        return True
    if name == "channel":
        return "<item" in rest or "<title" in rest
    return name in ROOTS and any(space in rest for space in FEED_NAMESPACES)


def root_of(text: str) -> tuple[str, int] | None:
    """Return the root element's local name, lower case, and where its tag starts; null when `text` has none."""
    prolog = _PROLOG.match(text)
    at = prolog.end() if prolog else 0
    found = _ROOT.match(text, at)
    return (found[2].lower(), at) if found else None
