"""Normalise: a text as the words that are compared, whatever the spelling habits of who printed it."""

import re
import unicodedata
from typing import Final

from transforms.core.copies.letters import FOLDED, HAN, INDIC, SOUTH_EAST, SPELT

_ASCII_WORD: Final = re.compile("[0-9a-z]+")
_SPACED_WORD: Final = re.compile("[^\\W_]+")
_WORD: Final = re.compile(f"[{HAN}{SOUTH_EAST}]|(?:[^\\W_{HAN}{SOUTH_EAST}]|[{INDIC}])+")
_OTHER: Final = re.compile(f"[{HAN}{SOUTH_EAST}{INDIC}]")
_FOLDED: Final = re.compile(f"[{''.join(FOLDED)}]")


def normalise(text: str) -> list[str]:
    """Return the words of a text for matching, never for showing: folded, without punctuation.

    Compatibility forms are one (NFKC, UAX 15), as are the cases, and the letters that houses write in several ways
    (`letters.FOLDED`, `letters.SPELT`). Each character is a word where the script has no spaces: Han, kana, Thai, Lao,
    Burmese and Khmer. Any text is valid input; lone surrogates are punctuation.
    """
    return spelt(printed(text))


def printed(text: str) -> list[str]:
    """Return the words as `normalise` does, but each as its house spells it."""
    if text.isascii():
        return _ASCII_WORD.findall(text.lower().replace("'", "").replace("`", ""))
    # NFKC again: case folding takes some letters apart
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
    folded = _FOLDED.sub(lambda letter: FOLDED[letter[0]], folded)
    return (_WORD if _OTHER.search(folded) else _SPACED_WORD).findall(folded)


def spelt(words: list[str]) -> list[str]:
    """Return words that were `printed` in one spelling."""
    joined = " ".join(words)
    if joined.isascii():
        return words
    for letter, kept in SPELT.items():  # many times as quick as `str.translate`
        joined = joined.replace(letter, kept)
    return joined.split()
