"""The publishers' own tests: what other tests lean on must hold."""

import asyncio
import gzip
import json
import socket
import ssl
import time
import xml.etree.ElementTree as ET
import zlib
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator
from email.utils import parsedate_to_datetime
from typing import TypeVar
from urllib.parse import urlsplit

import aiohttp
import pytest

from schemas.page import Fetch, Page
from tests.publishers import (
    Plan,
    Publishers,
    PublishersProcess,
    Visit,
    articles_served,
    counts_by_path,
    loopback_socket,
    overlaps,
    read_ledger,
    share_of_304,
    shortest_pause,
    trespasses,
)
from tests.publishers.expect import canonical, expected_articles
from tests.publishers.feeds import feed_body
from tests.publishers.hostile import BOMB
from tests.publishers.ledger import write_ledger
from tests.publishers.lists import opml
from tests.publishers.pages import article_page, related_to
from tests.publishers.prose import headline, paragraphs
from transforms.core import extract_article
from transforms.core.feeds import parse_feed
from transforms.core.opml import parse_opml
from transforms.core.urls import canonical_url

T = TypeVar("T")


@pytest.fixture(scope="module")
def world() -> Iterator[Publishers]:
    with Publishers(drip=0.02) as world:
        yield world


def client(world: Publishers | PublishersProcess) -> aiohttp.ClientSession:
    connector = aiohttp.TCPConnector(resolver=world.resolver(), socket_factory=loopback_socket)
    return aiohttp.ClientSession(connector=connector, auto_decompress=False)


def crawl(world: Publishers | PublishersProcess, work: Callable[[aiohttp.ClientSession], Awaitable[T]]) -> T:
    async def inside() -> T:
        async with client(world) as session:
            return await work(session)

    return asyncio.run(inside())


def get(
    world: Publishers | PublishersProcess, *urls: str, follow: bool = False, **headers: str
) -> list[tuple[int, dict[str, str], bytes]]:
    """Ask for addresses one after another; names of headers have underscores for hyphens."""

    async def work(session: aiohttp.ClientSession) -> list[tuple[int, dict[str, str], bytes]]:
        told = []
        named = {"Accept-Encoding": "identity", **{name.replace("_", "-"): value for name, value in headers.items()}}
        for url in urls:
            async with session.get(url, headers=named, allow_redirects=follow) as answer:
                names = {name.lower(): value for name, value in answer.headers.items()}
                told.append((answer.status, names, await answer.read()))
        return told

    return crawl(world, work)


def visit(host: str, start: float, end: float | None, connection: int = 1, **more: object) -> Visit:
    given = dict.fromkeys(("agent", "if_none_match", "if_modified_since"))
    said = {"authority": host, "method": "GET", "target": "/", "kind": "feed", "status": 200, "step": 0, "sent": 1}
    said |= {"aborted": False, "opened": 0.0, "closed": None, **given, **more}
    return Visit(host=host, start=start, end=end, connection=connection, **said)  # type: ignore[arg-type]


# The plan


def test_the_plan_is_the_same_for_the_same_seed_and_another_for_another() -> None:
    assert article_page(Plan(), 4, 2, 1) == article_page(Plan(), 4, 2, 1) != article_page(Plan(seed=2), 4, 2, 1)
    assert feed_body(Plan(), 4, 2) == feed_body(Plan(), 4, 2) != feed_body(Plan(seed=2), 4, 2)


def test_every_kind_of_entry_habit_and_rules_occurs() -> None:
    plan = Plan()
    kinds = Counter(plan.kind(feed, number) for feed in range(plan.feeds) for number in plan.shown(feed, 0))
    assert set(kinds) == {
        "plain",
        "tracking",
        "redirect",
        "across",
        "revised",
        "private",
        "flaky",
        "gone-404",
        "gone-410",
    }
    habits = {plan.habit(feed) for feed in range(plan.feeds)}
    assert len(habits) == 9
    assert len({plan.rules(index) for index in range(1, plan.hosts + 1)}) == 11
    assert any(plan.owner(feed, n) != feed for feed in range(plan.feeds) for n in plan.shown(feed, 0))
    calm = Plan(calm=True)
    assert {calm.rules(index) for index in range(1, 41)} == {"allow"}
    assert {calm.kind(feed, n) for feed in range(60) for n in range(20)} == {"plain"}
    assert {calm.habit(feed) for feed in range(60)} <= {"steady", "still", "slow", "turnover"}


