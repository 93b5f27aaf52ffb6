"""The text of a robots.txt: as much of it as is read, and the groups in it that concern one crawler."""

import re
from typing import Final

from transforms.core.http.decoders import DECODERS, FAULTS
from transforms.core.http.product import product_token

MOST: Final = 500 * 1024
"""Bytes; what a crawler must read at least (RFC 9309, section 2.5), and all that is read here."""

_MOST_CODINGS: Final = 4
_AGENT: Final = re.compile(r"user(?:-|\s*)agent(?![\w-])\s*:?\s*", re.IGNORECASE)
_EVERYBODY: Final = re.compile(r"\*(?:\s|$)")
_NOBODY: Final = "0"  # no product token, so that it matches none


def read_start(body: bytes, codings: str | None) -> bytes:
    """Return the first 500 KiB of a robots.txt without its content codings, whole lines only when there is more.

    A body that does not decode is read as far as it does.
    """
    names = [name for name in (part.strip().lower() for part in (codings or "").split(",")) if name in DECODERS]
    for name in reversed(names[:_MOST_CODINGS]):
        body = _decoded(body, name)
    if len(body) <= MOST:
        return body
    start = body[:MOST]
    return start[: max(start.rfind(b"\n"), start.rfind(b"\r")) + 1]


def own_groups(text: str, token: str) -> str:
    """Return a robots.txt in which every group is for `token`, for everybody or for nobody.

    A user-agent line is for a crawler if it begins with its product token and does not go on with it, whatever the
    case (RFC 9309, section 2.2.1). As all others become one, the work of a parser does not grow with the product of
    agents and rules.
    """
    return "\n".join(_line(line, token) for line in text.removeprefix("\ufeff").splitlines())


def _line(line: str, token: str) -> str:
    line = line.partition("#")[0].strip()
    found = _AGENT.match(line)
    if not found:
        return line
    named = line[found.end() :]
    if _EVERYBODY.match(named):
        return "User-agent: *"
    return f"User-agent: {token if product_token(named) == token else _NOBODY}"


def _decoded(body: bytes, name: str) -> bytes:
    out = bytearray()
    try:
        for piece in DECODERS[name]().decode(body):
            out += piece
            if len(out) > MOST:
                break
    except FAULTS:
        pass
    return bytes(out)
