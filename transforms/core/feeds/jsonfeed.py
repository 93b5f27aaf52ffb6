"""JSON Feed 1.0 and 1.1 (jsonfeed.org)."""

import json
import re
from typing import Any

import orjson

from schemas.feed import Entry, Feed
from transforms.core.feeds.dates import MODIFIED, PUBLISHED, date_faults, time_of
from transforms.core.feeds.links import absolute_link
from transforms.core.feeds.people import names_of
from transforms.core.feeds.plain import html_of, one_line, same_text
from transforms.core.feeds.sniff import JSON_FEED
from transforms.core.language import language_tag
from transforms.core.rejected import Rejected
from transforms.core.urls import without_user

# A pair of surrogates, half a pair, any other escape: only the half is no character (RFC 8259, 8.2).
_ESCAPE = re.compile(
    r"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(u[dD][89a-fA-F][0-9a-fA-F]{2})|.)", re.DOTALL
)


def read_json_feed(text: str, *, url: str, faults: tuple[str, ...]) -> Feed:
    """Return the JSON Feed in `text`. Raises `Rejected` ("not_a_feed") when it is none."""
    data, more = _read(text)
    faults += more
    if not isinstance(data, dict) or JSON_FEED not in _text(data, "version"):
        raise Rejected("not_a_feed", "It is JSON, and not a JSON Feed.")
    version = "json11" if _text(data, "version").rstrip("/").endswith("1.1") else "json10"
    link = absolute_link(_text(data, "home_page_url"), url)
    language = language_tag(_text(data, "language"))
    items = data.get("items")
    sound = [item for item in items if isinstance(item, dict)] if isinstance(items, list) else []
    bad: list[str] = []
    head = Feed(url=url, version=version, title=one_line(_text(data, "title")), link=link, language=language)
    entries = tuple(_entry(item, at, head, _people(data), bad) for at, item in enumerate(sound, 1))
    lost = len(items) - len(sound) if isinstance(items, list) else 0
    faults += (f"{lost} items are no objects",) if lost else ()
    return Feed(
        url=url,
        version=version,
        title=head.title,
        link=link,
        language=language,
        expired=data.get("expired") is True,
        entries=entries,
        faults=faults + date_faults(bad),
    )


def _read(text: str) -> tuple[Any, tuple[str, ...]]:
    """Read JSON; what only a lenient reader accepts (half a character, a number beyond all bounds) is a fault."""
    try:
        return orjson.loads(text.encode("utf-8", "replace")), ()
    except orjson.JSONDecodeError:
        pass
    try:
        whole = _ESCAPE.sub(lambda found: "\\ufffd" if found[1] else found[0], text)
        return json.loads(whole, strict=False, parse_int=str, parse_float=str), ("its JSON breaks the rules of JSON",)
    except (ValueError, RecursionError):
        raise Rejected("not_a_feed", "It begins like JSON and cannot be read as JSON.") from None


def _entry(item: dict[str, Any], position: int, feed: Feed, authors: tuple[str, ...], bad: list[str]) -> Entry:
    language = language_tag(_text(item, "language"))
    dates = {"published": _text(item, "date_published"), "updated": _text(item, "date_modified")}
    content = _text(item, "content_html").strip() or html_of(_text(item, "content_text")) or None
    summary = html_of(_text(item, "summary")) or None
    if summary and content and same_text(content, summary):
        summary = None
    pictures = [_text(item, "image"), _text(item, "banner_image")]
    pictures += [_text(a, "url") for a in _objects(item, "attachments") if _text(a, "mime_type").startswith("image/")]
    bases = (feed.link, feed.url)
    return Entry(
        position=position,
        title=one_line(_text(item, "title")),
        link=absolute_link(_text(item, "url"), *bases),
        guid=without_user(_text(item, "id").strip()) or None,
        published=time_of(dates, PUBLISHED, language or feed.language, bad),
        modified=time_of(dates, MODIFIED, language or feed.language, bad),
        authors=_people(item) or authors,
        categories=tuple(
            dict.fromkeys(tag for word in _list(item, "tags") if isinstance(word, str) and (tag := one_line(word)))
        ),
        content=content,
        summary=summary,
        language=language,
        images=tuple(dict.fromkeys(picture for text in pictures if (picture := absolute_link(text, *bases)))),
    )


def _people(item: dict[str, Any]) -> tuple[str, ...]:
    """`authors` of 1.1, else `author` of 1.0; the feed's stand for items without any."""
    people = [*_objects(item, "authors"), *([item["author"]] if isinstance(item.get("author"), dict) else [])]
    return names_of(_text(person, "name") for person in people)


def _text(item: dict[str, Any], name: str) -> str:
    """A string, or a number as one (1.0 allowed numbers for `id`); "" for anything else."""
    value = item.get(name)
    if isinstance(value, str):
        return value
    return str(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else ""


def _list(item: dict[str, Any], name: str) -> list[Any]:
    value = item.get(name)
    return value if isinstance(value, list) else []


def _objects(item: dict[str, Any], name: str) -> list[dict[str, Any]]:
    return [value for value in _list(item, name) if isinstance(value, dict)]
