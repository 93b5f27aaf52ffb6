"""Article links: whether an address can be an article, and what a link calls it."""

import itertools
import re
from typing import Final
from urllib.parse import urlsplit

import lxml.html

_SERVICES = (
    "abo about about-us account advertise app apps auteur author authors autor autoren byline categoria"
    " categories category contact contributor contributors cookie cookies coupons dossier e-paper epaper"
    " etiqueta feed feeds games gutscheine hashtag help impressum info intent jobs journalist keyword keywords"
    " kontakt legal license login member members my newsletter newsletters people person plans podcasts"
    " preferences privacy privacy-policy profile redaktion register reporter reporters rss search section"
    " sections serie settings share sharer shop sign-in signin signup staff store subscribe subscription"
    " subscriptions suche tag tagged tags tema term terms thema theme themen topic topics user users weather"
    " writer writers"
)
_NOT_ARTICLES: Final = frozenset(_SERVICES.split())
"""Path segments of pages that gather, sell or explain."""

_MEDIA = re.compile(r"\.(?:jpe?g|png|gif|webp|svg|pdf|mp[34]|m3u8|webm|zip|xml|rss|ics|docx?|xlsx?)$", re.IGNORECASE)
_PAGE = re.compile(r"\.[a-z]{3,5}$", re.IGNORECASE)
_SEPARATOR = re.compile(r"[-_+]|%20")
_NUMBER = re.compile(r"[0-9]{3}")
_TITLE_CLASS = re.compile(r"title|headline|heading|caption-text", re.IGNORECASE)
_NOT_TITLE_CLASS = re.compile(
    r"kicker|eyebrow|overline|section|categor|label|time|date|author|byline|comment|badge|tag\b", re.IGNORECASE
)
_HEADINGS: Final = ("h1", "h2", "h3", "h4", "h5", "h6")
_CJK = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\u0e00-\u0e7f]")
_BOXES: Final = ("div", "span", "p", "strong", "em", "b")
_ID = re.compile(r"(?:^|[=&])[A-Za-z_-]{0,12}[0-9]+(?:$|&)")
_ESCAPE = re.compile(r"%[0-9A-F]{2}")
LONGEST_TITLE = 300
"""Characters; headlines have a third of it."""


def is_article_address(canonical: str) -> bool:
    """Whether a canonical URL has the shape of one article's: a number, a slug of several words, or an id parameter.

    Front pages, sections, tags, authors, services and media files have not.
    """
    parts = urlsplit(canonical)
    segments = [segment for segment in parts.path.split("/") if segment]
    if any(segment.lower() in _NOT_ARTICLES for segment in segments) or _MEDIA.search(parts.path):
        return False
    if parts.fragment or _ID.search(parts.query):
        return True
    if not segments:
        return False
    last = _PAGE.sub("", segments[-1])
    words = [word for word in _SEPARATOR.split(last) if word]
    enough = 3 if len(segments) > 1 else 4
    return bool(_NUMBER.search(_ESCAPE.sub("", parts.path))) or len(words) >= enough or len(last) >= 30


def link_title(link: lxml.html.HtmlElement) -> tuple[str, bool] | None:
    """Return what a link calls its article, and whether that is a heading; null where that is no title.

    The heading in the link or around it counts first, then the element in it that is named a title, then its text. Of
    a kicker and a headline side by side the longer is taken. No title is empty, a bare label, or longer than headlines.
    """
    heading = next(link.iter(*_HEADINGS), None)
    if heading is None and any(True for _ in itertools.islice(link.iterancestors(*_HEADINGS), 1)):
        heading = link
    if heading is not None and is_title(text := _headline(heading)):
        return text, True
    named = next((element for element in link.iterdescendants(*_BOXES) if _is_named_title(element)), link)
    for text in (_headline(named), link.get("title") or "", link.get("aria-label") or ""):
        if is_title(clean := " ".join(text.split())):
            return clean, named is not link
    return None


def is_title(text: str) -> bool:
    """Whether a text is long enough for a headline and not too long."""
    if len(text) > LONGEST_TITLE:
        return False
    return len(text) >= 15 or len(_CJK.findall(text)) >= 6


def plain_text(element: lxml.html.HtmlElement) -> str:
    """Return an element's text with white space folded, cut where it is longer than any headline."""
    if not len(element):
        return " ".join((element.text or "").split())
    out: list[str] = []
    size = 0
    for number, text in enumerate(element.itertext("*")):
        out.append(text)
        size += len(text.strip())
        if size > LONGEST_TITLE or number > 200:
            break
    return " ".join("".join(out).split())


def _headline(element: lxml.html.HtmlElement) -> str:
    for _ in range(8):
        boxes = [child for child in element.iterchildren(*_BOXES) if plain_text(child)]
        loose = (element.text or "") + "".join(child.tail or "" for child in element)
        if not boxes or loose.strip():
            break
        element = max(
            (box for box in boxes if not _is_label(box)), key=lambda box: len(plain_text(box)), default=boxes[-1]
        )
    return plain_text(element)


def _is_named_title(element: lxml.html.HtmlElement) -> bool:
    name = element.get("class") or ""
    return bool(_TITLE_CLASS.search(name)) and not _is_label(element) and is_title(plain_text(element))


def _is_label(element: lxml.html.HtmlElement) -> bool:
    return bool(_NOT_TITLE_CLASS.search(element.get("class") or ""))
