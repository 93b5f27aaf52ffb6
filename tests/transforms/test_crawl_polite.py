"""Turns, pauses, redirects and holds of the polite web."""

import asyncio
import time
from collections import defaultdict
from collections.abc import Mapping
from itertools import pairwise
from unittest.mock import patch

import pytest
from hypothesis import given, settings, strategies as st

from tests.transforms.virtual_web import START, WALL, Asked, World, exchange, outcome, run
from transforms.core.http.authority import authority, spared_host
from transforms.core.http.redirects import redirect_url
from transforms.core.http.target import request_target
from transforms.core.rejected import Rejected
from transforms.crawl import hosts
from transforms.crawl.exchange import Exchange, FetchError

A, B = "https://a.example/", "https://b.example/"


def overlaps(asked: list[Asked], delay: float) -> list[str]:
    """Return what no host may see: two requests at once, or a pause that is too short."""
    by_host = defaultdict(list)
    for one in asked:
        by_host[one.host].append(one)
    return [
        f"{earlier} {later}"
        for ones in by_host.values()
        for earlier, later in pairwise(ones)
        if earlier.ended < 0 or later.started - earlier.ended < delay - 1e-6
    ]


@pytest.mark.parametrize(
    ("url", "name", "host"),
    [
        ("https://Example.org:443/x", "https://example.org", "example.org"),
        ("http://example.org/x", "http://example.org", "example.org"),
        ("http://example.org:443/x", "http://example.org:443", "example.org"),
        ("http://example.org:8080/x", "http://example.org:8080", "example.org:8080"),
        ("http://[::1]:81/", "http://[::1]:81", "::1:81"),
    ],
)
def test_authority_and_host(url: str, name: str, host: str) -> None:
    target = request_target(url)
    assert (authority(target), spared_host(target)) == (name, host)


@pytest.mark.parametrize(
    ("status", "location", "expected"),
    [
        (301, "/b", "https://a.example/b"),
        (302, "b?x=1#part", "https://a.example/dir/b?x=1"),
        (303, "//b.example", "https://b.example/"),
        (307, "HTTP://B.example:80/ü é", "http://b.example/%C3%BC%20%C3%A9"),
        (308, " ?q ", "https://a.example/dir/page?q"),
        (304, "/b", None),
        (300, "/b", None),
        (200, "/b", None),
        (302, None, None),
        (302, " ", None),
    ],
)
def test_where_a_redirect_leads(status: int, location: str | None, expected: str | None) -> None:
    assert redirect_url(status, location, base="https://a.example/dir/page") == expected


@pytest.mark.parametrize("location", ["ftp://b.example/", "javascript:x", "http://u:p@b.example/", "http://[x/"])
def test_a_redirect_to_what_is_no_address(location: str) -> None:
    with pytest.raises(Rejected, match="bad_url"):
        redirect_url(302, location, base=A)


def test_requests_to_a_host_follow_each_other_with_a_pause() -> None:
    world = World()

    async def main() -> None:
        web = world.web()
        await asyncio.gather(*(web.visit(f"{A}{n}", role="page") for n in range(3)))

    run(main())
    assert world.urls() == [f"{A}robots.txt", f"{A}0", f"{A}1", f"{A}2"]
    assert [one.started for one in world.asked] == pytest.approx([START + 1.25 * n for n in range(4)])


def test_http_and_https_of_a_name_share_its_turns_and_another_port_does_not() -> None:
    world = World()

    async def main() -> None:
        web = world.web()
        urls = ("http://a.example/1", "https://a.example/2", "https://a.example:8443/3")
        await asyncio.gather(*(web.visit(url, role="page") for url in urls))

    run(main())
    started = {one.url: one.started - START for one in world.asked}
    assert started == pytest.approx(
        {
            "http://a.example/robots.txt": 0.0,
            "http://a.example/1": 1.25,
            "https://a.example/robots.txt": 2.5,
            "https://a.example/2": 3.75,
            "https://a.example:8443/robots.txt": 0.0,
            "https://a.example:8443/3": 1.25,
        }
    )


def test_a_slow_host_holds_no_other() -> None:
    world = World(seconds={"a.example": 500.0})

    async def main() -> float:
        web = world.web(hosts_at_once=2)
        slow = [asyncio.create_task(web.visit(f"{A}{n}", role="page")) for n in range(5)]
        await asyncio.gather(*(web.visit(f"{B}{n}", role="page") for n in range(5)))
        done = asyncio.get_running_loop().time()
        await asyncio.gather(*slow)
        return done

    assert run(main()) - START < 10.0


