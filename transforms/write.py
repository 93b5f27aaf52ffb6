"""Write: rows to shards of each collection, sorted, in every sink."""

import hashlib
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Protocol

import apache_beam as beam
from apache_beam.pvalue import PCollection
from apache_beam.transforms.error_handling import ErrorHandler

from schemas.fates import DeadLetter, Duplicate, Skipped
from transforms.core.encode import to_json
from transforms.live import check_stop
from transforms.spool import Keep, Ref
from transforms.tally import count

COLLECTIONS = ("articles", "related", "duplicates", "skipped", "dead-letters")
SHARDS = 4  # enough for four readers at once; a constant, because the same archive must give the same files


# One record on its way to the sinks: (collection, shard), then its key, which says its place in the shard, its
# reference, and the fate, source and reason the law counts; no fate for derived rows such as links. A plain tuple,
# because Beam holds all of them in memory between two steps and writes a class's name beside each instance of it.
Row = tuple[tuple[str, int], tuple[str, Ref, str, str, str]]


def row_of(collection: str, key: str, ref: Ref, fate: str = "", source: str = "", reason: str = "") -> Row:
    """Return a row in the shard that the hash of its key's first word names, so an article's versions stay together."""
    first = key.split(" ", 1)[0]
    shard = zlib.crc32(first.encode("utf-8", "replace")) % SHARDS
    return (collection, shard), (key, ref, fate, source, reason)


class Sink(Protocol):
    """Where records end: one method."""

    def write(self, collection: str, shard: int, lines: Iterable[bytes]) -> None:
        """Take the sorted records of one shard, each as JSON bytes without a newline."""


@dataclass(frozen=True, slots=True)
class Outputs:
    """The sinks of a run, and where its records wait until they are written."""

    sinks: tuple[Sink, ...]
    keep: Keep


class WriteRecords(beam.PTransform):
    """Write rows to every sink, a shard at a time: sorted, so that the same records give the same bytes."""

    def __init__(self, outputs: Outputs) -> None:
        super().__init__()
        self.outputs = outputs

    def expand(self, rows: PCollection) -> PCollection:
        """Return (collection, shard) of what was written."""
        return rows | "GroupByShard" >> beam.GroupByKey() | "WriteShard" >> beam.ParDo(_WriteShard(self.outputs))


class AsRows:
    """Takes what was set aside as rows: dead letters, skipped inputs and duplicates, each with its reason."""

    def __init__(self, rows: ErrorHandler, keep: Keep) -> None:
        self.rows, self.keep = rows, keep

    def add_error_pcollection(self, pcoll: PCollection) -> None:
        """Make rows of fates before they are gathered, so that only references wait to be written."""
        self.rows.add_error_pcollection(pcoll | "ToRow" >> beam.Map(to_row, keep=self.keep))


def to_row(fate: DeadLetter | Duplicate | Skipped, keep: Keep) -> Row:
    """Return the row of an input that was set aside, sorted by its address and time."""
    data = to_json(fate)
    origin = fate.origin
    digest = hashlib.blake2b(data, digest_size=8).hexdigest()
    key = f"{origin.url or origin.file or ''} {origin.at or ''} {digest}"
    match fate:
        case DeadLetter():
            return row_of("dead-letters", key, keep.put(data), "dead_letters", origin.source, fate.reason)
        case Duplicate():
            return row_of("duplicates", key, keep.put(data), "duplicates", origin.source, fate.rule)
        case Skipped():
            return row_of("skipped", key, keep.put(data), "skipped", origin.source, fate.reason)


class _WriteShard(beam.DoFn):
    def __init__(self, outputs: Outputs) -> None:
        self.outputs = outputs

    def process(self, group: tuple[tuple[str, int], Iterable[Any]]) -> Iterator[tuple[str, int]]:
        (collection, shard), rows = group
        ordered = sorted(rows)
        for sink in self.outputs.sinks:
            sink.write(collection, shard, self.lines(ordered))
        for (fate, source, reason), number in Counter(row[2:] for row in ordered if row[2]).items():
            count(fate, source, reason, number)
        yield collection, shard

    def lines(self, rows: Iterable[Any]) -> Iterator[bytes]:
        for _, ref, *_ in rows:
            check_stop()
            yield self.outputs.keep.get(ref)
