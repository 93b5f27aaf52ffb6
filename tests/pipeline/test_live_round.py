"""Rounds of the crawl: what their end cuts off and what it does not, and what no redirect may lead to."""

import asyncio
import ssl
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future
from pathlib import Path
from typing import Any, Self

import pytest

from schemas.fates import DeadLetter, Origin
from schemas.observation import FeedAddress, FeedEntry, Observation
from schemas.page import Fetch, Link
from tests.transforms.hosts import Names, Recorder
from tests.transforms.virtual_web import exchange
from transforms.children import Children, Limits
from transforms.core.warc import Capture
from transforms.crawl import crawler as crawlers
from transforms.crawl.crawler import Crawler, Manners
from transforms.crawl.exchange import Exchange, FetchError
from transforms.crawl.get import Getter
from transforms.crawl.round import MOST_PAGES
from transforms.state import Store, links
from transforms.state.feeds import follow

FEED = "http://news.example/feed"
PUBLIC = "93.184.216.34"
Page = Exchange | BaseException | Callable[[], Any]


class Web:
    """Stands for a Getter: what is asked for is written down, and each address answers as it is told to."""

    def __init__(self, pages: Mapping[str, Page], beyond: Getter | None = None) -> None:
        self.pages, self.beyond, self.asked = pages, beyond, list[str]()

    async def __aenter__(self) -> Self:
        if self.beyond:
            await self.beyond.__aenter__()
        return self

    async def __aexit__(self, *error: Any) -> None:
        if self.beyond:
            await self.beyond.__aexit__(None, None, None)

    async def get(self, url: str, *, headers: Mapping[str, str]) -> Exchange:
        self.asked.append(url)
        page = self.pages.get(url)
        if callable(page):
            page = await page()
        if isinstance(page, BaseException):
            raise page
        if page is not None:
            return page
        if url.endswith("/robots.txt") and url.startswith("http://news.example"):
            return exchange(url, 404)
        if self.beyond:
            return await self.beyond.get(url, headers=headers)
        return exchange(url, 200, b"<h1>A page</h1>", Content_Type="text/html")


class InHere:
    """Stands for the children: works in a thread once `gate` is open."""

    def __init__(self) -> None:
        self.gate, self.begun = threading.Event(), threading.Event()
        self.gate.set()

    def submit(self, function: Any, *arguments: Any) -> Future[Any]:
        future: Future[Any] = Future()

        def work() -> None:
            future.set_running_or_notify_cancel()
            self.begun.set()
            self.gate.wait(10)
            try:
                future.set_result(function(*arguments))
            except Exception as error:
                future.set_exception(error)

        threading.Thread(target=work, daemon=True).start()
        return future


class Crawl:
    """A crawler on a state of its own."""

    def __init__(self, folder: Path, web: Web, children: Any = None, delay: float = 0.0) -> None:
        self.store = Store(folder)
        manners = Manners(agent="newsbeam/0", contact="tests@example.org", delay=delay, seed=1)
        self.crawler = Crawler(self.store, children or InHere(), manners, web, time.time)  # type: ignore[arg-type]

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.crawler.close()
        self.store.close()

    def begin(self, *urls: str, since: float | None = None) -> None:
        """Begin a round with feeds to poll."""
        self.crawler.begin(None, every=60.0, since=since, patience=1)
        for url in urls:
            self.crawler.submit(Observation(origin=Origin(source="feed", url=url), content=FeedAddress(url=url)))

    def link(self, url: str) -> None:
        """Ask for the page of a link."""
        content = Link(url=url, fetch=Fetch(via="file"))
        self.crawler.submit(Observation(origin=Origin(source="jsonl", url=url), content=content))

    def found(self) -> list[Any]:
        """Return what the round finds until it ends."""
        return list(self.crawler.found())


def feed(*entries: str, url: str = FEED) -> Exchange:
    items = "".join(f"<item><title>{one}</title><link>{one}</link></item>" for one in entries)
    body = f'<rss version="2.0"><channel><title>News</title>{items}</channel></rss>'.encode()
    return exchange(url, 200, body, Content_Type="application/rss+xml")


