"""WARC records for tests, sound and otherwise, written by hand."""

import base64
import gzip
import hashlib

HTTP = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"


def record(
    number: int,
    block: bytes | None = None,
    *,
    kind: str = "response",
    length: int | None = None,
    digest: bool = True,
    extra: bytes = b"",
    tail: bytes = b"\r\n\r\n",
) -> bytes:
    """Return a record about https://news.example/NUMBER; `length` is what it states, if that is to be false."""
    block = HTTP + b"<p>Report number %d." % number * 9 if block is None else block
    stated = b"WARC-Block-Digest: sha1:" + base64.b32encode(hashlib.sha1(block).digest()) + b"\r\n" if digest else b""
    return (
        b"WARC/1.1\r\nWARC-Type: %s\r\nWARC-Record-ID: <urn:uuid:%d>\r\n"
        b"WARC-Target-URI: https://news.example/%d\r\nWARC-Date: 2024-05-06T07:08:09.5Z\r\n"
        b"%s%sContent-Length: %d\r\n\r\n"
        % (kind.encode(), number, number, stated, extra, len(block) if length is None else length)
    ) + (block + tail)


def zipped(*records: bytes) -> bytes:
    """Return records as gzip members, one each."""
    return b"".join(gzip.compress(one, 6, mtime=0) for one in records)
