"""Reading a WARC file record by record, past whatever is damaged."""

import io
from collections.abc import Iterator
from typing import BinaryIO

from transforms.core.warc.framing import read_run
from transforms.core.warc.gunzip import PROBE, GzipSource, first_bytes
from transforms.core.warc.plain import PlainSource
from transforms.core.warc.records import Capture, Damage, Other, WarcLimits
from transforms.core.warc.run import Run
from transforms.core.warc.scan import OVERLAP, VERSION, drop_to_record, next_member

_PADDING = b"\0\r\n"
_DEFAULT = WarcLimits()


def read_warc(stream: BinaryIO, *, name: str, limits: WarcLimits = _DEFAULT) -> Iterator[Capture | Other | Damage]:
    """Yield the records of a WARC file (1.0, 1.1, 0.17, 0.18) in file order, and a `Damage` for each bad place.

    `stream` is seekable; plain files, gzip by record and whole-file gzip are told apart by their bytes. `name` is how
    the file is called in the results. After damage the reader goes on at the next record: the next gzip member that
    begins with `WARC/`, or in inflated bytes the next line that begins a WARC header. At most one record is in memory.
    No bytes raise; errors of the stream itself (`OSError`) do.
    """
    size = stream.seek(0, io.SEEK_END)
    items = _read_file(stream, size, name, limits)
    first = next(items, None)
    if first is None:
        what = "is empty" if not size else "holds no archive record"
        yield Damage(file=name, offset=0, length=size, reason="unreadable", detail=f"The file {name} {what}.")
        return
    yield first
    yield from items


def _read_file(stream: BinaryIO, size: int, name: str, limits: WarcLimits) -> Iterator[Capture | Other | Damage]:
    stream.seek(0)
    start = 0 if first_bytes(stream.read(PROBE)) is not None else next_member(stream, 0)
    if start is None or (start and _plain_begins(stream, start)):
        yield from read_run(Run(PlainSource(stream, 0)), name, limits)
        return
    if start:
        yield _junk(name, 0, start)
    source = GzipSource(stream, start)
    while True:
        yield from read_run(Run(source), name, limits)
        if source.more:
            source = source.following()
            continue
        start = next_member(stream, source.fault.member + 1 if source.fault else source.end)
        gap = (size if start is None else start) - source.end
        if not source.fault and gap and not _is_padding(stream, source.end, gap):
            yield _junk(name, source.end, gap)
        if start is None:
            return
        source = GzipSource(stream, start)


def _plain_begins(stream: BinaryIO, before: int) -> bool:
    """Tell whether a record lies in the open before an offset."""
    run = Run(PlainSource(stream, 0))
    run.have(OVERLAP)
    return VERSION.match(run.buffer) is not None or (drop_to_record(run, 0, anywhere=True) and run.position < before)


def _is_padding(stream: BinaryIO, start: int, length: int) -> bool:
    stream.seek(start)
    while length > 0:
        piece = stream.read(min(length, 1024 * 1024))
        if not piece:
            break
        if piece.strip(_PADDING):
            return False
        length -= len(piece)
    return True


def _junk(name: str, start: int, length: int) -> Damage:
    detail = f"A place in the archive is unreadable: {length:,} bytes there are no gzip member that holds a record."
    return Damage(file=name, offset=start, length=length, reason="archive_damaged", detail=detail)
