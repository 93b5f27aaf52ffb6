"""A polled document: a feed's entries with what it says of its pace, or the feeds that a page or an index names."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from schemas.observation import Observation
from schemas.page import FeedBody, Page
from schemas.subscription import Hints
from transforms.core.captures import open_capture
from transforms.core.discover import find_feeds
from transforms.core.feeds import parse_feed
from transforms.core.observe import entries_of
from transforms.core.polling import entry_names, read_hints
from transforms.core.rejected import Rejected
from transforms.core.warc import Capture


@dataclass(frozen=True, slots=True, kw_only=True)
class Polled:
    """What a document says besides its entries: null `hints` where it is no feed itself.

    `children` are the feeds that a page names, or the sitemaps of an index.
    """

    hints: Hints | None
    names: tuple[str, ...] = ()
    children: tuple[str, ...] = ()


def read_poll(observation: Observation) -> Iterator[Polled | Observation]:
    """Yield what a polled document is, then its entries as `split_feed` does.

    Raises `Rejected`, "not_a_feed" for a page that names none, and `Skip` for what is no page or feed.
    """
    capture: Capture = observation.content
    document = open_capture(replace(capture, role="feed"))
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
    children = tuple(child.url for child in feed.children)
    yield Polled(hints=read_hints(feed), names=entry_names(feed), children=children)
    yield from entries_of(feed, document, observation.origin)
