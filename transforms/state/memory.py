"""What dropping duplicates remembers from one run to the next."""

from dataclasses import dataclass
from uuid import UUID

import msgspec

from transforms.core.fold import Known
from transforms.state.store import Store

_ENCODER, _DECODER = msgspec.msgpack.Encoder(), msgspec.msgpack.Decoder(Known)


@dataclass(frozen=True, slots=True)
class Memory:
    """Articles that were written, addresses that stand for them, and links between them.

    Bound: about 300 bytes an article, 40 an address or link. Horizon: `forget`; an article that is seen again later
    than that is a first version again. `now` is the time of the round, in seconds since 1970.
    """

    store: Store
    now: float

    def known_article(self, article: bytes) -> Known | None:
        """Return what is known of an article by the bytes of its id, null if it is new."""
        row = self.store.one("SELECT record FROM articles WHERE id = ?", (article,))
        return _DECODER.decode(row[0]) if row else None

    def remember_article(self, article: bytes, known: Known) -> None:
        """Write what is known of an article by now."""
        self.store.run("INSERT OR REPLACE INTO articles VALUES (?, ?, ?)", (article, _ENCODER.encode(known), self.now))

    def touch(self, article: bytes) -> None:
        """Note that an article was seen again, though it said nothing new."""
        self.store.run("UPDATE articles SET at = ? WHERE id = ?", (self.now, article))

    def is_new_edge(self, source: bytes, target: str) -> bool:
        """Return whether a link between two articles was not seen before, and remember it."""
        key = (source, UUID(target).bytes)
        new = self.store.one("SELECT 1 FROM edges WHERE source = ? AND target = ?", key) is None
        self.store.run("INSERT OR REPLACE INTO edges VALUES (?, ?, ?)", (*key, self.now))
        return new

    def alias_of(self, article: bytes) -> bytes | None:
        """Return the article that an address's own id stands for, null if it stands for itself."""
        row = self.store.one("SELECT target FROM aliases WHERE id = ?", (article,))
        return row[0] if row else None

    def remember_alias(self, article: bytes, target: bytes) -> None:
        """Remember that an address stands for another article; the first target that was known stays."""
        statement = "INSERT INTO aliases VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET at = excluded.at"
        self.store.run(statement, (article, target, self.now))

    def forget(self, before: float) -> None:
        """Forget what was not seen since `before`."""
        for table in ("articles", "aliases", "edges"):
            self.store.run(f"DELETE FROM {table} WHERE at < ?", (before,))
