"""Wording: text as a publisher typed it, without what only machines see."""

import html
import re

# Directional marks and embeddings (UAX #9), soft hyphen, zero-width space, word joiner, BOM, lone surrogates and
# control characters. The zero-width joiners stay: Persian, Urdu and Indic words are spelled with them.
_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffc\ud800-\udfff]"
)
_ENTITY = re.compile(r"&(?:#\d{1,7}|#x[0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});")
_MARKUP = re.compile(r"</?(?:[abipsu]|br|em|strong|span|font|sup|sub|small|mark|div)\b[^<>]{0,300}/?>", re.IGNORECASE)
_BETWEEN = re.compile(r"[\W_]+")
LONGEST = 20_000  # characters of one piece of metadata that are looked at


def tidy(text: str) -> str:
    """Return `text` in one line: entities that were escaped twice undone, invisible characters gone."""
    text = text[:LONGEST]
    if "&" in text:
        for _ in range(2):
            if not _ENTITY.search(text):
                break
            text = html.unescape(text)
    if "<" in text:
        text = _MARKUP.sub("", text)
    return " ".join(_UNSEEN.sub("", text).split())


def fold(text: str) -> str:
    """Return `text` for comparison: letters and digits only, case folded."""
    return _BETWEEN.sub("", text.casefold())