def until(true: Callable[[], Any]) -> None:
    end = time.monotonic() + 10
    while not true():
        assert time.monotonic() < end
        time.sleep(0.01)


@pytest.fixture(scope="module")
def tls() -> Iterator[ssl.SSLContext]:
    yield ssl.create_default_context()


@pytest.mark.parametrize(
    "target",
    [
        "http://169.254.169.254/latest/meta-data/",
        "http://127.0.0.1/",
        "http://[::1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://2130706433/",
        "http://0x7f.1/",
        "http://inside.example/",
        "http://localhost/",
    ],
)
def test_no_redirect_leads_inside(tmp_path: Path, tls: ssl.SSLContext, target: str) -> None:
    """A feed, a page of a feed's entry, and a robots.txt that redirect inside: refused before a socket is made."""
    opener = Recorder()
    names = Names(inside_example=[["10.0.0.1"]])
    getter = Getter(agent="test", clock=time.time, resolver=names, opener=opener, tls=tls)

    def away(url: str) -> Exchange:
        return exchange(url, 302, Location=target)

    page, moved = "http://news.example/page", "http://news.example/moved"
    robots = {"http://other.example/robots.txt": away("http://other.example/robots.txt")}
    web = Web({FEED: feed(page, "http://other.example/page"), page: away(page), moved: away(moved), **robots}, getter)
    web.pages = {**web.pages, "http://other.example/page": exchange("http://other.example/page", 404)}
    with Crawl(tmp_path, web) as crawl:
        crawl.begin(FEED, moved)
        found = crawl.found()
    letters = {one.origin.url: one.reason for one in found if isinstance(one, DeadLetter)}
    # RFC 9309, 2.3.1: a robots.txt that cannot be reached closes all; one behind no sound redirect is none.
    assert letters.pop("http://other.example/page", None) in ("robots_unreachable", None)
    assert letters.keys() == {page, moved}
    assert set(letters.values()) <= {"blocked_address", "bad_url"}
    assert opener.opened == []


def test_a_feed_that_is_being_read_when_the_round_ends_is_read_to_its_end(tmp_path: Path) -> None:
    """It is archived by then; its bytes are known the next time, and its entries would never be read."""
    children = InHere()
    children.gate.clear()
    with Crawl(tmp_path, Web({FEED: feed("http://news.example/1")}), children) as crawl:
        crawl.begin(FEED)
        until(children.begun.is_set)
        crawl.crawler.end(0.0)
        time.sleep(0.1)
        children.gate.set()
        crawl.found()
        assert links.count_waiting(crawl.store) == 1
        assert follow(crawl.store, FEED, "feed").subscription.outcome == "changed"
        assert crawl.crawler.left() == 1
        crawl.begin(FEED)
        assert [type(one.content) for one in crawl.found()] == [Capture, FeedEntry]


def test_a_feed_that_could_not_be_read_is_read_again_though_its_bytes_are_known(tmp_path: Path) -> None:
    address = exchange(FEED, 200, b"<html><body>Database is resting</body></html>", Content_Type="text/html")
    with Crawl(tmp_path, Web({FEED: address})) as crawl:
        for errors in (1, 2):
            crawl.begin(FEED, since=time.time())
            crawl.found()
            assert follow(crawl.store, FEED, "feed").subscription.errors == errors


def test_a_page_that_is_cut_off_waits_for_the_next_round(tmp_path: Path) -> None:
    page = "http://news.example/1"

    async def never() -> None:
        await asyncio.sleep(60)

    web = Web({page: never})
    with Crawl(tmp_path, web) as crawl:
        crawl.begin()
        crawl.link(page)
        crawl.link("http://news.example/2")
        until(lambda: page in web.asked)
        crawl.crawler.end(0.05)
        assert crawl.found() == []
        assert (crawl.crawler.left(), links.count_waiting(crawl.store)) == (2, 2)
        web.pages = {}
        crawl.begin()
        assert sum(isinstance(one.content, Capture) for one in crawl.found()) == 2
        assert (crawl.crawler.left(), links.count_waiting(crawl.store)) == (0, 0)


