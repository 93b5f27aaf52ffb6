"""Machine times: RFC 3339 texts brought to UTC seconds."""

import re
from datetime import UTC, datetime, timedelta, timezone
from typing import Final

_RFC_3339: Final = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d):(\d\d)(?:\.\d{1,18})?(?:([Zz])|([+-])(\d\d):([0-5]\d))?", re.ASCII
)


def utc_seconds(text: str, *, bare_is_utc: bool = False) -> str | None:
    """Return an RFC 3339 time as `2022-02-12T15:15:00Z`, its fraction dropped; null if it is none.

    A time without an offset names no moment and yields null, unless `bare_is_utc` says that the format it comes from
    defines its times as UTC. A leap second counts as the second before it.
    """
    found = _RFC_3339.fullmatch(text.strip())
    if not found:
        return None
    year, month, day, hour, minute, second = (int(part) for part in found.groups()[:6])
    zulu, sign, hours, minutes = found.groups()[6:]
    if not (zulu or sign or bare_is_utc):
        return None
    try:
        shift = timedelta(hours=int(hours or 0), minutes=int(minutes or 0))
        zone = timezone(-shift if sign == "-" else shift)
        moment = datetime(year, month, day, hour, minute, 59 if second == 60 else second, tzinfo=zone)
        return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ").rjust(20, "0")
    except (ValueError, OverflowError):
        return None
