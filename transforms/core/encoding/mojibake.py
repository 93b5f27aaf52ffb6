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
_BLANK_ASCII = bytes([0x20] * 0x80 + list(range(0x80, 0x100)))
_LOST = "\ufffd"


def is_mojibake(text: str) -> bool:
    """Whether `text` shows UTF-8 read as Windows-1252, -1256 or -1251, or characters that were lost (U+FFFD).

    True from `LEAST` lost characters on, or when there are `LEAST` wrongly read sequences, and one to every six
    characters outside ASCII (text garbled throughout has one to every two or three). Nothing is repaired.
    """
    if text.isascii():
        return False
    if text.count(_LOST) >= LEAST:
        return True
    words = text.encode("utf-8", "replace").translate(_BLANK_ASCII).split()
    runs = b" ".join(words).decode("utf-8")
    foreign = len(runs) - len(words)
    return any(len(pattern.findall(runs)) >= max(LEAST, foreign / 6) for pattern in _PATTERNS)
