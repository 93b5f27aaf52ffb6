"""Write: rows to shards of each collection, sorted, in every sink."""

import hashlib
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple, Protocol

import apache_beam as beam
from apache_beam.pvalue import PCollection

from schemas.fates import DeadLetter, Duplicate, Skipped
from transforms.core.encode import to_json
from transforms.live import check_stop
from transforms.spool import Keep, Ref
from transforms.tally import count

COLLECTIONS = ("articles", "related", "duplicates", "skipped", "dead-letters")
SHARDS = 4  # enough for four readers at once; a constant, because the same archive must give the same files


class Row(NamedTuple):
    """One record on its way to the sinks. `key` says its shard and, with the record, its place in it.

    `fate` is what the law counts it as, (fate, source, reason), or nothing for derived rows such as links.
    """

    collection: str
    key: str
    ref: Ref
    fate: tuple[str, str, str] | None = None


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
        return (
            rows
            | "ToShard" >> beam.Map(to_shard)
            | "GroupByShard" >> beam.GroupByKey()
            | "WriteShard" >> beam.ParDo(_WriteShard(self.outputs))
        )


class WriteAside(beam.PTransform):
    """Write what was set aside: dead letters, skipped inputs and duplicates, each with its reason."""

    def __init__(self, outputs: Outputs) -> None:
        super().__init__()
        self.outputs = outputs

    def expand(self, fates: PCollection) -> PCollection:
        """Return (collection, shard) of what was written."""
        rows = fates | "ToRow" >> beam.Map(to_row, keep=self.outputs.keep)
        return rows | "WriteRecords" >> WriteRecords(self.outputs)


def to_row(fate: DeadLetter | Duplicate | Skipped, keep: Keep) -> Row:
    """Return the row of an input that was set aside, sorted by its address and time."""
    data = to_json(fate)
    origin = fate.origin
    key = f"{origin.url or origin.file or ''} {origin.at or ''} {hashlib.sha256(data).hexdigest()}"
    match fate:
        case DeadLetter():
            return Row("dead-letters", key, keep.put(data), ("dead_letters", origin.source, fate.reason))
        case Duplicate():
            return Row("duplicates", key, keep.put(data), ("duplicates", origin.source, fate.rule))
        case Skipped():
            return Row("skipped", key, keep.put(data), ("skipped", origin.source, fate.reason))


def to_shard(row: Row) -> tuple[tuple[str, int], Row]:
    """Key a row by its collection and the hash of the first word of its key, so an article's versions stay together."""
    first = row.key.split(" ", 1)[0]
    return (row.collection, zlib.crc32(first.encode("utf-8", "replace")) % SHARDS), row


class _WriteShard(beam.DoFn):
    def __init__(self, outputs: Outputs) -> None:
        self.outputs = outputs

    def process(self, group: tuple[tuple[str, int], Iterable[Any]]) -> Iterator[tuple[str, int]]:
        (collection, shard), rows = group
        ordered = sorted(rows, key=lambda row: row.key)
        for sink in self.outputs.sinks:
            sink.write(collection, shard, self.lines(ordered))
        for row in ordered:
            if row.fate:
                count(*row.fate)
        yield collection, shard

    def lines(self, rows: Iterable[Row]) -> Iterator[bytes]:
        for row in rows:
            check_stop()
            yield self.outputs.keep.get(row.ref)
