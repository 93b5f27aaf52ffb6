"""Language tags as feeds state them."""

import re

_TAG = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,4}")
_NONE = frozenset({"und", "zxx", "mul", "mis"})


def language_of(*stated: str | None) -> str | None:
    """Return the first usable tag in the case of BCP 47 (RFC 5646, 2.1.1): `en_us` is `en-US`; null without one."""
    for text in stated:
        tag = (text or "")[:60].strip().replace("_", "-")
        if _TAG.fullmatch(tag) and tag.lower() not in _NONE:
            first, *rest = tag.split("-")
            return "-".join([first.lower(), *map(_cased, rest)])
    return None


def _cased(part: str) -> str:
    if len(part) == 2:
        return part.upper()
    return part.title() if len(part) == 4 and part.isalpha() else part.lower()
