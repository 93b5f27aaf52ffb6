"""What is known of one robots.txt: the last answer, what it allows and when to ask again (RFC 9309)."""

from dataclasses import dataclass
from typing import Final, Literal

from transforms.core.http.freshness import fresh_for
from transforms.core.http.robots_text import read_start
from transforms.core.warc.lines import Fields, field

DAY: Final = 86_400.0
SHORTEST: Final = 3_600.0
"""Seconds a robots.txt is kept at least: where keeping is forbidden, each page would cost two requests."""
FIRST_PAUSE: Final = 60.0
LONGEST_PAUSE: Final = 6 * 3_600.0
GIVEN_UP: Final = 30 * DAY

Access = Literal["open", "closed", "rules"]


@dataclass(frozen=True, slots=True, kw_only=True)
class RobotsEntry:
    """The last answer for a robots.txt. Times are seconds since 1970.

    `body` is without content codings, at most 500 KiB, and empty unless the status is 2xx; status 0 means that no
    answer came. `failing_since` is when the first of `failures` came, with no success since.
    """

    body: bytes
    status: int
    fetched_at: float
    ask_again_at: float
    failing_since: float | None = None
    failures: int = 0


def answered(
    before: RobotsEntry | None, status: int, fields: Fields, body: bytes, *, at: float, wait: float
) -> RobotsEntry:
    """Return what an answer, the last of its redirects, makes known; `wait` is as for `failed`.

    It is kept for as long as it says (RFC 9111), from an hour to a day; a day where it says nothing (section 2.4).
    """
    if is_unreachable(status):
        return failed(before, status, at=at, wait=wait)
    stated = fresh_for(fields, at=at)
    kept = DAY if stated is None else min(max(stated, SHORTEST), DAY)
    text = read_start(body, field(fields, "content-encoding")) if 200 <= status < 300 else b""
    return RobotsEntry(body=text, status=status, fetched_at=at, ask_again_at=at + kept)


def failed(before: RobotsEntry | None, status: int, *, at: float, wait: float) -> RobotsEntry:
    """Return what is known when no answer came (status 0) or a useless one: pauses double from a minute to 6 hours.

    `wait` is the least number of seconds until the next attempt, where the server named one.
    """
    failures = before.failures + 1 if before else 1
    since = at if before is None or before.failing_since is None else min(before.failing_since, at)
    pause = max(min(FIRST_PAUSE * 2.0 ** min(failures - 1, 20), LONGEST_PAUSE), min(wait, DAY))
    return RobotsEntry(
        body=b"", status=status, fetched_at=at, ask_again_at=at + pause, failing_since=since, failures=failures
    )


def is_fresh(entry: RobotsEntry, *, now: float) -> bool:
    """Whether it need not be asked for again yet; an entry from the future is none."""
    return entry.fetched_at <= now < entry.ask_again_at


def is_unreachable(status: int) -> bool:
    """Whether a status means that the rules exist and cannot be had: no answer (0), 5xx and 429.

    RFC 9309, section 2.3.1.3, lets every 4xx mean that there are no rules. 429 speaks of the crawler's pace and not
    of the file, so it counts as 5xx, as Google has it.
    """
    return status == 0 or status == 429 or status >= 500


def access(entry: RobotsEntry, *, now: float) -> Access:
    """Return whether everything is open, everything closed, or the rules of the body decide.

    Without an answer everything is closed, and open once that has lasted 30 days (section 2.3.1.4). 4xx, a redirect
    that leads nowhere and more than five redirects mean that there are no rules (sections 2.3.1.2 and 2.3.1.3).
    """
    if is_unreachable(entry.status):
        since = entry.failing_since
        return "open" if since is not None and now - since >= GIVEN_UP else "closed"
    return "rules" if 200 <= entry.status < 300 else "open"
