"""Copies at scale: sketching an article, and time and state an article as the index grows."""

import argparse
import random
import sqlite3
import tempfile
import time
from collections import deque
from collections.abc import Iterator
from itertools import accumulate, islice
from pathlib import Path

from bench.copies_sqlite import Sqlite
from transforms.core.copies import Sketch, Trace, fold_copies, sketch_text
from transforms.core.copies.sketch import BANDS, BITS, ROWS, SLOTS

ROUND = 1000
RECENT = 20_000
COPIES = 0.25
START = 1_700_000_000


def texts(chance: random.Random) -> Iterator[str]:
    """Yield texts of an agency's sizes, words drawn as they are in a language: a few often, most seldom."""
    letters = "abcdefghijklmnopqrstuvwxyz"
    words = ["".join(chance.choices(letters, k=chance.randint(2, 11))) for _ in range(40_000)]
    weights = list(accumulate(1 / (rank + 2) for rank in range(len(words))))
    while True:
        length = min(4000, max(30, int(chance.lognormvariate(5.8, 0.7))))
        yield " ".join(chance.choices(words, cum_weights=weights, k=length))


def traces(chance: random.Random) -> Iterator[Trace]:
    """Yield articles nearly in order of time, a quarter of them copies of a recent one with a share of it changed.

    The sketches are made up, slot by slot as MinHash would have them, for an index sees nothing of a text.
    """
    recent: deque[list[int]] = deque(maxlen=RECENT)
    number = 0
    while True:
        values = [chance.getrandbits(32) for _ in range(SLOTS)]
        if recent and chance.random() < COPIES:
            changed = chance.random() * 0.4
            old = recent[chance.randrange(len(recent))]
            values = [new if chance.random() < changed else kept for kept, new in zip(old, values, strict=True)]
        recent.append(values)
        low = [value & (1 << BITS) - 1 for value in values]
        slots = bytes(high << 4 | other for high, other in zip(low[::2], low[1::2], strict=True))
        bands = tuple(
            hash(tuple(values[at * ROWS : at * ROWS + ROWS])) % (1 << 32) - (1 << 31) for at in range(BANDS + 1)
        )
        sketch = Sketch(chance.randbytes(8), b"", slots, bands)
        fetched = START + number
        moment = fetched - chance.randrange(7200)
        yield Trace(id=chance.randbytes(16), moment=moment, first=fetched, last=fetched, sketch=sketch)
        number += 1


def main() -> None:
    """Print at each size of the index what an article costs: sketching it, folding it, and its state."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=1_000_000, help="articles in the index (default: 1000000)")
    parser.add_argument("--cache", type=int, default=128, help="megabytes of SQLite's cache (default: 128)")
    given = parser.parse_args()
    chance = random.Random(1)
    sample = list(islice(texts(chance), 1000))
    print(f"texts of {sum(map(len, sample)) // len(sample):,} characters; CPU in ms an article, wall time in brackets")
    marks = {size for size in (10_000, 30_000, 100_000, 300_000, 1_000_000) if size < given.articles}
    marks.add(given.articles)
    least: float | None = None
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as folder:
        path = Path(folder) / "copies.sqlite"
        connection = sqlite3.connect(path, isolation_level=None)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute(f"PRAGMA cache_size = {-given.cache * 1024}")
        index = Sqlite(connection)
        source, copies, last = traces(chance), 0, deque[tuple[float, float]](maxlen=10)
        for number in range(ROUND, max(marks) + 1, ROUND):
            batch = list(islice(source, ROUND))
            wall, cpu = time.perf_counter(), time.process_time()
            connection.execute("BEGIN")
            copies += sum(verdict.dedup is not None for verdict in fold_copies(index, batch))
            connection.execute("COMMIT")
            last.append((time.perf_counter() - wall, time.process_time() - cpu))
            if number in marks:
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                wall, cpu = (sum(each) / len(each) * 1e3 / ROUND for each in zip(*last, strict=True))
                began = time.process_time()
                for text in sample:
                    sketch_text(text, "a headline of words")
                sketching = (time.process_time() - began) / len(sample) * 1e3
                least = least or sketching + cpu
                print(
                    f"{number:>9,} articles: sketch {sketching:.2f}, fold {cpu:.3f} ({wall:.3f}), "
                    f"both {(sketching + cpu) / least:.2f} times the first; "
                    f"{path.stat().st_size / number:.0f} bytes an article; {copies / number:.1%} copies",
                    flush=True,
                )
        connection.close()


if __name__ == "__main__":
    main()
