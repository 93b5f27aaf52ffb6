"""A message's bytes to the link, page, text or feed document that they carry."""

import hashlib
import re
from collections.abc import Mapping
from typing import Any, Final, NamedTuple

import orjson

from schemas.observation import Redirect
from schemas.page import FeedBody, Fetch, Link, Page, PlainText, Via
from transforms.core.documents import check_status, header, open_document
from transforms.core.messages import fields
from transforms.core.rejected import Rejected

Content = Page | PlainText | FeedBody | Link | Redirect

MAX_MESSAGE: Final = 20 << 20
"""Bytes; twice what Pub/Sub carries."""

_BOM = b"\xef\xbb\xbf"
_UTF8_HTML = "text/html; charset=utf-8"
_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]{0,30}://\S+")
_JSON = re.compile(r"(?:application|text)/(?:[a-z0-9.+-]{1,60}\+)?json", re.ASCII)
_FEED_JSON = "application/feed+json"


class Parsed(NamedTuple):
    """What a message carries, and the keys it has that newsbeam does not know, sorted."""

    content: Content
    unknown: tuple[str, ...] = ()


def parse_message(
    data: bytes, *, attributes: Mapping[str, str] | None = None, default_at: str | None = None, via: Via
) -> Parsed:
    """Return what a message carries: a link to fetch, a page, a plain text, a feed document, or a redirect.

    `data` is a JSON object with the keys of `fields.KNOWN`, or a bare URL, or, when `attributes` name a `content_type`
    other than JSON, a document whose `url` and `fetched_at` are attributes. `default_at` is the time of a message that
    states no `fetched_at`. `html` goes before `text`; a `body` is a feed document when a `feed_url` names it, and else
    what its content type and first bytes tell.

    Raises `Rejected`: `bad_message` for anything that is none of these, `bad_url` for an address without a host,
    `too_large` above `MAX_MESSAGE` bytes, `http_error` for a status of 400 and above; `Skip` for a document that is no
    page, text or feed.
    """
    if len(data) > MAX_MESSAGE:
        raise Rejected("too_large", f"the message has {len(data):,} bytes, and the limit is {MAX_MESSAGE:,}")
    given = {name.lower().replace("-", "_"): value for name, value in (attributes or {}).items()}
    media = given.get("content_type", "").partition(";")[0].strip().lower()
    if media and (media == _FEED_JSON or not _JSON.fullmatch(media)):
        return Parsed(_document(data, given, default_at, via))
    value = _json_or_url(data)
    if isinstance(value, str):
        at = fields.moment(default_at, "publish time")
        return Parsed(Link(url=_link(value), fetch=Fetch(at=at, via=via)))
    return Parsed(_carried(value, default_at, via), tuple(sorted(value.keys() - fields.KNOWN)))


def _json_or_url(data: bytes) -> dict[str, Any] | str:
    data = data.removeprefix(_BOM)
    try:
        text = data.decode("utf-8").strip()
    except UnicodeDecodeError as error:
        raise fields.bad(f"it is not UTF-8 from byte {error.start} on") from error
    if not text:
        raise fields.bad("it is empty")
    if _ADDRESS.fullmatch(text):
        return text
    try:
        value = orjson.loads(data)
    except orjson.JSONDecodeError as error:
        raise fields.bad(f"it is no URL and no JSON: {error}") from error
    if isinstance(value, dict):
        return value
    if isinstance(value, str) and _ADDRESS.fullmatch(value.strip()):
        return value
    raise fields.bad("it is JSON and neither an object nor a URL")


def _carried(message: dict[str, Any], default_at: str | None, via: Via) -> Content:
    url, feed_url = fields.address(message, "url"), fields.address(message, "feed_url")
    html, body, text = fields.blob(message, "html"), fields.blob(message, "body"), fields.string(message, "text")
    if html and body:
        raise fields.bad("it carries a page and another document, and one message carries one thing")
    headers, content_type = fields.headers(message), fields.short(message, "content_type")
    document = html or body or ((text.encode("utf-8"), True) if text is not None else None)
    fetch = Fetch(
        at=fields.moment(fields.short(message, "fetched_at"), '"fetched_at"')
        or fields.moment(default_at, "publish time"),
        via=via,
        status=fields.status(message),
        etag=header(headers, "etag"),
        last_modified=header(headers, "last-modified"),
        sha256=hashlib.sha256(document[0]).hexdigest() if document else None,
        bytes=len(document[0]) if document else None,
        id=fields.sender_id(message),
    )
    address = feed_url or url if body else url
    if not address:
        raise fields.bad('it has no "url"')
    if not document:
        return Link(url=_link(address), fetch=fetch)
    moved = check_status(address, fetch.status, headers)
    if moved:
        return moved
    stated = content_type or header(headers, "content-type")
    if html:
        stated = _UTF8_HTML if html[1] else stated
        return Page(url=address, body=html[0], fetch=fetch, content_type=stated, headers=_typed(headers, stated))
    if body:
        if body[1]:
            stated = f"{(stated or 'application/xml').partition(';')[0].strip()}; charset=utf-8"
        if feed_url:
            return FeedBody(url=address, body=body[0], fetch=fetch, headers=_typed(headers, stated))
        return open_document(address, body[0], content_type=stated, headers=_typed(headers, stated), fetch=fetch)
    return PlainText(
        url=address,
        text=text or "",
        fetch=fetch,
        title=fields.short(message, "title"),
        byline=fields.short(message, "byline"),
        published=fields.short(message, "published"),
    )


def _document(data: bytes, given: Mapping[str, str], default_at: str | None, via: Via) -> Content:
    feed_url = fields.address(given, "feed_url")
    url = feed_url or fields.address(given, "url")
    if not url:
        raise fields.bad('its data is a document, and it has no attribute "url"')
    fetch = Fetch(
        at=fields.moment(fields.short(given, "fetched_at"), '"fetched_at"')
        or fields.moment(default_at, "publish time"),
        via=via,
        sha256=hashlib.sha256(data).hexdigest(),
        bytes=len(data),
        id=fields.short(given, "id"),
    )
    headers = _typed((), given["content_type"])
    if feed_url:
        return FeedBody(url=url, body=data, fetch=fetch, headers=headers)
    return open_document(url, data, content_type=given["content_type"], headers=headers, fetch=fetch)


def _link(url: str) -> str:
    url = fields.checked_address(url)
    if not url.lower().startswith(("http://", "https://")):
        raise Rejected("bad_url", "the address is no http or https URL, so nothing can be fetched from it")
    return url


def _typed(headers: tuple[tuple[str, str], ...], content_type: str | None) -> tuple[tuple[str, str], ...]:
    """Return headers whose content type is the one that the bytes have now."""
    rest = tuple(pair for pair in headers if pair[0] != "content-type")
    return (("content-type", content_type), *rest) if content_type else rest