def test_windows_move_as_the_habits_say() -> None:
    plan = Plan()
    by_habit = {plan.habit(feed): feed for feed in reversed(range(plan.feeds))}
    steady, still, over = by_habit["steady"], by_habit["still"], by_habit["turnover"]
    assert plan.shown(still, 0) == plan.shown(still, 9)
    assert set(plan.shown(steady, 0)) & set(plan.shown(steady, 1)) and plan.shown(steady, 0) != plan.shown(steady, 1)
    assert plan.shown(over, 1).start > plan.shown(over, 0).stop
    for feed in (steady, over):
        for number in plan.shown(feed, 3):
            assert plan.born(feed, number) <= 3
            assert plan.published(feed, number) <= plan.changed(feed, 3)
        assert plan.born(feed, plan.shown(feed, 3)[-1]) == 3


def test_a_revised_entry_gets_its_second_version_while_it_is_shown() -> None:
    plan = Plan()
    entries = {(feed, n) for feed in range(plan.feeds) for n in plan.shown(feed, 1) if plan.kind(feed, n) == "revised"}
    changed = [entry for entry in entries if plan.version(*entry, 0) < plan.version(*entry, 1)]
    assert changed
    for feed, number in changed:
        assert number in plan.shown(feed, 0) and number in plan.shown(feed, 1)
        assert plan.updated(feed, number, 2) > plan.published(feed, number)
        assert article_page(plan, feed, number, 1) != article_page(plan, feed, number, 2)
        assert expected_articles(plan, [0, 1]).get(canonical(plan.page_url(feed, number)), 2) == 2


def test_what_is_expected_grows_and_leaves_out_what_cannot_be_had() -> None:
    plan = Plan()
    first, both = expected_articles(plan, [0]), expected_articles(plan, [0, 1])
    assert first.keys() < both.keys()
    assert set(first.values()) == {1} and set(both.values()) == {1, 2}
    closed = {plan.host(index) for index in range(1, 41) if plan.rules(index) in ("closed", "error")}
    assert closed and not [url for url in both if urlsplit(url).hostname in closed]
    gone = [
        (feed, n) for feed in range(plan.feeds) for n in plan.shown(feed, 0) if plan.kind(feed, n).startswith("gone")
    ]
    assert gone and not {canonical(plan.page_url(*entry)) for entry in gone} & both.keys()
    assert all(canonical_url(url) == url for url in both)


# What is said is what newsbeam reads


@pytest.mark.parametrize("feed", range(12))
def test_newsbeam_reads_a_page_as_it_was_meant(feed: int) -> None:
    plan = Plan()
    words = plan.words(plan.home(feed))
    body = article_page(plan, feed, 7, 1)
    assert 15_000 < len(body) < 40_000
    content_type = f"text/html; charset={plan.charset(plan.home(feed))}"
    fetch = Fetch(via="http", at="2026-02-01T00:00:00Z")
    article = extract_article(Page(url=plan.page_url(feed, 7), body=body, content_type=content_type, fetch=fetch))
    head = headline(words, plan.seed, feed, 7)
    assert article.title == head.title
    assert article.authors == (head.author,)
    assert article.text == "\n".join(paragraphs(words, plan.seed, feed, 7, 1))
    assert article.canonical_url == canonical(plan.page_url(feed, 7))
    assert article.published is not None
    assert article.published.instant == plan.published(feed, 7).strftime("%Y-%m-%dT%H:%M:%SZ")
    links = [canonical(url) for url, _ in related_to(plan, feed, 7)]
    same_site = [url for url in links if urlsplit(url).hostname == plan.host(plan.home(feed))]
    assert len(links) == 3 and len(same_site) == 2
    assert [one.canonical_url for one in article.related] == same_site


