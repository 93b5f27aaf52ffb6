"""Which languages a text may be in, by its letters and its date words."""

from collections import Counter
from functools import cache

from transforms.core.dates.cldr_words import WORDS
from transforms.core.dates.items import unspaced
from transforms.core.dates.lexicon import languages_by_word, own_phrases

_SCRIPTS = (
    (0x250, ""), (0x370, "latin"), (0x400, "greek"), (0x530, "cyrillic"), (0x590, "armenian"), (0x600, "hebrew"),
    (0x780, "arabic"), (0x900, "other"), (0x980, "devanagari"), (0xA00, "bengali"), (0xA80, "gurmukhi"),
    (0xB00, "gujarati"), (0xB80, "odia"), (0xC00, "tamil"), (0xC80, "telugu"), (0xD00, "kannada"),
    (0xD80, "malayalam"), (0xE00, "sinhala"), (0xE80, "thai"), (0xF00, "lao"), (0x1000, "tibetan"),
    (0x10A0, "myanmar"), (0x1100, "georgian"), (0x1780, "ethiopic"), (0x1800, "khmer"), (0x1E00, "mongolian"),
    (0x3040, "latin"), (0x3100, "kana"), (0xAC00, "han"), (0xD7B0, "hangul"),
)  # fmt: skip
_UNSPACED = {"thai": ("th",), "lao": ("lo",), "myanmar": ("my",), "khmer": ("km",), "kana": ("ja",),
             "han": ("zh", "ja"), "hangul": ("ko",)}  # fmt: skip
_MOST = 6
"""How many languages a text of unknown language is read in at most."""


def script(char: str) -> str:
    """The script of a folded letter, as far as languages differ by it; Latin is the empty string."""
    code = ord(char)
    if code < 0x250:
        return ""
    return next((name for end, name in _SCRIPTS if code < end), "han").replace("latin", "")


@cache
def scripts_of(language: str) -> frozenset[str]:
    """The scripts a language's own date words are written in."""
    return frozenset(script(word[0]) for words in own_phrases(language) for word in words.split() if word != "#")


def foreign_words(words: list[str], language: str | None) -> list[str]:
    """The words in a script that the language is not written in."""
    if language not in WORDS:
        return words
    known = scripts_of(language) | {""}
    return [word for word in words if script(word[0]) not in known]


def candidates(words: list[str]) -> list[str]:
    """Languages that know the most of these words, one for each way of understanding them, at most six."""
    index = languages_by_word()
    known: Counter[str] = Counter()
    for word in dict.fromkeys(words):
        names = _UNSPACED.get(script(word[0]), ()) if unspaced(word[0]) else index.get(word, ())
        known.update(names)
    if not known:
        return []
    most = max(known.values())
    ways: dict[tuple[tuple[str, str], ...], str] = {}
    for language in WORDS:
        if known[language] == most:
            phrases = own_phrases(language)
            way = tuple(
                (word, f"{kind}{value}")
                for word in words
                for kind, value in sorted(phrases.get(word, {}).items())
                if kind in "MJWPHU"
            )
            ways.setdefault(way, language)
    return list(ways.values())[:_MOST]


@cache
def _relative_words() -> tuple[frozenset[str], tuple[str, ...]]:
    """Words that alone or as part of a phrase without digits are relative; those of unspaced scripts apart."""
    words = {
        word
        for language in WORDS
        for text, meaning in own_phrases(language).items()
        if not {"A", "R"}.isdisjoint(meaning) and "#" not in text
        for word in text.split()
    }
    return frozenset(words), tuple(sorted(word for word in words if unspaced(word[0])))


def says_relative(words: list[str]) -> bool:
    """Whether a text without digits may say yesterday or an hour ago, in any language."""
    spaced, runs = _relative_words()
    if not spaced.isdisjoint(words):
        return True
    return any(run in word for word in words if unspaced(word[0]) for run in runs)
