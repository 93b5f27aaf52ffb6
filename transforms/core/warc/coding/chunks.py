"""The chunked transfer coding."""

import re
from typing import Final

_SIZE: Final = re.compile(rb"[ \t]*([0-9A-Fa-f]{1,8})[ \t]*(?:;[^\r\n]{0,256})?\r?\n")
_LINE_END: Final = re.compile(rb"\r?\n")


def dechunk(data: memoryview) -> tuple[bytes, bool] | None:
    """Return a chunked body's content (RFC 9112, section 7.1) and whether it is whole; null if it is not chunked.

    Some archivers store the content without its chunks and keep the header that announces them.
    """
    content = bytearray()
    at = chunks = 0
    while found := _SIZE.match(data, at):
        size = int(found[1], 16)
        at = found.end()
        if not size:
            return bytes(content), True
        content += data[at : at + size]
        chunks += 1
        at += size
        if at > len(data):
            break
        end = _LINE_END.match(data, at)
        at = end.end() if end else at
    return (bytes(content), False) if chunks else None
