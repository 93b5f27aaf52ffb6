"""A folded text as the numbers, date words and signs that the grammar reads."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from transforms.core.dates.lexicon import Lexicon, Meaning
from transforms.core.dates.zones import is_code

_TOKEN = re.compile(r"[0-9]+|[a-z\x80-\U0010ffff]+|[^ ]")
_NUMBER_LIMIT = 14
_PHRASE_GAP = ".,'-"
_ORDINALS = ("st", "nd", "rd", "th")
_HEBREW_PREFIXES = "בלהומכש"


@dataclass(slots=True)
class Item:
    """One token or phrase. `kind` n number, w word, s sign; `meaning` is empty for an unknown word."""

    kind: str
    text: str
    start: int
    end: int
    meaning: Meaning
    number: int = -1
    """the number, or in a phrase with a number that one"""


def unspaced(char: str) -> bool:
    """Whether words of this letter's script run together: Thai to Myanmar, Khmer, Chinese, Japanese, Korean."""
    return "\u3040" <= char <= "\ud7ff" or "\u0e00" <= char <= "\u0eff" or "\u1000" <= char <= "\u109f" or (
        "\u1780" <= char <= "\u17ff" or "\uf900" <= char <= "\ufaff" or char in "\u3005\u3007"
    )  # fmt: skip


def _cut(run: str, book: Lexicon) -> Iterator[str]:
    """The run's known words by longest match, what lies between them left whole."""
    start = at = 0
    while at < len(run):
        size = next(
            (size for size in range(min(book.longest, len(run) - at), 0, -1) if run[at : at + size] in book.words), 0
        )
        if size:
            if start < at:
                yield run[start:at]
            yield run[at : at + size]
            start = at = at + size
        else:
            at += 1
    if start < at:
        yield run[start:at]


def _tokens(folded: str, book: Lexicon) -> list[tuple[str, str, int]]:
    found = []
    for match in _TOKEN.finditer(folded):
        text, start = match[0], match.start()
        first = text[0]
        if "0" <= first <= "9":
            found.append(("n" if len(text) <= _NUMBER_LIMIT else "w", text, start))
        elif "a" <= first <= "z" or first >= "\x80":
            if unspaced(first) and text not in book.words:
                for piece in _cut(text, book):
                    found.append(("w", piece, start))
                    start += len(piece)
            else:
                found.append(("w", text, start))
        else:
            found.append(("s", text, start))
    return found


def _match(tokens: list[tuple[str, str, int]], at: int, words: tuple[str, ...]) -> tuple[int, int]:
    """The place after the phrase and the number in it; place 0 when it does not stand here."""
    number = -1
    for place, word in enumerate(words):
        while place and at < len(tokens) and tokens[at][0] == "s" and tokens[at][1] in _PHRASE_GAP:
            at += 1
        if at >= len(tokens):
            return 0, -1
        kind, text, _ = tokens[at]
        if word == "#" and kind == "n" and len(text) <= 4:
            number = int(text)
        elif kind != "w" or text != word:
            return 0, -1
        at += 1
    return at, number


def _known(tokens: list[tuple[str, str, int]], at: int, book: Lexicon) -> tuple[int, int, Meaning]:
    kind, text, _ = tokens[at]
    if kind == "n":
        if at + 1 == len(tokens) or tokens[at + 1][0] != "w":
            return 0, -1, {}
        entries = book.phrases.get("# " + tokens[at + 1][1], ())
    else:
        entries = book.phrases.get(text, ())
        if not entries and "\u05d0" <= text[0] <= "\u05ea" and text[0] in _HEBREW_PREFIXES:
            entries = [entry for entry in book.phrases.get(text[1:], ()) if len(entry[0]) == 1]
            return (at + 1, -1, entries[0][1]) if entries else (0, -1, {})
    for words, meaning in entries:
        after, number = _match(tokens, at, words)
        if after:
            return after, number, meaning
    return 0, -1, {}


def read_items(folded: str, original: str, book: Lexicon) -> list[Item]:
    """The text's items in order. `original` has the folded text's length and tells capitals from small letters.

    A zone's abbreviation is one only in capitals; a short unknown ending right behind a number (12th, 1er) is dropped.
    """
    tokens = _tokens(folded, book)
    items: list[Item] = []
    at = 0
    while at < len(tokens):
        kind, text, start = tokens[at]
        end = start + len(text)
        if kind == "s":
            items.append(Item("s", text, start, end, {}))
            at += 1
            continue
        if text in _ORDINALS and items and items[-1].kind == "n" and items[-1].end == start:
            items[-1].end = end
            at += 1
            continue
        after, number, meaning = _known(tokens, at, book)
        if kind == "w":
            code = original[start:end]
            if code.isupper() and is_code(code):
                meaning = {"Z": code, **{kind: value for kind, value in meaning.items() if kind != "Z"}}
                after = after or at + 1
        if after:
            last = tokens[after - 1]
            items.append(Item("w", text, start, last[2] + len(last[1]), meaning, number))
            at = after
            continue
        at += 1
        if kind == "n":
            items.append(Item("n", text, start, end, {}, int(text)))
        elif items and items[-1].kind == "n" and items[-1].end == start and len(text) <= 4 and not text[0].isdigit():
            items[-1].end = end
        else:
            items.append(Item("w", text, start, end, {}))
    return items
