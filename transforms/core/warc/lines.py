"""Header blocks as WARC and HTTP/1 write them: a first line, named fields, a blank line."""

import re
from typing import Final

Fields = tuple[tuple[str, str], ...]

_END: Final = re.compile(rb"\r?\n\r?\n")
_LINE: Final = re.compile(rb"\r?\n")


def block_end(data: memoryview, limit: int) -> int | None:
    """Return where the blank line of a header block ends, null if that is not within `limit` bytes.

    Lines may end with CRLF or with LF alone.
    """
    found = _END.search(data, 0, limit)
    return found.end() if found else None


def read_fields(block: bytes) -> tuple[str, Fields]:
    """Return the first line and the fields, names in lower case, values stripped.

    Bytes are UTF-8 (WARC 1.1, section 4) or else ISO 8859-1 (RFC 9110, section 5.5). A line that begins with white
    space continues the one before it; a line without a colon is passed over.
    """
    first, *lines = _LINE.split(block)
    fields: list[tuple[str, list[str]]] = []
    for line in map(_decode, lines):
        name, colon, value = line.partition(":")
        if line[:1] in (" ", "\t"):
            if fields:
                fields[-1][1].append(line.strip())
        elif colon and name.strip():
            fields.append((name.strip().lower(), [value.strip()]))
    return _decode(first).strip(), tuple((name, " ".join(filter(None, values))) for name, values in fields)


def field(fields: Fields, name: str) -> str | None:
    """Return the first field of a lower-case name that has a value."""
    return next((value for key, value in fields if key == name and value), None)


def _decode(line: bytes) -> str:
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        return line.decode("latin-1")
