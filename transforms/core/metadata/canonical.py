"""The canonical address: what the page says it is, where that makes sense."""

from urllib.parse import urlsplit

from schemas.article import Evidence
from transforms.core.metadata.evidence import Claim, evidence
from transforms.core.metadata.jsonld import texts
from transforms.core.metadata.sources import Sources
from transforms.core.rejected import Rejected
from transforms.core.urls import absolute_url, canonical_site, canonical_url


def find_canonical(sources: Sources) -> tuple[str, Evidence]:
    """Return the canonical URL of the page, and where it was found.

    `rel=canonical` is believed when it names a page of the same site that is not the site's front page, unless the
    page is one itself: some sites point every article home, and copies point to another site's article,
    which is another observation. `og:url` and JSON-LD only bear it out. A page that is a file of this machine has no
    site to compare, so it is believed, and its `og:url` too.
    """
    signals = sources.signals
    own = canonical_url(sources.url)
    stated = [Claim("meta", link.href) for link in signals.links if "canonical" in link.rel.split()][:2]
    stated += [Claim("opengraph", text) for text in signals.metas.get("og:url", [])[:1]]
    stated += [
        Claim("json-ld", text)
        for key in ("mainEntityOfPage", "url")
        for text in texts(sources.article.get(key), "@id", "url")[:1]
    ]
    claims = [Claim("url", own)]
    for claim in stated:
        if (address := absolute_url(claim.value, sources.base)) and (spelled := _spelled(address)):
            claims.append(Claim(claim.by, spelled))
    believed = ("meta", "opengraph") if own.startswith("file:") else ("meta",)
    taken = next((claim for claim in claims if claim.by in believed and _sensible(claim.value, own)), claims[0])
    why = "another site, the front page, or another spelling"
    return taken.value, evidence(taken, claims, same=lambda a, b: a == b, shown=str, why=why)


def _spelled(address: str) -> str | None:
    try:
        return canonical_url(address)
    except Rejected:
        return None


def _sensible(stated: str, own: str) -> bool:
    if stated == own:
        return True
    home = not urlsplit(stated).path.strip("/") and not urlsplit(stated).query
    return (own.startswith("file:") or canonical_site(stated) == canonical_site(own)) and not home
