"""Author elements of feeds to names: RSS puts e-mail addresses there, and names behind them."""

import re
from collections.abc import Iterable

from transforms.core.feeds.plain import plain_text

_ADDRESS = re.compile(r"(?<![^\s<>()\[\],;:\"])(?:mailto:)?[^\s<>()\[\],;:\"@]++@[^\s<>()\[\],;:\"@]++")
_MARKS = " \t\"'<>()[],;:-"
MAX_NAME = 200  # characters; longer is no name


def names_of(texts: Iterable[str]) -> tuple[str, ...]:
    """Return the names in author texts, in order, each once; addresses and links are none.

    RSS 2.0: `ann@example.com (Ann Lee)` is Ann Lee; also `Ann Lee <ann@example.com>`; an address alone is nobody.
    """
    found: dict[str, None] = {}
    for text in texts:
        name = _name_of(text)
        if name:
            found.setdefault(name)
    return tuple(found)


def _name_of(text: str) -> str | None:
    if len(text) > 10 * MAX_NAME:
        return None
    text = plain_text(_ADDRESS.sub(" ", text.replace("&lt;", "<").replace("&gt;", ">")).replace("<>", "")) or ""
    without = " ".join(_ADDRESS.sub(" ", text).replace("( )", " ").replace("()", " ").replace("< >", " ").split())
    name = _unwrapped(without)
    if not name or len(name) > MAX_NAME or name.lower().startswith(("http://", "https://", "www.")):
        return None
    return name


def _unwrapped(name: str) -> str:
    """Take brackets off that hold the whole name, and punctuation off its ends."""
    name = name.strip(" \t\"'<>,;:-")
    if name[:1] == "(" and name.find(")") in (-1, len(name) - 1):
        name = name.strip(_MARKS)
    return name if any(letter.isalnum() for letter in name) else ""
