"""robots.txt: when it is asked for, what it forbids, and that a hostile one costs little."""

import asyncio
import gzip
import time
from itertools import pairwise
from typing import Any

import brotli
import pytest
from hypothesis import given, settings, strategies as st

from tests.transforms.virtual_web import WALL, World, exchange, outcome, run
from transforms.core.http.product import product_token
from transforms.core.http.robots_entry import DAY, RobotsEntry, access, answered, failed, is_fresh
from transforms.core.http.robots_rules import Rules
from transforms.core.http.robots_text import MOST, own_groups, read_start
from transforms.crawl import robots
from transforms.crawl.exchange import FetchError

A, B = "https://a.example/", "https://b.example/"
ROBOTS = f"{A}robots.txt"
SHUT = b"User-agent: *\nDisallow: /"


def visits(world: World, *urls: str, pause: float = 0.0, **options: Any) -> list[str]:
    """Return what comes of visiting addresses one after the other, with a pause between them."""

    async def main() -> list[str]:
        web = world.web(**options)
        found = []
        for url in urls:
            found.append(await outcome(web.visit(url, role="page")))
            await asyncio.sleep(pause)
        return found

    return run(main())


@pytest.mark.parametrize(
    ("text", "url", "allowed"),
    [
        ("", "/x", True),
        ("User-agent: *\nDisallow: /x", "/x/y", False),
        ("User-agent: *\nDisallow: /x", "/y", True),
        ("User-agent: *\nDisallow: /\nAllow: /x", "/x", True),
        ("User-agent: *\nDisallow: /x\nAllow: /x", "/x", True),
        ("User-agent: *\nDisallow:", "/x", True),
        ("User-agent: *\nDisallow: /", "/robots.txt", True),
        ("User-agent: *\nDisallow: /*.pdf$", "/a.pdf", False),
        ("User-agent: *\nDisallow: /*.pdf$", "/a.pdf?x", True),
        ("User-agent: *\nDisallow: /ü", "/%C3%BC", False),
        ("User-agent: *\nDisallow: /\n\nUser-agent: newsbeam\nDisallow: /x", "/y", True),
        ("User-agent: NewsBeam/2.0 # us\nDisallow: /x", "/x", False),
        ("User-agent: news\nDisallow: /", "/x", True),
        ("User-agent: newsbeam-images\nDisallow: /", "/x", True),
        ("User-agent: beam\nDisallow: /", "/x", True),
        ("User-agent: other\nUser-agent: newsbeam\nDisallow: /x", "/x", False),
        ("User-agent: newsbeam\nUser-agent: other\nDisallow: /x", "/x", False),
        ("User-agent: newsbeam\nDisallow: /x\nUser-agent: other\nDisallow: /y", "/y", True),
        ("User-agent: newsbeam\nDisallow: /x\n\nUser-agent: newsbeam\nDisallow: /y", "/y", False),
        ("User-agent: newsbeam\nSitemap: /s\nUser-agent: other\nDisallow: /x", "/x", False),
        ("User-agent: other\nDisallow: /x\nUser-agent:\nDisallow: /y", "/y", True),
        ("Disallow: /x", "/x", True),
        ("user agent *\ndisallow /x", "/x", False),
        ("\ufeffUser-agent: *\r\nDisallow: /x\r\n", "/x", False),
        ("User-agent: *\rDisallow: /x\r", "/x", False),
        ("<html><p>Disallow: /x", "/x", True),
    ],
)
def test_what_a_robots_txt_allows(text: str, url: str, allowed: bool) -> None:
    assert Rules(text.encode(), "newsbeam").allows(f"https://a.example{url}") is allowed


@pytest.mark.parametrize(
    ("agent", "token"),
    [("newsbeam/0.1 (+x@y)", "newsbeam"), ("News-Beam_x 1", "news-beam_x"), ("/1", ""), ("", ""), ("ünews", "")],
)
def test_product_token(agent: str, token: str) -> None:
    assert product_token(agent) == token


def test_a_robots_txt_is_asked_for_once_and_first() -> None:
    world = World(robots="User-agent: *\nDisallow: /x")
    assert visits(world, f"{A}1", f"{A}x", f"{A}2", B) == ["200", "robots_denied", "200", "200"]
    assert world.urls() == [ROBOTS, f"{A}1", f"{A}2", f"{B}robots.txt", B]


def test_each_authority_has_its_own() -> None:
    world = World({"http://a.example/robots.txt": exchange("http://a.example/robots.txt", body=SHUT)})
    assert visits(world, "http://a.example/", A, "http://a.example:8080/") == ["robots_denied", "200", "200"]


