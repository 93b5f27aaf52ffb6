"""Published and modified: one claim chosen, by trust and by agreement, and no hour that the page does not state."""

import unicodedata
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from schemas.article import Evidence
from schemas.time import Time
from transforms.core.dates import disagree, infer_zone
from transforms.core.dates.moment import Clock, moment, utc
from transforms.core.metadata.date_claims import OWN, DateClaims
from transforms.core.metadata.evidence import Claim, evidence

_SLACK = timedelta(minutes=10)  # publishers round, and stamp the page and its metadata moments apart
_OFFSETS = frozenset(
    [f"{sign}{hour:02d}:00" for sign, last in (("+", 14), ("-", 11)) for hour in range(last + 1)]
    + ["-09:30", "-03:30", "-02:30", "+03:30", "+04:30", "+05:30", "+05:45", "+06:30", "+08:45", "+09:30", "+10:30"]
    + ["+12:45", "+13:45"]
)  # that people live by; other quarters of an hour are chance, and twelve hours back an afternoon written as a morning
_AHEAD = timedelta(hours=14)  # no clock is further ahead of UTC


def choose_published(claims: DateClaims, fetched_at: str | None) -> tuple[Time | None, Evidence | None, list[str]]:
    """Return the time of publication, its evidence and what there is to flag."""
    possible = [claim for claim in claims.published if not _ahead(claim.value, fetched_at)]
    late = any(claim.by in OWN for claim in claims.published if claim not in possible)
    flags = ["published_after_fetch"] if late or claims.late else []
    if not possible:
        return None, None, flags
    taken = _sharper(_filed(possible), possible)
    taken = _unzoned(_zoned(taken, possible), fetched_at)
    if taken.value.zone == "unknown":
        flags.append("zone_unknown")
    if any(_contradicts(claim, taken, claims.modified) for claim in _nearest(possible)):
        flags.append("dates_disagree")
    return taken.value, _evidence(taken, list(claims.published)), flags


def choose_modified(
    claims: DateClaims, published: Time | None, fetched_at: str | None
) -> tuple[Time | None, Evidence | None]:
    """Return the time of the last change; one before the publication is none.

    HTTP's Last-Modified is when the server last made the page, ads and all: it bears a change out and is none itself.
    """
    possible = [
        claim
        for claim in claims.modified
        if claim.by != "http"
        and not _ahead(claim.value, fetched_at)
        and not (published and utc(claim.value.latest) < utc(published.earliest) - _SLACK)
    ]
    if not possible:
        return None, None
    taken = _zoned(_sharper(possible[0], possible), possible)
    return taken.value, _evidence(taken, list(claims.modified))


def _unzoned(taken: Claim[Time], fetched_at: str | None) -> Claim[Time]:
    """A wall clock that was stamped with a zone that puts it behind the fetch: the zone is not believed."""
    time, fetched = taken.value, _fetched(fetched_at)
    if time.instant is None or fetched is None or utc(time.instant) <= fetched + _SLACK:
        return taken
    wall = datetime.fromisoformat(time.local)
    clock = Clock(wall.hour, wall.minute, wall.second if time.precision == "second" else None)
    return Claim(taken.by, moment(time.raw, wall.date(), wall.date(), clock, by=time.by))


def _filed(claims: list[Claim[Time]]) -> Claim[Time]:
    """The most trusted claim; of dates that are only printed, the one under whose day the address files the article.

    Lines near the headline carry the dates of events and of other articles too, and days that are counted back from the
    fetch are the less exact.
    """
    filed = next((claim for claim in claims if claim.by == "url"), None)
    if claims[0].by != "visible-text" or filed is None:
        return claims[0]
    same = next(claim for claim in claims if claim.value.local[:10] == filed.value.local)
    near = not _apart(claims[0].value, filed.value) and not _counted(claims[0].value)
    return claims[0] if same is filed and near else same


def _counted(time: Time) -> bool:
    """Whether the day was counted back from the fetch: `1 day ago` can be the day before the one it comes to."""
    day = _day(time)
    return time.precision == "day" and (time.earliest, time.latest) != (day.earliest, day.latest)


def _nearest(claims: list[Claim[Time]]) -> list[Claim[Time]]:
    """The first claim of each kind of source; those after it are further from the article."""
    return list({claim.by: claim for claim in reversed(claims)}.values())


def _contradicts(claim: Claim[Time], taken: Claim[Time], modified: tuple[Claim[Time], ...]) -> bool:
    """Whether a claim names another moment that is not the stated change, shown without saying so."""
    return _apart(claim.value, taken.value) and all(_apart(claim.value, change.value) for change in modified)