def test_no_more_requests_at_once_than_allowed_and_hosts_take_turns() -> None:
    world = World(seconds={f"h{n}.example": 5.0 for n in range(9)})

    async def main() -> None:
        web = world.web(hosts_at_once=3)
        urls = [f"https://h{n}.example/{page}" for n in range(9) for page in range(3)]
        await asyncio.gather(*(web.visit(url, role="page") for url in urls))

    run(main())
    for one in world.asked:
        assert sum(other.started <= one.started < other.ended for other in world.asked) <= 3
    assert {one.host for one in world.asked[:9]} == {one.host for one in world.asked}


def test_redirects_take_their_turn_at_each_host() -> None:
    world = World(
        pages={
            A: exchange(A, 301, location="https://b.example/x"),
            f"{B}x": exchange(f"{B}x", 302, location="http://a.example/last"),
        }
    )

    async def main() -> list[int]:
        visit = await world.web().visit(A, role="feed", etag='"1"', last_modified="Mon, 01 Jan 2024 00:00:00 GMT")
        return [one.status for one in visit]

    assert run(main()) == [301, 302, 200]
    assert world.seen == [
        (f"{A}robots.txt", 404, "robots", ()),
        (A, 301, "feed", ()),
        (f"{B}robots.txt", 404, "robots", ()),
        (f"{B}x", 302, "feed", (A,)),
        ("http://a.example/robots.txt", 404, "robots", ()),
        ("http://a.example/last", 200, "feed", (A, f"{B}x")),
    ]
    asked = {one.url: dict(one.headers) for one in world.asked}
    validators = {"If-None-Match": '"1"', "If-Modified-Since": "Mon, 01 Jan 2024 00:00:00 GMT"}
    assert [url for url, headers in asked.items() if headers] == [A]
    assert asked[A] == validators


@pytest.mark.parametrize("status", [200, 204, 304, 400, 404, 410, 429, 500, 503])
def test_an_answer_of_any_status_is_an_answer(status: int) -> None:
    world = World(pages={A: exchange(A, status)})

    async def main() -> str:
        return await outcome(world.web().visit(A, role="page"))

    assert run(main()) == str(status)
    assert world.seen[-1] == (A, status, "page", ())


@pytest.mark.parametrize(
    ("hops", "expected", "requests"), [(10, "200", 11), (11, "too_many_redirects", 11), (40, "too_many_redirects", 11)]
)
def test_ten_redirects_are_followed(hops: int, expected: str, requests: int) -> None:
    world = World({f"{A}{n}": exchange(f"{A}{n}", 302, location=f"/{n + 1}") for n in range(hops)})

    async def main() -> str:
        return await outcome(world.web().visit(f"{A}0", role="page"))

    assert run(main()) == expected
    assert len(world.asked) == requests + 1


@pytest.mark.parametrize(
    ("location", "expected"),
    [
        ("/", "too_many_redirects"),
        ("#top", "too_many_redirects"),
        ("ftp://x/", "bad_url"),
        ("/secret", "robots_denied"),
    ],
)
def test_redirects_that_lead_nowhere(location: str, expected: str) -> None:
    world = World({A: exchange(A, 302, location=location)}, robots="User-agent: *\nDisallow: /secret")

    async def main() -> FetchError:
        with pytest.raises(FetchError) as caught:
            await world.web().visit(A, role="page")
        return caught.value

    error = run(main())
    assert (error.reason, error.transient) == (expected, False)
    assert world.urls() == [f"{A}robots.txt", A]


