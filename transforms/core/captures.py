"""Captures: an archived document to the page, text, feed document or redirect that it is."""

from schemas.page import FeedBody, Fetch
from transforms.core.documents import Document, header, open_document
from transforms.core.rejected import Skip
from transforms.core.warc import Capture

_ADDRESSES = ("http", "https", "file")
_ERRANDS = ("robots", "discovery")


def open_capture(capture: Capture) -> Document:
    """Return what an archived document is. Raises `Rejected` and `Skip` as `open_document` does.

    A record of `dns:` or `urn:` is a crawler's note beside the pages and is skipped, as is what was fetched to
    learn a site's rules or to look for its feeds: a list of feeds, or a page that names some. The document's URL is the
    one first asked for. The fetch names the record and not the byte offset, because that is another one once records
    are reordered or files are split.
    """
    scheme = capture.url.partition(":")[0].lower()
    if scheme not in _ADDRESSES:
        raise Skip("not_a_page", f"its address begins with {scheme[:20]}: and is no web address")
    if capture.role in _ERRANDS:
        raise Skip("not_a_page", f"it was fetched for the crawler's own use: {capture.role}")
    fetch = Fetch(
        at=capture.at,
        via=capture.via,
        status=capture.status,
        final_url=capture.url if capture.http else None,
        redirects=capture.redirects,
        etag=header(capture.headers, "etag"),
        last_modified=header(capture.headers, "last-modified"),
        sha256=capture.sha256,
        bytes=len(capture.body),
        archive=capture.record_id,
    )
    url = capture.redirects[0] if capture.redirects else capture.url
    document = open_document(url, capture.body, content_type=capture.content_type, headers=capture.headers, fetch=fetch)
    if capture.role == "feed" and not isinstance(document, FeedBody):
        raise Skip("not_a_page", "it was fetched for the feeds it names")
    return document
