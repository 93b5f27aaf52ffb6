"""The digests a WARC header states, checked against the block."""

import base64
import binascii
import hashlib
from typing import Final

from transforms.core.warc.coding import dechunk
from transforms.core.warc.header import Header
from transforms.core.warc.lines import field

ALGORITHMS: Final = {"md5": "md5", "sha1": "sha1", "sha-1": "sha1", "sha256": "sha256", "sha-256": "sha256"}


def failed_digest(header: Header, block: memoryview, payload: memoryview) -> tuple[bool, str | None]:
    """Return whether a digest was checked, and the first one stated that is wrong.

    Writers do not agree on what the payload of a chunked response is (WARC 1.1, section 5.9): its digest may be that of
    the body as stored or without its chunks. The digest of a segment is that of the whole and is not checked.
    """
    checked = False
    stated = field(header.fields, "warc-block-digest")
    if stated:
        verdict = agrees(stated, block)
        if verdict is False:
            return True, stated
        checked |= verdict is True
    stated = field(header.fields, "warc-payload-digest")
    if stated and not field(header.fields, "warc-segment-number"):
        verdict = agrees(stated, payload)
        if verdict is False:
            whole = dechunk(payload)
            if not (whole and agrees(stated, whole[0])):
                return True, stated
        checked |= verdict is not None
    return checked, None


def agrees(stated: str, data: bytes | memoryview) -> bool | None:
    """Tell whether a `labelled-digest` (WARC 1.1, section 5.8) is that of `data`; null for an unknown algorithm.

    The value may be base32, as most writers have it, hexadecimal, or base64.
    """
    label, _, value = stated.partition(":")
    algorithm = ALGORITHMS.get(label.strip().lower())
    if algorithm is None:
        return None
    return hashlib.new(algorithm, data, usedforsecurity=False).digest() in _readings(value.strip()[:128])


def _readings(value: str) -> list[bytes]:
    readings = []
    for decode, text in (
        (bytes.fromhex, value),
        (base64.b32decode, value.upper() + "=" * (-len(value) % 8)),
        (base64.b64decode, value + "=" * (-len(value) % 4)),
    ):
        try:
            readings.append(decode(text))
        except (ValueError, binascii.Error):
            continue
    return readings
