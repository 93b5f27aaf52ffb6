"""Feed documents and their entries, whatever dialect they came in."""

from dataclasses import dataclass
from typing import Annotated

from msgspec import Meta

from schemas.time import Time


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One item of a feed. Text fields are plain text; `content` and `summary` are HTML as published."""

    position: Annotated[int, Meta(description="1 for the publisher's first entry")]
    title: str | None = None
    link: Annotated[str | None, Meta(description="absolute URL of the article, as published")] = None
    guid: str | None = None
    published: Time | None = None
    modified: Time | None = None
    authors: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    content: Annotated[str | None, Meta(description="the full body where the feed carries one, HTML")] = None
    summary: Annotated[str | None, Meta(description="the teaser, HTML")] = None
    language: str | None = None
    images: tuple[str, ...] = ()
    source: Annotated[
        str | None, Meta(description="title of the feed it was taken over from (RSS <source>, atom:source)")
    ] = None
    rights: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """A feed document: its own metadata and its entries in the publisher's order."""

    url: str
    version: Annotated[str, Meta(description="rss20, atom10, json11, … as feedparser names them")]
    title: str | None = None
    link: Annotated[str | None, Meta(description="the site's page")] = None
    language: str | None = None
    ttl: Annotated[int | None, Meta(description="minutes, RSS <ttl>")] = None
    entries: tuple[Entry, ...] = ()
    faults: Annotated[tuple[str, ...], Meta(description="what was wrong with the document, in words")] = ()
