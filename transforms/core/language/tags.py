"""Language tags: what pages write for a language, as BCP 47."""

import re
from functools import cache
from typing import Final, Literal

from babel import Locale

_PARTS = re.compile(r"([A-Za-z]{2,3})(?:-([A-Za-z]{4}))?(?:-([A-Za-z]{2}|[0-9]{3}))?(?:-.*)?", re.DOTALL)
_CODES: Final = {
    # withdrawn from ISO 639 (IANA language subtag registry, Preferred-Value)
    "iw": "he",
    "in": "id",
    "ji": "yi",
    "jw": "jv",
    "mo": "ro",
    # country codes in the place of a language; none of them is a language
    "jp": "ja",
    "cn": "zh",
    "cz": "cs",
    "dk": "da",
    "gr": "el",
    "ua": "uk",
    # Filipino is what the web calls Tagalog
    "fil": "tl",
}
_NO_LANGUAGE: Final = frozenset({"und", "mul", "zxx", "mis"})
_NOT_A_REGION: Final = frozenset({"ar-AR", "be-BE", "ca-CA", "et-ET", "sl-SL", "sv-SV"})
"""The language's code again in the place of a region: Facebook's name for Arabic is ar_AR, without Argentina."""

_RTL_LANGUAGES: Final = frozenset(
    {
        "ar",
        "arc",
        "ary",
        "arz",
        "ckb",
        "dv",
        "fa",
        "glk",
        "he",
        "ks",
        "mzn",
        "nqo",
        "ps",
        "sd",
        "sdh",
        "syr",
        "ug",
        "ur",
        "yi",
    }
)
_RTL_SCRIPTS: Final = frozenset({"Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"})


def language_tag(raw: str) -> str | None:
    """Return a stated language as language[-Script][-REGION] of BCP 47; null where it names none.

    Reads `en-us`, `ar_AR`, `pt_BR.UTF-8`, withdrawn codes (`iw`), lists (the first counts) and English or native names
    (`Arabic`, `Deutsch`). Whether a code exists is asked of Babel's CLDR tables; regions that do not exist are dropped.
    """
    text = re.split(r"[,;.@]", raw[:200], maxsplit=1)[0].strip().replace("_", "-")
    found = _PARTS.fullmatch(text)
    if not found:
        return _names().get(text.casefold())
    code = found[1].lower()
    code = _CODES.get(code, code)
    if code in _NO_LANGUAGE or code not in _english().languages:
        return _names().get(text.casefold())
    script = found[2].title() if found[2] else ""
    region = found[3].upper() if found[3] else ""
    if code == "es" and region == "LA":
        region = "419"
    if region not in _english().territories or f"{code}-{region}" in _NOT_A_REGION:
        region = ""
    return "-".join(part for part in (code, script if script in _english().scripts else "", region) if part)


def direction(language: str | None) -> Literal["ltr", "rtl"] | None:
    """Return the direction that a BCP 47 language is written in; null without a language."""
    if not language:
        return None
    code, *rest = language.split("-")
    if rest and len(rest[0]) == 4:
        return "rtl" if rest[0].title() in _RTL_SCRIPTS else "ltr"
    return "rtl" if code.lower() in _RTL_LANGUAGES else "ltr"


@cache
def _english() -> Locale:
    return Locale("en")


@cache
def _names() -> dict[str, str]:
    """Names of languages in English and in themselves, for those that newspapers are printed in."""
    names = {}
    for code in _NEWSPAPER_LANGUAGES.split():
        for name in (_english().languages[code], Locale(code).display_name):
            names[name.casefold()] = code
    return names


_NEWSPAPER_LANGUAGES: Final = (
    "ar bg bn ca cs da de el en es et fa fi fr he hi hr hu id is it ja ko lt lv ms nl no pl pt ro ru sk sl sr sv sw th"
    " tr uk ur vi zh"
)
