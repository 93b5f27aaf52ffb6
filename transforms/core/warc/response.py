"""An archived HTTP response taken apart: status, fields, body."""

import re
from dataclasses import dataclass
from typing import Final

from transforms.core.rejected import Rejected
from transforms.core.warc.coding import dechunk, decode_content
from transforms.core.warc.coding.faults import early
from transforms.core.warc.lines import Fields, block_end, field, read_fields
from transforms.core.warc.records import WarcLimits

_STATUS: Final = re.compile(r"HTTP/\d{1,2}(?:\.\d{1,2})?[ \t]+(\d{3})(?!\d)", re.ASCII | re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Head:
    """The status line and the fields; `length` is where the body begins in the block."""

    status: int | None
    fields: Fields
    length: int


def read_head(block: memoryview, limits: WarcLimits) -> Head:
    """Read the head of a response.

    Raises `Rejected` when it does not begin with an HTTP status line or its head has no end.
    """
    length = block_end(block, limits.header)
    if length is None:
        if len(block) > limits.header:
            raise Rejected("archive_damaged", f"its HTTP header has no end within {limits.header:,} bytes")
        length = len(block)
    line, fields = read_fields(bytes(block[:length]))
    found = _STATUS.match(line)
    if not found:
        raise Rejected("archive_damaged", f"its HTTP response begins with {line[:60]!r} and not with a status line")
    return Head(int(found[1]), fields, length)


def read_body(raw: memoryview, fields: Fields, *, limit: int, partial: bool) -> bytes:
    """Return the body without its transfer and content codings.

    Raises `Rejected` as `decode_content` does, and `truncated` for chunks that end early unless `partial` allows it.
    """
    body: bytes | None = None
    if "chunked" in (field(fields, "transfer-encoding") or "").lower():
        chunked = dechunk(raw)
        if chunked is not None:
            body, whole = chunked
            if not (whole or partial):
                raise early("chunk")
    if body is None:
        body = bytes(raw)
    codings = field(fields, "content-encoding")
    return decode_content(body, codings, limit=limit, partial=partial) if codings else body
