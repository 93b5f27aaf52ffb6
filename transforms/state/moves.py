"""What the commit of a round still has to do outside the state: files to rename, archives to lengthen, to publish."""

from dataclasses import dataclass
from typing import Literal

from transforms.state.store import Store


@dataclass(frozen=True, slots=True)
class Move:
    """A staged file and its place: moved there, appended there at a byte offset, or published to that topic."""

    kind: Literal["rename", "append", "publish"]
    source: str
    target: str
    offset: int | None = None


def write_moves(store: Store, moves: list[Move]) -> None:
    """Write down, as part of the round's transaction, what follows it."""
    for move in moves:
        store.run(
            "INSERT INTO moves (kind, source, target, offset) VALUES (?, ?, ?, ?)",
            (move.kind, move.source, move.target, move.offset),
        )


def open_moves(store: Store) -> list[Move]:
    """Return what a committed round has still to do, in order."""
    return [Move(*row) for row in store.run("SELECT kind, source, target, offset FROM moves ORDER BY number")]


def forget_moves(store: Store) -> None:
    """Note that all of it was done."""
    store.run("DELETE FROM moves")
