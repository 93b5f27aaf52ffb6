"""The br and zstd content codings, where their libraries are installed."""

from importlib import import_module
from types import ModuleType

from transforms.core.warc.coding.faults import broken, early, missing, too_large

_WINDOW = 8 * 1024 * 1024  # the most a zstd content coding may ask for (RFC 9659)
_FEED = 256  # a zstd block of 4 bytes may stand for 128 kB, so feed few at a time


def unbrotli(data: bytes, limit: int, partial: bool) -> bytes:
    """Undo `br` with the library Brotli."""
    brotli = _library("brotli", "br")
    inflater = brotli.Decompressor()
    content = bytearray()
    try:
        while len(content) <= limit:
            piece = inflater.process(data, output_buffer_limit=limit + 1 - len(content))
            content += piece
            data = b""
            if not piece:
                break
    except brotli.error as error:
        raise broken("br") from error
    return _whole(content, inflater.is_finished(), limit, partial, "br")


def unzstd(data: bytes, limit: int, partial: bool) -> bytes:
    """Undo `zstd` with the library python-zstandard."""
    zstandard = _library("zstandard", "zstd")
    inflater = zstandard.ZstdDecompressor(max_window_size=_WINDOW).decompressobj()
    content = bytearray()
    try:
        for at in range(0, len(data), _FEED):
            content += inflater.decompress(data[at : at + _FEED])
            if inflater.eof or len(content) > limit:
                break
    except zstandard.ZstdError as error:
        raise broken("zstd") from error
    return _whole(content, inflater.eof, limit, partial, "zstd")


def _library(name: str, coding: str) -> ModuleType:
    try:
        return import_module(name)
    except ImportError as error:
        raise missing(coding) from error


def _whole(content: bytearray, finished: bool, limit: int, partial: bool, coding: str) -> bytes:
    if len(content) > limit:
        raise too_large(limit)
    if not (finished or partial):
        raise early(coding)
    return bytes(content)
