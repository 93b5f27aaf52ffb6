"""When a server wants to be asked again."""

from transforms.core.http.dates import http_date
from transforms.core.http.seconds import delta_seconds


def retry_after(value: str, *, now: float) -> float | None:
    """Return the seconds from `now` (since 1970) that a Retry-After header asks to wait (RFC 9110, section 10.2.3).

    The header is a number of seconds or a date; a date that has passed means 0. Null for anything else.
    """
    seconds = delta_seconds(value)
    if seconds is not None:
        return float(seconds)
    date = http_date(value, now=now)
    return max(0.0, date - now) if date is not None else None
