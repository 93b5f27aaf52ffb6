"""What may be shown: pages, texts and feed entries, taken out of what they came in."""

from collections.abc import Iterator
from dataclasses import replace

from schemas.observation import Observation, Redirect
from schemas.page import FeedBody, Link, Message, Page, PlainText
from transforms.core.captures import open_capture
from transforms.core.feeds import looks_like_feed
from transforms.core.messages import open_message
from transforms.core.observe import split_feed
from transforms.core.rejected import Rejected, Skip
from transforms.core.warc import Capture

HEAD = 2048
Found = Observation | Rejected
"""A page, text, feed entry or link; or why it is none."""


def opened(seen: Observation, wanted: str | None) -> Iterator[Found]:
    """Yield what a document holds; of an archive or feed only what has the address that is wanted, if one is.

    What cannot be opened is wanted under the address it was fetched from alone.
    """
    if not _may_hold(seen, wanted):
        return
    try:
        one = _open(seen)
        if isinstance(one.content, FeedBody):
            yield from (part for part in split_feed(one) if wanted in (None, part.origin.url))
        elif wanted in (None, one.origin.url, one.content.url):
            yield one
    except Rejected as error:
        if wanted in (None, seen.origin.url):
            yield error


def _may_hold(seen: Observation, wanted: str | None) -> bool:
    """Whether a document has to be opened: an archive holds many, and one is asked for."""
    content = seen.content
    if wanted is None or not isinstance(content, Capture):
        return True
    return wanted in (content.url, *content.redirects[:1]) or looks_like_feed(content.content_type, content.body[:HEAD])


def _open(seen: Observation) -> Observation:
    if isinstance(seen.content, Message):
        seen, _ = open_message(seen)
    elif isinstance(seen.content, Capture):
        seen = replace(seen, content=open_capture(seen.content))
    if isinstance(seen.content, Redirect):
        raise Skip("redirect", f"it only leads on to {seen.content.target}")
    if isinstance(seen.content, Page | PlainText | FeedBody | Link):
        return seen
    raise Skip("not_a_page", "it is the address of a feed, and none of its documents")
