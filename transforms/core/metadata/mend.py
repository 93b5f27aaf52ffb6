"""Mend JSON as pages carry it: comments, trailing commas, control characters, escaped markup."""

import html
import json
import re
from typing import Any

_WRAPPING = re.compile(
    r"^\s*(?:<!--|/\*\s*<!\[CDATA\[\s*\*/|//\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|/\*\s*\]\]>\s*\*/|//\s*\]\]>|\]\]>|;)\s*$"
)
_TOKEN = re.compile(
    r'"[^"\\]*(?:\\.[^"\\]*)*(?:"|\Z)|\\.|,(?=\s*[}\]])|/\*(?:[^*]|\*(?!/))*(?:\*/|\Z)|(?m:^[ \t]*//[^\n]*$)', re.DOTALL
)
_BAD_ESCAPE = re.compile(r'\\(?:(["\\/bfnrt]|u[0-9a-fA-F]{4})|(.))', re.DOTALL)
_LARGEST = 2_000_000  # characters; a block beyond that is data for a script, not metadata


def read_json(text: str) -> list[Any]:
    """Return the JSON values in `text`, mended where the fault is a known one; none when it is past mending."""
    text = text.strip("\ufeff \t\r\n")
    if not text or len(text) > _LARGEST:
        return []
    value = _loads(text)
    if value is None:
        value = _loads(_mended(text))
    return value or []


def _mended(text: str) -> str:
    for _ in range(3):
        text = _WRAPPING.sub("", text).strip()
    if '"' not in text and "&quot;" in text:
        text = html.unescape(text)
    return _TOKEN.sub(_mend_token, text)


def _mend_token(found: re.Match[str]) -> str:
    token = found.group()
    if not token.startswith('"'):
        return ""
    return _BAD_ESCAPE.sub(lambda m: m.group() if m.group(1) else m.group(2), token)


def _loads(text: str) -> list[Any] | None:
    """Several values one after the other are taken one by one, as some pages concatenate them."""
    decoder = json.JSONDecoder(strict=False, parse_constant=lambda _: None, parse_int=_number)
    values: list[Any] = []
    at = 0
    while at < len(text):
        try:
            value, end = decoder.raw_decode(text, at)
        except (ValueError, RecursionError):
            return values or None
        values.append(value)
        at = end
        while at < len(text) and text[at] in " \t\r\n,;":
            at += 1
    return values


def _number(digits: str) -> int | float:
    return int(digits) if len(digits) < 19 else float(digits)
