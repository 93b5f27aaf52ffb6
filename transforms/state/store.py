"""The state file: everything a round learns is written in one transaction, which is the round's commit.

Whatever a round writes is seen by the round itself at once, and by everybody else, a later process included, only
when the round commits. A process that dies in between leaves the state of the round before.
"""

import os
import sqlite3
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from transforms.lock import lock_folder
from transforms.state.tables import TABLES, VERSION

FILE = "newsbeam.sqlite"


class StoreTaken(Exception):
    """The state cannot be used now; the message says why and how to go on."""


class Store:
    """The state in a folder of this machine. One process at a time; its threads share one connection."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.path = folder / FILE
        self._lock = threading.RLock()
        self._in_round = False
        folder.mkdir(parents=True, exist_ok=True)
        descriptor = lock_folder(folder)
        if descriptor is None:
            raise StoreTaken(
                f"another run is using the state in {folder}: wait for it, or choose another folder"
            ) from None
        self._descriptor = descriptor
        try:
            self._connection = sqlite3.connect(self.path, isolation_level=None, check_same_thread=False)
        except sqlite3.DatabaseError as error:
            os.close(self._descriptor)
            raise StoreTaken(f"{self.path} is no state of newsbeam: {error}") from None
        try:
            self._prepare()
        except sqlite3.DatabaseError as error:
            self._connection.close()
            os.close(self._descriptor)
            raise StoreTaken(f"{self.path} is no state of newsbeam: {error}") from None
        _OPEN[str(folder)] = self

    def _prepare(self) -> None:
        version = self._connection.execute("PRAGMA user_version").fetchone()[0]
        if version not in (0, VERSION):
            raise sqlite3.DatabaseError(f"it is of version {version}, and this newsbeam reads version {VERSION}")
        self._connection.execute("PRAGMA journal_mode = WAL")
        self._connection.execute("PRAGMA synchronous = FULL")
        if version == 0:
            self._connection.executescript(f"BEGIN IMMEDIATE; {TABLES} PRAGMA user_version = {VERSION}; COMMIT;")

    def begin(self) -> None:
        """Begin a round: from here to `commit` or `rollback` everything written is one transaction."""
        self.run("BEGIN IMMEDIATE")
        self._in_round = True

    def commit(self) -> None:
        """Make the round's changes last."""
        self.run("COMMIT")
        self._in_round = False

    def rollback(self) -> None:
        """Forget the round's changes, if one is open."""
        with self._lock:
            self._in_round = False
            if self._connection.in_transaction:
                self.run("ROLLBACK")

    def run(self, statement: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Carry out one statement and return its rows. Raises `sqlite3.Error`."""
        with self._lock:
            self._check()
            return self._connection.execute(statement, values).fetchall()

    def one(self, statement: str, values: Sequence[Any] = ()) -> tuple[Any, ...] | None:
        """Return the first row of a query, null if it has none."""
        with self._lock:
            self._check()
            row: tuple[Any, ...] | None = self._connection.execute(statement, values).fetchone()
            return row

    @contextmanager
    def together(self) -> Iterator[None]:
        """Keep other threads out while several statements read and write."""
        with self._lock:
            yield

    def _check(self) -> None:
        # On a full disk SQLite ends the transaction by itself, and what follows would be written for good at once.
        if self._in_round and not self._connection.in_transaction:
            raise sqlite3.OperationalError("the state could not be written, and the round is lost")

    def close(self) -> None:
        """Forget what is not committed, and let another process use the state."""
        _OPEN.pop(str(self.folder), None)
        with self._lock:
            self._connection.close()
        os.close(self._descriptor)

    def __reduce__(self) -> tuple[Any, tuple[str]]:
        return opened, (str(self.folder),)  # Beam pickles what its steps hold; they meet again in this process


_OPEN: dict[str, Store] = {}


def opened(folder: str) -> Store:
    """Return the state that this process has open."""
    return _OPEN[folder]
