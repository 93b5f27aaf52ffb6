"""Related phrases: whether words on a page announce links to related articles."""

import re
import unicodedata
from functools import lru_cache
from typing import Final

from transforms.core.related.words import HEADINGS, LEADS, OTHER_LISTS

_DECORATION = re.compile(r"^[\W_]+|[\W_]+$")
_MARKS = re.compile("[\u0610-\u061a\u064b-\u065f\u0670\u0640\u200c-\u200f\ufe0f]")
_ALEF = str.maketrans("أإآ’", "ااا'")
_ASCII_DECORATION = "".join(char for char in map(chr, range(128)) if not char.isalnum())
_BREAK_SIGN = re.compile(r"[:：|»>›\])】）–—-]")
_BREAK = re.compile(r"\s*(?:[:：|»>›\])】）]|\s[-–—]\s)+\s*")


def fold_words(text: str) -> str:
    """Return words for comparison: no case, decoration, Arabic vowel signs or kinds of alef, one kind of space."""
    if text.isascii():  # nothing to normalise: most of a page's short texts
        return " ".join(text.lower().strip(_ASCII_DECORATION).split())
    folded = _MARKS.sub("", unicodedata.normalize("NFKC", text)).casefold().translate(_ALEF)
    return " ".join(_DECORATION.sub("", folded).split())


_PHRASES: Final = frozenset(map(fold_words, HEADINGS))
_LEADS: Final = tuple(fold_words(lead) + " " for lead in LEADS)
_OTHERS: Final = tuple(fold_words(phrase) for phrase in OTHER_LISTS)
LONGEST_HEADING: Final = max(60, *map(len, _PHRASES))


def is_related_heading(text: str) -> bool:
    """Whether a text is one of the phrases that stand over related links, or one of those that a subject follows."""
    return 2 <= len(text) <= LONGEST_HEADING and _is_phrase(text)


@lru_cache(maxsize=4096)
def _is_phrase(text: str) -> bool:
    folded = fold_words(text)
    return folded in _PHRASES or folded.startswith(_LEADS)


def is_other_heading(text: str) -> bool:
    """Whether a text announces another list: what is read most, what is new, what is paid for."""
    return len(text) <= LONGEST_HEADING and fold_words(text).startswith(_OTHERS)


def related_lead(text: str) -> int:
    """Return how many characters of `text` say "read also" before a title begins; 0 where none do.

    The phrase must end in a colon, bar, arrow, bracket or dash, so that no sentence is taken for one.
    """
    head = text[: LONGEST_HEADING + 8]
    if not _BREAK_SIGN.search(head):
        return 0
    for found in _BREAK.finditer(head):
        if found.start() and fold_words(head[: found.start()]) in _PHRASES:
            return found.end()
    return 0
