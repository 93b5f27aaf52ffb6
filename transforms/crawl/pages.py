"""Fetch a page that a feed entry or a message named; what was said of it waits in the state until it is there."""

import hashlib
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from schemas.fates import DeadLetter, Duplicate, Origin, Skipped
from schemas.observation import FeedEntry, Observation
from schemas.page import Link
from transforms.core.encode import to_json
from transforms.core.feeds.links import is_web
from transforms.core.http.retry import retry_after
from transforms.core.rejected import Rejected
from transforms.crawl.exchange import Exchange, FetchError
from transforms.live import COUNTS
from transforms.state import links

if TYPE_CHECKING:
    from transforms.crawl.round import Round

SOON: Final = frozenset({408, 425, 429, 500, 502, 503, 504})  # answers that another try may turn into the page
ON_HOLD: Final = "host_on_hold"  # the server named a time for all its pages: this one was not tried
NOT_THERE: Final = 404  # publishers announce pages before they serve them
TRIES_NOT_THERE: Final = 3
FIRST_PAUSE: Final = 60.0  # seconds, or `every` where that is less; each further pause is four times as long
LONGEST_PAUSE: Final = 6 * 3600.0


def hold_link(round_: "Round", observation: Observation) -> None:
    """Ask for the page of a message that is only a link; one that names no address is a dead letter."""
    url = observation.content.url
    try:
        link = links.link_id(url)
    except Rejected as error:
        round_.emit(DeadLetter(stage="fetch", reason=error.reason, detail=error.detail, origin=observation.origin))
        return
    _hold(round_, links.Waiting(link, url, None, 0), _digest(observation.content), observation)


def hold_entry(round_: "Round", observation: Observation, via: str) -> None:
    """Ask for the page of a feed entry, unless it was had before and the entry says what it said then.

    An entry that leads to no page of the web goes on alone.
    """
    content = observation.content
    url = content.url if isinstance(content, Link) else content.entry.link
    try:
        link = links.link_id(url) if url and is_web(url) else None
    except Rejected:
        link = None
    if link is None:
        round_.emit(observation)
        return
    digest = _digest(content)
    if links.is_known(round_.ports.store, link, digest, round_.ports.clock()):
        detail = "the feed still lists this entry, and it says what it said before"
        round_.emit(Duplicate(id=links.article_of(link), rule="repeat", detail=detail, origin=observation.origin))
        return
    _hold(round_, links.Waiting(link, url, via, 0), digest, observation)


def _hold(round_: "Round", waiting: links.Waiting, digest: bytes, observation: Observation) -> None:
    if links.hold(round_.ports.store, waiting, digest, observation, round_.ports.clock()):
        round_.line_up(waiting.url, partial(fetch_page, round_, waiting))


async def fetch_page(round_: "Round", waiting: links.Waiting) -> None:
    """Fetch one page and hand it on with what was said of it; or put it off, or give it up."""
    ports = round_.ports
    COUNTS["pages"] += 1
    try:
        visit = await ports.visit(waiting.url, role="page", via=waiting.via)
    except FetchError as error:
        if error.reason == ON_HOLD and ports.patience > 1:
            links.postpone(ports.store, waiting.id, ports.clock() + (error.retry_after or FIRST_PAUSE), tried=False)
            return
        if not error.transient or not _put_off(round_, waiting, error.retry_after, ports.patience):
            _give_up(round_, waiting, error)
        return
    answer = visit[-1]
    tries = TRIES_NOT_THERE if answer.status == NOT_THERE else ports.patience if answer.status in SOON else 0
    if tries and _put_off(round_, waiting, _pause(answer, ports.clock()), min(tries, ports.patience)):
        return
    held = links.settle(ports.store, waiting.id)
    if answer.status >= 400 and held and all(isinstance(one.content, Link) for one in held):
        detail = f"the server answered {answer.status} instead of the page"
        round_.emit(*(_letter(one.origin, "http_error", detail) for one in held))
        return
    for exchange in visit:
        round_.emit(_found(round_, exchange))
    round_.emit(*held)


def _found(round_: "Round", exchange: Exchange) -> Any:
    recorder = round_.ports.recorder
    origin = Origin(source="http", url=exchange.url, at=exchange.at, record=recorder.record_of(exchange))
    if recorder.is_revisit(exchange):
        detail = "it says that the page was the same as at an earlier capture"
        return Skipped(reason="revisit", detail=detail, origin=origin)
    try:
        return Observation(origin=origin, content=recorder.capture_of(exchange))
    except Rejected as error:
        return DeadLetter(stage="read", reason=error.reason, detail=error.detail, origin=origin)


def _put_off(round_: "Round", waiting: links.Waiting, pause: float | None, tries: int) -> bool:
    """Put a page off for a while; return false where it was tried often enough."""
    if waiting.attempts + 1 >= tries:
        return False
    ports = round_.ports
    growing = min(min(FIRST_PAUSE, ports.every) * 4**waiting.attempts, LONGEST_PAUSE) * ports.dice.uniform(0.75, 1.25)
    links.postpone(ports.store, waiting.id, ports.clock() + max(growing, pause or 0.0))
    return True


def _give_up(round_: "Round", waiting: links.Waiting, error: FetchError) -> None:
    """Let what was said of a page go on without it; a link alone is a dead letter itself."""
    held = links.settle(round_.ports.store, waiting.id)
    for exchange in error.visit:  # the archive has them, so a replay knows where they lead
        round_.emit(_found(round_, exchange))
    for one in held:
        round_.emit(_letter(one.origin, error.reason, error.detail) if isinstance(one.content, Link) else one)
    if any(isinstance(one.content, FeedEntry) for one in held):
        round_.emit(_letter(Origin(source="http", url=waiting.url), error.reason, error.detail))


def _letter(origin: Origin, reason: str, detail: str) -> DeadLetter:
    return DeadLetter(stage="fetch", reason=reason, detail=detail, origin=origin)


def _pause(answer: Exchange, now: float) -> float | None:
    said = answer.header("retry-after")
    return retry_after(said, now=now) if said else None


def _digest(content: FeedEntry | Link) -> bytes:
    """Return a digest of what is said of a page: not when it was said, nor at which place in the feed."""
    if isinstance(content, Link):
        said = [content.url]
    else:
        entry = content.entry
        said = [
            content.feed.url,
            entry.title or "",
            entry.guid or "",
            (entry.published and entry.published.raw) or "",
            (entry.modified and entry.modified.raw) or "",
            entry.content or entry.summary or "",
            to_json([entry.authors, entry.categories, entry.images]).decode(),
        ]
    return hashlib.blake2b("\0".join(said).encode("utf-8", "replace"), digest_size=links.DIGEST).digest()
