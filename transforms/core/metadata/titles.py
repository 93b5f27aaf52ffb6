"""Title claims: every text that the page states as its title, in order of trust."""

from transforms.core.metadata.jsonld import texts
from transforms.core.metadata.signals import text_of
from transforms.core.metadata.sources import Sources
from transforms.core.metadata.title import Said

_METAS = (
    "headline",
    "title",
    "dc.title",
    "dcterms.title",
    "sailthru.title",
    "parsely-title",
    "cxenseparse:title",
    "citation_title",
    "hdl",
)


def title_claims(sources: Sources) -> list[Said]:
    """Return the titles stated in JSON-LD, OpenGraph, microdata, metadata and `<title>`."""
    signals = sources.signals
    said = [Said("json-ld", text) for key in ("headline", "name") for text in texts(sources.article.get(key))[:1]]
    said += [
        Said("microdata", text)
        for prop in signals.props
        if prop.name == "headline"
        for text in [text_of(prop.element)]
        if text
    ][:1]
    said += [
        Said("opengraph", text) for name in ("og:title", "twitter:title") for text in signals.metas.get(name, [])[:1]
    ]
    said += [Said("meta", text) for name in _METAS for text in signals.metas.get(name, [])[:1]]
    said += [Said("meta", signals.document_title)] if signals.document_title else []
    return [one for one in said if _is_title(one.text)]


def _is_title(text: str) -> bool:
    return len(text) > 1 and "{{" not in text and not text.startswith("http")
