"""Scripts: which letters a text is written in, and which languages those are of."""

import re
from collections import Counter
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

_RANGES: Final[dict[str, str]] = {
    # Unicode blocks of letters (Blocks.txt); Latin with its supplements, without signs
    "Latn": "ªºÀ-ÖØ-öø-ɏḀ-ỿＡ-Ｚａ-ｚ",
    "Arab": "\u0620-\u064a\u066e-\u06d3\u06d5\u06fa-\u06ff\u0750-\u077f\u08a0-\u08c9\ufb50-\ufdff\ufe70-\ufefc",
    "Cyrl": "\u0400-\u0481\u048a-\u052f",
    "Hebr": "\u05d0-\u05ea\ufb1d-\ufb4f",
    "Grek": "\u0370-\u0373\u0376-\u03ff\u1f00-\u1fff",
    "Hang": "\u1100-\u11ff\uac00-\ud7a3",
    "Kana": "\u3041-\u30ff\uff66-\uff9f",
    "Hani": "\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff",
    "Thai": "\u0e01-\u0e2e",
    "Deva": "\u0904-\u0939\u0958-\u0961",
    "Beng": "\u0985-\u09b9",
    "Guru": "\u0a05-\u0a39",
    "Gujr": "\u0a85-\u0ab9",
    "Orya": "\u0b05-\u0b39",
    "Taml": "\u0b85-\u0bb9",
    "Telu": "\u0c05-\u0c39",
    "Knda": "\u0c85-\u0cb9",
    "Mlym": "\u0d05-\u0d3a",
    "Sinh": "\u0d85-\u0dc6",
    "Laoo": "\u0e81-\u0eae",
    "Tibt": "\u0f40-\u0f6c",
    "Mymr": "\u1000-\u102a",
    "Geor": "\u10a0-\u10ff",
    "Ethi": "\u1200-\u135a",
    "Khmr": "\u1780-\u17b3",
    "Armn": "\u0531-\u0587",
    "Thaa": "\u0780-\u07a5",
    "Syrc": "\u0710-\u072f",
}
_ASCII = re.compile("[\x00-\x7f]+")
_NO_ASCII_LETTERS = bytes(byte for byte in range(256) if not chr(byte).isalpha() or byte > 0x7F)
_LETTERS: Final = {script: re.compile(f"[{letters}]") for script, letters in _RANGES.items()}

LANGUAGES: Final[dict[str, tuple[str, ...]]] = {
    "Arab": (
        *("ar", "fa", "ur", "ps", "ckb", "ug", "sd", "ks", "arz", "ary", "glk", "mzn", "sdh", "az", "ku", "pa", "ms"),
        *("uz", "kk", "ky", "tg"),
    ),
    "Cyrl": (
        *("ru", "uk", "bg", "sr", "mk", "be", "kk", "ky", "mn", "tg", "tt", "ba", "uz", "az", "bs", "cnr", "ce", "cv"),
        *("os", "sah", "tk", "ab", "udm", "ro"),
    ),
    "Hebr": ("he", "yi"),
    "Grek": ("el",),
    "Hang": ("ko",),
    "Kana": ("ja",),
    "Hani": ("zh", "ja", "yue", "wuu", "ko"),
    "Thai": ("th",),
    "Deva": ("hi", "mr", "ne", "sa", "mai", "bho", "kok", "sd", "ks"),
    "Beng": ("bn", "as"),
    "Guru": ("pa",),
    "Gujr": ("gu",),
    "Orya": ("or",),
    "Taml": ("ta",),
    "Telu": ("te",),
    "Knda": ("kn",),
    "Mlym": ("ml",),
    "Sinh": ("si",),
    "Laoo": ("lo",),
    "Tibt": ("bo", "dz"),
    "Mymr": ("my",),
    "Geor": ("ka",),
    "Ethi": ("am", "ti"),
    "Khmr": ("km",),
    "Armn": ("hy",),
    "Thaa": ("dv",),
    "Syrc": ("syr", "arc"),
}
"""Script to the languages written in it, the most printed first (CLDR, supplemental languageData)."""

_ALSO_LATIN: Final = frozenset(
    {"sr", "uz", "az", "kk", "ky", "mn", "tg", "tt", "bs", "cnr", "ku", "ms", "tk", "ro", "ug"}
)
_ONE_SCRIPT: Final = frozenset(code for codes in LANGUAGES.values() for code in codes) - _ALSO_LATIN

_ARABIC: Final = (
    # letters that Arabic does not have, each language's own first
    ("ug", re.compile("[ۇۈۋ]"), 0.03),
    ("ckb", re.compile("[ێۆڕڵە]"), 0.04),
    ("ps", re.compile("[ټډړږښځڅۍ]"), 0.015),
    ("sd", re.compile("[ٻڀٺٽڄڃڇڌڏڊڙڦڪڳڱڻ]"), 0.03),
    ("ur", re.compile("[ٹڈڑںےہ]"), 0.03),
    ("fa", re.compile("[پچژگکی]"), 0.04),
)


def main_script(text: str) -> tuple[str | None, int]:
    """Return the script of most letters of `text` (ISO 15924) and how many letters it has; null without letters.

    Latin counts half in a text with another script: names and addresses stand in Latin letters everywhere. Kana make a
    text Japanese from a twentieth of its Han characters on.
    """
    counts = dict.fromkeys(_LETTERS, 0)
    counts["Latn"] = len(text.encode("ascii", "ignore").translate(None, _NO_ASCII_LETTERS))
    if not text.isascii():
        for letter, times in Counter(_ASCII.sub("", text)).items():
            if script_of := _script(letter):
                counts[script_of] += times
    if counts.get("Kana", 0) * 20 > counts.get("Hani", 0):
        counts["Kana"] += counts.pop("Hani")
    total = sum(counts.values())
    script = max(counts, key=lambda name: counts[name] / 2 if name == "Latn" else counts[name])
    return (script, total) if total else (None, 0)


@lru_cache(maxsize=8192)
def _script(letter: str) -> str | None:
    return next((script for script, letters in _LETTERS.items() if letters.match(letter)), None)


def writes(language: str, script: str) -> bool:
    """Whether a language (BCP 47) is written in `script`; true where nothing is known of it."""
    code, *rest = language.split("-")
    if rest and len(rest[0]) == 4 and rest[0] in LANGUAGES:
        return rest[0] == script or (script == "Hani" and rest[0] in ("Hans", "Hant"))
    if script == "Latn":
        return code not in _ONE_SCRIPT
    return code in LANGUAGES[script]


def language_of_letters(text: str, script: str) -> str | None:
    """Return the language that a text's letters alone tell: its script has one, or its alphabet letters of its own."""
    if script == "Arab":
        letters = max(1, len(_LETTERS["Arab"].findall(text)))
        return next((code for code, own, share in _ARABIC if len(own.findall(text)) >= share * letters), "ar")
    known: Mapping[str, tuple[str, ...]] = LANGUAGES
    return known[script][0] if script in _TOLD_BY_SCRIPT else None


_TOLD_BY_SCRIPT: Final = frozenset(LANGUAGES) - {"Arab", "Cyrl", "Deva", "Beng", "Tibt", "Ethi"}
