"""What a source hands to extraction: a page or a plain text, with how it was come by."""

from dataclasses import dataclass, field
from typing import Annotated, Literal

from msgspec import Meta

Via = Literal["http", "warc", "file", "pubsub", "feed"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetch:
    """How an observation reached the pipeline."""

    at: Annotated[str | None, Meta(description="UTC time of the fetch, RFC 3339; null when nobody recorded it")] = None
    via: Via
    status: Annotated[int | None, Meta(description="HTTP status")] = None
    final_url: Annotated[str | None, Meta(description="the URL after redirects")] = None
    redirects: Annotated[tuple[str, ...], Meta(description="the URLs passed on the way, first asked first")] = ()
    etag: str | None = None
    last_modified: Annotated[str | None, Meta(description="the Last-Modified header as served")] = None
    charset: Annotated[str | None, Meta(description="the encoding the bytes were read in")] = None
    sha256: Annotated[str | None, Meta(description="of the body's bytes, hexadecimal")] = None
    bytes: Annotated[int | None, Meta(description="length of the body")] = None
    archive: Annotated[str | None, Meta(description="where the bytes lie: the WARC-Record-ID of the capture")] = None
    offset: Annotated[
        int | None, Meta(description="byte offset in the archive, where that is a property of the content")
    ] = None
    id: Annotated[str | None, Meta(description="the sender's own id of the message")] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """An HTML page as bytes. `headers` are lower-case names with the values HTTP gave."""

    url: str
    body: bytes
    fetch: Fetch = field(default_factory=lambda: Fetch(via="file"))
    content_type: str | None = None
    headers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PlainText:
    """An article as text without markup; `title`, `byline` and `published` as the sender shows them."""

    url: str
    text: str
    fetch: Fetch = field(default_factory=lambda: Fetch(via="file"))
    title: str | None = None
    byline: str | None = None
    published: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedBody:
    """A feed document as bytes."""

    url: str
    body: bytes
    fetch: Fetch
    headers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """An address whose page is still to be fetched."""

    url: str
    fetch: Fetch


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """A message as it came, not yet read. `attributes` are those of Pub/Sub."""

    data: bytes
    attributes: tuple[tuple[str, str], ...] = ()
    default_at: str | None = None
    via: Via = "file"


@dataclass(frozen=True, slots=True, kw_only=True)
class File:
    """A file to be read, by its path or `gs://` URL."""

    path: str
