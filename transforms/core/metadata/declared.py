"""The languages a page declares, in order of trust."""

from transforms.core.metadata.jsonld import texts
from transforms.core.metadata.sources import Sources


def declared_languages(sources: Sources) -> list[tuple[str, str]]:
    """Return (kind of source, value as written): `html lang`, JSON-LD, OpenGraph, metadata, the HTTP header."""
    signals = sources.signals
    stated = [("meta", signals.language)] if signals.language else []
    stated += [("json-ld", text) for text in texts(sources.article.get("inLanguage"), "alternateName", "name")[:1]]
    stated += [("opengraph", text) for text in signals.metas.get("og:locale", [])[:1]]
    names = ("content-language", "language", "dc.language", "dcterms.language")
    stated += [("meta", text) for name in names for text in signals.metas.get(name, [])[:1]]
    return stated + [("http", value) for name, value in sources.headers if name == "content-language"]
