"""Content codings by name, undone in the order that the header tells."""

from collections.abc import Callable
from typing import Final

from transforms.core.rejected import Rejected
from transforms.core.warc.coding.inflate import gunzip, undeflate
from transforms.core.warc.coding.modern import unbrotli, unzstd

_DECODERS: Final[dict[str, Callable[[bytes, int, bool], bytes]]] = {
    "gzip": gunzip,
    "x-gzip": gunzip,
    "deflate": undeflate,
    "br": unbrotli,
    "zstd": unzstd,
}
_MOST = 4


def decode_content(data: bytes, codings: str, *, limit: int, partial: bool) -> bytes:
    """Undo the codings of a Content-Encoding header (RFC 9110, section 8.4), the last one first.

    A body that is markup already is returned as it is: archivers often store the decoded body under the served
    header. With `partial`, what a body that ends early yields is enough. An unknown coding changes nothing.

    Raises `Rejected`: `too_large` over `limit` bytes, `truncated` for a body that ends early, `archive_damaged` for
    one that does not decode, `unreadable` for a coding whose library is absent.
    """
    names = [name for name in (part.strip().lower() for part in codings.split(",")) if name in _DECODERS]
    if len(names) > _MOST:
        raise Rejected("archive_damaged", f"its body says it is coded {len(names)} times over")
    for name in reversed(names):
        if data and not _is_markup(data):
            data = _DECODERS[name](data, limit, partial)
    return data


def _is_markup(data: bytes) -> bool:
    return data[:256].removeprefix(b"\xef\xbb\xbf").lstrip()[:1] == b"<"
