"""Text in lines that fit a terminal, whatever its script."""

import unicodedata
from collections.abc import Iterator
from itertools import groupby

TOGETHER = 8  # closing marks that may follow a wide character into the margin
# A page could steer the terminal with control characters, and hide words with marks that turn the order of letters.
STEERING = {*range(32), *range(127, 160), *range(0x202A, 0x202F), *range(0x2066, 0x206A), *range(0xD800, 0xE000)}
SHOWN = {code: f"\\u{code:04x}" for code in STEERING} | {ord("\t"): " "}


def wrap(text: str, room: int) -> list[str]:
    """Return a text as lines of at most `room` columns; longer words, such as addresses, stay whole.

    A wide character takes two columns and a combining mark none (Unicode, UAX 11). Between wide characters a line may
    end, though not before a closing mark. Control characters are shown as escapes.

    >>> wrap("a story of the harbour", 10)
    ['a story of', 'the', 'harbour']
    >>> wrap("港の橋が開く。", 6)
    ['港の橋', 'が開', 'く。']
    """
    return [line for paragraph in text.split("\n") for line in _wrapped(paragraph.translate(SHOWN), room)]


def _wrapped(text: str, room: int) -> Iterator[str]:
    line: list[str] = []
    used = gap = 0
    for piece in _pieces(text):
        if piece == " ":
            gap = min(used, 1)
            continue
        size = sum(map(_columns, piece))
        if used and used + gap + size > room:
            yield "".join(line)
            line, used, gap = [], 0, 0
        line += [" " * gap, piece]
        used, gap = used + gap + size, 0
    yield "".join(line)


def _pieces(text: str) -> Iterator[str]:
    """Yield words, wide characters with the marks that close them, and one space for all white space between."""
    for kind, group in groupby(text, key=lambda one: "space" if one.isspace() else _columns(one) == 2):
        if kind == "space":
            yield " "
        elif kind is False:
            yield "".join(group)
        else:
            held = ""
            for one in group:
                if held and (len(held) > TOGETHER or unicodedata.category(one) not in ("Pe", "Pf", "Po")):
                    yield held
                    held = ""
                held += one
            yield held


def _columns(one: str) -> int:
    if one.isascii():
        return 1
    if unicodedata.category(one) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(one) in "WF" else 1
