"""The standfirst: the sentence or two between headline and text."""

import re
from typing import Final

from transforms.core.body.captions import is_caption
from transforms.core.body.layout import Layout, Piece
from transforms.core.body.lines import STOPS, is_coda, is_label, leads_elsewhere
from transforms.core.body.places import Places, is_bare_link, is_prose
from transforms.core.body.signs import CAPTION, HIDDEN
from transforms.core.body.tags import HEADINGS

_CLOCK: Final = re.compile(r"\d{1,2}[:.h]\d{2}|\b(?:19|20)\d{2}\b")
_WORD: Final = re.compile(r"\w+")
_BYLINES: Final = (
    "by ",
    "von ",
    "par ",
    "por ",
    "di ",
    "door ",
    "av ",
    "af ",
    "przez ",
    "автор",
    "بقلم",
    "كتب",
    "כתב",
    "작성",
    "文/",
)


def same(a: str, b: str | None) -> bool:
    """Whether two headlines say the same but for case, spaces and marks."""
    if not b or 2 * len(a) < len(b) or 2 * len(b) < len(a):
        return False
    return a == b or _letters(a) == _letters(b)


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def find_headline(layout: Layout, places: Places, title: str | None, before: int) -> int:
    """The position of the headline among the pieces before `before`, or -1.

    The first heading that says the title; else one that shares most of its words; else the first `h1`; else the last
    line of any kind that says the title; else the last heading before the text.
    """
    headings = [
        (i, piece)
        for i, piece in enumerate(layout.pieces[:before])
        if piece.tag in HEADINGS and not (places.signs[piece.box] and piece.tag != "h1")
    ]
    for i, piece in headings:
        if same(piece.text, title):
            return i
    for i, piece in headings:
        if _is_akin(piece.text, title):
            return i
    for i, piece in headings:
        if piece.tag == "h1":
            return i
    lines = (i for i in range(before - 1, -1, -1) if same(layout.pieces[i].text, title))
    return next(lines, headings[-1][0] if headings else -1)


def _is_akin(text: str, title: str | None) -> bool:
    """Whether a heading has at least three and half of the title's words: another wording of it."""
    words = _words(title or "")
    shared = len(words & _words(text))
    return shared >= 3 and shared * 2 >= len(words)


def _words(text: str) -> set[str]:
    return set(_WORD.findall(text.casefold()))


def find_lead(
    layout: Layout, places: Places, headline: int, start: int, title: str | None, description: str | None
) -> list[Piece]:
    """The pieces between headline and text that are prose and no byline, date or caption."""
    chosen = []
    told = _letters(description or "")[:50]
    for piece in layout.pieces[headline + 1 : start] if headline >= 0 else ():
        sign = places.signs[piece.box]
        if sign and sign.kind in (HIDDEN, CAPTION):
            continue
        text = piece.text
        if same(text, title) or is_bare_link(piece) or is_label(text) or leads_elsewhere(text):
            continue
        if is_caption(text) or is_coda(text):
            continue
        announced = len(told) >= 30 and _letters(text)[:50].startswith(told)
        lead = _is_marked(layout, piece.box)
        if announced or (lead and piece.weight >= 20) or (not sign and is_long(piece)):
            if not announced and _is_byline(text):
                continue
            chosen.append(piece)
    return chosen


def is_long(piece: Piece) -> bool:
    """Whether an unmarked piece is a sentence by its length."""
    if piece.linked * 2 > len(piece.text):
        return False
    if piece.tag in ("p", "li") and piece.text.endswith(STOPS):
        return piece.weight >= 25
    return piece.weight >= 50 and (is_prose(piece) or piece.tag in HEADINGS)


def _is_byline(text: str) -> bool:
    if len(text) >= 160:
        return False
    return text.casefold().startswith(_BYLINES) or (not text.endswith(STOPS) and bool(_CLOCK.search(text)))


def _is_marked(layout: Layout, i: int) -> bool:
    for _ in range(3):
        if i < 0:
            return False
        sign = layout.boxes[i].sign
        if sign and sign.lead:
            return True
        i = layout.boxes[i].parent
    return False
