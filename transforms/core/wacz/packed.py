"""A deflated zip entry read as a file, with a bound on how often it may be rewound."""

import io
from typing import IO

from transforms.core.rejected import Rejected

REWINDS = 200
"""Each going back starts the inflating anew; a sound archive needs two, a damaged one two for each damaged place."""


class Packed(io.RawIOBase):
    """An open zip entry. Raises `Rejected` ("archive_damaged") when it was rewound too often."""

    def __init__(self, entry: IO[bytes], size: int) -> None:
        super().__init__()
        self._entry, self._size, self._at, self._rewinds = entry, size, 0, 0

    def seekable(self) -> bool:
        """It can be sought in, at a price."""
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Remember where to read on; nothing is inflated before something is read."""
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._size}[whence]
        self._at = max(0, base + offset)
        return self._at

    def tell(self) -> int:
        """Return where reading goes on."""
        return self._at

    def read(self, size: int = -1, /) -> bytes:
        """Return at most `size` inflated bytes."""
        here = self._entry.tell()
        if here != self._at:
            self._rewinds += here > self._at
            if self._rewinds > REWINDS:
                raise Rejected("archive_damaged", "it is damaged in too many places to be read inside a zip file")
            self._entry.seek(self._at)
        piece = self._entry.read(size)
        self._at += len(piece)
        return piece
