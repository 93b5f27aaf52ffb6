"""Small archives for tests, made record by record."""

import base64
import gzip
import hashlib
from collections.abc import Iterable
from pathlib import Path

HTML = "text/html; charset=utf-8"


def record(
    url: str,
    body: bytes,
    at: str = "2026-03-02T09:00:00Z",
    content_type: str = HTML,
    status: str = "200 OK",
    headers: str = "",
) -> bytes:
    """Return one response record as a gzip member; its id is made of its URL and time."""
    http = f"HTTP/1.1 {status}\r\nContent-Type: {content_type}\r\n{headers}\r\n".encode() + body
    digest = base64.b32encode(hashlib.sha1(http).digest()).decode()
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\nWARC-Date: {at}\r\n"
        f"WARC-Record-ID: <urn:test:{url}#{at}>\r\nWARC-Block-Digest: sha1:{digest}\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(http)}\r\n\r\n"
    ).encode()
    return gzip.compress(head + http + b"\r\n\r\n", mtime=0)


def write_warc(path: Path, records: Iterable[bytes]) -> Path:
    """Write records, each gzipped by itself, as one archive."""
    path.write_bytes(b"".join(records))
    return path


def plain(records: Iterable[bytes]) -> bytes:
    """Return gzip records as one uncompressed archive."""
    return b"".join(gzip.decompress(one) for one in records)


def page(title: str, *paragraphs: str, head: str = "", after: str = "") -> bytes:
    """Return a news page with a title and paragraphs, each made long enough to be text."""
    body = "".join(f"<p>{text}</p>" for text in paragraphs or (prose(title),))
    return (
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>{head}</head>'
        f"<body><article><h1>{title}</h1>{body}</article>{after}</body></html>"
    ).encode()


def prose(about: str) -> str:
    """Return a paragraph about something."""
    return (
        f"The council talked about {about} for most of the evening, and most of those who came stayed to the end. "
        f"A decision on {about} is expected before the summer, the chairwoman said, once the figures are checked. "
    )
