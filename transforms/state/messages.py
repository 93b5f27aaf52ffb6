"""Messages of a queue: which were taken to the end, and which were in rounds that died.

Bound: about 60 bytes a message. Horizon: `forget`; a message that is delivered again later than that is worked on
again, and its article is then a repeat.

A message that kills the process is found by ever smaller rounds: whatever was in two rounds that died comes next in
rounds of a twentieth of their size, at last alone. A message among 5,000 is given up after nine deaths at most.
"""

from collections.abc import Iterable
from typing import Final

from transforms.state.store import Store

CHANCE: Final = 1  # rounds that died, which say nothing: processes are killed for many reasons
SMALLER: Final = 20  # times
ALONE: Final = 5  # rounds that died with a message alone, before it is given up: fewer may be others' kills by chance


def is_done(store: Store, message: str) -> bool:
    """Return whether a message was taken to its end by an earlier round."""
    return store.one("SELECT 1 FROM messages WHERE id = ?", (message,)) is not None


def room(store: Store, message: str) -> int | None:
    """Return how many messages a round with this one may have: any number is null, 0 is no round any more."""
    row = store.one("SELECT deaths, size, alone FROM tries WHERE id = ?", (message,))
    if row is None or row[0] <= CHANCE:
        return None
    _, size, alone = row
    return 0 if alone >= ALONE else max(size // SMALLER, 1)


def begin_tries(store: Store, messages: list[str]) -> None:
    """Note, before a round, which messages it holds: what is still noted after the round is one that died."""
    statement = (
        "INSERT INTO tries (id, deaths, size, alone) VALUES (?, 1, ?, ?) ON CONFLICT DO UPDATE "
        "SET deaths = deaths + 1, size = min(size, excluded.size), alone = alone + excluded.alone"
    )
    if messages:
        store.begin()
        for message in messages:
            store.run(statement, (message, len(messages), int(len(messages) == 1)))
        store.commit()


def end_tries(store: Store, messages: Iterable[str], now: float) -> None:
    """Note, as part of a round's transaction, that it took its messages to their end."""
    for message in messages:
        store.run("INSERT OR REPLACE INTO messages VALUES (?, ?)", (message, now))
        store.run("DELETE FROM tries WHERE id = ?", (message,))


def excuse(store: Store, messages: Iterable[str]) -> None:
    """Note, in a transaction of the caller, that nothing speaks against messages: the round ended for other reasons."""
    for message in messages:
        store.run("DELETE FROM tries WHERE id = ?", (message,))


def forget(store: Store, before: float) -> None:
    """Forget messages that were taken to their end before `before`, in seconds since 1970."""
    store.run("DELETE FROM messages WHERE at < ?", (before,))
