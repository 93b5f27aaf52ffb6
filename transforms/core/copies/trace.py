"""Trace: what is kept of an article, the same whatever order its versions are seen in."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID

from schemas.article import Article
from transforms.core.copies.sketch import Sketch, sketch_text
from transforms.core.moments import utc_seconds

NEVER: Final = 1 << 38
"""Seconds since 1970 that stand for a time nobody recorded: after every time."""

Place = tuple[int, int, bytes]


@dataclass(frozen=True, slots=True, kw_only=True)
class Trace:
    """An article among its copies. Times are UTC seconds since 1970, `NEVER` where unknown.

    `moment` is the earliest bound of its publication that any version states, or its first fetch where none does;
    `first` is its first fetch; `last` is the fetch that `sketch` was made of (-1 where unknown), the latest version.
    `copy_of` is the original it is a copy of, by the bytes of its id, and `apart` in how many slots the two differ.
    """

    id: bytes
    moment: int
    first: int
    last: int
    sketch: Sketch
    copy_of: bytes | None = None
    apart: int | None = None

    @property
    def place(self) -> Place:
        """Where it stands among the articles, the earliest first: a total order."""
        return self.moment, self.first, self.id


def trace_of(article: Article) -> Trace:
    """Return what is kept of one version of an article."""
    at = _seconds(article.fetch.at)
    published = _seconds(article.published.earliest if article.published else None)
    return Trace(
        id=UUID(article.id).bytes,
        moment=at if published == NEVER else published,
        first=at,
        last=-1 if at == NEVER else at,
        sketch=sketch_text(article.text or "", article.title),
    )


def merge(one: Trace, other: Trace) -> Trace:
    """Return what two traces of one article say together: commutative, associative, idempotent.

    What it is a copy of is no part of that: the result has none.
    """
    latest = max(one, other, key=lambda trace: (trace.last, trace.sketch.digest, trace.sketch.headline))
    return Trace(
        id=one.id,
        moment=min(one.moment, other.moment),
        first=min(one.first, other.first),
        last=latest.last,
        sketch=latest.sketch,
    )


def _seconds(moment: str | None) -> int:
    known = utc_seconds(moment) if moment else None
    return int(datetime.fromisoformat(known).timestamp()) if known else NEVER
