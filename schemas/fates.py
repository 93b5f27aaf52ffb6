"""The other ends an input can come to: set aside, each with a reason a person understands."""

from dataclasses import dataclass
from typing import Annotated

from msgspec import Meta


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Where an input lies, so that it can be found again and driven through once more."""

    source: Annotated[str, Meta(description="the input scheme: warc, feed, html, …")]
    url: Annotated[str | None, Meta(description="the URL it speaks for, if it names one")] = None
    at: Annotated[str | None, Meta(description="when it was fetched, RFC 3339")] = None
    record: Annotated[str | None, Meta(description="its own name: a WARC-Record-ID, a message id, an entry's guid")] = (
        None
    )
    file: Annotated[str | None, Meta(description="the file, where it has no name of its own")] = None
    offset: Annotated[int | None, Meta(description="byte offset or line number in that file")] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DeadLetter:
    """An input that could not be made a record."""

    stage: Annotated[str, Meta(description="read, fetch, extract, dedup or write")]
    reason: Annotated[str, Meta(description="a code of `schemas.reasons`")]
    detail: Annotated[str, Meta(description="one sentence for a person")]
    origin: Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class Skipped:
    """An input that is sound and is no article: an image in an archive, a redirect."""

    reason: Annotated[str, Meta(description="a code of `schemas.reasons`")]
    detail: str
    origin: Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class Duplicate:
    """An observation that told nothing new, and which record it repeats."""

    id: Annotated[str, Meta(description="the article it is an observation of")]
    revision_id: str | None = None
    rule: Annotated[str, Meta(description="a code of `schemas.reasons`")]
    detail: str
    origin: Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class RelatedLink:
    """An edge of the graph of related articles, once a run."""

    from_id: str
    from_url: str
    to_id: str
    to_url: str
    title: str | None = None
    position: int
    first_seen: str | None = None
