"""Gzip members as the source of a run, read as far as they can be read."""

import zlib
from collections import deque
from copy import copy
from typing import BinaryIO

from transforms.core.salvage import salvage
from transforms.core.warc.run import Fault

MAGIC = b"\x1f\x8b\x08"
RECORD = b"WARC/"
INPUT = 64 * 1024
PIECE = 256 * 1024
PROBE = 1024  # enough input for the longest dynamic Huffman table and the first bytes it codes
GZIP = 31  # zlib's window bits for a gzip wrapper, checksum included


def begins_record(data: bytes) -> bool:
    """Tell whether a gzip member begins here whose content begins with a WARC record."""
    return first_bytes(data) == RECORD


def first_bytes(data: bytes) -> bytes | None:
    """Return the first bytes of the gzip member that begins here, null if none does."""
    if not data.startswith(MAGIC):
        return None
    try:
        return zlib.decompressobj(GZIP).decompress(data[:PROBE], len(RECORD))
    except zlib.error:
        return None


class GzipSource:
    """The inflated members from an offset up to the next member that begins a record.

    WARC 1.1, annex D: each record is a gzip member of its own. So a member which begins with `WARC/` begins a record,
    whatever length the record before it claims; any other member continues the one before it, as in files that were
    compressed as a whole or in blocks. `end` is where the run ended, `more` whether a record begins there. `head` holds
    bytes from `start` on that were read already.
    """

    def __init__(self, stream: BinaryIO, start: int, head: bytes = b"") -> None:
        self.fault: Fault | None = None
        self.end = start
        self.more = False
        self._stream = stream
        self._ended = False
        self._inflated = 0
        self._members = deque([(0, start)])
        self._inflater = zlib.decompressobj(GZIP)
        self._input = head
        self._at = start + len(head)
        stream.seek(self._at)

    def pull(self) -> bytes:
        """Inflate the next piece."""
        piece = b""
        while not piece and not self._ended:
            if not self._input:
                self._refill()
                if not self._input:
                    self._fail(False, "the file ends inside a gzip member")
                    break
            before = self._inflater.copy()
            try:
                piece = self._inflater.decompress(self._input, PIECE)
            except zlib.error:
                piece = salvage(before, self._input)
                self._fail(True, "the gzip member does not inflate to what its checksum says")
            else:
                self._input = self._inflater.unconsumed_tail
            self._inflated += len(piece)
            if self._inflater.eof and not self._ended:
                self._next_member()
        return piece

    def jump(self, count: int) -> int:
        """Pass over nothing: deflated bytes must be inflated."""
        return 0

    def offset(self, position: int) -> int:
        """Return where the member begins that holds `position`."""
        while len(self._members) > 1 and self._members[1][0] <= position:
            self._members.popleft()
        return self._members[0][1]

    def copy(self) -> "GzipSource":
        """Return a source at the same place, with a copy of the inflater and its window (about 40 kB)."""
        twin = copy(self)
        twin._members = self._members.copy()
        twin._inflater = self._inflater if self._ended else self._inflater.copy()
        return twin

    def resume(self) -> None:
        """Seek back to the input that was not read yet."""
        self._stream.seek(self._at)

    def _refill(self) -> None:
        more = self._stream.read(INPUT)
        self._at += len(more)
        self._input += more

    def _fail(self, corrupt: bool, detail: str) -> None:
        position, member = self._members[-1]
        self.fault = Fault(corrupt, detail, member, position)
        self._ended = True

    def _next_member(self) -> None:
        self._input = self._inflater.unused_data
        if len(self._input) < PROBE:
            self._refill()
        self.end = self._at - len(self._input)
        if self._input and MAGIC.startswith(self._input[: len(MAGIC)]) and not begins_record(self._input):
            if self._members[-1][0] == self._inflated:
                self._members.pop()
            self._members.append((self._inflated, self.end))
            self._inflater = zlib.decompressobj(GZIP)
        else:
            self._ended = True
            self.more = begins_record(self._input)

    def following(self) -> "GzipSource":
        """Return the source of the next run, which begins where this one ended, and reads nothing twice."""
        return GzipSource(self._stream, self.end, self._input)
