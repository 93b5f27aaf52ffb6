"""One entry of an RSS or Atom feed: its children to the fields of the record."""

from typing import Final

from lxml import etree

from schemas.feed import Entry, Feed
from transforms.core.feeds.dates import MODIFIED, PUBLISHED, time_of
from transforms.core.feeds.images import images_of
from transforms.core.feeds.languages import language_of
from transforms.core.feeds.links import absolute_link
from transforms.core.feeds.markup import html_in, text_in, title_in
from transforms.core.feeds.namespaces import KNOWN, XML
from transforms.core.feeds.parts import Parts, parts_of, texts_of
from transforms.core.feeds.people import names_of
from transforms.core.feeds.plain import one_line, plain_text, same_text

TITLES: Final = ("title", "dc:title", "media:title", "itunes:title")
CONTENT: Final = ("content:encoded", "content", "fullitem", "xhtml:body", "body")
SUMMARY: Final = (
    "description",
    "summary",
    "abstract",
    "dc:description",
    "itunes:summary",
    "media:description",
    "itunes:subtitle",
)
RIGHTS: Final = ("rights", "dc:rights", "copyright", "media:copyright")
KEYWORDS: Final = ("keywords", "itunes:keywords", "media:keywords")
BLOGGER_KIND: Final = "schemas.google.com/g/2005#kind"  # says "this is a post", which is no subject


def read_entry(element: etree._Element, shared: Entry, feed: Feed, bad: list[str]) -> Entry:
    """Return the entry under `element`. `shared` holds its position and what the feed says for entries that do not.

    Dates that cannot be read are added to `bad`.
    """
    parts = parts_of(element)
    language = language_of(
        *texts_of(parts, "language", "dc:language"),
        element.get(XML + "lang"),
        *(child.get(XML + "lang") for name in ("title", "content", "summary") for child in parts.get(name, ())),
    )
    dates: dict[str, list[str]] = {
        name: [text_in(child) for child in parts[name]] for name in (*PUBLISHED, *MODIFIED) if name in parts
    }
    content, summary = _bodies(parts)
    source = next(iter(parts.get("source", ())), None)
    source_parts = parts_of(source) if source is not None else {}
    return Entry(
        position=shared.position,
        title=title_of(parts),
        link=_link_of_entry(parts, element, feed),
        guid=next(iter(texts_of(parts, "guid", "id")), element.get(f"{{{KNOWN['rdf']}}}about")) or None,
        published=time_of(dates, PUBLISHED, language or feed.language, bad),
        modified=time_of(dates, MODIFIED, language or feed.language, bad),
        authors=authors_of(parts) or authors_of(source_parts) or shared.authors,
        categories=_categories(parts),
        content=content,
        summary=summary,
        language=language,
        images=images_of(parts, element.base, feed.link, feed.url),
        source=title_of(source_parts)
        or (plain_text(text_in(source)) if source is not None and not len(source) else None),
        rights=rights_of(parts) or shared.rights,
    )


def title_of(parts: Parts) -> str | None:
    """Return the first title that is not empty."""
    return next((text for name in TITLES for child in parts.get(name, ()) if (text := title_in(child))), None)


def link_of(parts: Parts, *bases: str | None) -> str | None:
    """Return the page that the links lead to: Atom's rel=alternate, a page before other types, or RSS's text."""
    ranked: dict[bool, str] = {}
    for link in parts.get("link", ()):
        if (link.get("rel") or "alternate").strip().lower() != "alternate":
            continue
        found = absolute_link(link.get("href") or text_in(link), link.base, *bases)
        if found:
            ranked.setdefault((link.get("type") or "html").lower().find("html") >= 0, found)
    return ranked.get(True) or ranked.get(False)


def authors_of(parts: Parts) -> tuple[str, ...]:
    """Return the names of the people (or of whoever signs) in order: author, dc:creator, itunes:author."""
    texts: list[str] = []
    for name in ("author", "dc:creator", "creator", "dc:author", "itunes:author"):
        for child in parts.get(name, ()):
            inner = parts_of(child)
            texts += texts_of(inner, "name") if "name" in inner else [] if len(child) else [text_in(child)]
    return names_of(texts)


def rights_of(parts: Parts) -> str | None:
    """Return the copyright line."""
    return next((text for name in RIGHTS for child in parts.get(name, ()) if (text := title_in(child))), None)


def _link_of_entry(parts: Parts, element: etree._Element, feed: Feed) -> str | None:
    bases = (element.base, feed.link, feed.url)
    original = next(iter(texts_of(parts, "feedburner:origlink", "origlink")), None)
    permanent = next(
        (
            text_in(guid)
            for guid in parts.get("guid", ())
            if next((v for k, v in guid.attrib.items() if str(k).lower() == "ispermalink"), "true").lower() != "false"
        ),
        None,
    )
    return (
        absolute_link(original, *bases)
        or link_of(parts, *bases)
        # Only a whole address: a bare number with no isPermaLink is an identity, whatever RSS 2.0 says of the default.
        or absolute_link(permanent)
    )


def _bodies(parts: Parts) -> tuple[str | None, str | None]:
    content = next((html for name in CONTENT for child in parts.get(name, ()) if (html := html_in(child))), None)
    summaries = (html for name in SUMMARY for child in parts.get(name, ()) if (html := html_in(child)))
    return content, next((summary for summary in summaries if not (content and same_text(content, summary))), None)


def _categories(parts: Parts) -> tuple[str, ...]:
    said: list[str | None] = []
    for child in parts.get("category", ()):
        if BLOGGER_KIND not in (child.get("scheme") or ""):
            said.append(plain_text(child.get("label") or child.get("term") or text_in(child)))
    said += [plain_text(text) for text in texts_of(parts, "dc:subject")]
    for text in texts_of(parts, *KEYWORDS):
        said += [plain_text(word) for word in text.split(",")]
    said += [one_line(child.get("text") or "") for child in parts.get("itunes:category", ())]
    return tuple(dict.fromkeys(word for word in said if word))