def test_a_robots_txt_outlives_the_session() -> None:
    world = World({ROBOTS: exchange(ROBOTS, body=SHUT)})
    assert visits(world, A) == ["robots_denied"]
    world.asked.clear()
    world.jumped = 3_600.0
    assert visits(world, A) == ["robots_denied"]
    assert not world.asked


@pytest.mark.parametrize(
    ("headers", "after", "asked"),
    [
        ({}, 23 * 3600.0, 1),
        ({}, 25 * 3600.0, 2),
        ({"cache_control": "max-age=7200"}, 3600.0, 1),
        ({"cache_control": "max-age=7200"}, 2.5 * 3600.0, 2),
        ({"cache_control": "max-age=999999999"}, 25 * 3600.0, 2),
        ({"cache_control": "no-store"}, 1800.0, 1),
        ({"cache_control": "no-store"}, 4000.0, 2),
        ({"cache_control": "max-age=x"}, 4000.0, 2),
    ],
)
@pytest.mark.parametrize("status", [200, 404])
def test_how_long_it_is_kept(status: int, headers: dict[str, str], after: float, asked: int) -> None:
    world = World({ROBOTS: exchange(ROBOTS, status, **headers)})
    assert visits(world, A, A, pause=after) == ["200", "200"]
    assert world.urls().count(ROBOTS) == asked


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (200, "robots_denied"),
        (206, "robots_denied"),
        (204, "robots_denied"),
        (304, "200"),
        (302, "200"),
        (400, "200"),
        (401, "200"),
        (403, "200"),
        (404, "200"),
        (410, "200"),
        (429, "robots_unreachable"),
        (500, "robots_unreachable"),
        (503, "robots_unreachable"),
        (999, "robots_unreachable"),
    ],
)
def test_what_its_status_means(status: int, expected: str) -> None:
    assert visits(World({ROBOTS: exchange(ROBOTS, status, SHUT)}), A) == [expected]


@pytest.mark.parametrize(
    ("error", "expected", "kept"),
    [
        (FetchError("connect_error", "x", transient=True), "robots_unreachable", True),
        (FetchError("timeout", "x", transient=True), "robots_unreachable", True),
        (FetchError("dns_error", "x", transient=True), "robots_unreachable", True),
        (FetchError("too_large", "x"), "robots_unreachable", True),
        (FetchError("bad_answer", "x"), "robots_unreachable", True),
        (FetchError("dns_error", "x"), "dns_error", False),
        (FetchError("blocked_address", "x"), "blocked_address", False),
        (FetchError("tls_error", "x"), "tls_error", False),
    ],
)
def test_a_robots_txt_that_cannot_be_had(error: FetchError, expected: str, kept: bool) -> None:
    world = World({ROBOTS: error})
    assert visits(world, A, A) == [expected] * 2
    assert world.urls() == [ROBOTS] * (1 if kept else 2)
    assert bool(world.store) is kept


def test_pauses_grow_while_it_cannot_be_had_and_end_with_success() -> None:
    world = World({ROBOTS: exchange(ROBOTS, 503)})

    async def main() -> list[float]:
        web, times, said = world.web(), [], 0.0
        for _ in range(12):
            with pytest.raises(FetchError) as caught:
                await web.visit(A, role="page")
            assert (caught.value.reason, caught.value.transient) == ("robots_unreachable", True)
            said = caught.value.retry_after or 0.0
            times.append(said)
            await asyncio.sleep(said + 0.1)
        world.pages.clear()
        assert await outcome(web.visit(A, role="page")) == "200"
        return times

    assert run(main()) == pytest.approx([60.0 * 2**n for n in range(9)] + [21_600.0] * 3)
    assert world.urls().count(ROBOTS) == 13
    assert world.store["https://a.example"].failures == 0


def test_after_thirty_days_without_an_answer_everything_is_allowed() -> None:
    world = World({ROBOTS: FetchError("timeout", "x", transient=True)})

    async def main() -> list[str]:
        web, found = world.web(), []
        for _ in range(32):
            found.append(await outcome(web.visit(A, role="page")))
            await asyncio.sleep(DAY)
        world.pages[ROBOTS] = exchange(ROBOTS, body=SHUT)
        return [*found, await outcome(web.visit(A, role="page"))]

    assert run(main()) == ["robots_unreachable"] * 30 + ["200"] * 2 + ["robots_denied"]


