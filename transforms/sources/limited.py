"""Reading a whole file that is one document, up to a size."""

import hashlib
from pathlib import Path
from typing import BinaryIO

from schemas.page import Fetch
from transforms.core.rejected import Rejected

MAX_DOCUMENT = 64 << 20  # the same bound an archived document has


def read_document(stream: BinaryIO) -> tuple[bytes, Fetch]:
    """Return the bytes of a file and what is known of them. Raises `Rejected` ("too_large")."""
    body = stream.read(MAX_DOCUMENT + 1)
    if len(body) > MAX_DOCUMENT:
        raise Rejected("too_large", f"the file is larger than {MAX_DOCUMENT >> 20} MB")
    return body, Fetch(via="file", sha256=hashlib.sha256(body).hexdigest(), bytes=len(body))


def file_url(path: str) -> str:
    """Return the URL a file has: its own on a remote filesystem, a file: URL (RFC 8089) on this machine."""
    return path if "://" in path else Path(path).absolute().as_uri()
