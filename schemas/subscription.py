"""A subscription: a feed that is polled, and all that is remembered of it from one poll to the next."""

from dataclasses import dataclass
from typing import Annotated, Literal

from msgspec import Meta

Outcome = Literal["never", "changed", "same", "not_modified", "error", "ended"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Hints:
    """What a feed says about when it is worth asking again; all times of day and days are in GMT."""

    least: Annotated[int, Meta(description="seconds it may be kept before it is asked for again, RSS <ttl>")] = 0
    skip_hours: Annotated[tuple[int, ...], Meta(description="0 to 23")] = ()
    skip_days: Annotated[tuple[int, ...], Meta(description="0 is Monday")] = ()
    period: Annotated[int | None, Meta(description="seconds from one update to the next, as the feed says")] = None
    base: Annotated[float | None, Meta(description="UTC epoch seconds the periods are counted from")] = None
    expired: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """How fast a feed moves, as seen. Bound: `sample` holds at most 128 digests, whatever the feed's size."""

    interval: Annotated[float | None, Meta(description="smoothed seconds until a third of the window is new")] = None
    quickest: Annotated[float | None, Meta(description="the shortest such time seen, doubled each day since")] = None
    window: Annotated[int, Meta(description="entries of the last poll that held any, each once")] = 0
    sample: Annotated[tuple[str, ...], Meta(description="digests of those entries, the smallest ones")] = ()
    new: Annotated[int, Meta(description="how many of them were new then")] = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Subscription:
    """A feed that is polled. Times are UTC epoch seconds; a new one is due at once."""

    url: Annotated[str, Meta(description="the address that was subscribed to")]
    current_url: Annotated[str | None, Meta(description="where it moved for good; null while it has not moved")] = None
    etag: str | None = None
    last_modified: Annotated[str | None, Meta(description="the Last-Modified header as served")] = None
    sha256: Annotated[str | None, Meta(description="of the last body's bytes, hexadecimal")] = None
    outcome: Annotated[Outcome, Meta(description="of the last attempt")] = "never"
    errors: Annotated[int, Meta(description="in a row, up to the last attempt")] = 0
    error: Annotated[str | None, Meta(description="what the last of them was; null after a success")] = None
    last_attempt: float | None = None
    last_success: float | None = None
    next_poll: Annotated[float | None, Meta(description="null once it has ended")] = 0.0
    ended: Annotated[
        bool, Meta(description="the server said that it is gone for good, or the feed that it is over")
    ] = False
    hints: Hints = Hints()
    pace: Pace = Pace()
    gaps: Annotated[int, Meta(description="polls that shared no entry with the one before: some may be lost")] = 0

    @property
    def address(self) -> str:
        """The address to ask: where the feed moved for good, else where it always was."""
        return self.current_url or self.url