@pytest.mark.parametrize("feed", [0, 1, 2, 3, 4])
def test_newsbeam_reads_a_feed_as_it_was_meant(feed: int) -> None:
    plan = Plan()
    told = parse_feed(feed_body(plan, feed, 1), url=plan.feed_url(feed))
    assert [entry.link for entry in told.entries] == [plan.link(feed, n) for n in reversed(plan.shown(feed, 1))]
    assert all(entry.published for entry in told.entries)
    assert any(entry.content for entry in told.entries) == plan.full(feed)


def test_the_lists_name_every_feed(world: Publishers) -> None:
    plan = world.plan
    assert [one.url for one in parse_opml(opml(plan).encode())] == world.feed_urls()
    assert get(world, world.opml_url)[0][2] == opml(plan).encode()
    feed = next(feed for feed in range(plan.feeds) if plan.dialect(feed) == "sitemap")
    host = plan.host(plan.home(feed))
    index, sitemap, home = get(world, f"http://{host}/sitemap.xml", plan.feed_url(feed), f"http://{plan.host(1)}/")
    assert plan.feed_url(feed).encode() in index[2]
    assert len(ET.fromstring(sitemap[2])) == plan.window
    assert all(plan.feed_path(feed).encode() in home[2] for feed in plan.feeds_of(1) if plan.dialect(feed) != "sitemap")


# HTTP


@pytest.mark.parametrize("feed", [0, 3, 4, 6, 7, 10, 11])
def test_conditional_requests(world: Publishers, feed: int) -> None:
    url = world.plan.feed_url(feed)
    [(status, headers, body)] = get(world, url)
    assert status == 200 and body
    tag, modified = headers.get("etag"), headers.get("last-modified")
    assert tag or modified
    if tag:
        for asked in (tag, f'"other", {tag}', f"W/{tag.removeprefix('W/')}", "*"):
            assert get(world, url, If_None_Match=asked)[0][::2] == (304, b"")
        assert get(world, url, If_None_Match='"other"', If_Modified_Since=modified or "x")[0][0] == 200
    if modified:
        assert get(world, url, If_Modified_Since=modified)[0][::2] == (304, b"")
        assert get(world, url, If_Modified_Since="Thu, 01 Jan 2015 00:00:00 GMT")[0][0] == 200
        assert get(world, url, If_Modified_Since="no date")[0][0] == 200


def test_feeds_move_end_and_ask_for_patience() -> None:
    with Publishers(retry_after=7, clock=lambda: 1_767_600_000.0) as world:
        step, found = 0, {}
        for step in range(4):
            for habit in ("moved-301", "moved-308", "gone", "retry-seconds", "retry-date"):
                [url] = world.feed_urls(habit)
                [(status, headers, _)] = get(world, url)
                found[habit, step] = status
                if status in (301, 308):
                    assert get(world, headers["location"])[0][0] == 200
                if status == 429:
                    assert parsedate_to_datetime(headers["retry-after"]).timestamp() == 1_767_600_007
                if status == 503:
                    assert headers["retry-after"] == "7"
            world.step()
    assert [found["moved-301", at] for at in range(4)] == [200, 200, 301, 301]
    assert [found["moved-308", at] for at in range(4)] == [200, 200, 308, 308]
    assert [found["gone", at] for at in range(4)] == [200, 200, 200, 410]
    assert [found["retry-seconds", at] for at in range(4)] == [200, 503, 200, 200]
    assert [found["retry-date", at] for at in range(4)] == [200, 429, 200, 200]


def test_a_still_feed_stays_and_a_steady_one_changes() -> None:
    with Publishers() as world:
        still, steady = world.feed_urls("still")[0], world.feed_urls("steady")[0]
        before = get(world, still, steady)
        assert world.step() == 1
        after = get(world, still, steady)
    assert before[0][2] == after[0][2] and before[0][1]["last-modified"] == after[0][1]["last-modified"]
    assert before[1][2] != after[1][2] and before[1][1]["etag"] != after[1][1]["etag"]


