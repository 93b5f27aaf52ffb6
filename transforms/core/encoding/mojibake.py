"""Mojibake: text that was read in a wrong encoding before it was stored."""

import re
from typing import Final

LEAST = 3
"""Marks; fewer can be a page that speaks of the matter."""


def _read_wrong(codec: str) -> re.Pattern[str]:
    """What UTF-8 sequences of two to four bytes look like when `codec` reads them."""

    def seen(first: int, last: int) -> str:
        chars = (bytes((byte,)).decode(codec, "ignore") or chr(byte) for byte in range(first, last + 1))
        return "[" + "".join(re.escape(char) for char in chars) + "]"

    tail = seen(0x80, 0xBF)
    return re.compile(f"{seen(0xC3, 0xDF)}{tail}|{seen(0xE0, 0xEF)}{tail}{{2}}|{seen(0xF0, 0xF4)}{tail}{{3}}")


_PATTERNS: Final = tuple(_read_wrong(codec) for codec in ("cp1252", "cp1256", "cp1251"))
_ASCII = bytes(range(0x80))
_BLANK_ASCII = bytes([0x20] * 0x80 + list(range(0x80, 0x100)))
_LOST = "\ufffd".encode()


def is_mojibake(text: str) -> bool:
    """Whether `text` shows UTF-8 read as Windows-1252, -1256 or -1251, or characters that were lost (U+FFFD).

    True from `LEAST` lost characters on, or when there are `LEAST` wrongly read sequences, and one to every six
    characters outside ASCII (text garbled throughout has one to every two or three). Nothing is repaired.
    """
    if text.isascii():
        return False
    utf8 = text.encode("utf-8", "replace")
    return is_garbled(utf8, utf8.translate(None, _ASCII))


def is_garbled(utf8: bytes, foreign: bytes) -> bool:
    """Say of UTF-8 what `is_mojibake` says of text; `foreign` is what is left of it without ASCII."""
    if foreign.count(_LOST) >= LEAST:
        return True
    # sequences stand in one word, so where none is found with all words run together there is none at all
    together = foreign.decode("utf-8")
    patterns = [pattern for pattern in _PATTERNS if pattern.search(together)]
    if not patterns:
        return False
    words = utf8.translate(_BLANK_ASCII).split()
    runs = b" ".join(words).decode("utf-8")
    letters = len(runs) - len(words)
    return any(len(pattern.findall(runs)) >= max(LEAST, letters / 6) for pattern in patterns)
