"""Percent-encoding: one spelling for every way to write the same characters."""

import re
from typing import Final

_ESCAPE = re.compile(rb"%([0-9A-Fa-f]{2})")
_UNRESERVED = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")

PATH: Final = _UNRESERVED | frozenset(b"!$&'()*+,=:@")
"""Bytes that mean the same in a path segment with and without an escape (RFC 3986 pchar, without `;`)."""
QUERY: Final = _UNRESERVED | frozenset(b"!$'()*,:@/?")
"""The same for a query: `&`, `=`, `+` and `;` may part its pieces, so their escapes stay."""
_DELIMITERS = {PATH: b"/;%", QUERY: b"&=+;%"}
_STAYING = {
    literal: re.escape(bytes(sorted(literal | set(delimiters) - {0x25})).decode())
    for literal, delimiters in _DELIMITERS.items()
}
_SETTLED = {literal: re.compile(f"(?:[{staying}]++|%[89A-F][0-9A-F])*+") for literal, staying in _STAYING.items()}
"""Texts with nothing to change: characters that stay, and escapes of bytes outside ASCII."""


def normal_escapes(text: str, literal: frozenset[int]) -> str:
    """Return `text` with every byte of `literal` bare, and every other one as an upper-case escape of its UTF-8.

    `literal` is `PATH` or `QUERY`; their delimiters stay as they are. A `%` that begins no escape becomes `%25`, as
    it can mean nothing else. Bytes that are no UTF-8 keep their escapes (RFC 3986, 6.2.2).
    """
    if _SETTLED[literal].fullmatch(text):
        return text
    keep = literal | frozenset(_DELIMITERS[literal])
    raw = text.encode("utf-8", "replace")
    out = bytearray()
    at = 0
    while at < len(raw):
        byte = raw[at]
        if byte == 0x25 and (escape := _ESCAPE.match(raw, at)):
            byte = int(escape[1], 16)
            out += bytes((byte,)) if byte in literal else b"%%%02X" % byte
            at += 3
            continue
        out += bytes((byte,)) if byte in keep and byte != 0x25 else b"%%%02X" % byte
        at += 1
    return out.decode("ascii")
