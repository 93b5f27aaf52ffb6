"""An uncompressed archive as the source of a run."""

import io
from copy import copy
from typing import BinaryIO

from transforms.core.warc.run import Fault

PIECE = 256 * 1024


class PlainSource:
    """The bytes of a file from an offset to its end."""

    def __init__(self, stream: BinaryIO, start: int) -> None:
        self.fault: Fault | None = None
        self._stream = stream
        self._start = start
        self._size = stream.seek(0, io.SEEK_END)
        self._at = stream.seek(start)

    def pull(self) -> bytes:
        """Return the next bytes of the file."""
        piece = self._stream.read(PIECE)
        self._at += len(piece)
        return piece

    def jump(self, count: int) -> int:
        """Seek ahead, to the end of the file at most."""
        count = min(count, self._size - self._at)
        self._at = self._stream.seek(self._at + count)
        return count

    def offset(self, position: int) -> int:
        """Count bytes."""
        return self._start + position

    def copy(self) -> "PlainSource":
        """Return a source at the same place."""
        return copy(self)

    def resume(self) -> None:
        """Seek back."""
        self._stream.seek(self._at)
