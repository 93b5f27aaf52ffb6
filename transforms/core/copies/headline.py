"""Headlines: a short text that says nothing of its headline is the site's furniture, or stands for itself."""

import hashlib
from collections.abc import Sequence
from typing import Final

from transforms.core.copies.normalise import normalise
from transforms.core.copies.shingles import length

MOST: Final = 150
"""Words. Consent notices, subscription offers and error texts are short; a longer text is taken at its word."""

_STEM: Final = 4
_TELLING: Final = 5  # letters of a word that tells a subject, in alphabets that write vowels


def unlike_headline(words: Sequence[str], title: str | None) -> bytes:
    """Return nothing where the text speaks of its headline, is long, or has none to speak of; else its digest.

    "Subscribe to read on" stands under a hundred headlines, and its pages are no copies of each other. Words are
    compared by their first four letters, for endings differ, and in Arabic also behind prefixes of up to three.
    """
    if not title or length(words) > MOST:
        return b""
    headline = normalise(title)
    stems = _stems(headline, prefixes=False)
    if not stems or stems & _stems(words, prefixes=True):
        return b""
    return hashlib.blake2b(" ".join(headline).encode(), digest_size=4).digest()


def _stems(words: Sequence[str], *, prefixes: bool) -> set[str]:
    stems = set()
    for word, after in zip(words, [*words[1:], ""], strict=True):
        if len(word) == 1:  # a letter of a script without spaces, or an initial
            if len(after) == 1:
                stems.add(word + after)
        elif "\u0590" <= word[0] <= "\u074f":
            stems.add(word[:_STEM])
            if prefixes:
                stems.update(word[start : start + _STEM] for start in range(1, min(4, len(word) - 1)))
        elif len(word) >= _TELLING or not word[0].isascii() or word.isdigit():
            stems.add(word[:_STEM])
    return stems
