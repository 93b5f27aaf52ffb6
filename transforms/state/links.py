"""Links to pages: which are waiting for their page, which are settled, and what was said of them meanwhile.

Bound: eight digests of eight bytes a link, and the entries that wait. Horizon: `forget`; an entry that its feed still
lists is renewed with each poll, one that comes back after the horizon is fetched again and is then a repeat.
"""

from dataclasses import dataclass
from typing import Final
from uuid import UUID

from schemas.fates import Origin
from schemas.observation import FeedEntry, Observation
from schemas.page import Link
from transforms.core.encode import from_json, to_json
from transforms.core.identity import article_id
from transforms.core.urls import canonical_url
from transforms.state.store import Store

DIGEST: Final = 8
MOST_DIGESTS: Final = 8
KINDS: Final = {"entry": FeedEntry, "link": Link}


@dataclass(frozen=True, slots=True)
class Waiting:
    """A link whose page is to be fetched; `via` is the feed that named it."""

    id: bytes
    url: str
    via: str | None
    attempts: int


def link_id(url: str) -> bytes:
    """Return the key of a link: its spellings share one. Raises `Rejected` ("bad_url")."""
    return UUID(article_id(canonical_url(url))).bytes


def article_of(link: bytes) -> str:
    """Return the id of the article at a link, for all that is known before its page is there."""
    return str(UUID(bytes=link))


def is_known(store: Store, link: bytes, digest: bytes, now: float) -> bool:
    """Return whether this was said of the link before, in the same words; remember that it is said still."""
    row = store.one("SELECT digests FROM links WHERE id = ?", (link,))
    if row is None or digest not in _parts(row[0]):
        return False
    store.run("UPDATE links SET at = ? WHERE id = ?", (now, link))
    return True


def hold(store: Store, link: Waiting, digest: bytes, observation: Observation, now: float) -> bool:
    """Keep what was said of a link until its page is there. Return whether nothing waited for that page before."""
    row = store.one("SELECT digests FROM links WHERE id = ?", (link.id,))
    digests = [*(_parts(row[0]) if row else ()), digest][-MOST_DIGESTS:]
    store.run("INSERT OR REPLACE INTO links VALUES (?, ?, ?)", (link.id, b"".join(digests), now))
    kind = "link" if isinstance(observation.content, Link) else "entry"
    store.run(
        "INSERT INTO held (link, kind, origin, content) VALUES (?, ?, ?, ?)",
        (link.id, kind, to_json(observation.origin), to_json(observation.content)),
    )
    if store.one("SELECT 1 FROM waiting WHERE id = ?", (link.id,)):
        return False
    store.run("INSERT INTO waiting VALUES (?, ?, ?, ?, 0)", (link.id, link.url, link.via, now))
    return True


def due(store: Store, now: float) -> list[Waiting]:
    """Return the links whose page may be asked for now, the longest waiting first."""
    rows = store.run("SELECT id, url, via, attempts FROM waiting WHERE next_try <= ? ORDER BY next_try, id", (now,))
    return [Waiting(*row) for row in rows]


def next_try(store: Store) -> float | None:
    """Return when the next waiting link is due, null if none waits."""
    row = store.one("SELECT min(next_try) FROM waiting")
    return row[0] if row else None


def count_waiting(store: Store) -> int:
    """Return how many links wait for their page."""
    row = store.one("SELECT count(*) FROM waiting")
    return row[0] if row else 0


def postpone(store: Store, link: bytes, at: float, *, tried: bool = True) -> None:
    """Name the time of the next attempt, and count the one that brought nothing, if there was one."""
    store.run("UPDATE waiting SET attempts = attempts + ?, next_try = ? WHERE id = ?", (int(tried), at, link))


def settle(store: Store, link: bytes) -> list[Observation]:
    """End the waiting for a page and return what was said of it, the oldest first."""
    with store.together():
        rows = store.run("SELECT kind, origin, content FROM held WHERE link = ? ORDER BY number", (link,))
        store.run("DELETE FROM held WHERE link = ?", (link,))
        store.run("DELETE FROM waiting WHERE id = ?", (link,))
    return [
        Observation(origin=from_json(origin, Origin), content=from_json(content, KINDS[kind]))
        for kind, origin, content in rows
    ]


def forget(store: Store, before: float) -> None:
    """Forget links of which nothing was said since `before`; those that wait stay."""
    store.run("DELETE FROM links WHERE at < ? AND id NOT IN (SELECT id FROM waiting)", (before,))


def _parts(digests: bytes) -> list[bytes]:
    return [digests[start : start + DIGEST] for start in range(0, len(digests), DIGEST)]
