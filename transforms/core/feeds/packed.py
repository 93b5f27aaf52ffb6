"""Feed documents that lie in a gzip file, as sitemaps may: their bytes, and the first of them."""

import io
import zlib
from typing import Final, TypeVar

from transforms.core.lines import pieces
from transforms.core.rejected import Rejected

MAGIC: Final = b"\x1f\x8b"
_GZIP = 31
Bytes = TypeVar("Bytes", bytes, bytearray)


def unpacked(body: bytes, *, limit: int) -> bytes:
    """Return the document's bytes, inflated where they are gzip (sitemaps.org, "Sitemap file location").

    Raises `Rejected`: "too_large" above `limit` bytes, "truncated" and "unreadable" for a damaged gzip file.
    """
    if not body.startswith(MAGIC):
        return _within(limit, body)
    held = bytearray()
    for piece in pieces(io.BytesIO(body)):
        held += piece
        _within(limit, held)
    return bytes(held)


def unpacked_head(head: bytes, *, size: int) -> bytes:
    """Return up to `size` first bytes of a document whose first bytes, packed or not, are `head`."""
    if not head.startswith(MAGIC):
        return head[:size]
    try:
        return zlib.decompressobj(_GZIP).decompress(head, size)
    except zlib.error:
        return b""


def _within(limit: int, body: Bytes) -> Bytes:
    if len(body) > limit:
        raise Rejected("too_large", f"The document has more than {limit:,} bytes.")
    return body
