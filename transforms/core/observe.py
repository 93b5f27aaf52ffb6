"""Observations, step by step: a feed document to its entries, a page or an entry to its article."""

from collections.abc import Iterator
from dataclasses import replace

from schemas.fates import Origin
from schemas.feed import Entry, Feed
from schemas.observation import FeedEntry, Observation
from schemas.page import FeedBody, Link
from transforms.core.entries import article_from_entry
from transforms.core.extract import extract_article
from transforms.core.feeds import parse_feed
from transforms.core.rejected import Rejected, Skip
from transforms.core.urls import canonical_url


def split_feed(observation: Observation) -> Iterator[Observation]:
    """Yield the entries of a feed document or sitemap in the publisher's order.

    The feed goes by the address first asked for; its links are relative to the one that answered.
    What a sitemap says no title of is a `Link`: an address whose page is to be found elsewhere.

    Raises `Rejected` as `parse_feed` does, and `Skip` ("empty_feed"), also for an index of sitemaps.
    """
    document: FeedBody = observation.content
    feed = parse_feed(document.body, url=document.fetch.final_url or document.url, headers=dict(document.headers))
    if not feed.entries:
        many = len(feed.children)
        raise Skip("empty_feed", f"it is an index of sitemaps and names {many}" if many else "the feed has no entries")
    yield from entries_of(feed, document, observation.origin)


def entries_of(feed: Feed, document: FeedBody, origin: Origin) -> Iterator[Observation]:
    """Yield the entries of a feed that was read from `document`, each with the feed it stands in."""
    fetch = replace(document.fetch, via="feed")
    alone = replace(feed, url=document.url, entries=(), children=())
    for entry in feed.entries:
        place = replace(origin, url=entry.link or document.url, record=entry.guid)
        link = _bare_link(feed, entry)
        content = Link(url=link, fetch=fetch) if link else FeedEntry(feed=alone, entry=entry, fetch=fetch)
        yield Observation(origin=place, content=content)


def _bare_link(feed: Feed, entry: Entry) -> str | None:
    """The address an entry is no more than; null for one that says more, or that leads nowhere."""
    if not feed.version.startswith("sitemap") or not entry.link or entry.title:
        return None
    try:
        canonical_url(entry.link)
    except Rejected:
        return None
    return entry.link


def observe_article(observation: Observation) -> Iterator[Observation]:
    """Yield the observation with the article its page, text or feed entry carries.

    Raises `Rejected` where there is none.
    """
    content = observation.content
    if isinstance(content, FeedEntry):
        article = article_from_entry(content.feed, content.entry, content.fetch)
    else:
        article = extract_article(content)
    yield replace(observation, content=article)
