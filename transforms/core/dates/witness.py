"""What two sources of one article say together: an inferred zone, or a disagreement."""

from dataclasses import replace
from datetime import timedelta

from schemas.time import Time
from transforms.core.dates.moment import civil, offset_text, rfc3339, utc

_MINUTE = timedelta(minutes=1)


def infer_zone(wall: Time, witness: Time) -> Time:
    """The wall time with the zone that makes it the witness's moment, or unchanged when none does.

    `wall` has a time of day and no zone, `witness` is an instant. They show one moment when their difference is an
    offset clocks have, a multiple of 15 minutes from -12:00 to +14:00, and their seconds agree where both state them.
    """
    if wall.zone != "unknown" or wall.precision not in ("minute", "second") or witness.instant is None:
        return wall
    local, instant = utc(wall.local + "Z"), utc(witness.instant)
    if "minute" in (wall.precision, witness.precision):
        difference = local.replace(second=0) - instant.replace(second=0)
    else:
        difference = local - instant
    minutes, rest = divmod(difference, _MINUTE)
    if rest or not civil(minutes):
        return wall
    at = local - difference if wall.precision == "second" else local - timedelta(minutes=minutes)
    end = at + timedelta(seconds=0 if wall.precision == "second" else 59)
    return replace(
        wall,
        zone="inferred",
        offset=offset_text(minutes),
        instant=rfc3339(at),
        earliest=rfc3339(at),
        latest=rfc3339(end),
    )


def disagree(a: Time, b: Time) -> bool:
    """Whether no moment satisfies both: their bounds, each as wide as its precision, never overlap."""
    return utc(a.latest) < utc(b.earliest) or utc(b.latest) < utc(a.earliest)
