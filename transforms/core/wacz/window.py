"""A stretch of a file, read as a file of its own."""

import io
from typing import BinaryIO


class Window(io.RawIOBase):
    """The `size` bytes of a seekable file from `start` on."""

    def __init__(self, stream: BinaryIO, start: int, size: int) -> None:
        super().__init__()
        self._stream, self._start, self._size, self._at = stream, start, size, 0

    def readable(self) -> bool:
        """It can be read."""
        return True

    def seekable(self) -> bool:
        """It can be sought in."""
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Go to an offset from the window's start, from here, or from its end."""
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._size}[whence]
        self._at = max(0, base + offset)
        return self._at

    def tell(self) -> int:
        """Return the offset in the window."""
        return self._at

    def read(self, size: int = -1, /) -> bytes:
        """Return at most `size` bytes, those to the window's end if it is negative."""
        left = max(0, self._size - self._at)
        self._stream.seek(self._start + self._at)
        piece = self._stream.read(left if size < 0 else min(size, left))
        self._at += len(piece)
        return piece