@pytest.mark.parametrize(
    "url", ["", "a.example", "ftp://a.example/", "http://u@a.example/", "http://[x/robots.txt", "h\0"]
)
def test_what_is_no_address_is_not_asked(url: str) -> None:
    world = World()

    async def main() -> str:
        return await outcome(world.web().visit(url, role="page"))

    assert run(main()) == "bad_url"
    assert not world.asked


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("3600", 3600.0),
        ("99999999999999", 86_400.0),
        ("Tue, 14 Nov 2023 23:13:20 GMT", None),
        ("soon", 0.0),
        ("-5", 0.0),
    ],
)
def test_retry_after_holds_the_whole_host(status: int, said: str, left: float | None) -> None:
    world = World({f"{A}0": exchange(f"{A}0", status, retry_after=said)})
    if left is None:
        left = 3_600.0 - START - 1.5  # the date is an hour after WALL, and the answer came then

    async def main() -> list[FetchError | str]:
        web = world.web()
        found: list[FetchError | str] = []
        for one in await asyncio.gather(*(web.visit(f"{A}{n}", role="page") for n in range(3)), return_exceptions=True):
            assert not isinstance(one, BaseException) or isinstance(one, FetchError)
            found.append(one if isinstance(one, FetchError) else str(one[-1].status))
        assert await outcome(web.visit(B, role="page")) == "200"
        if left:
            assert await outcome(web.visit(A, role="page")) == "host_on_hold"
            await asyncio.sleep(left)
            assert await outcome(web.visit(A, role="page")) == "200"
        return found

    assert WALL + START == 1_700_001_000
    first, *rest = run(main())
    assert first == str(status)
    for one in rest:
        if left == 0.0:
            assert one == "200"
        else:
            assert isinstance(one, FetchError)
            assert (one.reason, one.transient) == ("host_on_hold", True)
            assert one.retry_after == pytest.approx(left, abs=2.0)


def test_a_short_hold_is_waited_for() -> None:
    world = World({f"{A}0": exchange(f"{A}0", 503, retry_after="30")})

    async def main() -> list[str]:
        web = world.web()
        return list(await asyncio.gather(*(outcome(web.visit(f"{A}{n}", role="page")) for n in range(2))))

    assert run(main()) == ["503", "200"]
    assert world.asked[2].started - world.asked[1].ended == pytest.approx(30.0)


def test_a_cancelled_visit_keeps_the_pause_and_frees_the_host() -> None:
    world = World(seconds={"a.example": 5.0})

    async def main() -> str:
        web = world.web()
        tasks = [asyncio.create_task(web.visit(f"{A}{n}", role="page")) for n in range(4)]
        await asyncio.sleep(7.0)
        tasks[0].cancel()  # on its way
        tasks[1].cancel()  # waits
        with pytest.raises(asyncio.CancelledError):
            await tasks[0]
        await asyncio.gather(*tasks[1:], return_exceptions=True)
        return await outcome(web.visit(A, role="page"))

    assert run(main()) == "200"
    assert world.urls() == [f"{A}robots.txt", f"{A}0", f"{A}2", f"{A}3", A]
    assert not overlaps(world.asked, 1.0)


def test_a_closed_web_ends_every_visit() -> None:
    world = World(seconds={"a.example": 100.0})

    async def main() -> tuple[list[str], float]:
        loop = asyncio.get_running_loop()
        web = world.web(hosts_at_once=1)
        urls = [f"{A}1", f"{A}2", f"{B}1", f"{B}2"]
        tasks = [asyncio.create_task(outcome(web.visit(url, role="page"))) for url in urls]
        await asyncio.sleep(1.0)
        await asyncio.gather(web.close(), web.close())
        ended = loop.time()
        found = [*await asyncio.gather(*tasks), await outcome(web.visit(A, role="page"))]
        await web.close()
        assert all(task.cancelling() == 0 for task in tasks)
        return found, ended

    found, ended = run(main())
    assert found == ["stopped"] * 5
    assert ended == pytest.approx(START + 1.0)


def test_a_deadline_around_a_visit_is_a_deadline() -> None:
    world = World(seconds={"a.example": 100.0})

    async def main() -> str:
        web = world.web()
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(3.0):
                await web.visit(A, role="page")
        world.seconds.clear()
        return await outcome(web.visit(A, role="page"))

    assert run(main()) == "200"


def test_an_error_of_the_archive_ends_its_visit_alone() -> None:
    world = World()

    def full(*_: object) -> None:
        raise OSError("disk full")

    async def main() -> None:
        web = world.web(on_exchange=full)
        for _ in range(2):
            with pytest.raises(OSError, match="disk full"):
                await web.visit(A, role="page")

    run(main())
    assert not world.store
    assert not overlaps(world.asked, 1.0)


def test_a_timeout_of_the_archive_is_no_end_of_the_crawl() -> None:
    def slow(*_: object) -> None:
        raise TimeoutError

    async def main() -> None:
        with pytest.raises(TimeoutError):
            await World().web(on_exchange=slow).visit(A, role="page")

    run(main())


