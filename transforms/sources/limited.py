"""Reading a whole file that is one document, up to a size."""

import hashlib
import os
from pathlib import Path
from typing import BinaryIO

from schemas.page import Fetch
from transforms.core.lines import pieces
from transforms.core.rejected import Rejected

MAX_DOCUMENT = 64 << 20  # the same bound an archived document has


def read_document(stream: BinaryIO) -> tuple[bytes, Fetch]:
    """Return the bytes of a file, inflated where it is gzip, and what is known of them.

    Raises `Rejected`: "too_large", "truncated", "unreadable".
    """
    held = bytearray()
    for piece in pieces(stream):
        held += piece
        if len(held) > MAX_DOCUMENT:
            raise Rejected("too_large", f"the file is larger than the limit of {MAX_DOCUMENT >> 20} MB")
    body = bytes(held)
    return body, Fetch(via="file", sha256=hashlib.sha256(body).hexdigest(), bytes=len(body))


def file_url(path: str) -> str:
    """Return the URL a file has: its own on a remote filesystem, a file: URL (RFC 8089) on this machine."""
    return path if "://" in path else Path(os.path.abspath(path)).as_uri()  # noqa: PTH100 - drops `..`, follows no link