def test_links_lead_to_their_articles() -> None:
    with Publishers() as world:
        plan = world.plan
        for feed in range(20):
            for number in plan.shown(feed, 0):
                kind, link = plan.kind(feed, number), plan.link(feed, number)
                expected = {"gone-404": [404], "gone-410": [410], "flaky": [500, 503]}.get(kind, [200])
                tries = [status for status, _, _ in get(world, link, link, link, follow=True)]
                assert tries[0] in expected, kind
                assert kind.startswith("gone") or tries[2] == 200
        ledger = world.ledger()
        assert set(articles_served(ledger)) <= {
            canonical(plan.page_url(feed, number)) for feed in range(20) for number in plan.shown(feed, 0)
        }
        assert any(one.host == "go.example" and one.status in (301, 302) for one in ledger)
        assert get(world, plan.page_url(1, 1).replace("1-1-", "1-x-"))[0][0] == 404
        assert get(world, plan.page_url(1, 1).replace(plan.host(2), plan.host(3)))[0][0] == 404


def test_manners_differ_by_host_and_the_content_does_not(world: Publishers) -> None:
    seen = set()
    for index in range(1, 11):
        url = f"http://{world.plan.host(index)}/"
        (_, plain, body), (_, packed, other) = get(world, url)[0], get(world, url, Accept_Encoding="gzip")[0]
        seen.add((plain.get("transfer-encoding"), "content-length" in plain, packed.get("content-encoding")))
        assert "content-encoding" not in plain
        assert (gzip.decompress(other) if "content-encoding" in packed else other) == body
    assert {one[0] for one in seen} == {None, "chunked"}
    assert {one[1] for one in seen} == {True, False}
    assert {one[2] for one in seen} == {None, "gzip"}


def test_robots_of_every_kind(world: Publishers) -> None:
    plan = world.plan
    told = {plan.rules(i): get(world, f"http://{plan.host(i)}/robots.txt")[0] for i in range(1, 21)}
    assert {rules: answer[0] for rules, answer in told.items()} == {
        **dict.fromkeys(("allow", "paths", "delay", "huge", "closed", "named", "blank"), 200),
        "missing": 404,
        "error": 503,
        "moved": 301,
        "moved-across": 301,
    }
    assert b"Crawl-delay: 1\n" in told["delay"][2]
    assert len(told["huge"][2]) > 500 * 1024
    assert told["blank"][2] == b""
    assert b"Disallow: /private/" in get(world, told["moved-across"][1]["location"])[0][2]


# The ledger


def test_overlapping_requests_are_told() -> None:
    with Publishers(latency=0.1) as world:
        url = world.feed_urls("steady")[0]

        async def at_once(session: aiohttp.ClientSession) -> None:
            async def one() -> None:
                async with session.get(url) as answer:
                    await answer.read()

            await asyncio.gather(one(), one())

        crawl(world, at_once)
        found = overlaps(world.ledger())
        assert sorted(one.what for one in found) == ["connections", "requests"]
        assert min(shortest_pause(world.ledger()).values()) < 0
        world.forget()
        get(world, url, url)
        assert overlaps(world.ledger()) == []
        assert min(shortest_pause(world.ledger()).values()) >= 0


def test_overlaps_and_pauses_of_a_ledger_by_hand() -> None:
    polite = [visit("a", 1, 2), visit("a", 2.5, 3), visit("b", 1.5, 2.5, 2)]
    assert overlaps(polite) == []
    assert shortest_pause(polite) == {"a": 0.5}
    rude = [visit("a", 1, 9), visit("a", 2, 3), visit("a", 4, 5), visit("b", 4, 5, 2)]
    assert [(one.host, one.what, one.seconds) for one in overlaps(rude)] == [("a", "requests", 1), ("a", "requests", 1)]
    assert overlaps([visit("a", 1, None), visit("a", 2, 3)])
    hung_up = [visit("a", 1, 2.01, aborted=True), visit("a", 2, 3)]
    assert overlaps(hung_up) == [] and overlaps(hung_up, slack=0)
    two_lines = [visit("a", 1, 2, 1, closed=8.0), visit("a", 3, 4, 2, opened=2.5)]
    [found] = overlaps(two_lines)
    assert found.what == "connections" and found.seconds == pytest.approx(5.45)
    assert overlaps([visit("a", 1, 2, 1, closed=2.5), visit("a", 3, 4, 2, opened=2.5)]) == []


