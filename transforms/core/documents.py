"""Documents: what HTTP delivered, told apart into pages, texts, feeds and redirects."""

import re
from dataclasses import replace
from typing import Final
from urllib.parse import urlsplit

from schemas.observation import Redirect
from schemas.page import FeedBody, Fetch, Page, PlainText
from transforms.core.encoding import decode_html
from transforms.core.feeds import looks_like_feed
from transforms.core.rejected import Rejected, Skip
from transforms.core.urls import absolute_url, canonical_url

Headers = tuple[tuple[str, str], ...]
Document = Page | PlainText | FeedBody | Redirect

HEAD: Final = 2048
PAGES: Final = frozenset({"text/html", "application/xhtml+xml", "application/vnd.wap.xhtml+xml"})
UNTOLD: Final = frozenset({"", "application/octet-stream", "binary/octet-stream", "application/xml", "text/xml"})
# Files for machines that stand at the root of a site by convention (RFC 9309, RFC 8615, IAB ads.txt, llms.txt).
FOR_MACHINES: Final = re.compile(
    r"/(?:robots|ads|app-ads|humans|security|llms|llms-full)\.txt|/\.well-known/.*", re.DOTALL
)
_MARKUP: Final = re.compile(rb"<(?:!doctype\s+html|html|head|body|title|meta|script|div|p|h1|table)\b", re.IGNORECASE)


def open_document(url: str, body: bytes, *, content_type: str | None, headers: Headers, fetch: Fetch) -> Document:
    """Return what a document is, by its status, its content type and its first bytes.

    A page that says it is HTML goes on as one whatever its bytes are; a feed is told by its root element, whatever it
    is served as. `url` is the address first asked for; where redirects led elsewhere, `fetch.final_url` is the one that
    answered, and a redirect is its. Raises `Rejected` ("http_error") for a status of 400 and above, and `Skip` for a
    redirect without target, for "not modified", and for everything that is no page, text or feed.
    """
    address = fetch.final_url or url
    moved = check_status(address, fetch.status, headers)
    if moved:
        return moved
    media = (content_type or "").partition(";")[0].strip().lower()
    head = body[:HEAD]
    if looks_like_feed(content_type, head):
        return FeedBody(url=url, body=body, fetch=fetch, headers=headers)
    if media in PAGES or (media in UNTOLD and _MARKUP.search(head)):
        return Page(url=url, body=body, fetch=fetch, content_type=content_type, headers=headers)
    if media == "text/plain":
        if any(FOR_MACHINES.fullmatch(_path(one)) for one in (url, address)):
            raise Skip("not_a_page", "it is a file for machines, by its name")
        decoded = decode_html(body, content_type=content_type)
        return PlainText(url=url, text=decoded.text, fetch=replace(fetch, charset=decoded.charset))
    raise Skip("not_a_page", f"its content type is {media[:80]}" if media else "its content type is not stated")


def check_status(url: str, status: int | None, headers: Headers) -> Redirect | None:
    """Return the redirect that a 3xx answer is, null for an answer that holds its document.

    Raises `Rejected` and `Skip` as `open_document` does.
    """
    if status is None or 200 <= status < 300:
        return None
    if status >= 400:
        raise Rejected("http_error", f"the server answered {status} instead of the page")
    if status == 304:
        raise Skip("revisit", "the server answered 304: it was not modified since an earlier fetch")
    location = header(headers, "location")
    target = absolute_url(location, url) if location else None
    if status < 300 or not target:
        raise Skip("redirect", f"the server answered {status} and named no address to go to")
    canonical_url(url)  # an address that names no host leads nowhere: refused here, where it is one dead letter
    return Redirect(url=url, target=target, status=status)


def header(headers: Headers, name: str) -> str | None:
    """Return the first value of a header by its lower-case name, null if it has none."""
    return next((value for key, value in headers if key == name and value), None)


def _path(url: str) -> str:
    try:
        return urlsplit(url).path.lower()
    except ValueError:
        return ""
