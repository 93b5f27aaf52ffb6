"""robots.txt files, kept from one session to the next."""

from dataclasses import dataclass

import msgspec

from transforms.core.http.robots_entry import RobotsEntry
from transforms.state.store import Store

_ENCODER, _DECODER = msgspec.msgpack.Encoder(), msgspec.msgpack.Decoder(RobotsEntry)


@dataclass(frozen=True, slots=True)
class StoredRobots:
    """The robots.txt of each authority. Bound: 500 KiB each, as it is read. Horizon: none; one a host is not many."""

    store: Store

    def get(self, authority: str) -> RobotsEntry | None:
        """Return what is known, null if nothing is."""
        row = self.store.one("SELECT record FROM robots WHERE authority = ?", (authority,))
        return _DECODER.decode(row[0]) if row else None

    def put(self, authority: str, entry: RobotsEntry) -> None:
        """Keep an entry in place of an earlier one."""
        self.store.run("INSERT OR REPLACE INTO robots VALUES (?, ?)", (authority, _ENCODER.encode(entry)))