def test_retry_after_of_a_robots_txt_is_heeded() -> None:
    world = World({ROBOTS: exchange(ROBOTS, 429, retry_after="7200")})

    async def main() -> tuple[float, list[str]]:
        web = world.web()
        with pytest.raises(FetchError) as caught:
            await web.visit(A, role="page")
        found = [await outcome(web.visit(A, role="page"))]
        await asyncio.sleep(7201.0)
        world.pages.clear()
        return caught.value.retry_after or 0.0, [*found, await outcome(web.visit(A, role="page"))]

    assert run(main()) == (pytest.approx(7200.0), ["host_on_hold", "200"])


@pytest.mark.parametrize(("hops", "expected"), [(1, "robots_denied"), (5, "robots_denied"), (6, "200")])
def test_five_redirects_of_a_robots_txt_are_followed(hops: int, expected: str) -> None:
    urls = [ROBOTS, *(f"https://h{n}.example/r" for n in range(hops))]
    world = World({url: exchange(url, 301, location=onto) for url, onto in pairwise(urls)})
    world.pages[urls[-1]] = exchange(urls[-1], body=SHUT)
    assert visits(world, A) == [expected]
    roles = [(url, role, via) for url, _, role, via in world.seen if role == "robots"]
    assert roles == [(url, "robots", tuple(urls[:at])) for at, url in enumerate(urls[:6])]


def test_a_redirect_of_a_robots_txt_to_a_host_that_is_none_is_no_fault_of_the_page() -> None:
    world = World({ROBOTS: exchange(ROBOTS, 302, location=f"{B}r"), f"{B}r": FetchError("dns_error", "x")})
    assert visits(world, A) == ["robots_unreachable"]


def test_a_redirect_of_a_robots_txt_to_a_host_on_hold_says_nothing_about_the_rules() -> None:
    world = World(
        {ROBOTS: exchange(ROBOTS, 302, location=f"{B}r"), B: exchange(B, 503, retry_after="600"), f"{B}r": exchange(A)}
    )
    assert visits(world, B, A, pause=300.0) == ["503", "host_on_hold"]
    assert "https://a.example" not in world.store


def test_hosts_whose_robots_txt_name_each_other_do_not_wait_for_ever() -> None:
    other = f"{B}robots.txt"
    world = World({ROBOTS: exchange(ROBOTS, 302, location=other), other: exchange(other, 302, location=ROBOTS)})

    async def main() -> list[str]:
        web = world.web()
        return list(
            await asyncio.gather(*(outcome(web.visit(f"{url}{n}", role="page")) for n in range(3) for url in (A, B)))
        )

    assert run(main()) == ["200"] * 6


@pytest.mark.parametrize(
    ("asked", "pause"),
    [("5", 5.0), ("0.2", 1.0), ("3600", 60.0), ("nan", 1.0), ("-3", 1.0), ("1e999", 1.0), ("x", 1.0)],
)
def test_crawl_delay_is_heeded_up_to_a_minute(asked: str, pause: float) -> None:
    world = World(robots=f"User-agent: *\nCrawl-delay: {asked}")
    visits(world, f"{A}1", f"{A}2")
    robots_txt, first, second = world.asked
    assert first.started - robots_txt.ended == pytest.approx(pause)
    assert second.started - first.ended == pytest.approx(pause)


def test_a_visit_that_is_cancelled_while_it_asks_leaves_the_asking_to_the_next() -> None:
    world = World(seconds={"a.example": 10.0})

    async def main() -> str:
        web = world.web()
        first = asyncio.create_task(web.visit(A, role="page"))
        second = asyncio.create_task(outcome(web.visit(f"{A}2", role="page")))
        await asyncio.sleep(5.0)
        first.cancel()
        return await second

    assert run(main()) == "200"
    assert world.urls() == [ROBOTS, ROBOTS, f"{A}2"]


