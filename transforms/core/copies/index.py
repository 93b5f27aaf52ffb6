"""Index: where the traces of articles are kept, found by id and by the bands of their sketches."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Final, Protocol, TypeVar

from transforms.core.copies.trace import Trace

Key = TypeVar("Key", int, bytes)

MOST: Final = 100
"""Articles of one band that an article is compared with, the earliest of them."""


class Index(Protocol):
    """What the fold needs of a state: a database, an engine's keyed state or plain dictionaries.

    Bound: one trace an article, 140 bytes of it the sketch, and an entry for each of its 8 bands. Horizon: whoever
    keeps it forgets traces by `last`, each with its bands. A copy of an original that was forgotten still brings new
    copies to it, as long as it is remembered itself; a story of which nothing is remembered begins anew. Where more
    than `MOST` articles share a band, those past the earliest are not compared with each other through it.
    """

    def get(self, article: bytes) -> Trace | None:
        """Return the trace of an article by the bytes of its id, null if there is none."""

    def put(self, trace: Trace, before: Trace | None) -> None:
        """Keep a trace in the place of `before`, the one that `get` returned, and in its own bands alone."""

    def near(self, bands: Sequence[int]) -> Iterable[Trace]:
        """Return for each band the first `MOST` traces by `moment`, in any order; one may be returned twice."""

    def copies_of(self, original: bytes) -> Iterable[Trace]:
        """Return the traces whose `copy_of` this is, in any order."""


class InMemory:
    """An index for one run, some 2 kB an article."""

    def __init__(self) -> None:
        self._traces: dict[bytes, Trace] = {}
        self._bands: defaultdict[int, set[bytes]] = defaultdict(set)
        self._copies: defaultdict[bytes, set[bytes]] = defaultdict(set)

    def get(self, article: bytes) -> Trace | None:
        """Return the trace of an article."""
        return self._traces.get(article)

    def put(self, trace: Trace, before: Trace | None) -> None:
        """Keep a trace."""
        if before:
            for band in before.sketch.bands:
                self._bands[band].discard(before.id)
            if before.copy_of:
                self._copies[before.copy_of].discard(before.id)
        for band in trace.sketch.bands:
            self._bands[band].add(trace.id)
        if trace.copy_of:
            self._copies[trace.copy_of].add(trace.id)
        self._traces[trace.id] = trace

    def near(self, bands: Sequence[int]) -> Iterable[Trace]:
        """Return the first traces of the bands."""
        return [one for band in bands for one in sorted(self._all(self._bands, band), key=_moment)[:MOST]]

    def copies_of(self, original: bytes) -> Iterable[Trace]:
        """Return the copies of an original."""
        return self._all(self._copies, original)

    def _all(self, table: dict[Key, set[bytes]], key: Key) -> list[Trace]:
        return [self._traces[article] for article in sorted(table.get(key, ()))]


def _moment(trace: Trace) -> int:
    return trace.moment
