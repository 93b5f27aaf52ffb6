"""Lines of a file of messages, plain or gzip, as far as they can be read."""

import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO, Final

from transforms.core.rejected import Rejected
from transforms.core.salvage import salvage

PIECE: Final = 256 * 1024
MAX_LINE: Final = 20 << 20  # as large as a message may be
_GZIP = 31
_MAGIC = b"\x1f\x8b"


@dataclass(frozen=True, slots=True)
class Line:
    """A line that holds something, without its line end; the first is number 1."""

    number: int
    data: bytes


@dataclass(frozen=True, slots=True)
class BadLine:
    """A line that cannot be had: a reason of `schemas.reasons` and a sentence."""

    number: int
    reason: str
    detail: str


def read_lines(stream: BinaryIO, *, limit: int = MAX_LINE) -> Iterator[Line | BadLine]:
    """Yield the lines of a file in order; blank ones are counted and passed over.

    A line over `limit` bytes is one `BadLine` ("too_large") and is never held. Where a gzip file is cut or corrupt, the
    lines before that place are yielded and then one `BadLine` ("truncated" or "unreadable"); a line cut in two is part
    of it.
    """
    number, size = 1, 0  # of the line at hand, whose bytes are in `held` unless they are too many
    held = bytearray()
    try:
        for piece in pieces(stream):
            *ended, rest = piece.split(b"\n")
            for part in ended:
                size += len(part)
                yield from _line(number, size, bytes(held) + part, limit)
                number, size = number + 1, 0
                held.clear()
            size += len(rest)
            held += rest
            if size > limit:
                held.clear()
    except Rejected as broken:
        yield BadLine(number, broken.reason, broken.detail)
        return
    yield from _line(number, size, bytes(held), limit)


def _line(number: int, size: int, data: bytes, limit: int) -> Iterator[Line | BadLine]:
    if size > limit:
        yield BadLine(number, "too_large", f"the line has {size:,} bytes, and the limit is {limit:,}")
    elif data.strip():
        yield Line(number, data.rstrip(b"\r"))


def pieces(stream: BinaryIO) -> Iterator[bytes]:
    """Yield the bytes of a file, inflated where it is gzip. Raises `Rejected` ("truncated", "unreadable")."""
    piece = stream.read(PIECE)
    if piece.startswith(_MAGIC):
        yield from _inflated(stream, piece)
        return
    while piece:
        yield piece
        piece = stream.read(PIECE)


def _inflated(stream: BinaryIO, piece: bytes) -> Iterator[bytes]:
    """Yield what gzip members hold; zeros behind the last are padding (gzip's own rule)."""
    inflater = zlib.decompressobj(_GZIP)
    while piece:
        if inflater.eof:
            if not piece.strip(b"\0"):
                return
            inflater = zlib.decompressobj(_GZIP)
        before = inflater.copy()
        try:
            yield inflater.decompress(piece, PIECE)
        except zlib.error as error:
            yield salvage(before, piece)
            raise Rejected("unreadable", "the gzip file is corrupt here, and what follows is lost") from error
        piece = (inflater.unused_data if inflater.eof else inflater.unconsumed_tail) or stream.read(PIECE)
    if not inflater.eof:
        raise Rejected("truncated", "the gzip file ends early, here or before")
