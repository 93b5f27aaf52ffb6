"""Lines of a plain text: where paragraphs end, and which lines are titles, dates, bylines or headings."""

import re
from typing import Final

from transforms.core.body.layout import clean
from transforms.core.body.lines import STOPS

# A headline is one line of a newspaper's width; longer is a paragraph, in characters.
_HEADLINE: Final = 200
_SUBHEADING: Final = 70
_PROSE: Final = 80
_DATE: Final = 80
_PAUSES: Final = (",", ";", "،", "؛", "、", "，", "-", "–", "—")
_BULLETS: Final = ("• ", "* ", "▪ ", "● ", "◦ ", "· ", "– ", "- ")
_GAP: Final = re.compile(r"(?<=[.!?؟。…\"”»])[ \u00a0]{3,}(?=\S)")
_YEAR: Final = re.compile(r"(?<!\d)(?:1[3-9]\d\d|20\d\d|25\d\d)(?!\d)")
_CLOCK: Final = re.compile(r"(?<!\d)\d{1,2}[:.٫]\d{2}(?!\d)")
_DAY: Final = re.compile(r"(?<!\d)\d{1,2}(?!\d)")
_BY: Final = (
    "by ",
    "von ",
    "par ",
    "por ",
    "di ",
    "door ",
    "av ",
    "af ",
    "przez ",
    "автор:",
    "автор ",
    "بقلم",
    "كتب ",
    "كتبت ",
    "نویسنده",
    "מאת ",
    "written by",
    "reported by",
    "yazan:",
    "oleh ",
    "文/",
    "記者",
)
KEYWORD_LABELS: Final = frozenset(
    (
        "keywords",
        "key words",
        "tags",
        "tag",
        "topics",
        "schlagworte",
        "schlagwörter",
        "stichworte",
        "mots-clés",
        "mots clés",
        "palabras clave",
        "etiquetas",
        "palavras-chave",
        "parole chiave",
        "trefwoorden",
        "nyckelord",
        "nøkkelord",
        "emneord",
        "avainsanat",
        "słowa kluczowe",
        "klíčová slova",
        "kulcsszavak",
        "cuvinte cheie",
        "ключевые слова",
        "теги",
        "ключові слова",
        "λέξεις-κλειδιά",
        "anahtar kelimeler",
        "etiketler",
        "كلمات مفتاحية",
        "الكلمات المفتاحية",
        "كلمات دلالية",
        "الكلمات الدلالية",
        "وسوم",
        "الوسوم",
        "کلیدواژه ها",
        "کلیدواژه‌ها",
        "برچسب ها",
        "برچسب‌ها",
        "מילות מפתח",
        "תגיות",
        "kata kunci",
        "từ khóa",
        "关键词",
        "關鍵字",
        "關鍵詞",
        "キーワード",
        "키워드",
        "태그",
    )
)


def paragraphs(text: str) -> list[str]:
    """The paragraphs of a text: its lines; lines wrapped at a width joined; of a text in one line, its wide gaps."""
    groups: list[list[str]] = [[]]
    for line in text.splitlines():
        if line.strip():
            groups[-1].append(line)
        elif groups[-1]:
            groups.append([])
    if sum(map(len, groups)) == 1:
        groups = [_GAP.split(line) for group in groups for line in group]
    found: list[str] = []
    for group in groups:
        found += [" ".join(group)] if _is_wrapped(group) else group
    return [line for line in map(clean, found) if line]


def _is_wrapped(group: list[str]) -> bool:
    widths = [len(line.rstrip()) for line in group]
    return len(group) >= 3 and 40 <= max(widths) <= 100 and min(widths[:-1]) >= max(widths) - 20


def is_headline(line: str) -> bool:
    """Whether a line could be a title: short, and no sentence that ends."""
    return (
        len(line) <= _HEADLINE
        and not line.endswith((".", "。", "।", "۔", *_PAUSES, ":"))
        and any(map(str.isalpha, line))
    )


def is_subheading(line: str, before: str, after: str) -> bool:
    """Whether a line between two paragraphs heads the second."""
    return (
        len(line) <= _SUBHEADING
        and len(line.split()) <= 10
        and not line.endswith((*STOPS, *_PAUSES))
        and not line.startswith(_BULLETS)
        and any(map(str.isalpha, line))
        and is_prose(before)
        and is_prose(after)
    )


def is_prose(line: str) -> bool:
    """Whether a line is long enough to be a paragraph."""
    return len(line) >= _PROSE


def is_date(line: str) -> bool:
    """Whether a short line shows a day of a year, or a time of day beside a day."""
    digits = "".join(str(int(c)) if c.isdecimal() else c for c in line[: _DATE + 1])
    if len(line) > _DATE:
        return False
    return bool(_YEAR.search(digits) and _DAY.search(digits)) or bool(_CLOCK.search(digits) and len(line) <= 40)


def is_byline(line: str) -> bool:
    """Whether a short line names who wrote the text."""
    return len(line) <= _DATE and not line.endswith(STOPS[:4]) and line.casefold().startswith(_BY)


def without_bullet(line: str) -> str | None:
    """The text of a list item, or null when the line is none."""
    for bullet in _BULLETS:
        if line.startswith(bullet):
            return line[len(bullet) :].strip() or None
    return None
