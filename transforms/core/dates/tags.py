"""The parts of a BCP 47 language tag that decide how dates are written."""

import re
from dataclasses import dataclass
from functools import lru_cache

_TAG = re.compile(r"([A-Za-z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}|[0-9]{3}))?(?:[-_][A-Za-z0-9_-]{1,60})?")
_ALIASES = {"iw": "he", "in": "id", "ji": "yi", "no": "nb", "nn": "nb", "tl": "fil", "sh": "sr", "mo": "ro", "bh": "hi",
            "arb": "ar", "cmn": "zh", "zho": "zh", "ara": "ar", "eng": "en", "fra": "fr", "deu": "de", "spa": "es",
            "yue": "zh", "prs": "fa", "pes": "fa", "ckb": "ckb", "gsw": "de"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Tag:
    """Language in small letters and region in capitals; null where the tag names none."""

    language: str | None = None
    region: str | None = None


_NONE = Tag()


@lru_cache(maxsize=512)
def _read(text: str) -> Tag:
    match = _TAG.fullmatch(text)
    if match is None:
        return _NONE
    language = match[1].lower()
    region = match[3].upper() if match[3] else None
    if region is None and match[2]:
        region = {"hant": "TW", "hans": "CN"}.get(match[2].lower())
    if language in ("und", "mul", "zxx"):
        return Tag(None, region)
    return Tag(_ALIASES.get(language, language), region)


def read_tag(text: str | None) -> Tag:
    """The tag's language and region; both null for what is no tag (RFC 5646 section 2.1, `_` tolerated)."""
    if not text or len(text) > 80:
        return _NONE
    return _read(text.strip())
