"""Shingles: the overlapping runs of words that two copies of a text have in common."""

import re
from collections.abc import Sequence
from itertools import accumulate
from typing import Final

from transforms.core.copies.letters import HAN, SOUTH_EAST

WIDTH: Final = 3
"""Words in a shingle. Three in a row are rarely shared by texts that say the same in words of their own."""

_WORD_WEIGHT, _HAN_WEIGHT, _SOUTH_EAST_WEIGHT = 4, 2, 1
_HAN = re.compile(f"[{HAN}]")
_SOUTH_EAST = re.compile(f"[{SOUTH_EAST}]")
_SPLIT = re.compile(f"[{HAN}{SOUTH_EAST}]")


def shingles(words: Sequence[str]) -> list[str]:
    """Return the runs of `WIDTH` words, in order; none where there are fewer.

    In scripts without spaces a run is as long as `WIDTH` words are: six ideographs or kana, twelve Thai letters.
    """
    if not _SPLIT.search("".join(words)):
        return [" ".join(run) for run in zip(*(words[start:] for start in range(WIDTH)), strict=False)]
    ends = list(accumulate(_weight(word) for word in words))
    runs, end, before = [], 0, 0
    for start in range(len(words)):
        while end < len(words) and ends[end] - before < WIDTH * _WORD_WEIGHT:
            end += 1
        if end == len(words):
            break
        runs.append(" ".join(words[start : end + 1]))
        before = ends[start]
    return runs


def length(words: Sequence[str]) -> int:
    """Return how long a text is, in words of a script with spaces."""
    if not _SPLIT.search("".join(words)):
        return len(words)
    return sum(map(_weight, words)) // _WORD_WEIGHT


def _weight(word: str) -> int:
    if len(word) > 1:
        return _WORD_WEIGHT
    return _HAN_WEIGHT if _HAN.match(word) else _SOUTH_EAST_WEIGHT if _SOUTH_EAST.match(word) else _WORD_WEIGHT
