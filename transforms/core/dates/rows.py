"""The one notation of the word tables: a key, a colon, phrases parted by bars."""

import re
from collections.abc import Iterator

from transforms.core.dates.fold import fold

_WORDS = re.compile(r"[^\x00-@\[-`{-\x7f]+|[a-z]+|#")
_DIGITS = re.compile(r"[0-9]")
_SLOT = re.compile(r"\{0\}")


def phrase(text: str) -> str:
    """The folded words of a phrase with single spaces, `{0}` as `#`; empty when it holds digits or no word."""
    folded = fold(_SLOT.sub(" # ", text))
    words = _WORDS.findall(folded)
    return "" if _DIGITS.search(folded) or words in ([], ["#"]) else " ".join(words)


def read_rows(text: str) -> Iterator[tuple[str, str]]:
    """Each (key, phrase) of a table's text, phrases as they stand there."""
    for line in text.splitlines():
        key, colon, words = line.partition(":")
        if colon:
            for word in words.split("|"):
                yield key.strip(), word
