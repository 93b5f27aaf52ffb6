"""What every ordinary host answers: the routes of the world, and the few things it remembers."""

import gzip
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from email.utils import format_datetime
from hashlib import blake2b
from typing import Final

from tests.publishers.answer import Answer, Framing, Request
from tests.publishers.cache import Cache
from tests.publishers.feeds import TYPES, feed_body
from tests.publishers.lists import home_page, opml, sitemap_index
from tests.publishers.pages import article_page
from tests.publishers.plan import GO, LISTS, MOVED_FROM, RETRY_AT, SLUG, Plan
from tests.publishers.robots import ELSEWHERE, open_robots, robots, robots_elsewhere

NOTHING: Final = Answer(kind="nothing", status=404, body=b"<h1>Not found</h1>")
_AGES: Final = (None, "max-age=300", "no-cache", "max-age=60, must-revalidate")


class Site:
    """All hosts of a plan at the present step. `clock` gives seconds since 1970 for Retry-After dates."""

    def __init__(self, plan: Plan, clock: Callable[[], float]) -> None:
        self.plan, self.clock, self.step = plan, clock, 0
        self._failed: Counter[tuple[int, int]] = Counter()
        self._cache = Cache()

    def answer(self, request: Request) -> Answer:
        """Return what a host of the plan answers, conditions and compression not yet considered."""
        path, plan = request.path, self.plan
        index = plan.host_index(request.host)
        if index is None:
            return self._special(request)
        answer = NOTHING
        if path == "/robots.txt":
            answer = robots(plan, index)
        elif path == ELSEWHERE:
            answer = robots_elsewhere()
        elif path == "/":
            answer = home_page(plan, index, self.step)
        elif path == "/sitemap.xml":
            answer = sitemap_index(plan, index)
        elif path.startswith("/r/"):
            answer = self._hop(request.host, path)
        elif path.startswith(("/news/", "/private/")):
            answer = self._article(index, path)
        elif path.startswith(("/feeds/", "/sitemaps/", "/moved/")):
            answer = self._feed(index, path)
        return self._dressed(request, answer, index)

    def _special(self, request: Request) -> Answer:
        path = request.path
        if request.host == LISTS and path == "/feeds.opml":
            body = self._cache.get("opml", lambda: opml(self.plan).encode())
            return Answer(kind="list", body=body, content_type="text/x-opml; charset=utf-8")
        if request.host == GO and path == ELSEWHERE:
            return robots_elsewhere()
        if request.host in (GO, LISTS):
            return open_robots() if path == "/robots.txt" else self._hop(request.host, path)
        if request.host.endswith((".example", ".test")):
            return NOTHING
        return Answer(kind="stranger", body=b"<h1>Inside</h1><p>Nobody from outside should read this.</p>")

    def _hop(self, host: str, path: str) -> Answer:
        """Answer one of an entry's redirects: some go on at the same host, the last to the article."""
        name, _, at = path.removeprefix("/r/").partition("/")
        entry = _entry(name)
        if entry is None or not at.isdigit() or entry[0] >= self.plan.feeds:
            return NOTHING
        last = int(at) + 1 >= self.plan.hops(*entry)
        target = self.plan.page_url(*entry) if last else self.plan.url(host, f"/r/{name}/{int(at) + 1}")
        status = 301 if entry[1] % 2 else 302
        return Answer(kind="redirect", status=status, headers=(("Location", target),))

    def _article(self, index: int, path: str) -> Answer:
        plan, entry = self.plan, _entry(path.rpartition("/")[2].removesuffix(SLUG))
        if entry is None or entry[0] >= plan.feeds or plan.home(entry[0]) != index or plan.page_path(*entry) != path:
            return NOTHING
        kind = plan.kind(*entry)
        if kind.startswith("gone"):
            return Answer(kind="article", status=int(kind[-3:]), body=b"<h1>This page is gone</h1>")
        if kind == "flaky" and self._failed[entry] < 1 + entry[1] % 2:
            self._failed[entry] += 1
            return Answer(kind="article", status=500 if entry[1] % 3 else 503, body=b"<h1>Something broke</h1>")
        version = plan.version(*entry, self.step)
        return Answer(
            kind="article",
            body=self._cache.get((entry, version), lambda: article_page(plan, *entry, version)),
            content_type=f"text/html; charset={plan.charset(index)}",
            etag=f'"{entry[0]}-{entry[1]}-{version}"',
            modified=plan.updated(*entry, version),
        )

    def _feed(self, index: int, path: str) -> Answer:
        plan, step = self.plan, self.step
        old = path.removeprefix("/moved")
        feed = next((feed for feed in plan.feeds_of(index) if plan.feed_path(feed) == old), None)
        if feed is None:
            return NOTHING
        habit = plan.habit(feed)
        if habit.startswith("moved") and step >= MOVED_FROM and old == path:
            where = plan.url(plan.host(index), f"/moved{path}")
            return Answer(kind="feed", status=int(habit[-3:]), headers=(("Location", where),))
        if old != path and not habit.startswith("moved"):
            return NOTHING
        if not plan.answers(feed, step) and habit == "gone":
            return Answer(kind="feed", status=410, body=b"<h1>This feed has ended</h1>")
        if habit.startswith("retry") and step == RETRY_AT:
            return Answer(kind="feed", status=429 if habit == "retry-date" else 503, headers=(self._later(habit),))
        fold = plan.fold(feed, step)
        digest = blake2b(f"{plan.seed}/{feed}/{fold}".encode(), digest_size=8).hexdigest()
        tag = (
            (f'"{digest}"', f'W/"{digest}"', None, f'"{digest}"')[feed % 4]
            if habit != "still" or feed % 10 == 6
            else None
        )
        age = None if plan.calm else _AGES[feed // 7 % len(_AGES)]
        return Answer(
            kind="feed",
            body=self._cache.get(("feed", feed, fold), lambda: feed_body(plan, feed, step)),
            content_type=TYPES[plan.dialect(feed)],
            headers=(("Cache-Control", age),) if age else (),
            etag=tag,
            modified=plan.changed(feed, fold) if tag is None or feed % 4 == 3 else None,
        )

    def _later(self, habit: str) -> tuple[str, str]:
        if habit == "retry-seconds":
            return "Retry-After", str(self.plan.retry_after)
        moment = datetime.fromtimestamp(self.clock() + self.plan.retry_after, UTC)
        return "Retry-After", format_datetime(moment, usegmt=True)

    def _dressed(self, request: Request, answer: Answer, index: int) -> Answer:
        """Give an answer its host's manners: compression on some, chunks on some, a closed connection on some."""
        framing: Framing = "chunked" if index % 5 == 2 else "close" if index % 7 == 3 else "length"
        if index % 3 == 1 and answer.status == 200 and "gzip" in request.headers.get("accept-encoding", ""):
            plain = answer.body
            key = ("gzip", request.host, request.path, answer.etag or self.step)
            body = self._cache.get(key, lambda: gzip.compress(plain, 1, mtime=0))
            return replace(
                answer,
                body=body,
                headers=(*answer.headers, ("Content-Encoding", "gzip"), ("Vary", "Accept-Encoding")),
                framing=framing,
            )
        return replace(answer, framing=framing) if framing != answer.framing else answer


def _entry(name: str) -> tuple[int, int] | None:
    feed, _, number = name.partition("-")
    return (int(feed), int(number)) if feed.isdigit() and number.isdigit() and len(name) < 20 else None
