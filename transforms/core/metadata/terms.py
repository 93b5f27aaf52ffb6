"""Terms: whether the text is free to read, and what the page states of its use."""

import re
from typing import Literal

from schemas.article import Rights
from transforms.core.metadata.jsonld import texts
from transforms.core.metadata.sources import Sources

Access = Literal["free", "metered", "paywalled", "unknown"]
_TIERS: dict[str, Access] = {
    "free": "free",
    "open": "free",
    "metered": "metered",
    "locked": "paywalled",
    "paid": "paywalled",
    "premium": "paywalled",
    "subscriber": "paywalled",
    "subscription": "paywalled",
    "paywall": "paywalled",
    "payment": "paywalled",
}
_TRAINERS = (
    "gptbot",
    "google-extended",
    "ccbot",
    "anthropic-ai",
    "claudebot",
    "applebot-extended",
    "perplexitybot",
    "bytespider",
)
_AI_WORDS = re.compile(r"\b(?:noai|noimageai|nofollowai|tdm-reservation)\b", re.IGNORECASE)
_COPYRIGHT_METAS = (
    "copyright",
    "dc.rights",
    "dcterms.rights",
    "dcterms.rightsholder",
    "rights",
    "article:copyright",
    "og:copyright",
)


def find_access(sources: Sources) -> Access:
    """Return the access that is stated: schema.org isAccessibleForFree, article:content_tier and their kin."""
    stated = sources.signals.meta(
        "article:content_tier", "og:article:content_tier", "content_tier", "article:access", "dc.accessrights"
    )
    if stated and (tier := _TIERS.get(stated.strip().lower())):
        return tier
    for node in (sources.article, *sources.pages):
        free = node.get("isAccessibleForFree")
        said = str(free).strip().lower() if isinstance(free, (str, bool)) else ""
        if said in ("true", "https://schema.org/true", "http://schema.org/true", "1", "yes"):
            return "free"
        if said in ("false", "https://schema.org/false", "http://schema.org/false", "0", "no"):
            return "paywalled"
    return "unknown"


def find_rights(sources: Sources) -> Rights:
    """Return the stated terms: copyright, robots, and reservations against text and data mining or AI training.

    `tdm` gathers the TDM Reservation Protocol (W3C TDMRep: meta and headers), `noai` directives, and robots rules that
    name a training crawler, each as stated, parted by a semicolon.
    """
    metas = sources.signals.metas
    notices = texts(sources.article.get("copyrightNotice")) + [
        text for name in _COPYRIGHT_METAS for text in metas.get(name, [])
    ]
    notices += texts(sources.article.get("copyrightHolder"), "name") + texts(
        sources.article.get("license"), "url", "@id"
    )
    served = [value.strip() for name, value in sources.headers if name == "x-robots-tag"]
    robots = list(dict.fromkeys([*metas.get("robots", []), *served]))
    mining = [f"{name}: {value}" for name in ("tdm-reservation", "tdm-policy") for value in metas.get(name, [])[:1]]
    mining += [
        f"{name}: {value.strip()}" for name, value in sources.headers if name in ("tdm-reservation", "tdm-policy")
    ]
    mining += [f"{name}: {value}" for name in _TRAINERS for value in metas.get(name, [])[:1]]
    mining += [
        f"robots: {value}"
        for value in robots
        if _AI_WORDS.search(value) or any(name in value.lower() for name in _TRAINERS)
    ]
    return Rights(
        copyright=next((text[:500] for text in notices if text), None),
        robots="; ".join(robots)[:500] or None,
        tdm="; ".join(dict.fromkeys(mining))[:500] or None,
    )
