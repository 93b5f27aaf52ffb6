"""What a crawl must have found: the articles of the world by step."""

from collections.abc import Iterable, Sequence

from tests.publishers.ledger import Visit
from tests.publishers.plan import Plan


def expected_articles(plan: Plan, steps: Iterable[int]) -> dict[str, int]:
    """Return the canonical addresses of the articles that feeds showed at `steps`, with their numbers of versions.

    Left out are articles that are gone and what robots.txt closes (a robots.txt that answers 5xx closes all of a
    host, RFC 9309 2.3.1.4). The crawler is taken to have polled every feed at each of the steps and at no other.
    """
    return _count(plan, ((feed, step) for step in steps for feed in range(plan.feeds) if plan.answers(feed, step)))


def served_articles(plan: Plan, visits: Sequence[Visit]) -> dict[str, int]:
    """Return the same for the feed documents that went out whole: what a crawl may not lose.

    Out means handed to the system. A crawler that is killed before it has kept what it read can only read it again: a
    test that kills lets it do so before the next step, or takes what moved out of the window as lost with reason.
    """
    urls = {plan.host(plan.home(feed)) + plan.feed_path(feed): feed for feed in range(plan.feeds)}
    moved = {address.replace("/", "/moved/", 1): feed for address, feed in urls.items()}
    polls = {
        (feed, visit.step): None
        for visit in visits
        if visit.kind == "feed" and visit.status == 200 and not visit.aborted
        if (feed := {**urls, **moved}.get(visit.host + visit.path)) is not None
    }
    return _count(plan, polls)


def _count(plan: Plan, polls: Iterable[tuple[int, int]]) -> dict[str, int]:
    versions: dict[tuple[int, int], set[int]] = {}
    for feed, step in polls:
        for number in plan.shown(feed, step):
            owner = plan.owner(feed, number)
            versions.setdefault((owner, number), set()).add(plan.version(owner, number, step))
    return {
        canonical(plan.page_url(*entry)): len(seen)
        for entry, seen in sorted(versions.items())
        if plan.reachable(*entry)
    }


def canonical(url: str) -> str:
    """Return an address as records name it: http and https are one, and https stands for both."""
    return url.split("?", 1)[0].replace("http://", "https://", 1)
