"""Markup and plain text of feeds, one into the other."""

import html
import re
from typing import Final

from lxml.html.defs import tags as html_tags

# Tags that stand between words; the others (b, em, span, a) stand inside them.
PARTING: Final = frozenset(
    {"br", "p", "div", "li", "ul", "ol", "tr", "td", "th", "hr", "h1", "h2", "h3", "h4", "h5", "h6"}
)

_TAG = re.compile(
    r"<!\[CDATA\[|\]\]>|<!--(?:[^-]|-(?!->))*+(?:-->)?|<(/?)([A-Za-z][A-Za-z0-9]{0,15})(?=[\s/>])[^<>]*+>"
)
_NO_CHARACTER = re.compile("&#[0-9]{8,};?")  # more digits than any character has, or than int() takes


def plain_text(markup: str) -> str | None:
    """Return one line of text: HTML's own tags out, then references resolved once; null when nothing is left.

    What is no tag of HTML (`<3`, `List<String>`) is text. A reference that resolves to a tag (`&lt;b&gt;`) is text too.
    """
    return one_line(html.unescape(_NO_CHARACTER.sub("\ufffd", _TAG.sub(_parting, markup))))


def same_text(content: str, summary: str) -> bool:
    """Return whether a teaser says what the body says, whatever the markup, or nothing at all."""
    if content == summary:
        return True
    if len(content) > 10 * len(summary) + 2000:  # no markup is that much longer than its text
        return False
    teaser = plain_text(summary)
    return teaser is None or teaser == plain_text(content)


def one_line(text: str) -> str | None:
    """Return `text` with its white space squeezed; null when nothing is left."""
    return " ".join(text.split()) or None


def html_of(text: str) -> str:
    """Return plain text as HTML: a paragraph for each run of lines between empty ones."""
    runs = [run for run in re.split(r"\n[ \t\r]*+\n", text.strip()) if run.strip()]
    return "".join("<p>" + html.escape(run.strip(), quote=False).replace("\n", "<br>") + "</p>" for run in runs)


def _parting(found: re.Match[str]) -> str:
    slash, name = found[1], (found[2] or "").lower()
    if name and not slash and name not in html_tags:
        return found[0]
    return " " if name in PARTING else ""
