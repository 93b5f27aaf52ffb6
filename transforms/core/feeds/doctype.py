"""The document type of a feed: taken off, its own entities put in by hand, bombs refused.

Nothing a document type names is ever fetched. Entities that stand for a few characters are honest (RSS 0.91 came
with a list of them); entities made of entities are how a kilobyte becomes gigabytes, so they are refused.
"""

import re
from typing import Final

from transforms.core.rejected import Rejected

MAX_ENTITY: Final = 200  # characters; what publishers define is one letter or a name
MAX_GROWTH: Final = 2**20  # characters that all of them together may add
MAX_ENTITIES: Final = 500  # the whole of HTML's Latin-1 and symbol sets is 252

_DOCTYPE = re.compile(r"<!DOCTYPE\b[^>\[]*+(\[(?:[^\]\"']|\"[^\"]*+\"|'[^']*+')*+\]\s*+)?+>?", re.IGNORECASE)
_START = re.compile("<!DOCTYPE", re.IGNORECASE)
_ENTITY = re.compile(r"<!ENTITY\s+([A-Za-z_][\w.-]{0,60})\s+(?:\"([^\"]*+)\"|'([^']*+)')\s*+>")
_EXTERNAL = re.compile(r"<!ENTITY\s+[^>\"']{1,80}(?:SYSTEM|PUBLIC)\b|<!ENTITY\s+%")
_CHARACTER = re.compile(r"&#(?:(\d{1,7})|[xX]([0-9a-fA-F]{1,6}));")
_REFERENCE = re.compile(r"&([A-Za-z_][\w.-]{0,60});|<!\[CDATA\[")
_FIRST_ELEMENT = re.compile(r"<[A-Za-z_]")
XML_OWN: Final = frozenset({"amp", "lt", "gt", "quot", "apos"})


def without_doctype(text: str) -> tuple[str, tuple[str, ...]]:
    """Return `text` without its document type, references to its own entities resolved, and the faults.

    Raises `Rejected` ("not_a_feed") when entities are defined by entities, or are many or long.
    """
    start = _START.search(text, 0, _prolog_end(text))
    found = _DOCTYPE.match(text, start.start()) if start else None
    if not found:
        return text, ()
    subset, rest = found[1] or "", text[found.end() :]
    faults = ("it defines entities by other files, which are left out",) if _EXTERNAL.search(subset) else ()
    own: dict[str, str] = {}
    for entity in _ENTITY.finditer(subset):
        value = _CHARACTER.sub(_character, entity[2] if entity[2] is not None else entity[3])
        if len(value) > MAX_ENTITY or _names_another(value) or len(own) == MAX_ENTITIES:
            raise _bomb()
        own.setdefault(entity[1], value)
    return text[: found.start()] + (_resolve(rest, own) if own else rest), faults


def has_doctype(text: str) -> bool:
    """Return whether a document type stands before the first element."""
    return _START.search(text, 0, _prolog_end(text)) is not None


def _prolog_end(text: str) -> int:
    first = _FIRST_ELEMENT.search(text)
    return first.start() if first else len(text)


def _names_another(value: str) -> bool:
    return any(found[1] and found[1] not in XML_OWN for found in _REFERENCE.finditer(value)) or "<" in value


def _character(found: re.Match[str]) -> str:
    code = int(found[1]) if found[1] else int(found[2], 16)
    if code in (38, 60, 62):  # stays markup's own sign: & < >
        return found[0]
    return chr(code) if code < 0xD800 or 0xE000 <= code < 0x110000 else "\ufffd"


def _resolve(text: str, own: dict[str, str]) -> str:
    """Put `own` in for its references, outside of CDATA sections, where `&` is only a letter."""
    pieces: list[str] = []
    at = added = 0
    while True:
        found = _REFERENCE.search(text, at)
        if not found:
            return "".join([*pieces, text[at:]])
        if found[1] is None:
            end = text.find("]]>", found.end())
            end = len(text) if end < 0 else end
            pieces.append(text[at:end])
            at = end
        else:
            value = own.get(found[1], found[0])
            added += len(value) - len(found[0])
            if added > MAX_GROWTH:
                raise _bomb()
            pieces += (text[at : found.start()], value)
            at = found.end()


def _bomb() -> Rejected:
    return Rejected("not_a_feed", "The document defines entities that could grow without bound.")