def test_the_ledger_tells_what_was_asked_and_can_be_sent(world: Publishers) -> None:
    world.forget()
    url = world.feed_urls("still")[0]
    [(_, headers, _)] = get(world, url, User_Agent="probe/1")
    get(world, url, If_Modified_Since=headers["last-modified"])
    ledger = world.ledger()
    assert [(one.kind, one.status, one.if_modified_since) for one in ledger] == [
        ("feed", 200, None),
        ("feed", 304, headers["last-modified"]),
    ]
    assert ledger[0].agent == "probe/1" and ledger[0].sent > 1000
    assert share_of_304(ledger) == 0.5 and share_of_304(ledger, steps=[3]) == 0
    assert counts_by_path(ledger) == {(urlsplit(url).hostname, urlsplit(url).path): 2}
    assert read_ledger(write_ledger(ledger)) == ledger
    feed = world.feed_urls().index(url)
    assert world.served_articles().keys() <= {
        canonical(world.plan.page_url(feed, number)) for number in world.plan.shown(feed, 0)
    }
    assert world.served_articles()


def test_every_polled_feed_served_is_every_article_expected() -> None:
    with Publishers() as world:
        for _ in range(3):
            get(world, *world.feed_urls(), follow=True)
            world.step()
        expected = world.expected_articles(range(3))
        served = world.served_articles()
        closed = {world.plan.host(i) for i in range(1, 41) if world.plan.rules(i) in ("closed", "error")}
        assert {url: n for url, n in served.items() if urlsplit(url).hostname not in closed} == expected


# Traps


def test_every_trap_springs_and_lets_go() -> None:
    """A client with a deadline and a limit gets out of each; the world tells of every visit and ends at once."""
    with Publishers(drip=0.05) as world:
        outcomes: dict[str, str] = {}

        async def work(session: aiohttp.ClientSession) -> None:
            async def one(name: str, url: str) -> None:
                try:
                    async with asyncio.timeout(1.0), session.get(url, max_redirects=5) as answer:
                        body = await answer.content.read(50_000)
                        outcomes[name] = f"{answer.status} {len(body)}"
                except (aiohttp.ClientError, OSError, ValueError) as error:
                    outcomes[name] = type(error).__name__
                except TimeoutError:
                    outcomes[name] = "TimeoutError"

            for name, url in world.hostile.items():
                if not name.startswith("robots-"):
                    await one(name, url)

        started = time.monotonic()
        crawl(world, work)
        assert time.monotonic() - started < 15
        ledger = world.ledger()
    asked = {one.host.removesuffix(".hostile.example") for one in ledger if one.host.endswith(".hostile.example")}
    assert set(outcomes) - asked - {"self-signed"} == {"unknown", "refused", "no-tls"}
    for name in ("slow-header", "silent"):
        assert outcomes[name] == "TimeoutError"
    for name in ("endless-redirects", "redirect-loop", "redirect-self"):
        assert outcomes[name] == "TooManyRedirects"
    for name in ("garbage", "header-flood", "reset", "odd-status", "length-absurd"):
        assert outcomes[name][:1].isalpha(), name
    assert outcomes.get("self-signed", "ClientConnectorCertificateError") == "ClientConnectorCertificateError"
    assert outcomes["no-tls"] == "ClientConnectorSSLError"
    assert outcomes["redirect-metadata"] == "ClientConnectorError"
    assert {one.host for one in trespasses(ledger)} == {"127.0.0.1"}


def test_the_bomb_is_what_it_says(world: Publishers) -> None:
    async def work(session: aiohttp.ClientSession) -> tuple[int, int]:
        async with session.get(world.hostile["gzip-bomb"]) as answer:
            body = await answer.read()
        unpacker = zlib.decompressobj(31)
        return len(body), len(unpacker.decompress(body, 100 * 2**20))

    packed, unpacked = crawl(world, work)
    assert packed < 20 * 2**20 < unpacked == 100 * 2**20 < BOMB


