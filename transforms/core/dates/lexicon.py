"""The date words of one or several languages, ready to be looked up by their first word."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache, lru_cache

from transforms.core.dates.cldr_words import WORDS
from transforms.core.dates.hand_words import HAND, HIJRI_MONTHS, JALALI_MONTHS
from transforms.core.dates.rows import phrase, read_rows
from transforms.core.dates.zone_words import ZONE_WORDS

JALALI_LANGUAGES = frozenset({"fa", "ps", "ckb", "tg"})

Meaning = dict[str, str]
"""Kind to value: M month, W weekday, B weekday in parentheses, P clock half, A ago, R day from today, K clock mark,
C clock mark before, U unit after a number, V unit before it, F filler, E calendar mark, L label, H and J months of the
Hijri and Jalali calendars, Z zone, Q a weekday word before a number, O an hour count of another day's start."""

_KINDS = {"p": "P", "d": "R", "k": "K", "kb": "C", "u": "U", "ub": "V", "x": "F", "e": "E", "pub": "L", "mod": "L",
          "now": "A", "ago": "A", "vi": "Q", "swahili": "O"}  # fmt: skip


def meaning_of(key: str) -> tuple[str, str] | None:
    """Kind and value of a table key; null for a key that is no word's."""
    head, _, rest = key.partition(" ")
    if head in ("pub", "mod"):
        return "L", "published" if head == "pub" else "modified"
    if head == "now":
        return "A", "now 0"
    if head in _KINDS:
        return _KINDS[head], rest
    if head.startswith("wb"):
        return "B", head[2:]
    if head[0] in "mwhj" and head[1:].isdigit():
        return head[0].upper(), head[1:]
    return None


@cache
def own_phrases(language: str) -> dict[str, Meaning]:
    """Phrase to its meanings in one language, CLDR's and the hand-made ones together."""
    found: dict[str, Meaning] = {}
    _put(found, read_rows(WORDS.get(language, "")))
    _put(found, ((key, phrase(text)) for key, text in read_rows(HAND.get(language, ""))))
    if language in JALALI_LANGUAGES:
        _put(found, ((key, phrase(text)) for key, text in read_rows(JALALI_MONTHS)))
    return found


@cache
def _common_phrases() -> dict[str, Meaning]:
    found: dict[str, Meaning] = {}
    _put(found, ((key, phrase(text)) for key, text in read_rows(HIJRI_MONTHS)))
    for names, text in read_rows(ZONE_WORDS):
        found.setdefault(phrase(text), {})["Z"] = names
    return found


def _put(found: dict[str, Meaning], rows: Iterable[tuple[str, str]]) -> None:
    for key, words in rows:
        meaning = meaning_of(key)
        if meaning and words:
            kind, value = meaning
            meanings = found.setdefault(words, {})
            if value in ("am", "pm") and meanings.get(kind) not in ("am", "pm"):
                meanings[kind] = value
            meanings.setdefault(kind, value)


@dataclass(slots=True)
class Lexicon:
    """Phrases by first word (by `# word` where a number comes first), the longest first, and every word in them."""

    phrases: dict[str, list[tuple[tuple[str, ...], Meaning]]] = field(default_factory=dict)
    words: set[str] = field(default_factory=set)
    longest: int = 1


def _first(words: tuple[str, ...]) -> str:
    return f"# {words[1]}" if words[0] == "#" else words[0]


@lru_cache(maxsize=256)
def lexicon(languages: tuple[str, ...]) -> Lexicon:
    """The words of these languages, then English, then names of zones; the earlier language's meaning wins."""
    merged: dict[str, Meaning] = {}
    for layer in [own_phrases(language) for language in dict.fromkeys((*languages, "en"))] + [_common_phrases()]:
        for words, meaning in layer.items():
            merged.setdefault(words, meaning)
    book = Lexicon()
    for text, meaning in merged.items():
        parts = tuple(text.split())
        book.phrases.setdefault(_first(parts), []).append((parts, meaning))
        book.words.update(parts)
    for entries in book.phrases.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    book.longest = max(map(len, book.words))
    return book


def _key_words(language: str) -> Iterator[str]:
    for text, meaning in own_phrases(language).items():
        if not {"M", "J", "W", "P", "A", "R", "U", "V"}.isdisjoint(meaning):
            yield from text.split()


@cache
def languages_by_word() -> dict[str, tuple[str, ...]]:
    """Which languages use a word for dates; built once, when a text's language is not known."""
    found: dict[str, dict[str, None]] = {}
    for language in WORDS:
        for word in _key_words(language):
            found.setdefault(word, {})[language] = None
    return {word: tuple(languages) for word, languages in found.items()}
