"""One text, one date."""

from datetime import UTC, datetime

from schemas.time import Time
from transforms.core.dates.machine import read_machine
from transforms.core.dates.tags import read_tag
from transforms.core.rejected import Rejected


def parse_time(
    text: str,
    *,
    language: str | None,
    fetched_at: datetime | str | None,
    by: str = "visible-text",
    day_first: bool | None = None,
) -> Time:
    """First version."""
    tag = read_tag(language)
    at = fetch_time(fetched_at)
    found = read_machine(text.strip(), tag=tag, fetched_at=at, by=by)
    if found is None:
        raise Rejected("no_date", "the text states no date")
    return found


def fetch_time(value: datetime | str | None) -> datetime | None:
    """The fetch time as an aware datetime; null when it is absent, has no offset, or is no RFC 3339 time."""
    if isinstance(value, str):
        try:
            value = datetime.fromisoformat(value)
        except ValueError:
            return None
    if value is None or value.tzinfo is None:
        return None
    return value if 1970 <= value.year <= 2198 else None


__all__ = ["UTC", "parse_time"]
