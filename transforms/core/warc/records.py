"""What a web archive is read into: captures, records of other types, and places where it is damaged."""

from dataclasses import dataclass
from typing import Literal

from schemas.page import Via

Role = Literal["feed", "page", "robots", "discovery", "sitemap"]
"""What a document was fetched for; `discovery` is looking for a site's feeds."""

MEBIBYTE = 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class WarcLimits:
    """The most bytes that reading one record may take.

    `body` bounds the record's block and, separately, its body after all decoding. `header` bounds the WARC header
    and the HTTP header. Beyond them the record becomes a `Damage` with the reason `too_large` or `archive_damaged`.
    """

    body: int = 64 * MEBIBYTE
    header: int = MEBIBYTE // 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Capture:
    """One archived document: a `response` or `resource` record, its body decoded.

    `offset` is where the record begins in the file: its own first byte in a plain file, the first byte of its gzip
    member in a compressed one. `length` counts the inflated bytes of header and block. `via`, `role` and `redirects`
    (the addresses that led to `url`, first asked first) are told by archives that newsbeam wrote.
    """

    file: str
    offset: int
    length: int
    url: str
    at: str | None
    record_id: str | None
    http: bool
    status: int | None
    headers: tuple[tuple[str, str], ...]
    content_type: str | None
    location: str | None
    body: bytes
    sha256: str
    truncated: str | None
    via: Via = "warc"
    role: Role | None = None
    redirects: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Other:
    """A sound record that is no document: `warcinfo`, `request`, `metadata`, `revisit`, `conversion`, …"""

    file: str
    offset: int
    length: int
    type: str
    url: str | None
    at: str | None
    record_id: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Damage:
    """A place in an archive that is no readable record: a reason of `schemas.reasons` and a sentence.

    `offset` counts bytes of the file, `length` the bytes given up, inflated where they could be inflated.
    """

    file: str
    offset: int
    length: int
    reason: str
    detail: str
    url: str | None = None
    record_id: str | None = None
