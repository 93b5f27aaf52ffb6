"""Published and modified: one claim chosen, by trust and by agreement, and no hour that the page does not state."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from schemas.article import Evidence
from schemas.time import Time
from transforms.core.metadata.date_claims import DateClaims
from transforms.core.metadata.evidence import Claim, evidence

_SLACK = timedelta(minutes=10)  # publishers round, and stamp the page and its metadata moments apart
_EARLY = timedelta(hours=26)  # a date stated as a day can lie this far ahead of the fetch in UTC


def choose_published(claims: DateClaims, fetched_at: str | None) -> tuple[Time | None, Evidence | None, list[str]]:
    """Return the time of publication, its evidence and what there is to flag."""
    possible = [claim for claim in claims.published if not _ahead(claim.value, fetched_at)]
    if not possible:
        return None, None, []
    taken = _sharper(possible[0], possible)
    taken = _zoned(taken, possible)
    flags = []
    if taken.value.zone == "unknown":
        flags.append("zone_unknown")
    if any(_apart(claim.value, taken.value) for claim in possible):
        flags.append("dates_disagree")
    return taken.value, _evidence(taken, list(claims.published)), flags


def choose_modified(
    claims: DateClaims, published: Time | None, fetched_at: str | None
) -> tuple[Time | None, Evidence | None]:
    """Return the time of the last change; one before the publication is none."""
    possible = [
        claim
        for claim in claims.modified
        if not _ahead(claim.value, fetched_at)
        and not (published and utc(claim.value.latest) < utc(published.earliest) - _SLACK)
    ]
    if not possible:
        return None, None
    taken = _zoned(_sharper(possible[0], possible), possible)
    return taken.value, _evidence(taken, list(claims.modified))


def utc(text: str) -> datetime:
    """Return an RFC 3339 UTC time of a Time record as a datetime."""
    return datetime.fromisoformat(text)


def _evidence(taken: Claim[Time], claims: list[Claim[Time]]) -> Evidence:
    return evidence(
        taken, claims, same=lambda a, b: not _apart(a, b), shown=lambda time: time.raw, why="names another moment"
    )


def _ahead(time: Time, fetched_at: str | None) -> bool:
    try:
        fetched = datetime.fromisoformat(fetched_at) if fetched_at else None
    except ValueError:
        fetched = None
    if fetched is None:
        return False
    fetched = fetched if fetched.tzinfo else fetched.replace(tzinfo=UTC)
    return utc(time.earliest) > fetched + (_EARLY if time.instant is None else timedelta(hours=15))


def _apart(one: Time, other: Time) -> bool:
    """Whether two claims cannot mean the same moment."""
    return utc(one.earliest) > utc(other.latest) + _SLACK or utc(other.earliest) > utc(one.latest) + _SLACK


def _clock(time: Time) -> str | None:
    return time.local[11:16] or None


def _placeholder(time: Time) -> bool:
    """Midnight to the second is what programs fill in for a time of day they do not have."""
    return time.local[10:] in ("T00:00:00", "T00:00")


def _sharper(taken: Claim[Time], claims: list[Claim[Time]]) -> Claim[Time]:
    """The same day with a time of day, where the most trusted source has only the day or midnight for it."""
    if _clock(taken.value) and not _placeholder(taken.value):
        return taken
    for claim in claims:
        if _clock(claim.value) and not _placeholder(claim.value) and not _apart(_day(taken.value), claim.value):
            return claim
    return taken


def _day(time: Time) -> Time:
    start = datetime.fromisoformat(time.local[:10]).replace(tzinfo=UTC) if len(time.local) >= 10 else utc(time.earliest)
    return replace(
        time, earliest=(start - timedelta(hours=14)).isoformat(), latest=(start + timedelta(hours=36)).isoformat()
    )


def _zoned(taken: Claim[Time], claims: list[Claim[Time]]) -> Claim[Time]:
    """The same moment as another source of the page shows it on a clock with a zone."""
    time = taken.value
    if _clock(time) is None:
        return taken
    for claim in claims:
        other = claim.value
        if other.instant is None or other.offset in (None, "+00:00") or _clock(other) is None:
            continue
        same_wall = other.local[:16] == time.local[:16]
        same_moment = time.instant is not None and abs(utc(time.instant) - utc(other.instant)) < timedelta(minutes=1)
        if time.offset in (None, "+00:00") and (same_wall or same_moment):
            return claim
    if time.instant is not None and time.offset == "+00:00":
        return _walled(taken, claims)
    if time.instant is None:
        return _inferred(taken, claims)
    return taken


def _walled(taken: Claim[Time], claims: list[Claim[Time]]) -> Claim[Time]:
    """UTC against a wall clock without a zone that shows the same minute: the difference is the offset."""
    time = taken.value
    for claim in claims:
        if (
            claim.value.zone == "unknown"
            and _clock(claim.value)
            and time.instant
            and (offset := _offset(claim.value, time.instant)) not in (None, "+00:00")
        ):
            return Claim(taken.by, replace(time, local=claim.value.local, offset=offset, zone="inferred"))
    return taken


def _inferred(taken: Claim[Time], claims: list[Claim[Time]]) -> Claim[Time]:
    time = taken.value
    for claim in claims:
        if claim.value.instant and (offset := _offset(time, claim.value.instant)):
            instant = claim.value.instant
            return Claim(
                taken.by,
                replace(time, offset=offset, zone="inferred", instant=instant, earliest=instant, latest=instant),
            )
    return taken


def _offset(wall: Time, instant: str) -> str | None:
    """The civil offset between a wall clock and an instant: a quarter of an hour exactly, -12:00 to +14:00."""
    minutes = round(
        (datetime.fromisoformat(wall.local[:16]).replace(tzinfo=UTC) - utc(instant).replace(second=0)).total_seconds()
        / 60
    )
    if minutes % 15 or not -720 <= minutes <= 840:
        return None
    sign = "-" if minutes < 0 else "+"
    return f"{sign}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"
