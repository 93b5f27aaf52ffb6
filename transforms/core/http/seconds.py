"""A number of seconds in an HTTP header."""

import re
from typing import Final

_DIGITS: Final = re.compile(r"0*([0-9]{1,32})")
MOST: Final = 2**31


def delta_seconds(text: str) -> int | None:
    """Read delta-seconds; a larger number than 2^31 counts as that (RFC 9111, section 1.2.2); null if it is none."""
    found = _DIGITS.fullmatch(text.strip())
    return min(int(found[1]), MOST) if found else None
