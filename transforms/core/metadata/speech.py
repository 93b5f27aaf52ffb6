"""Language and direction: what is declared against what the text is written in."""

import re
from typing import Literal

from schemas.article import Evidence
from transforms.core.metadata.evidence import Claim, evidence
from transforms.core.metadata.jsonld import texts
from transforms.core.metadata.sources import Sources

_TAG = re.compile(r"([A-Za-z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}|\d{3}))?(?:[-_][A-Za-z0-9]{1,8})*")
_RTL = frozenset(["ar", "fa", "he", "ur", "ps", "sd", "ug", "yi", "dv", "ckb", "ku-Arab", "azb", "arc", "syr"])


def declared_languages(sources: Sources) -> list[Claim[str]]:
    """Return the languages that the page declares, as BCP 47 tags: `html lang`, JSON-LD, metadata, in this order."""
    signals = sources.signals
    stated = [("meta", signals.language)]
    stated += [("json-ld", text) for text in texts(sources.article.get("inLanguage"), "alternateName", "name")[:1]]
    stated += [("opengraph", text) for text in signals.metas.get("og:locale", [])[:1]]
    stated += [
        ("meta", text)
        for name in ("content-language", "language", "dc.language", "dcterms.language")
        for text in signals.metas.get(name, [])[:1]
    ]
    stated += [("http", value) for name, value in sources.headers if name == "content-language"]
    return [Claim(by, tag) for by, text in stated if text and (tag := language_tag(text))]


def language_tag(text: str) -> str | None:
    """Return `text` as a BCP 47 tag in its usual case, `en_us` as `en-US`; null when it is none."""
    found = _TAG.fullmatch(text.strip().split(",")[0].strip())
    if not found:
        return None
    language, script, region = found.groups()
    if language.lower() in ("und", "mul", "zxx"):
        return None
    return "-".join(part for part in (language.lower(), script and script.title(), region and region.upper()) if part)


def find_language(declared: list[Claim[str]], detected: str | None) -> tuple[str | None, Evidence | None]:
    """Choose the language.

    Policy: the first declaration that names the language which the text was detected to be in stands, region and all.
    Where the text is in another language, the text is believed: sites declare one language for all their editions.
    Without a detection, the first declaration stands.
    """
    claims = list(declared)
    if detected:
        claims.append(Claim("visible-text", detected))
    if not claims:
        return None, None
    taken = next(
        (claim for claim in declared if detected and _base(claim.value) == _base(detected)),
        claims[-1] if detected else claims[0],
    )
    return taken.value, evidence(
        taken, claims, same=lambda a, b: _base(a) == _base(b), shown=str, why="the text is in another language"
    )


def find_direction(declared: str | None, language: str | None, text: str) -> Literal["ltr", "rtl"] | None:
    """Return the direction of the script most letters of `text` are in; without text, what is declared or customary."""
    rtl = sum("\u0590" <= c <= "\u08ff" or "\ufb1d" <= c <= "\ufefc" for c in text[:2000])
    letters = sum(c.isalpha() for c in text[:2000])
    if letters:
        return "rtl" if 2 * rtl > letters else "ltr"
    if declared in ("ltr", "rtl"):
        return "rtl" if declared == "rtl" else "ltr"
    return ("rtl" if _base(language) in _RTL else "ltr") if language else None


def _base(tag: str) -> str:
    base = tag.split("-")[0].lower()
    return {"nb": "no", "nn": "no", "iw": "he", "in": "id", "fil": "tl"}.get(base, base)