def test_the_self_signed_host_answers_one_who_trusts_it(world: Publishers) -> None:
    if world.certificate is None:
        pytest.skip("neither openssl nor cryptography is there to make a certificate")
    trust = ssl.create_default_context(cadata=world.certificate)

    async def work(session: aiohttp.ClientSession) -> bytes:
        async with session.get(world.hostile["self-signed"], ssl=trust) as answer:
            return await answer.read()

    assert crawl(world, work) == b"<h1>Who did you trust?</h1>"


def test_a_trap_can_be_in_robots(world: Publishers) -> None:
    assert get(world, world.hostile["robots-garbage"])[0][0] == 200

    async def work(session: aiohttp.ClientSession) -> int:
        async with session.get("http://robots-endless-body.hostile.example/robots.txt") as answer:
            return len(await answer.content.readexactly(2_000_000))

    assert crawl(world, work) == 2_000_000
    assert get(world, "http://gzip-bomb.hostile.example/robots.txt")[0][0] == 200


def test_the_list_of_traps_names_them_all(world: Publishers) -> None:
    [(_, _, body)] = get(world, "http://list.hostile.example/")
    assert {item.findtext("link") for item in ET.fromstring(body).iter("item")} == set(world.hostile.values())


# The wire


def test_requests_in_a_row_on_one_connection_and_no_http(world: Publishers) -> None:
    world.forget()
    with socket.create_connection(("127.0.0.1", world.port)) as raw:
        ask = b"GET /robots.txt HTTP/1.1\r\nHost: H0001.example:80\r\n\r\n"
        raw.sendall(ask + ask[:20])
        raw.sendall(ask[20:].replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n"))
        answers = b"".join(iter(lambda: raw.recv(65536), b""))
    assert answers.count(b"HTTP/1.1 200 OK") == 2
    with socket.create_connection(("127.0.0.1", world.port)) as raw:
        raw.sendall(b"\x16\x03\x01\x02\x00\x01")
        assert raw.recv(4096).startswith(b"HTTP/1.1 400")
    assert [(one.host, one.kind) for one in world.ledger()] == [("h0001.example", "robots")] * 2 + [("", "malformed")]


def test_a_head_request_has_no_body(world: Publishers) -> None:
    with socket.create_connection(("127.0.0.1", world.port)) as raw:
        raw.sendall(b"HEAD / HTTP/1.1\r\nHost: h0001.example\r\nConnection: close\r\n\r\n")
        head = b"".join(iter(lambda: raw.recv(65536), b""))
    assert head.startswith(b"HTTP/1.1 200") and head.endswith(b"\r\n\r\n")


def test_addresses_can_name_the_port() -> None:
    with Publishers(name_port=True) as world:
        url = world.feed_urls("steady")[0]
        assert urlsplit(url).port == world.port
        [(status, _, body)] = get(world, url)
        assert status == 200 and f".example:{world.port}/".encode() in body
        page = next(iter(world.expected_articles()))
        assert urlsplit(page).port == world.port


def control(world: PublishersProcess, path: str) -> bytes:
    return get(world, f"http://127.0.0.1:{world.port}/__control/{path}")[0][2]


def test_in_a_process_of_its_own() -> None:
    with PublishersProcess(seed=3, hosts=5, feeds=10, entries=50, name_port=True) as world:
        get(world, world.opml_url, world.feed_urls()[0])
        assert [one.kind for one in world.ledger()] == ["list", "feed"]
        assert world.step(2) == 2
        assert world.expected_articles([0]) == expected_articles(world.plan, [0])
        assert world.expected_articles().keys() > world.expected_articles([0]).keys()
        assert world.served_articles()
        assert json.loads(control(world, "about"))["plan"]["seed"] == 3
        assert json.loads(control(world, "expected?steps=0,1")) == world.expected_articles([0, 1])
        assert json.loads(control(world, "served")) == world.served_articles()
        assert control(world, "ledger").count(b"\n") == 2
        process = world._process
    assert process.returncode == 0
