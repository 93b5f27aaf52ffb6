"""The head of an answer put together again from its parts."""

from collections.abc import Iterable
from typing import Final

_CONTROLS: Final = bytes(0x20 if code == 0x7F or (code < 0x20 and code != 0x09) else code for code in range(256))


def build_head(version: tuple[int, int], status: int, reason: bytes, fields: Iterable[tuple[bytes, bytes]]) -> bytes:
    """Return the status line and the fields with their CRLFs and the empty line behind them.

    Order, case and bytes of the fields are kept, but a control character becomes a space (RFC 9110, section 5.5), so
    that a field is one line for every later reader. Transfer-Encoding is left out, as that coding is undone.
    """
    lines = [b"HTTP/%d.%d %d %s" % (*version, status, reason.translate(_CONTROLS))]
    lines += [
        b"%s: %s" % (name.translate(_CONTROLS), value.translate(_CONTROLS))
        for name, value in fields
        if name.lower() != b"transfer-encoding"
    ]
    return b"\r\n".join((*lines, b"", b""))
