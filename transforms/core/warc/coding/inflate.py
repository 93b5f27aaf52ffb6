"""The gzip and deflate content codings."""

import zlib

from transforms.core.warc.coding.faults import broken, early, too_large

_GZIP, _ZLIB, _RAW = 31, 15, -15
_MAGIC = b"\x1f\x8b"


def gunzip(data: bytes, limit: int, partial: bool) -> bytes:
    """Undo `gzip`: one member or several; bytes after the last are passed over."""
    parts: list[bytes] = []
    left = limit
    while data.startswith(_MAGIC):
        try:
            part, data = _inflate(data, _GZIP, left, partial, "gzip")
        except zlib.error as error:
            raise broken("gzip") from error
        parts.append(part)
        left -= len(part)
        if left < 0:
            raise too_large(limit)
    return b"".join(parts) if parts else data


def undeflate(data: bytes, limit: int, partial: bool) -> bytes:
    """Undo `deflate`, in the zlib wrapper that RFC 9110 wants or bare as some servers send it."""
    for window in (_ZLIB, _RAW):
        try:
            return _inflate(data, window, limit, partial, "deflate")[0]
        except zlib.error:
            continue
    raise broken("deflate")


def _inflate(data: bytes, window: int, limit: int, partial: bool, coding: str) -> tuple[bytes, bytes]:
    inflater = zlib.decompressobj(window)
    content = inflater.decompress(data, limit + 1)
    if len(content) > limit:
        raise too_large(limit)
    if not (inflater.eof or partial):
        raise early(coding)
    return content, inflater.unused_data
