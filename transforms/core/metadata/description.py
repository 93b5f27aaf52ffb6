"""Description, section and publisher: single texts, the first sensible statement of each."""

import re

from schemas.article import Evidence
from transforms.core.metadata.evidence import Claim, evidence
from transforms.core.metadata.jsonld import texts, types_of
from transforms.core.metadata.sources import Sources
from transforms.core.metadata.wording import fold

_SECTION_METAS = (
    "article:section",
    "og:article:section",
    "parsely-section",
    "section",
    "dc.subject.section",
    "cxenseparse:articlesection",
    "article.section",
    "prism.section",
    "cxenseparse:recs:category",
    "category",
)
_MARKUP = re.compile(r"<[^<>]{1,200}>")


def find_description(sources: Sources, title: str | None) -> str | None:
    """Return the standfirst as stated; null where it is only the title or the site's own description."""
    signals = sources.signals
    stated = texts(sources.article.get("description"))[:1]
    stated += [
        text
        for name in ("og:description", "description", "twitter:description", "dc.description", "sailthru.description")
        for text in signals.metas.get(name, [])[:1]
    ]
    for text in stated:
        text = " ".join(_MARKUP.sub(" ", text).split())
        if text and fold(text) != fold(title or "") and fold(text) not in sources.sites and len(fold(text)) > 3:
            return text
    return None


def find_section(sources: Sources) -> tuple[str | None, Evidence | None]:
    """Return the section, with its evidence; a path such as `News/World` is kept as its last name."""
    signals = sources.signals
    claims = [Claim("json-ld", text) for text in texts(sources.article.get("articleSection"), "name")[:1]]
    claims += [
        Claim("opengraph" if name.startswith(("article:", "og:")) else "meta", text)
        for name in _SECTION_METAS
        for text in signals.metas.get(name, [])[:1]
    ]
    claims += [Claim("json-ld", text) for text in _breadcrumb(sources)[:1]]
    claims = [
        Claim(claim.by, name)
        for claim in claims
        if (name := _section_name(claim.value)) and fold(name) not in sources.sites
    ]
    if not claims:
        return None, None
    same = lambda a, b: fold(a) == fold(b)  # noqa: E731
    return claims[0].value, evidence(
        claims[0], claims, same=same, shown=str, why="another source was nearer to the article"
    )


def find_publisher(sources: Sources) -> str | None:
    """Return the publisher's name as the page states it."""
    return sources.publishers[0] if sources.publishers else None


def _section_name(text: str) -> str | None:
    name = re.split(r"\s*[/>|,;]\s*", text.strip(" /"))[-1 if "/" in text or ">" in text else 0].strip()
    return name if 1 < len(name) <= 60 and not name.isdigit() else None


def _breadcrumb(sources: Sources) -> list[str]:
    """The last step of the breadcrumb before the article itself, where the way has one."""
    for node in sources.nodes:
        if "breadcrumblist" in types_of(node) and isinstance(items := node.get("itemListElement"), list):
            steps = [
                name
                for item in items[:10]
                if isinstance(item, dict)
                for name in (texts(item.get("name")) or texts(item.get("item"), "name"))[:1]
            ]
            return steps[1:-1][:1]
    return []
