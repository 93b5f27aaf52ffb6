"""The index of copies in SQLite, as a state on one machine keeps it: what its size and speed are measured on."""

import sqlite3
import struct
from collections.abc import Iterable, Sequence
from typing import Any, Final

from transforms.core.copies import MOST, Sketch, Trace
from transforms.core.copies.sketch import BANDS

TABLES: Final = """
CREATE TABLE traces (
    number INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, moment INTEGER NOT NULL, first INTEGER NOT NULL,
    last INTEGER NOT NULL, digest BLOB NOT NULL, headline BLOB NOT NULL, slots BLOB NOT NULL, bands BLOB NOT NULL,
    copy_of BLOB, apart INTEGER
);
CREATE INDEX copies ON traces (copy_of) WHERE copy_of IS NOT NULL;
CREATE TABLE bands (
    band INTEGER NOT NULL, moment INTEGER NOT NULL, number INTEGER NOT NULL, PRIMARY KEY (band, moment, number)
) WITHOUT ROWID;
"""
_BANDS: Final = struct.Struct(f"<{BANDS + 1}i")
_COLUMNS: Final = "id, moment, first, last, digest, headline, slots, bands, copy_of, apart"


_FIRST: Final = f"SELECT number FROM (SELECT number FROM bands WHERE band = ? ORDER BY moment LIMIT {MOST})"
_NEAR: Final = f"SELECT {_COLUMNS} FROM traces WHERE number IN ({' UNION '.join([_FIRST] * (BANDS + 1))})"


class Sqlite:
    """An index in a SQLite file; whoever opens the connection begins and commits."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._run = connection.execute
        self._many = connection.executemany
        connection.executescript(TABLES)

    def get(self, article: bytes) -> Trace | None:
        """Return the trace of an article."""
        row = self._run(f"SELECT {_COLUMNS} FROM traces WHERE id = ?", (article,)).fetchone()
        return _trace(row) if row else None

    def put(self, trace: Trace, before: Trace | None) -> None:
        """Keep a trace."""
        values = (
            *(trace.id, trace.moment, trace.first, trace.last, trace.sketch.digest, trace.sketch.headline),
            *(trace.sketch.slots, _BANDS.pack(*trace.sketch.bands) if trace.sketch.bands else b""),
            *(trace.copy_of, trace.apart),
        )
        if before is None:
            marks = ", ".join("?" * len(values))
            number = self._run(f"INSERT INTO traces ({_COLUMNS}) VALUES ({marks})", values).lastrowid
        else:
            [(number,)] = self._run("SELECT number FROM traces WHERE id = ?", (trace.id,))
            changes = ", ".join(f"{name} = ?" for name in _COLUMNS.split(", "))
            self._run(f"UPDATE traces SET {changes} WHERE number = ?", (*values, number))
            if (before.moment, before.sketch.bands) == (trace.moment, trace.sketch.bands):
                return
            gone = [(band, before.moment, number) for band in before.sketch.bands]
            self._many("DELETE FROM bands WHERE band = ? AND moment = ? AND number = ?", gone)
        rows = sorted((band, trace.moment, number) for band in {*trace.sketch.bands})
        self._many("INSERT INTO bands VALUES (?, ?, ?)", rows)

    def near(self, bands: Sequence[int]) -> Iterable[Trace]:
        """Return the first traces of the bands."""
        return map(_trace, self._run(_NEAR, bands).fetchall()) if bands else ()

    def copies_of(self, original: bytes) -> Iterable[Trace]:
        """Return the copies of an original."""
        return map(_trace, self._run(f"SELECT {_COLUMNS} FROM traces WHERE copy_of = ?", (original,)).fetchall())

    def forget(self, before: int) -> int:
        """Forget the articles whose latest version was fetched before a moment, and return how many."""
        rows = self._run(f"SELECT {_COLUMNS}, number FROM traces WHERE last < ?", (before,)).fetchall()
        for row in rows:
            gone = [(band, row[1], row[-1]) for band in _trace(row[:-1]).sketch.bands]
            self._many("DELETE FROM bands WHERE band = ? AND moment = ? AND number = ?", gone)
            self._run("DELETE FROM traces WHERE number = ?", (row[-1],))
        return len(rows)


def _trace(row: tuple[Any, ...]) -> Trace:
    article, moment, first, last, digest, headline, slots, bands, copy_of, apart = row
    sketch = Sketch(digest, headline, slots, _BANDS.unpack(bands) if bands else ())
    return Trace(id=article, moment=moment, first=first, last=last, sketch=sketch, copy_of=copy_of, apart=apart)
