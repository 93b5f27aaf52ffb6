"""The day in a page's address, where news sites file an article under its day of publication."""

import re
from urllib.parse import urlsplit

from transforms.core.dates.english import MONTHS

_YEAR, _DAY = r"((?:19|20)\d\d)", r"(0?[1-9]|[12]\d|3[01])"
_STEPS = re.compile(rf"/{_YEAR}[/-](0?[1-9]|1[0-2]|[a-z]{{3,9}})[/-]{_DAY}(?=[/_-]|$)", re.IGNORECASE)
_RUN = re.compile(rf"[/_-]{_YEAR}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=\D|$)")


def url_day(url: str) -> str | None:
    """Return the day that the path names, ISO 8601: `/2024/05/01/`, `/2024/may/01/`, `/2024-05-01-…`, `…-20240501`.

    Queries and fragments are not read, nor years and months without a day.
    """
    try:
        path = urlsplit(url).path[:2000]
    except ValueError:
        return None
    for found in (*_STEPS.finditer(path), *_RUN.finditer(path)):
        year, month, day = found.groups()
        number = int(month) if month.isdigit() else MONTHS.get(month.lower())
        if number:
            return f"{year}-{number:02d}-{int(day):02d}"
    return None
