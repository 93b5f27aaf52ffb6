"""Names of feed elements: the prefix everybody knows a vocabulary by, whatever prefix a document gives it."""

from typing import Final

from lxml import etree

ATOM: Final = "http://www.w3.org/2005/Atom"
XML: Final = "{http://www.w3.org/XML/1998/namespace}"

# Vocabularies of feeds by prefix; the empty prefix is RSS and Atom themselves.
KNOWN: Final = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "content": "http://purl.org/rss/1.0/modules/content/",
    "media": "http://search.yahoo.com/mrss/",
    "itunes": "http://www.itunes.com/DTDs/PodCast-1.0.dtd",
    "feedburner": "http://rssnamespace.org/feedburner/ext/1.0",
    "xhtml": "http://www.w3.org/1999/xhtml",
    "atom": ATOM,
    "rss": "http://backend.userland.com/rss",
}
_PREFIX_OF: Final = {uri.lower().rstrip("/"): prefix for prefix, uri in KNOWN.items()}
# RSS and Atom by their own addresses, which are their elements' names without any prefix.
_PLAIN: Final = frozenset(
    {
        "http://blogs.law.harvard.edu/tech/rss",
        "http://purl.org/rss/1.0",
        "http://purl.org/rss/1.0/modules/rss091#",
        "http://purl.org/net/rss1.1#",
        "http://my.netscape.com/rdf/simple/0.9",
        "http://purl.org/atom/ns#",
        "http://purl.org/echo",
        "http://purl.org/pie",
        "http://example.com/necho",
        "http://www.w3.org/2005/atom",
    }
)
_PLAIN_START: Final = "http://backend.userland.com/rss"  # rss2, rss091, …


def name_of(element: etree._Element) -> str:
    """Return an element's name in lower case with its usual prefix: `pubdate`, `dc:date`; "" for comments.

    An unknown vocabulary keeps the prefix the document gives it, because publishers misspell the addresses of
    well-known ones (`https`, no final slash).
    """
    if not isinstance(element.tag, str):
        return ""
    space, _, local = element.tag.rpartition("}")
    local = local.lower()
    uri = space[1:].lower().rstrip("/").replace("https:", "http:", 1)
    if not uri or uri in _PLAIN or uri.startswith(_PLAIN_START):
        return local
    prefix = _PREFIX_OF.get(uri) or (element.prefix or "").lower()
    return f"{prefix}:{local}" if prefix and prefix not in ("atom", "rss") else local