def test_what_a_whole_round_is_not_enough_for_counts_as_a_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(crawlers, "ROUND_SECONDS", 0.2)

    async def never() -> None:
        await asyncio.sleep(60)

    web = Web({"http://news.example/1": never})
    with Crawl(tmp_path, web) as crawl:
        crawl.begin()
        crawl.link("http://news.example/1")
        until(lambda: "http://news.example/1" in web.asked)
        time.sleep(0.3)
        crawl.crawler.end(0.0)
        assert [(one.reason, one.origin.source) for one in crawl.found()] == [("timeout", "jsonl")]
        assert links.count_waiting(crawl.store) == 0


def test_what_goes_wrong_in_the_crawl_itself_ends_the_run(tmp_path: Path) -> None:
    class Broken(InHere):
        def submit(self, function: Any, *arguments: Any) -> Future[Any]:
            raise OSError(28, "No space left on device")

    with Crawl(tmp_path, Web({FEED: feed("http://news.example/1")}), Broken()) as crawl:
        crawl.begin(FEED)
        with pytest.raises(OSError, match="No space left"):
            crawl.found()


def test_what_no_library_foresaw_is_a_dead_letter_of_its_host(tmp_path: Path) -> None:
    with Crawl(tmp_path, Web({"http://news.example/1": ZeroDivisionError("odd")})) as crawl:
        crawl.begin()
        crawl.link("http://news.example/1")
        assert [one.reason for one in crawl.found()] == ["internal_error"]


def test_feeds_are_asked_before_the_pages_that_wait(tmp_path: Path) -> None:
    web = Web({FEED: feed()})
    with Crawl(tmp_path, web, delay=0.3) as crawl:
        crawl.begin()
        for number in range(4):
            crawl.link(f"http://news.example/{number}")
        crawl.crawler.end(0.0)
        crawl.found()
        assert links.count_waiting(crawl.store) > 1
        web.asked.clear()
        crawl.begin(FEED)
        crawl.found()
    assert web.asked.index(FEED) < len(web.asked) - 1


def test_no_page_is_asked_for_while_many_wait_for_extraction(tmp_path: Path) -> None:
    web = Web({})
    with Crawl(tmp_path, web) as crawl:
        crawl.begin()
        for number in range(3 * MOST_PAGES):
            crawl.link(f"http://h{number}.example/")
        until(lambda: crawl.crawler.round and not crawl.crawler.round.room.is_set())
        time.sleep(0.3)
        asked = sum(not url.endswith("/robots.txt") for url in web.asked)
        assert MOST_PAGES < asked <= MOST_PAGES + 64
        assert sum(isinstance(one.content, Capture) for one in crawl.found()) == 3 * MOST_PAGES


def test_the_redirects_before_a_failure_are_handed_on(tmp_path: Path) -> None:
    """The archive has them, so a replay sees where they lead."""
    page = "http://news.example/1"
    web = Web(
        {
            FEED: feed(page),
            page: exchange(page, 301, Location="/2"),
            "http://news.example/2": FetchError("connect_error", "It is gone.", transient=True),
        }
    )
    with Crawl(tmp_path, web) as crawl:
        crawl.begin(FEED)
        capture, entry, letter = crawl.found()
    assert (capture.content.url, entry.content.entry.link, letter.reason) == (page, page, "connect_error")


def test_a_child_outlives_a_task_that_nobody_waits_for() -> None:
    children = Children(Limits(workers=1))
    try:
        first = children.submit(time.sleep, 0.3)
        second = children.submit(time.sleep, 0.0)
        assert second.cancel()
        until(first.running)
        assert not first.cancel()
        assert first.result(10) is None
        assert children.submit(abs, -1).result(10) == 1
    finally:
        children.close()
