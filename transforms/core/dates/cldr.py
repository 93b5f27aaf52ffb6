"""Writes cldr_words.py: what Unicode CLDR (by babel) says of dates in the languages of the world's news.

Run `python -m transforms.core.dates.cldr` after a new babel; a test compares the file with what this makes.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from babel import Locale, localedata

from transforms.core.dates.fold import fold
from transforms.core.dates.items import unspaced
from transforms.core.dates.rows import phrase

_NAMES = """
af am ar as az be bg bn bs ca ckb cs cy da de el en es et eu fa fi fil fo fr ga gd gl gu ha he hi hr
hu hy id ig is it ja ka kk km kn ko ky lb lo lt lv mg mk ml mn mr ms mt my nb ne nl or pa pl ps pt
rm ro ru sd si sk sl so sq sr sv sw ta te tg th tk tr uk ur uz vi xh zh zu
"""
LANGUAGES: Final = tuple(_NAMES.split())
"""Languages with news sites of their own."""

_OTHER_SCRIPTS = ("Shaw", "Dsrt", "Mong", "Adlm")
_WIDTH = 108
_UNITS = ("second", "minute", "hour", "day", "week", "month", "year")
_COUNTS = {"zero": 0, "one": 1, "two": 2}
_LITERAL = re.compile(r"'((?:[^']|'')+)'|([^A-Za-z']+)")


def _locales(language: str) -> Iterator[Locale]:
    names = [
        name
        for name in localedata.locale_identifiers()
        if name.split("_")[0] == language and not name.endswith("POSIX")
    ]
    for name in sorted(names, key=lambda name: (name.count("_"), name)):
        locale = _fresh(name)
        if locale.script not in _OTHER_SCRIPTS:
            yield locale


def _fresh(name: str) -> Locale:
    """A locale alone: babel 2.18 writes what it reads of one locale into the data another inherits."""
    localedata._cache.clear()
    return Locale.parse(name)


def _names(table: Mapping[str, Any], widths: Iterable[str]) -> Iterator[tuple[Any, str]]:
    for context in ("format", "stand-alone"):
        for width in widths:
            yield from table.get(context, {}).get(width, {}).items()


def _ago(locale: Locale) -> Iterator[tuple[str, str]]:
    fields = locale._data["date_fields"]
    for unit in _UNITS:
        for style in ("", "-short", "-narrow"):
            field = fields.get(unit + style, {})
            ahead = set(fields.get(unit, {}).get("future", {}).values()) | set(field.get("future", {}).values())
            for plural, pattern in field.get("past", {}).items():
                if pattern in ahead or not _says_ago(pattern):
                    continue
                if "{0}" in pattern:
                    yield f"ago {unit} n", pattern
                elif plural in _COUNTS:
                    yield f"ago {unit} {_COUNTS[plural]}", pattern


def _says_ago(pattern: str) -> bool:
    """Whether more than a sign or a unit's letter tells that the past is meant: not `-{0} h`."""
    words = [word for word in phrase(pattern).split() if word != "#"]
    return "-" not in fold(pattern) and (len(words) > 1 or any(unspaced(word[0]) and len(word) > 1 for word in words))


def _fillers(locale: Locale) -> Iterator[str]:
    patterns = [str(pattern) for pattern in locale.date_formats.values()]
    patterns += [str(pattern) for pattern in locale.time_formats.values()]
    patterns += [str(pattern) for pattern in locale.datetime_formats.values()]
    for pattern in patterns:
        for quoted, bare in _LITERAL.findall(pattern):
            yield from (quoted or bare).replace("{0}", " ").replace("{1}", " ").split()


def order(locale: Locale) -> str:
    """Y, M and D as the locale's short date has them."""
    return "".join(dict.fromkeys(re.sub(r"[^yMd]", "", str(locale.date_formats["short"]))))


def rows(language: str) -> dict[str, list[str]]:
    """Key to phrases: `m1`…`m12`, `w0`…`w6` from Monday, `p am`…, `ago hour n`, `x` for words between, `order`."""
    found: dict[str, dict[str, None]] = {}

    def put(key: str, text: str) -> None:
        for spelling in (text, text.replace("\u200c", " ")):
            if words := phrase(spelling):
                found.setdefault(key, {})[words] = None

    for locale in _locales(language):
        for number, name in _names(locale.months, ("wide", "abbreviated")):
            put(f"m{number}", name)
        for number, name in _names(locale.days, ("wide", "abbreviated", "short")):
            put(f"w{number}", name)
        for kind, name in _names(locale.day_periods, ("wide", "abbreviated")):
            put(f"p {kind.rstrip('1234')}", name)
        for key, pattern in _ago(locale):
            put(key, pattern)
        for word in _fillers(locale):
            put("x", word)
    lists = {key: list(words) for key, words in found.items()}
    lists["order"] = [order(_fresh(language)).upper()]
    return lists


def orders() -> dict[str, str]:
    """The regional locales whose short date has another order than their language's."""
    found: dict[str, str] = {}
    for language in LANGUAGES:
        usual = order(_fresh(language))
        for locale in _locales(language):
            if locale.territory and not locale.variant and order(locale) != usual:
                found.setdefault(f"{language}-{locale.territory}", order(locale).upper())
    return dict(sorted(found.items()))


def _lines(key: str, words: list[str]) -> Iterator[str]:
    line = key + ":"
    for word in words:
        if len(line) + len(word) + 1 > _WIDTH and not line.endswith(":"):
            yield line
            line = key + ":"
        line += word if line.endswith(":") else "|" + word
    yield line


def source() -> str:
    """The text of cldr_words.py."""
    parts = ['"""What CLDR says of dates, folded; made by cldr.py, never edited."""\n\nfrom typing import Final\n']
    parts.append("\nORDERS: Final[dict[str, str]] = {\n")
    parts += [f'    "{name}": "{value}",\n' for name, value in orders().items()]
    parts.append("}\n\nWORDS: Final[dict[str, str]] = {\n")
    for language in LANGUAGES:
        parts.append(f'    "{language}": """\n')
        for key, words in sorted(rows(language).items()):
            parts += [line + "\n" for line in _lines(key, words)]
        parts.append('""",\n')
    parts.append("}\n")
    return "".join(parts)


if __name__ == "__main__":
    Path(__file__).with_name("cldr_words.py").write_text(source(), encoding="utf-8")
