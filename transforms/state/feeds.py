"""The feeds that are followed, and the documents that named them."""

from dataclasses import dataclass

from schemas.subscription import Subscription
from transforms.core.encode import from_json, to_json
from transforms.state.store import Store


@dataclass(frozen=True, slots=True)
class Followed:
    """A subscription, the input scheme it came by, and the page, list or sitemap that named it, if one did."""

    source: str
    parent: str | None
    subscription: Subscription


def follow(store: Store, url: str, source: str, parent: str | None = None) -> Followed:
    """Return what is remembered of a feed; a new one is due at once."""
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


def named_by(store: Store, parent: str) -> list[str]:
    """Return the addresses of the feeds that a page or sitemap index named."""
    return [row[0] for row in store.run("SELECT url FROM feeds WHERE parent = ? ORDER BY url", (parent,))]


def all_feeds(store: Store) -> list[Subscription]:
    """Return every feed that is or was followed."""
    return [from_json(row[0], Subscription) for row in store.run("SELECT record FROM feeds ORDER BY url")]
