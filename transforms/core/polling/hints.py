"""Hints: what a feed document says about when it is worth asking again."""

from datetime import datetime
from typing import Final

from schemas.feed import Feed
from schemas.subscription import Hints

DAY: Final = 86_400  # seconds; no hint keeps a feed from being asked once a day


def read_hints(feed: Feed) -> Hints:
    """Return the hints of a feed. `ttl` is cut to a day."""
    return Hints(
        least=min((feed.ttl or 0) * 60, DAY),
        skip_hours=feed.skip_hours,
        skip_days=feed.skip_days,
        period=feed.update_period,
        base=datetime.fromisoformat(feed.update_base).timestamp() if feed.update_base else None,
        expired=feed.expired,
    )
