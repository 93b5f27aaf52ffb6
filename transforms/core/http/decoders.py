"""Content codings undone piece by piece, without keeping what comes out."""

import zlib
from collections.abc import Callable, Iterator
from typing import Final, Protocol

import brotli  # type: ignore[import-untyped]
import zstandard

PIECE: Final = 64 * 1024
_MAGIC: Final = b"\x1f\x8b"
_WINDOW: Final = 8 * 1024 * 1024  # the most a zstd content coding may ask for (RFC 9659)
_FEED: Final = 64  # a zstd block of 4 bytes may stand for 128 kB, so feed few at a time

FAULTS: Final = (zlib.error, brotli.error, zstandard.ZstdError)


class Decoder(Protocol):
    """One coding; `open` while its end has not come."""

    open: bool

    def decode(self, data: bytes) -> Iterator[bytes]:
        """Yield what `data` decodes to, in pieces. Raises one of `FAULTS`."""


class Plain:
    """A body that is not coded after all."""

    open = False

    def decode(self, data: bytes) -> Iterator[bytes]:
        """Yield `data`."""
        yield data


class Gzip:
    """The coding `gzip`: one member or several; bytes after the last are passed over, other bytes are no coding."""

    def __init__(self) -> None:
        self.open = False
        self._held = b""
        self._members = 0
        self._inflater = zlib.decompressobj(31)

    def decode(self, data: bytes) -> Iterator[bytes]:
        """Yield what `data` decodes to, in pieces."""
        data = self._held + data
        self._held = b""
        while data:
            if not self.open:
                if len(data) < len(_MAGIC):
                    self._held = data
                    return
                if not data.startswith(_MAGIC):
                    if not self._members:
                        yield data
                    return
                self.open = True
                self._members += 1
                self._inflater = zlib.decompressobj(31)
            yield from inflate(self._inflater, data)
            data = self._inflater.unused_data
            self.open = not self._inflater.eof


class Deflate:
    """The coding `deflate`, in the zlib wrapper that RFC 9110 wants or bare as some servers send it."""

    def __init__(self) -> None:
        self.open = True
        self._held = b""
        self._inflater: zlib._Decompress | None = None

    def decode(self, data: bytes) -> Iterator[bytes]:
        """Yield what `data` decodes to, in pieces."""
        if self._inflater is None:
            data = self._held + data
            if len(data) < 2:
                self._held = data
                return
            wrapped = data[0] & 15 == 8 and (data[0] << 8 | data[1]) % 31 == 0
            self._inflater = zlib.decompressobj(15 if wrapped else -15)
        if self.open:
            yield from inflate(self._inflater, data)
            self.open = not self._inflater.eof


class Brotli:
    """The coding `br`."""

    def __init__(self) -> None:
        self.open = True
        self._inflater = brotli.Decompressor()

    def decode(self, data: bytes) -> Iterator[bytes]:
        """Yield what `data` decodes to, in pieces."""
        while self.open:
            piece = self._inflater.process(data, output_buffer_limit=PIECE)
            self.open = not self._inflater.is_finished()
            data = b""
            if not piece:
                return
            yield piece


class Zstd:
    """The coding `zstd`: one frame."""

    def __init__(self) -> None:
        self.open = True
        self._inflater = zstandard.ZstdDecompressor(max_window_size=_WINDOW).decompressobj()

    def decode(self, data: bytes) -> Iterator[bytes]:
        """Yield what `data` decodes to, in pieces."""
        for at in range(0, len(data), _FEED):
            if not self.open:
                return
            yield self._inflater.decompress(data[at : at + _FEED])
            self.open = not self._inflater.eof


DECODERS: Final[dict[str, Callable[[], Decoder]]] = {
    "gzip": Gzip,
    "x-gzip": Gzip,
    "deflate": Deflate,
    "br": Brotli,
    "zstd": Zstd,
}


def inflate(inflater: "zlib._Decompress", data: bytes) -> Iterator[bytes]:
    """Yield what an inflater makes of `data`, in pieces. Raises `zlib.error`."""
    while not inflater.eof:
        piece = inflater.decompress(data, PIECE)
        yield piece
        data = inflater.unconsumed_tail
        if not data and len(piece) < PIECE:
            return
