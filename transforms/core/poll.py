"""A polled document: a feed's entries with what it says of its pace, or the feeds that a page, list or index names."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from schemas.fates import DeadLetter, Origin
from schemas.observation import Observation
from schemas.page import FeedBody, Page
from schemas.subscription import Hints
from transforms.core.captures import open_capture
from transforms.core.discover import find_feeds
from transforms.core.feeds import parse_feed
from transforms.core.observe import entries_of
from transforms.core.opml import Outline, looks_like_opml, parse_opml
from transforms.core.polling import entry_names, read_hints
from transforms.core.rejected import Rejected
from transforms.core.urls import absolute_url, refuse_user, without_user
from transforms.core.warc import Capture

MOST_CHILDREN: Final = 1_000  # sitemaps of an index
MOST_LISTED: Final = 10_000  # feeds of a list, which somebody made by hand


@dataclass(frozen=True, slots=True, kw_only=True)
class Polled:
    """What a document says besides its entries: null `hints` where it is no feed itself.

    `children` are the feeds that a page or a list names, or the sitemaps of an index.
    """

    hints: Hints | None
    names: tuple[str, ...] = ()
    children: tuple[str, ...] = ()


def read_poll(observation: Observation) -> Iterator[Polled | Observation | DeadLetter]:
    """Yield what a polled document is, then its entries as `split_feed` does, and what it names in vain.

    At most `MOST_CHILDREN` sitemaps of an index are taken, and `MOST_LISTED` feeds of a list.
    Raises `Rejected`, "not_a_feed" for a page that names none, and `Skip` for what is no page or feed.
    """
    capture: Capture = observation.content
    if looks_like_opml(capture.body):
        yield from _read_list(capture, observation.origin)
        return
    document = open_capture(replace(capture, role=None))
    if isinstance(document, Page):
        children = find_feeds(
            document.body, url=capture.url, content_type=document.content_type, headers=document.headers
        )
        if not children:
            raise Rejected("not_a_feed", "it is a web page, and it names no feed")
        yield Polled(hints=None, children=children)
        return
    if not isinstance(document, FeedBody):
        raise Rejected("not_a_feed", "it is no RSS, Atom or JSON feed, no sitemap, and no page that names one")
    feed = parse_feed(document.body, url=capture.url, headers=dict(document.headers))
    children = tuple(dict.fromkeys(child.url for child in feed.children))
    yield Polled(hints=read_hints(feed), names=entry_names(feed), children=children[:MOST_CHILDREN])
    yield from entries_of(feed, document, observation.origin)
    yield from _left_out(children, MOST_CHILDREN, observation.origin)


def _read_list(capture: Capture, origin: Origin) -> Iterator[Polled | DeadLetter]:
    """Yield the feeds of an OPML list, their addresses relative to its own. Raises `Rejected` where it names none."""
    outlines = parse_opml(capture.body)
    if not outlines:
        raise Rejected("not_a_feed", "it is a list of feeds, and it names none")
    found: dict[str, None] = {}
    letters = []
    for outline in outlines:
        try:
            found[_address(outline, capture.url)] = None
        except Rejected as error:
            letters.append(_letter(error.reason, error.detail, replace(origin, url=without_user(outline.url))))
    children = tuple(found)
    yield Polled(hints=None, children=children[:MOST_LISTED])
    yield from letters
    yield from _left_out(children, MOST_LISTED, origin)


def _address(outline: Outline, base: str) -> str:
    refuse_user(outline.url)
    address = absolute_url(outline.url, base)
    if address is None:
        raise Rejected("bad_url", "the list names a feed that is at no http or https address")
    return address


def _left_out(children: tuple[str, ...], most: int, origin: Origin) -> Iterator[DeadLetter]:
    if len(children) > most:
        yield _letter("too_large", f"it names {len(children):,} feeds, and {most:,} of them are followed", origin)


def _letter(reason: str, detail: str, origin: Origin) -> DeadLetter:
    return DeadLetter(stage="fetch", reason=reason, detail=detail, origin=origin)
