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
        str | None,
        Meta(description="title of the feed it was taken over from (RSS <source>, atom:source) or publication"),
    ] = None
    rights: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Child:
    """A document that an index of sitemaps names: its absolute URL and when it was last changed."""

    url: str
    modified: Time | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """A feed document or sitemap: its own metadata and its entries in the publisher's order."""

    url: str
    version: Annotated[
        str, Meta(description="rss20, atom10, json11, … as feedparser names them; sitemap, sitemap-news, sitemap-index")
    ]
    title: str | None = None
    link: Annotated[str | None, Meta(description="the site's page")] = None
    language: str | None = None
    ttl: Annotated[int | None, Meta(description="minutes, RSS <ttl>")] = None
    skip_hours: Annotated[tuple[int, ...], Meta(description="hours of the day in GMT, 0 to 23, RSS <skipHours>")] = ()
    skip_days: Annotated[tuple[int, ...], Meta(description="days of the week in GMT, 0 is Monday, RSS <skipDays>")] = ()
    update_period: Annotated[
        int | None, Meta(description="seconds from one update to the next, sy:updatePeriod / sy:updateFrequency")
    ] = None
    update_base: Annotated[
        str | None, Meta(description="moment the periods are counted from, RFC 3339 in UTC, sy:updateBase")
    ] = None
    expired: Annotated[bool, Meta(description="it says that it is never updated again (JSON Feed)")] = False
    children: Annotated[tuple[Child, ...], Meta(description="the sitemaps an index names; they are no entries")] = ()
    entries: tuple[Entry, ...] = ()
    faults: Annotated[tuple[str, ...], Meta(description="what was wrong with the document, in words")] = ()
