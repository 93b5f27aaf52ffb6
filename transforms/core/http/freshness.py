"""How long an answer stays fresh by its own word."""

import re
from collections.abc import Iterable
from typing import Final

from transforms.core.http.dates import http_date
from transforms.core.http.seconds import delta_seconds

_DIRECTIVE: Final = re.compile(r'([^\s=,;"]+)(?:=(?:"([^"]*)"|([^\s,"]*)))?')


def fresh_for(fields: Iterable[tuple[str, str]], *, at: float) -> float | None:
    """Return for how many seconds an answer need not be asked for again; null if it does not tell.

    `fields` are its headers, `at` when it came, in seconds since 1970. By RFC 9111, section 4.2.1, as for a private
    cache: `max-age` comes before Expires less Date (`at` where there is none), and Age is taken off (section 4.2.3).
    `no-cache`, `no-store` and whatever cannot be read mean 0. Of a directive or a header that comes twice, the first
    counts.
    """
    first: dict[str, str] = {}
    control: list[str] = []
    for name, value in fields:
        if name.lower() == "cache-control":
            control.append(value)
        first.setdefault(name.lower(), value)
    lifetime = _lifetime(_directives(", ".join(control)), first, at)
    if not lifetime:
        return lifetime
    return max(0.0, lifetime - (delta_seconds(first.get("age", "").split(",")[0]) or 0))


def _lifetime(directives: dict[str, str], first: dict[str, str], at: float) -> float | None:
    if "no-store" in directives or "no-cache" in directives:
        return 0.0
    if "max-age" in directives:
        return float(delta_seconds(directives["max-age"]) or 0)
    if "expires" not in first:
        return None
    expires = http_date(first["expires"], now=at)
    if expires is None:
        return 0.0
    date = http_date(first.get("date", ""), now=at)
    return max(0.0, expires - (at if date is None else date))


def _directives(value: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for match in _DIRECTIVE.finditer(value):
        found.setdefault(match[1].lower(), match[2] if match[2] is not None else match[3] or "")
    return found
