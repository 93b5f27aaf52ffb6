"""Time: what a source says about a moment, and no more than it says."""

from dataclasses import dataclass
from typing import Annotated, Literal

from msgspec import Meta

Precision = Literal["second", "minute", "day", "month", "year"]
Zone = Literal["stated", "inferred", "assumed", "unknown"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Time:
    """A moment as its source shows it, with bounds that hold whatever its zone is.

    `instant` is null while the zone is unknown or the precision is a day or coarser. `earliest` and
    `latest` are then the first and last UTC second the text can mean, given that civil offsets run
    from -12:00 to +14:00.
    """

    raw: Annotated[str, Meta(description="the text or attribute it was read from")]
    local: Annotated[str, Meta(description="wall time as shown: 2022-02-12T15:15:00, 2022-02-12, 2022-02 or 2022")]
    precision: Precision
    zone: Annotated[Zone, Meta(description="how the offset is known; unknown means it is not")]
    offset: Annotated[str | None, Meta(description="+03:00; null while the zone is unknown")] = None
    instant: Annotated[str | None, Meta(description="UTC, RFC 3339; null unless zone and time of day are known")] = None
    earliest: Annotated[str, Meta(description="UTC lower bound, RFC 3339")]
    latest: Annotated[str, Meta(description="UTC upper bound, RFC 3339")]
    by: Annotated[str, Meta(description="the kind of source, as in `evidence`")]
