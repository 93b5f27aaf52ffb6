"""The feeds that are followed, and the documents that name them."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Final

from schemas.subscription import Subscription
from transforms.core.encode import from_json, to_json
from transforms.state.store import Store

INPUT: Final = ""  # stands for the run's own inputs among the parents


@dataclass(frozen=True, slots=True)
class Followed:
    """A subscription, the input scheme it came by, and the page, list or sitemap that named it first, if one did."""

    source: str
    parent: str | None
    subscription: Subscription


def follow(store: Store, url: str, source: str, parent: str | None = None) -> Followed:
    """Return what is remembered of a feed; a new one is due at once."""
    name(store, url, parent)
    row = store.one("SELECT parent, record FROM feeds WHERE url = ?", (url,))
    if row:
        return Followed(source, row[0], from_json(row[1], Subscription))
    followed = Followed(source, parent, Subscription(url=url))
    write_feed(store, followed)
    return followed


def write_feed(store: Store, followed: Followed) -> None:
    """Write what is known of a feed by now."""
    record = followed.subscription
    values = (record.url, followed.source, followed.parent, to_json(record))
    store.run("INSERT OR REPLACE INTO feeds VALUES (?, ?, ?, ?)", values)


def name(store: Store, url: str, parent: str | None) -> None:
    """Remember who names a feed: the inputs, or the document `parent`."""
    store.run("INSERT OR IGNORE INTO named VALUES (?, ?)", (parent or INPUT, url))


def named_by(store: Store, parent: str) -> list[str]:
    """Return the addresses of the feeds that a page, list or sitemap index names."""
    return [row[0] for row in store.run("SELECT url FROM named WHERE parent = ? ORDER BY url", (parent,))]


def drop(store: Store, parent: str, but: Collection[str] = ()) -> set[str]:
    """Forget that a document names other feeds than `but`. Return those that nobody names now: they are forgotten."""
    gone = [url for url in named_by(store, parent) if url not in but]
    for url in gone:
        store.run("DELETE FROM named WHERE parent = ? AND url = ?", (parent, url))
    lost = {url for url in gone if not store.one("SELECT 1 FROM named WHERE url = ? LIMIT 1", (url,))}
    for url in sorted(lost):
        store.run("DELETE FROM feeds WHERE url = ?", (url,))
        lost |= drop(store, url)
    return lost


def all_feeds(store: Store) -> list[Subscription]:
    """Return every feed that is or was followed."""
    return [from_json(row[0], Subscription) for row in store.run("SELECT record FROM feeds ORDER BY url")]