def test_closing_waits_for_connections_to_end() -> None:
    async def get(url: str, *, headers: Mapping[str, str]) -> Exchange:
        try:
            await asyncio.sleep(100.0)
        finally:
            await asyncio.sleep(2.0)
        return exchange(url)

    async def main() -> float:
        world = World()
        world.get = get  # type: ignore[method-assign]
        web = world.web()
        visit = asyncio.create_task(outcome(web.visit(A, role="page")))
        await asyncio.sleep(1.0)
        await web.close()
        ended = asyncio.get_running_loop().time()
        assert await visit == "stopped"
        return ended

    assert run(main()) == pytest.approx(START + 3.0)


def test_hosts_that_nobody_asks_any_more_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hosts, "MOST_IDLE", 10)
    world = World()

    async def main() -> int:
        web = world.web()
        for n in range(100):
            await web.visit(f"https://h{n}.example/", role="page")
        return len(web._hosts._hosts)

    assert run(main()) <= 11


def test_many_visits_cost_little() -> None:
    world = World(robots="User-agent: *\n" + "".join(f"Disallow: /*?p{n}=\n" for n in range(20)))

    async def main() -> None:
        web = world.web()
        urls = (f"https://h{n % 50}.example/news/{n}.html" for n in range(2_000))
        await asyncio.gather(*(web.visit(url, role="page") for url in urls))

    began = time.process_time()
    run(main())
    assert time.process_time() - began < 2.0  # 0.3 s on an idle machine
    assert len(world.asked) == 2_050


def test_an_agent_must_have_a_name() -> None:
    async def main() -> None:
        World().web(agent="(nobody)")

    with pytest.raises(ValueError, match="product token"):
        run(main())


_STEP = st.tuples(
    st.integers(0, 3),  # host
    st.sampled_from(["page", "hop", "error", "busy", "long"]),
    st.floats(0.0, 5.0),  # when
    st.none() | st.floats(0.0, 8.0),  # cancelled after
)


@settings(max_examples=150, deadline=None)
@given(
    st.lists(_STEP, max_size=25),
    st.lists(st.integers(0, 3), min_size=4, max_size=4),
    st.sampled_from([0, 4_096]),
    st.sampled_from([0.0, 0.5, 1.0]),
    st.integers(1, 4),
    st.none() | st.floats(0.0, 20.0),
)
def test_no_host_sees_overlap_or_haste(
    steps: list[tuple[int, str, float, float | None]],
    robots_of: list[int],
    most_idle: int,
    delay: float,
    at_once: int,
    closed: float | None,
) -> None:
    world = World(seconds={f"h{n}.example": 0.3 * n for n in range(4)})
    for host, other in enumerate(robots_of):
        if host != other:
            url = f"https://h{host}.example/robots.txt"
            world.pages[url] = exchange(url, 302, location=f"https://h{other}.example/r")
    for number, (host, kind, _, _) in enumerate(steps):
        url = f"https://h{host}.example/{number}"
        if kind == "hop":
            world.pages[url] = exchange(url, 302, location=f"https://h{(host + number) % 4}.example/x{number}")
        elif kind == "error":
            world.pages[url] = FetchError("connect_error", "none", transient=True)
        elif kind in ("busy", "long"):
            world.pages[url] = exchange(url, 429, retry_after="7" if kind == "busy" else "600")

    async def visit(web: object, number: int) -> str:
        host, _, when, cancelled = steps[number]
        await asyncio.sleep(when)
        scope = asyncio.timeout(cancelled)
        try:
            async with scope:
                return await outcome(web.visit(f"https://h{host}.example/{number}", role="page"))  # type: ignore[attr-defined]
        except TimeoutError:
            assert scope.expired()
            return "cancelled"

    async def main() -> list[str]:
        web = world.web(delay=delay, hosts_at_once=at_once)
        tasks = [asyncio.create_task(visit(web, number)) for number in range(len(steps))]
        if closed is not None:
            await asyncio.sleep(closed)
            await web.close()
        found = list(await asyncio.gather(*tasks))
        assert not web._open
        for host in web._hosts._hosts.values():
            assert (host.users, host.queue.locked(), host.line.locked()) == (0, False, False)
        assert web._hosts._slots._value == at_once
        return found

    with patch.object(hosts, "MOST_IDLE", most_idle):
        found = run(main())
    assert set(found) <= {"200", "302", "429", "connect_error", "host_on_hold", "cancelled", "stopped"}
    assert closed is not None or "stopped" not in found
    assert not overlaps(world.asked, delay)
    for one in world.asked:
        assert sum(other.started <= one.started < other.ended for other in world.asked) <= at_once
