"""Autodiscovery: the feeds that a web page names."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from lxml.html import HtmlElement

from transforms.core.discover_words import COMMENT_WORDS
from transforms.core.markup import parse_markup
from transforms.core.urls import absolute_url

FEED_TYPES: Final = frozenset(
    {
        *("application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml"),
        *("application/x-rss+xml", "application/x-atom+xml", "application/x.atom+xml", "application/rss", "text/rss"),
        *("text/rss+xml", "text/atom+xml", "application/atom"),
    }
)
"""The types that HTML (4.6.7.1, "alternate") and JSON Feed 1.1 name, and what publishers write for them."""
XML_TYPES: Final = frozenset({"text/xml", "application/xml"})  # feeds only where they say so: sitemaps have them too
MOST: Final = 100  # feeds of a page
LONGEST_HEADER: Final = 16_384  # characters of a Link header

_NAMED = re.compile(r"(?<![a-z])(?:rss|atom|rdf|feeds?)(?![a-z])")
_SEGMENT = re.compile(r"[/?&=._-]")
_LINK = re.compile(r"<([^<>]*+)>((?:\s*+;\s*+[\w*!#$%&'^`|~+.-]++(?:\s*+=\s*+(?:\"[^\"]*+\"|[^\s\",;<>]*+))?+)*+)")
_PARAMETER = re.compile(r";\s*+([\w*!#$%&'^`|~+.-]++)\s*+=\s*+(?:\"([^\"]*+)\"|([^\s\",;<>]*+))")
_FEED_SCHEME = re.compile(r"feed:(?:(?=https?:)|(//))", re.IGNORECASE)


class _Named(NamedTuple):
    """A link as the page writes it; relation and type in lower case."""

    rel: str
    type: str
    href: str
    title: str


def find_feeds(
    body: bytes, *, url: str, content_type: str | None, headers: tuple[tuple[str, str], ...] = ()
) -> tuple[str, ...]:
    """Return the absolute addresses of the feeds a page names, in its order, each once.

    They stand in `<link>` elements and in Link headers (RFC 8288; lower-case names): `rel=alternate` with the type of
    a feed, or `rel=feed`. Addresses are relative to `<base href>`, those of headers to `url`, the page's after
    redirects. Feeds of comments, told by the words of their address or title, come last: their entries are no
    articles. At most 100. Raises `Rejected` as `parse_markup` does for what is no page.
    """
    tree = parse_markup(body, content_type=content_type).tree
    base = next((absolute_url(href, url) for one in tree.iter("base") if (href := one.get("href"))), None) or url
    found: dict[str, bool] = {}
    for links, from_ in ((_of_headers(headers), url), (_of_page(tree), base)):
        for link in links:
            if _is_feed(link) and (address := absolute_url(_plain_scheme(link.href), from_)):
                found.setdefault(address.partition("#")[0], _of_comments(link))
    return tuple(sorted(found, key=lambda address: found[address]))[:MOST]


def _of_page(tree: HtmlElement) -> Iterator[_Named]:
    for one in tree.iter("link"):
        if href := (one.get("href") or "").strip():
            yield _Named((one.get("rel") or "").lower(), (one.get("type") or "").lower(), href, one.get("title") or "")


def _of_headers(headers: tuple[tuple[str, str], ...]) -> Iterator[_Named]:
    for name, value in headers:
        for href, parameters in _LINK.findall(value[:LONGEST_HEADER]) if name == "link" else ():
            said = {key.lower(): quoted or bare for key, quoted, bare in reversed(_PARAMETER.findall(parameters))}
            if href.strip():
                yield _Named(
                    said.get("rel", "").lower(), said.get("type", "").lower(), href.strip(), said.get("title", "")
                )


def _is_feed(link: _Named) -> bool:
    relations = link.rel.split()
    kind = link.type.partition(";")[0].strip()
    if "feed" in relations:
        return True
    if "alternate" not in relations or "stylesheet" in relations:
        return False
    return kind in FEED_TYPES or (kind in XML_TYPES and bool(_NAMED.search(f"{link.href} {link.title}".lower())))


def _of_comments(link: _Named) -> bool:
    """Whether a word of the address, or the title, speaks of comments; addresses are in English, whatever the page."""
    segments = set(_SEGMENT.split(link.href.lower()))
    title = link.title.casefold().replace("commentary", "")
    return bool(segments & {"comment", "comments"}) or any(word in title for word in COMMENT_WORDS)


def _plain_scheme(href: str) -> str:
    """`feed:https://…` and `feed://…` are how readers were once started."""
    scheme = _FEED_SCHEME.match(href)
    return ("http://" if scheme[1] else "") + href[scheme.end() :] if scheme else href
