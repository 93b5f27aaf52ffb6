"""Day order: whether a page writes the day or the month first, told by its other dates."""

import re

_NUMERIC = re.compile(r"(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\d])")


def day_first(lines: list[str], known: list[str]) -> bool | None:
    """Return whether the numeric dates in `lines` have the day first; null when nothing decides it.

    A number above twelve decides, and so does a date of `known` (local dates, ISO 8601) that only one order gives.
    Where two dates of the page contradict each other, nothing is decided.
    """
    votes = set()
    dates = {date[:10] for date in known if len(date) >= 10}
    for line in lines:
        for found in _NUMERIC.finditer(line):
            first, second, year = int(found[1]), int(found[3]), found[4][-2:]
            if first == second:
                continue
            as_day = any(date[2:10] == f"{year}-{second:02d}-{first:02d}" for date in dates)
            as_month = any(date[2:10] == f"{year}-{first:02d}-{second:02d}" for date in dates)
            if first > 12 >= second or (as_day and not as_month):
                votes.add(True)
            elif second > 12 >= first or (as_month and not as_day):
                votes.add(False)
    return votes.pop() if len(votes) == 1 else None
