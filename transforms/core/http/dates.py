"""The date of an HTTP header."""

import re
from datetime import UTC, datetime
from typing import Final

_MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_CLOCK: Final = r"(?P<h>\d\d):(?P<m>\d\d):(?P<s>\d\d)"
_FORMS: Final = tuple(
    re.compile(form, re.ASCII | re.IGNORECASE)
    for form in (
        rf"[a-z]{{3}}, (?P<d>\d\d?) (?P<mo>[a-z]{{3}}) (?P<y>\d{{4}}) {_CLOCK} (?:GMT|UTC|[+-]0000)",
        rf"[a-z]{{3,9}}, (?P<d>\d\d)-(?P<mo>[a-z]{{3}})-(?P<y>\d\d|\d{{4}}) {_CLOCK} (?:GMT|UTC)",
        rf"[a-z]{{3}} (?P<mo>[a-z]{{3}}) (?P<d>[ \d]\d) {_CLOCK} (?P<y>\d{{4}})",
    )
)
_MOST_AHEAD: Final = 50


def http_date(text: str, *, now: float) -> float | None:
    """Read an HTTP-date in any of its three forms (RFC 9110, section 5.6.7); null if it is none.

    Times are in seconds since 1970. A year of two digits that would lie more than 50 years after `now` is that of the
    century before. The day of the week is not looked at.
    """
    found = next((match for form in _FORMS if (match := form.fullmatch(text.strip()))), None)
    if not found or found["mo"].title() not in _MONTHS:
        return None
    year = int(found["y"])
    if len(found["y"]) == 2:
        this = datetime.fromtimestamp(now, UTC).year
        year += this // 100 * 100
        year -= 100 if year > this + _MOST_AHEAD else 0
    month, second = _MONTHS.index(found["mo"].title()) + 1, min(int(found["s"]), 59)
    try:
        return datetime(year, month, int(found["d"]), int(found["h"]), int(found["m"]), second, tzinfo=UTC).timestamp()
    except ValueError:
        return None
