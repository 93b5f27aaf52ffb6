"""Observations, step by step: a feed document to its entries, a page or an entry to its article."""

from collections.abc import Iterator
from dataclasses import replace

from schemas.observation import FeedEntry, Observation
from schemas.page import FeedBody
from transforms.core.entries import article_from_entry
from transforms.core.extract import extract_article
from transforms.core.feeds import parse_feed
from transforms.core.rejected import Skip


def split_feed(observation: Observation) -> Iterator[Observation]:
    """Yield the entries of a feed document in the publisher's order.

    Raises `Rejected` ("not_a_feed") and `Skip` ("empty_feed").
    """
    document: FeedBody = observation.content
    feed = parse_feed(document.body, url=document.url, headers=dict(document.headers))
    if not feed.entries:
        raise Skip("empty_feed", "the feed has no entries")
    fetch = replace(document.fetch, via="feed")
    alone = replace(feed, entries=())
    for entry in feed.entries:
        origin = replace(observation.origin, url=entry.link or document.url, record=entry.guid)
        yield Observation(origin=origin, content=FeedEntry(feed=alone, entry=entry, fetch=fetch))


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
