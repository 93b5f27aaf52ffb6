"""The article record: one version of one article. The contract every sink writes."""

from dataclasses import dataclass
from typing import Annotated, Literal

from msgspec import Meta

from schemas.page import Fetch
from schemas.time import Time

SCHEMA = "newsbeam/article/1"

BlockType = Literal["paragraph", "heading", "list_item", "quote", "table", "caption"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One piece of the body, in reading order. `level` is 1 to 6 for headings, else null."""

    type: BlockType
    level: int | None = None
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Credit:
    """An agency or source line: `raw` as printed, `name` without its label."""

    raw: str
    name: str
    role: Annotated[str, Meta(description="source, agency, photo, translation, …")]


@dataclass(frozen=True, slots=True, kw_only=True)
class Image:
    """A picture of the article."""

    url: str
    caption: str | None = None
    credit: str | None = None
    width: int | None = None
    height: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Related:
    """A link to another article that this page offers; `id` is the id that article has."""

    url: Annotated[
        str | None, Meta(description="as linked, made absolute; null where the source is text without links")
    ] = None
    canonical_url: str | None = None
    id: str | None = None
    title: str | None = None
    position: Annotated[int, Meta(description="1 for the first on the page")]


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What a version changed against the one before it."""

    kind: Literal["new", "updated"]
    fields: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Rights:
    """Stated terms of use. `robots` and `tdm` (text and data mining) as the page states them."""

    copyright: str | None = None
    robots: str | None = None
    tdm: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedSource:
    """The feed entry an article came from."""

    url: str
    title: Annotated[str | None, Meta(description="the feed's title")] = None
    guid: str | None = None
    link: str | None = None
    published: Time | None = None
    position: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A value that was found and not taken, and why."""

    by: str
    value: str
    why: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """Where a field came from. `agree` names the other sources that say the same."""

    by: str
    agree: tuple[str, ...] = ()
    also: tuple[Candidate, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Quality:
    """What a reader of the record should know about it."""

    flags: tuple[str, ...] = ()
    words: int = 0
    paragraphs: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Dedup:
    """The other record that carries the same story."""

    duplicate_of: str
    rule: str
    distance: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Software:
    """The versions that made the record; no part of its revision."""

    version: str
    extractor: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One version of one article.

    A field without a value is null or an empty list, never an empty string, never a guess.
    """

    schema: str = SCHEMA
    id: Annotated[str, Meta(description="UUIDv5 (URL namespace) of canonical_url; never depends on content")]
    version: Annotated[int, Meta(description="1, 2, … in order of fetch.at")] = 1
    revision_id: Annotated[str, Meta(description="sha-256 over the content fields, hexadecimal")]
    previous_revision_id: str | None = None
    change: Annotated[Change | None, Meta(description="null on a first version")] = None
    url: Annotated[str, Meta(description="the URL that was asked for, unchanged")]
    canonical_url: str
    site: Annotated[str | None, Meta(description="registrable host of the canonical URL")] = None
    title: str | None = None
    description: str | None = None
    language: Annotated[str | None, Meta(description="BCP 47")] = None
    direction: Literal["ltr", "rtl"] | None = None
    blocks: tuple[Block, ...] = ()
    text: Annotated[str | None, Meta(description="the blocks' text joined by one newline")] = None
    authors: tuple[str, ...] = ()
    credits: tuple[Credit, ...] = ()
    publisher: str | None = None
    published: Time | None = None
    modified: Time | None = None
    section: str | None = None
    keywords: tuple[str, ...] = ()
    images: tuple[Image, ...] = ()
    related: tuple[Related, ...] = ()
    access: Literal["free", "metered", "paywalled", "unknown"] = "unknown"
    rights: Rights = Rights()
    feed: FeedSource | None = None
    fetch: Fetch
    evidence: dict[str, Evidence]
    quality: Quality = Quality()
    dedup: Dedup | None = None
    pipeline: Software