def _evidence(taken: Claim[Time], claims: list[Claim[Time]]) -> Evidence:
    return evidence(
        taken, claims, same=lambda a, b: not _apart(a, b), shown=lambda time: time.raw, why="names another moment"
    )


def _ahead(time: Time, fetched_at: str | None) -> bool:
    """Whether no reading of the time lies before the fetch: a wall clock can be ahead of UTC by 14 hours."""
    fetched = _fetched(fetched_at)
    if fetched is None:
        return False
    return utc(time.earliest) > fetched + (_SLACK if time.instant is None else _AHEAD)


def _fetched(fetched_at: str | None) -> datetime | None:
    try:
        fetched = datetime.fromisoformat(fetched_at) if fetched_at else None
    except ValueError:
        return None
    return fetched if fetched is None or fetched.tzinfo else fetched.replace(tzinfo=UTC)


def _apart(one: Time, other: Time) -> bool:
    """Whether two claims cannot mean the same moment, give or take what publishers do."""
    return disagree(one, other) and not (
        utc(one.earliest) <= utc(other.latest) + _SLACK and utc(other.earliest) <= utc(one.latest) + _SLACK
    )


def _clock(time: Time) -> str | None:
    return time.local[11:16] or None


def _shows_clock(time: Time) -> bool:
    """Whether the text itself has the time of day: `2 hours ago` counts from the fetch and shows none."""
    if not _clock(time) or time.by != "visible-text":
        return _clock(time) is not None
    digits = "".join(str(unicodedata.digit(char, "")) or " " for char in time.raw)
    numbers = {int(number) for number in digits.split()}
    hour, minute = int(time.local[11:13]), int(time.local[14:16])
    return bool({hour, hour % 12 or 12} & numbers) and (minute in numbers or minute == 0)


def _placeholder(time: Time) -> bool:
    """Midnight to the second is what programs fill in for a time of day they do not have."""
    return time.local[10:] in ("T00:00:00", "T00:00")


def _sharper(taken: Claim[Time], claims: list[Claim[Time]]) -> Claim[Time]:
    """The same day with a time of day, where the most trusted source has only the day or midnight for it.

    Midnight is taken for the day alone where it has no zone, or another source has the same day without a clock.
    """
    if _clock(taken.value) and not _placeholder(taken.value):
        return taken
    day = _day(taken.value)
    for claim in claims:
        if _shows_clock(claim.value) and not _placeholder(claim.value) and not _apart(day, claim.value):
            return claim
    if _placeholder(taken.value) and (
        taken.value.zone == "unknown" or any(_only_day(claim, taken) for claim in claims)
    ):
        return Claim(taken.by, day)
    return taken


def _only_day(claim: Claim[Time], taken: Claim[Time]) -> bool:
    return claim.by != "url" and claim.value.precision == "day" and claim.value.local == taken.value.local[:10]


def _day(time: Time) -> Time:
    """The day alone; a month or a year stays what it is."""
    if len(time.local) < 10:
        return time
    day = date.fromisoformat(time.local[:10])
    return moment(time.raw, day, day, None, by=time.by)


def _zoned(taken: Claim[Time], claims: list[Claim[Time]]) -> Claim[Time]:
    """The same moment as another source of the page shows it on a clock with a zone.

    A clock that agrees to the minute but has a zone goes before one that has none, or a bare Z, which programs stamp on
    wall clocks. Two clocks of one moment, one in UTC and one without a zone, tell the zone; metadata that repeat UTC
    without its Z tell it only where readers see no other clock.
    """
    time = taken.value
    if _clock(time) is None or time.offset not in (None, "+00:00"):
        return taken
    for claim in claims:
        other = claim.value
        if other.instant is None or other.offset in (None, "+00:00"):
            continue
        same_moment = time.instant is not None and abs(utc(time.instant) - utc(other.instant)) < timedelta(minutes=1)
        if same_moment or other.local[:16] == time.local[:16]:
            return claim
    told: Claim[Time] | None = None
    for claim in claims:
        wall, witness = (claim.value, time) if time.instant else (time, claim.value)
        shown = wall.by == "visible-text"
        if wall.zone != "unknown" or not _shows_clock(wall) or (told and not shown):
            continue
        inferred = infer_zone(wall, witness)
        if inferred.zone == "inferred" and inferred.offset in _OFFSETS:
            told = Claim(taken.by, _at(time, inferred))
            if shown or inferred.offset != "+00:00":
                break
    return told or taken


def _at(time: Time, inferred: Time) -> Time:
    """The time taken, on the clock that readers saw; its own instant stays where it states one."""
    if time.instant is None:
        return inferred
    return replace(time, local=inferred.local[:16] + time.local[16:], offset=inferred.offset, zone="inferred")
