"""What travels through the pipeline: one thing that was seen, and where it lies."""

from dataclasses import dataclass
from typing import Any

from schemas.fates import Origin
from schemas.feed import Entry, Feed
from schemas.page import Fetch


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedEntry:
    """An entry with the feed it stands in (`feed.entries` is empty here) and the fetch of that document."""

    feed: Feed
    entry: Entry
    fetch: Fetch


@dataclass(frozen=True, slots=True, kw_only=True)
class Redirect:
    """An address that only points to another one."""

    url: str
    target: str
    status: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedAddress:
    """The address of a feed, sitemap or web page with feeds, to be polled."""

    url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Queue:
    """A queue of messages, by its scheme and name."""

    scheme: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Observation:
    """One thing that was seen, and where it lies. Each step replaces the content; the origin stays.

    `content` is, in the order of the steps: a File, Queue or FeedAddress; a Message or an archive's Capture; a Page,
    PlainText, FeedBody, Link or Redirect; a FeedEntry; at last an Article.
    """

    origin: Origin
    content: Any
