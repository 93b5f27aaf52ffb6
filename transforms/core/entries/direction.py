"""Writing direction: of a text, by its letters."""

import unicodedata
from typing import Literal

MOST = 2000  # characters looked at


def direction_of(text: str | None) -> Literal["ltr", "rtl"] | None:
    """Return the direction most letters of `text` run in (Unicode bidirectional classes L, R and AL)."""
    classes = [unicodedata.bidirectional(letter) for letter in (text or "")[:MOST]]
    right = sum(name in ("R", "AL") for name in classes)
    left = classes.count("L")
    if not left and not right:
        return None
    return "rtl" if right > left else "ltr"
