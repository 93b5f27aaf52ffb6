"""The WARC records that an exchange becomes: their header fields and blocks."""

import base64
import hashlib
from dataclasses import dataclass
from typing import Final
from urllib.parse import quote

from warcio.statusandheaders import StatusAndHeaders

from transforms.core.warc import Role
from transforms.core.warc.fetched import REDIRECTED, ROLE, VIA
from transforms.crawl.exchange import Exchange

VERSION: Final = "WARC/1.1"
HTTP: Final = "application/http; msgtype="
FIELDS: Final = "application/warc-fields"
# WARC 1.1, sections 6.7.2 and 6.7.3.
NOT_MODIFIED: Final = "http://netpreserve.org/warc/1.1/revisit/server-not-modified"
SAME_PAYLOAD: Final = "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest"
# How a document was reached from the one that named it, in the letters of Heritrix.
HOPS: Final[dict[Role, str]] = {"feed": "L", "page": "L", "discovery": "L", "robots": "P", "sitemap": "M"}

Named = list[tuple[str, str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Revisit:
    """An earlier capture whose payload a later exchange repeats; `digest` is its `payload_digest`."""

    record_id: str
    url: str
    at: str
    digest: str


@dataclass(frozen=True, slots=True)
class Record:
    """A record before it has a name: type, header fields without WARC-Record-ID and lengths, content type, block."""

    type: str
    fields: Named
    content_type: str
    block: bytes

    def header(self, record_id: str | None, links: Named) -> StatusAndHeaders:
        """Return the whole header; without an id only where nobody writes it."""
        named = [("WARC-Record-ID", f"<{record_id}>")] if record_id else []
        lengths = [("Content-Type", self.content_type), ("Content-Length", str(len(self.block)))]
        return StatusAndHeaders(
            "", [("WARC-Type", self.type), *named, *self.fields, *links, *lengths], protocol=VERSION
        )


def payload_digest(exchange: Exchange) -> str:
    """Return the digest of the body in its content coding: equal for equal payloads."""
    return digest_of(exchange.body)


def digest_of(data: bytes) -> str:
    """Return a labelled digest (WARC 1.1, section 5.8): SHA-256 in base32, the form that warcio writes."""
    return "sha256:" + base64.b32encode(hashlib.sha256(data).digest()).decode("ascii")


def links_to(info: str, other: str) -> Named:
    """Return the fields that link a record to its file's `warcinfo` and to another record of its exchange."""
    return [("WARC-Warcinfo-ID", f"<{info}>"), ("WARC-Concurrent-To", f"<{other}>")]


def answer_record(
    exchange: Exchange, *, role: Role, redirects: tuple[str, ...] = (), revisit_of: Revisit | None = None
) -> Record:
    """Return the `response`, or the `revisit` without a body where the exchange repeats an earlier capture.

    A revisit's payload digest is the earlier capture's, for a 304 too, as section 6.7.3 defines its payload. Raises
    `ValueError` for a body that is not the one it is said to repeat.
    """
    if revisit_of is None:
        kind, block, payload = "response", exchange.head + exchange.body, payload_digest(exchange)
    elif exchange.status == 304 or payload_digest(exchange) == revisit_of.digest:
        kind, block, payload = "revisit", exchange.head, revisit_of.digest
    else:
        raise ValueError(f"the answer of {exchange.url} is no revisit of {revisit_of.record_id}: its payload differs")
    fields = _about(exchange, block, payload)
    if revisit_of:
        fields += [
            ("WARC-Profile", NOT_MODIFIED if exchange.status == 304 else SAME_PAYLOAD),
            ("WARC-Refers-To", f"<{shown(revisit_of.record_id)}>"),
            ("WARC-Refers-To-Target-URI", shown(revisit_of.url)),
            ("WARC-Refers-To-Date", shown(revisit_of.at)),
        ]
    fields += [(VIA, "http"), (ROLE, role), *((REDIRECTED, shown(url)) for url in redirects)]
    return Record(kind, fields, HTTP + "response", block)


def request_record(exchange: Exchange) -> Record:
    """Return what was asked; its payload is what follows the header, nothing for GET."""
    payload = exchange.request.partition(b"\r\n\r\n")[2]
    return Record("request", _about(exchange, exchange.request, digest_of(payload)), HTTP + "request", exchange.request)


def metadata_record(exchange: Exchange, *, role: Role, redirects: tuple[str, ...], via: str | None) -> Record:
    """Return what neither message says: how long the answer took and how the address was come by."""
    hops = (HOPS[role] if via or role == "robots" else "") + "R" * len(redirects)
    said = [("fetchTimeMs", str(round(exchange.seconds * 1000))), ("via", shown(via or "")), ("hopsFromSeed", hops)]
    block = fields_block(said)
    fields = [("WARC-Target-URI", shown(exchange.url)), ("WARC-Date", shown(exchange.at))]
    digests = [("WARC-Block-Digest", digest_of(block)), ("WARC-Payload-Digest", digest_of(block))]
    return Record("metadata", fields + digests, FIELDS, block)


def fields_block(named: Named) -> bytes:
    """Return a block of `application/warc-fields`; a field without a value is left out."""
    return "".join(f"{name}: {value}\r\n" for name, value in named if value).encode()


def shown(text: str) -> str:
    """Return a text as one header value: what is not printable, and white space, as percent escapes."""
    return "".join(one if one.isprintable() and one != " " else quote(one, errors="replace") for one in text)


def _about(exchange: Exchange, block: bytes, payload: str) -> Named:
    address = [("WARC-IP-Address", shown(exchange.address))] if exchange.address else []
    return [
        ("WARC-Target-URI", shown(exchange.url)),
        ("WARC-Date", shown(exchange.at)),
        *address,
        ("WARC-Block-Digest", digest_of(block)),
        ("WARC-Payload-Digest", payload),
    ]