def test_rules_that_no_longer_fit_in_memory_come_from_the_store(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(robots, "MOST_WEIGHT", 5_000)
    world = World(robots="User-agent: *\nDisallow: /x")

    async def main() -> None:
        web = world.web()
        for path, expected in (("1", "200"), ("x", "robots_denied"), ("2", "200")):
            for n in range(20):
                assert await outcome(web.visit(f"https://h{n}.example/{path}", role="page")) == expected
                assert sum(known.rules.weight for known in web._robots._known.values()) <= 5_000

    run(main())
    assert len(world.asked) == 60
    assert len(world.store) == 20


@pytest.mark.parametrize(
    ("body", "codings", "expected"),
    [
        (SHUT, None, SHUT),
        (gzip.compress(SHUT), "gzip", SHUT),
        (SHUT, "gzip", SHUT),
        (brotli.compress(gzip.compress(SHUT)), "gzip, br", SHUT),
        (gzip.compress(SHUT)[:-9], "x-gzip", SHUT),
        (b"\xff\xff", "br", b""),
        (SHUT, "unheard-of", SHUT),
        (b"a\n" * MOST, None, b"a\n" * (MOST // 2)),
        (gzip.compress(b"ab\r" * MOST), "gzip", b"ab\r" * (MOST // 3)),
        (b"a" * (MOST + 1), None, b""),
        (b"Allow: /" + b"a" * (MOST - 8), None, b"Allow: /" + b"a" * (MOST - 8)),
    ],
    ids=range(11),
)
def test_how_much_of_a_body_is_read(body: bytes, codings: str | None, expected: bytes) -> None:
    assert read_start(body, codings) == expected


_HOSTILE = {
    "stars": "User-agent: *\nDisallow: /" + "*a" * 250_000 + "b\n",
    "wildcards": "User-agent: *\n" + "".join(f"Disallow: /*aaaaaaaab{n}\n" for n in range(20_000)),
    "agents and rules": "".join(f"User-agent: a{n}\n" for n in range(14_000)) + "Disallow: /x\n" * 20_000,
    "agents behind odd ends": "\x0b".join(f"user  agent\ta{n}" for n in range(14_000)) + "\nDisallow: /x" * 20_000,
    "agents with stars": "".join(f"User-agent: a{n}*\n" for n in range(12_000)) + "Disallow: /x\n" * 20_000,
    "dollars": "User-agent: *\nDisallow: /" + "$" * 500_000,
    "escapes": "User-agent: *\nDisallow: /" + "%zz" * 160_000,
    "spaces": "User-agent: *\n" + "user" + " " * 500_000,
    "hyphens": "user-" * 100_000,
    "one number": "User-agent: *\nCrawl-delay: " + "9" * 500_000,
    "no lines": "\0" * 10_000_000,
    "bytes": bytes(range(256)).decode("latin-1") * 2_000,
}


@pytest.mark.parametrize("name", _HOSTILE)
def test_a_hostile_robots_txt_costs_little(name: str) -> None:
    body = read_start(_HOSTILE[name].encode(), None)
    began = time.process_time()
    rules = Rules(body, "newsbeam")
    for size in (10, 1_000, 16_000):
        rules.allows("https://a.example/" + "a" * size)
    assert time.process_time() - began < 3.0  # a parser that takes agents times rules needs minutes


def test_patterns_too_costly_to_compare_forbid() -> None:
    rules = Rules(_HOSTILE["wildcards"].encode(), "newsbeam")
    assert rules.allows("https://a.example/b")
    assert not rules.allows("https://a.example/" + "b" * 10_000)


@settings(deadline=None)
@given(
    st.binary(max_size=400)
    | st.lists(
        st.sampled_from(
            [b"User-agent", b"useragent ", b":", b" ", b"*", b"newsbeam", b"/", b"\n", b"\r", b"\x85", b"#", b"$", b"%",
             b"Disallow:", b"Allow:", b"Crawl-delay:", b"Request-rate:", b"Visit-time:", b"1/0", b"\xe2\x80\xa8", b"\0"]
        ),
        max_size=40,
    ).map(b"".join),
    st.text(max_size=20),
)  # fmt: skip
def test_no_bytes_break_the_rules(body: bytes, path: str) -> None:
    rules = Rules(read_start(body, "gzip"), "newsbeam")
    rules.allows("https://a.example/" + path.encode("utf-8", "replace").hex())
    assert rules.delay is None or rules.delay >= 0
    named = {
        line for line in own_groups(body.decode("latin-1"), "newsbeam").split("\n") if line.startswith("User-agent:")
    }
    assert named <= {"User-agent: *", "User-agent: newsbeam", "User-agent: 0"}


@pytest.mark.parametrize(
    ("now", "expected"), [(WALL - 1, False), (WALL, True), (WALL + DAY - 1, True), (WALL + DAY, False)]
)
def test_an_entry_is_fresh_for_its_time(now: float, expected: bool) -> None:
    entry = answered(None, 404, (), b"", at=WALL, wait=0.0)
    assert is_fresh(entry, now=now) is expected


def test_thirty_days_count_from_the_first_failure() -> None:
    entry: RobotsEntry | None = None
    for day in range(31):
        entry = failed(entry, 500, at=WALL + day * DAY, wait=0.0)
        assert access(entry, now=WALL + day * DAY) == ("closed" if day < 30 else "open")
    assert entry and entry.failing_since == WALL
    assert (
        failed(answered(entry, 200, (), b"", at=WALL, wait=0.0), 500, at=WALL + DAY, wait=0.0).failing_since
        == WALL + DAY
    )
