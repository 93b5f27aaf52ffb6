"""Poll a feed: ask for it, note when to ask again, and hand on what is new in it."""

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from schemas.fates import DeadLetter, Origin
from schemas.observation import Observation
from transforms.core.http.freshness import fresh_for
from transforms.core.http.retry import retry_after
from transforms.core.poll import Polled
from transforms.core.polling import Answer, Failure, Hop, after_answer, after_error
from transforms.core.rejected import Rejected
from transforms.core.warc.lines import read_fields
from transforms.crawl.exchange import Exchange, FetchError
from transforms.crawl.pages import hold_entry
from transforms.live import COUNTS
from transforms.state.feeds import Followed

if TYPE_CHECKING:
    from transforms.crawl.round import Round

MOST_DEPTH: Final = 4  # documents that lead to one another: lists in a list, a page, an index, its sitemaps


async def poll_feed(round_: "Round", followed: Followed, depth: int = 0) -> None:
    """Ask for a feed once. The first failure in a row is a dead letter, those after it are only counted."""
    record, ports = followed.subscription, round_.ports
    COUNTS["polls"] += 1
    try:
        visit = await ports.visit(record.address, role="feed", etag=record.etag, last_modified=record.last_modified)
    except FetchError as error:
        _failed(round_, followed, error.reason, Failure(detail=error.detail, retry_after=error.retry_after))
        return
    answer, hops, now = visit[-1], _hops(visit), ports.clock()
    if answer.status >= 300 and answer.status != 304:
        said = answer.header("retry-after")
        pause = retry_after(said, now=now) if said else None
        detail = f"the server answered {answer.status} instead of the feed"
        failure = Failure(detail=detail, status=answer.status, retry_after=pause, hops=hops)
        _failed(round_, followed, "http_error", failure)
        return
    facts = Answer(
        not_modified=answer.status == 304,
        etag=answer.header("etag"),
        last_modified=answer.header("last-modified"),
        fresh=fresh_for(read_fields(answer.head)[1], at=now) or 0.0,
        hops=hops,
    )
    try:
        facts, entries, children = await _read(round_, followed, answer, facts)
    except Rejected as error:
        _failed(round_, followed, error.reason, Failure(detail=error.detail, hops=hops))
        return
    same = "polls_not_modified" if facts.not_modified else "polls_same" if facts.entries is None else "polls_changed"
    COUNTS[same] += 1
    after = after_answer(record, facts, now, ports.dice, ports.every)
    round_.remember(followed, after)
    COUNTS["gaps"] += after.gaps - record.gaps
    if facts.entries is not None:
        _name(round_, followed, children, depth)
    for entry in entries:
        if isinstance(entry, DeadLetter):
            round_.emit(entry)
        else:
            hold_entry(round_, entry, record.url)


async def _read(
    round_: "Round", followed: Followed, answer: Exchange, facts: Answer
) -> tuple[Answer, list[Observation | DeadLetter], tuple[str, ...]]:
    """Return the facts of an answer with what its document adds to them, its entries and the feeds it names."""
    ports = round_.ports
    if facts.not_modified:
        return facts, [], ()
    capture = ports.recorder.capture_of(answer)
    facts = replace(facts, sha256=capture.sha256)
    if capture.sha256 == followed.subscription.sha256:
        return facts, [], ()
    origin = Origin(source=followed.source, url=followed.subscription.url, at=answer.at)
    polled, *entries = await round_.whole(ports.read(Observation(origin=origin, content=capture)))
    assert isinstance(polled, Polled)
    return replace(facts, hints=polled.hints, entries=polled.names), entries, polled.children


def _name(round_: "Round", followed: Followed, children: tuple[str, ...], depth: int) -> None:
    if children and depth >= MOST_DEPTH:
        detail = (
            f"it is the last of {depth + 1} documents that each name the next; the feeds that it names are left out"
        )
        origin = Origin(source=followed.source, url=followed.subscription.url)
        round_.emit(DeadLetter(stage="fetch", reason="too_deep", detail=detail, origin=origin))
        children = ()
    round_.name(followed, children, depth)


def _failed(round_: "Round", followed: Followed, reason: str, failure: Failure) -> None:
    ports, record = round_.ports, followed.subscription
    COUNTS["polls_failed"] += 1
    after = after_error(record, failure, ports.clock(), ports.dice, ports.every)
    round_.remember(followed, after)
    if after.errors == 1 or after.ended:
        detail = f"{failure.detail}; it is no longer followed" if after.ended else failure.detail
        origin = Origin(source=followed.source, url=record.url)
        round_.emit(DeadLetter(stage="fetch", reason=reason, detail=detail, origin=origin))


def _hops(visit: tuple[Exchange, ...]) -> tuple[Hop, ...]:
    return tuple(Hop(status=one.status, target=after.url) for one, after in pairwise(visit))
