"""The article as HTML among a page's data: pages that are drawn by a script and show nothing without it."""

import json
import re
from collections.abc import Iterator
from html import escape
from typing import Final

from lxml.html import HtmlElement

from transforms.core.markup import parse_markup
from transforms.core.rejected import Rejected

# The ends of JSON strings: a quotation mark, unless it is escaped. No string runs over the end of a line.
_MARKS: Final = re.compile(r'\\.|"|\n', re.DOTALL)
_PARAGRAPH: Final = re.compile(r"<p[\s>]", re.IGNORECASE)
_TAG: Final = re.compile(r"<[^<>]*>")
_WORD: Final = re.compile(r"\w{2,}")
# Strings within strings, as server components are sent.
_DEEPEST: Final = 2
_PARAGRAPHS: Final = 2
# Shorter texts, in letters, are notices and summaries.
_LEAST: Final = 200
_MOST: Final = 400
"""Strings of markup that are looked at."""


def stored_article(tree: HtmlElement, title: str | None) -> HtmlElement | None:
    """Return the longest text in the page's scripts that is HTML of paragraphs and speaks of what the title says.

    A text counts as the title's when it holds half of the title's words, so that no notice or other article is taken.
    Linear in the scripts. The tree returned is a new one; null when there is none.
    """
    best = ""
    seen = 0
    for script in tree.iter("script"):
        for text in _strings(script.text or "", _DEEPEST):
            seen += 1
            if seen > _MOST:
                break
            if len(text) > len(best) and _speaks_of(_TAG.sub(" ", text), title):
                best = text
    if not best:
        return None
    page = f"<h1>{escape(title or '')}</h1>{best}"  # the headline is drawn above it
    try:
        return parse_markup(page.encode("utf-8", "replace"), content_type="text/html; charset=utf-8").tree
    except Rejected:
        return None


def _strings(source: str, depth: int) -> Iterator[str]:
    """The JSON strings in `source` that hold paragraphs."""
    if "<p" not in source and "003cp" not in source and "003Cp" not in source:
        return
    start = -1
    for mark in _MARKS.finditer(source):
        if mark[0] == "\n":
            start = -1
        elif mark[0] == '"' and start < 0:
            start = mark.end()
        elif mark[0] == '"':
            raw, start = source[start : mark.start()], -1
            if len(raw) < _LEAST:
                continue
            try:
                text = json.loads(f'"{raw}"', strict=False)
            except ValueError:
                continue
            if text.lstrip().startswith("<"):
                if len(_PARAGRAPH.findall(text)) >= _PARAGRAPHS:
                    yield text
            elif depth > 1:
                yield from _strings(text, depth - 1)


def _speaks_of(text: str, title: str | None) -> bool:
    words = _words(title or "")
    folded = text.casefold()
    return len(text) >= _LEAST and bool(words) and 2 * sum(word in folded for word in words) >= len(words)


def _words(title: str) -> set[str]:
    """The words of a title; of scripts without spaces the pairs of characters."""
    words = set(_WORD.findall(title.casefold()))
    return {
        part
        for word in words
        for part in (
            [word[i : i + 2] for i in range(len(word) - 1)] if len(word) > 8 and not word.isascii() else [word]
        )
    }
