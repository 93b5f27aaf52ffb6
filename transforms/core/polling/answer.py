"""What came of one poll: the facts of an answer, or of a failure, that the next poll depends on."""

from dataclasses import dataclass

from schemas.subscription import Hints


@dataclass(frozen=True, slots=True, kw_only=True)
class Hop:
    """A redirect on the way: its status and the absolute URL it led to."""

    status: int
    target: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A feed was delivered, or the server said that it has not changed (`not_modified`, 304).

    `fresh` is how many seconds the answer may be kept (Cache-Control: max-age, else Expires). `hints` and `entries`
    are what `read_hints` and `entry_names` return; null when the document was not read, because it is the same.
    """

    not_modified: bool = False
    etag: str | None = None
    last_modified: str | None = None
    sha256: str | None = None
    fresh: float = 0.0
    hops: tuple[Hop, ...] = ()
    hints: Hints | None = None
    entries: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """No feed was had: one sentence, the HTTP status if there was one, the seconds of a Retry-After header."""

    detail: str
    status: int | None = None
    retry_after: float | None = None
    hops: tuple[Hop, ...] = ()
