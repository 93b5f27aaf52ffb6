"""One record's header and block turned into a capture."""

import hashlib
from dataclasses import dataclass

from transforms.core.rejected import Rejected
from transforms.core.warc.digests import failed_digest
from transforms.core.warc.fetched import read_fetched
from transforms.core.warc.header import Header
from transforms.core.warc.lines import Fields, field
from transforms.core.warc.records import Capture, WarcLimits
from transforms.core.warc.response import Head, read_body, read_head


@dataclass(frozen=True, slots=True)
class Place:
    """Where a record lies."""

    file: str
    offset: int
    length: int


def verify(header: Header, block: memoryview, limits: WarcLimits) -> bool:
    """Check the digests that the header states; false if there is none that could be checked.

    Raises `Rejected` with `digest_mismatch` for a wrong one.
    """
    try:
        start = read_head(block, limits).length if header.is_http else 0
    except Rejected:
        start = 0
    checked, wrong = failed_digest(header, block, block[start:])
    if wrong:
        raise Rejected("digest_mismatch", f"its bytes are not those that the digest {wrong[:80]} was made of")
    return checked


def capture(header: Header, block: memoryview, place: Place, limits: WarcLimits) -> Capture:
    """Read a `response` or `resource` record.

    Raises `Rejected` when it names no URL, and as `read_head` and `read_body` do.
    """
    if not header.url:
        raise Rejected("archive_damaged", "it names no WARC-Target-URI")
    truncated = header.truncated
    head = read_head(block, limits) if header.is_http else Head(None, _served(header), 0)
    body = read_body(block[head.length :], head.fields, limit=limits.body, partial=truncated is not None)
    fetched = read_fetched(header)
    return Capture(
        file=place.file,
        offset=place.offset,
        length=place.length,
        url=header.url,
        at=header.at,
        record_id=header.record_id,
        http=header.is_http,
        status=head.status,
        headers=head.fields,
        content_type=field(head.fields, "content-type"),
        location=field(head.fields, "location"),
        body=body,
        sha256=hashlib.sha256(body).hexdigest(),
        truncated=truncated,
        via=fetched.via,
        role=fetched.role,
        redirects=fetched.redirects,
    )


def _served(header: Header) -> Fields:
    content_type = field(header.fields, "content-type")
    return (("content-type", content_type),) if content_type else ()
