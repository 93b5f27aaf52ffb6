"""One entry of an RSS or Atom feed, as feedparser names its parts, to the fields of the record."""

import re
from typing import Any, Final

from schemas.feed import Entry, Feed
from transforms.core.feeds.dates import MODIFIED, PUBLISHED, time_of
from transforms.core.feeds.links import absolute_link, is_web
from transforms.core.feeds.people import names_of
from transforms.core.feeds.plain import html_of, one_line, plain_text, same_text
from transforms.core.language import language_tag
from transforms.core.urls import without_user

Said = dict[str, Any]

BLOGGER_KIND: Final = "schemas.google.com/g/2005#kind"  # says "this is a post", which is no subject
TEASERS: Final = ("dc-description", "itunes-summary", "subtitle")
ENDINGS: Final = (".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif")

# feedparser writes the empty elements of XHTML with an end tag, which HTML knows nothing of.
_VOID = re.compile(r"<(br|hr|img|input|wbr|col|area|embed|source|track)((?:\s[^<>]*+)?)></\1>")


def read_entry(said: Said, shared: Entry, feed: Feed, bad: list[str]) -> Entry:
    """Return the entry. `shared` holds its position and what the feed says for entries that do not.

    Dates that cannot be read are added to `bad`.
    """
    stated = _language(said)
    language = stated if stated != feed.language else None
    content, summary = _bodies(said)
    source = dict(said.get("source") or {})
    return Entry(
        position=shared.position,
        title=title_of(said, feed.version),
        link=_link_of_entry(said, feed),
        guid=without_user(_text(said, "id") or _text(said, "own-id")) or None,
        published=time_of(said, PUBLISHED, language or feed.language, bad),
        modified=time_of(said, MODIFIED, language or feed.language, bad),
        authors=authors_of(said) or authors_of(source) or shared.authors,
        categories=_categories(said),
        content=content,
        summary=summary,
        language=language,
        images=_images(said, feed),
        source=title_of(source, feed.version),
        rights=rights_of(said) or shared.rights,
    )


def title_of(said: Said, version: str) -> str | None:
    """Return the title as one line of plain text. Atom says what its text is (RFC 4287, 3.1); RSS means HTML."""
    title = _text(said, "title") or _text(said, "itunes_title")
    if version.startswith("atom") and _type(said.get("title_detail")) == "text/plain":
        return one_line(title)
    return plain_text(title)


def link_of(said: Said, *bases: str | None) -> str | None:
    """Return the page that the links lead to, a page before other types."""
    ranked: dict[bool, str] = {}
    for link in said.get("links", ()):
        if link.get("rel", "alternate").strip().lower() == "alternate":
            found = absolute_link(link.get("href"), *bases)
            if found:
                ranked.setdefault("html" in link.get("type", "html"), found)
    return ranked.get(True) or ranked.get(False)


def authors_of(said: Said) -> tuple[str, ...]:
    """Return the names of the people (or of whoever signs), in order, each once."""
    return names_of(author.get("name") or "" for author in said.get("authors", ()))


def rights_of(said: Said) -> str | None:
    """Return the copyright line."""
    return plain_text(_text(said, "rights") or _text(said, "media_copyright"))


def _text(said: Said, name: str) -> str:
    value = said.get(name)
    return value if isinstance(value, str) else ""


def _type(detail: Any) -> str:
    return str((detail or {}).get("type", "text/html"))


def _language(said: Said) -> str | None:
    stated = [_text(said, "dc-language"), _text(said, "language")]
    details = [said.get("title_detail"), *said.get("content", ()), said.get("summary_detail")]
    stated += [detail.get("language") or "" for detail in details if detail]
    return next((tag for text in stated if (tag := language_tag(text))), None)


def _link_of_entry(said: Said, feed: Feed) -> str | None:
    bases = (feed.link, feed.url)
    # A guid stands for the link only as a whole address: a bare number is an identity, whatever RSS 2.0 says.
    guid = said.get("link") if said.get("link") == said.get("id") else None
    return (
        absolute_link(_text(said, "feedburner_origlink"), *bases)
        or link_of(said, *bases)
        or absolute_link(guid if guid and is_web(guid) else None)
    )


def _bodies(said: Said) -> tuple[str | None, str | None]:
    content = next((html for part in said.get("content", ()) if (html := _html(part.get("value"), _type(part)))), None)
    summaries = [_html(_text(said, "summary"), _type(said.get("summary_detail")))]
    summaries += [_text(said, name) for name in TEASERS]
    media = _text(said, "media-description")
    summaries.append(media if "<" in media else html_of(media))  # Media RSS: plain text unless it says otherwise
    found = (summary for summary in summaries if summary and not (content and same_text(content, summary)))
    return content, next(found, None)


def _html(text: str | None, kind: str) -> str | None:
    """Return a body or teaser as the HTML its publisher wrote, null when it is something else or empty."""
    if not text or not (kind.startswith("text/") or kind.endswith("xml")):
        return None
    if kind == "text/plain":
        return html_of(text)
    return _VOID.sub(r"<\1\2>", text) if kind.endswith("xml") else text


def _categories(said: Said) -> tuple[str, ...]:
    words = [
        plain_text(tag.get("label") or tag.get("term") or "")
        for tag in said.get("tags", ())
        if BLOGGER_KIND not in (tag.get("scheme") or "")
    ]
    return tuple(dict.fromkeys(word for word in words if word))


def _images(said: Said, feed: Feed) -> tuple[str, ...]:
    """Return the addresses of the entry's pictures, the media ones first, each once. Sound and film are left out."""
    urls = [media.get("url") for media in said.get("media_content", ()) if _is_image(media, media.get("url"))]
    enclosed = [link for link in said.get("links", ()) if link.get("rel") == "enclosure"]
    urls += [link.get("href") for link in enclosed if _is_image(link, link.get("href"))]
    urls += [media.get("url") for media in said.get("media_thumbnail", ())]
    urls += [dict(said.get("image") or {}).get("href"), _text(said, "thumb")]
    # <url> of the entry's <image>; feedparser writes the pages of people there as well.
    people = [person.get("href") for person in (*said.get("authors", ()), *said.get("contributors", ()))]
    urls += [said.get("href")] if said.get("href") not in people else []
    return tuple(dict.fromkeys(url for text in urls if (url := absolute_link(text, feed.link, feed.url))))


def _is_image(said: Said, url: str | None) -> bool:
    medium, kind = (said.get("medium") or "").lower(), (said.get("type") or "").lower()
    if medium or kind:
        return medium == "image" or kind.startswith("image/")
    return (url or "").partition("?")[0].lower().endswith(ENDINGS)
