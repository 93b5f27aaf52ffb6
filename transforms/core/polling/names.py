"""Names of entries: what tells from one poll to the next which entries are new, in bounded space."""

from collections.abc import Iterable
from hashlib import blake2b
from typing import Final

from schemas.feed import Feed

MOST: Final = 128
"""Digests that are remembered. A twentieth of the entries staying is then missed once in seven hundred polls."""
DIGEST: Final = 6  # bytes; among 50,000 entries two share one in one of two hundred thousand documents


def entry_names(feed: Feed) -> tuple[str, ...]:
    """Return a digest for each entry that has a guid, a link or a title, sorted, each once."""
    names = (entry.guid or entry.link or entry.title for entry in feed.entries)
    return tuple(sorted({_digest(name) for name in names if name}))


def sample_of(names: Iterable[str]) -> tuple[str, ...]:
    """Return the smallest digests: all of an ordinary feed, a fair sample of a large one.

    Digests fall anywhere, so the smallest are as good as drawn by lot, and the same entries are drawn each time
    (bottom-k sketch: Cohen and Kaplan, Summarizing Data using Bottom-k Sketches, 2007).
    """
    return tuple(sorted(set(names))[:MOST])


def _digest(name: str) -> str:
    return blake2b(name.encode("utf-8", "replace"), digest_size=DIGEST).hexdigest()
