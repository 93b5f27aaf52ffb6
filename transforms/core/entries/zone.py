"""The zone of a wall time, from an instant that is known to be the same moment."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Final

from schemas.time import Time

QUARTER: Final = timedelta(minutes=15)  # civil offsets are multiples of it
CUT: Final = timedelta(seconds=60)  # a source that cuts its seconds off shows a moment up to a minute early


def infer_zone(wall: Time, moment: Time) -> Time | None:
    """Return `wall` with the zone in which it is the instant of `moment`, null when there is no such civil zone."""
    if wall.zone != "unknown" or wall.precision not in ("second", "minute") or not moment.instant:
        return None
    local = datetime.fromisoformat(wall.local).replace(tzinfo=UTC)
    apart = local - datetime.fromisoformat(moment.instant)
    offset = QUARTER * round(apart / QUARTER)
    if abs(apart - offset) >= CUT or not timedelta(hours=-12) <= offset <= timedelta(hours=14):
        return None
    minutes = offset // timedelta(minutes=1)
    instant = (local - offset).strftime("%Y-%m-%dT%H:%M:%SZ")
    return replace(
        wall,
        zone="inferred",
        offset=f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}",
        instant=instant,
        earliest=instant,
        latest=instant,
    )
