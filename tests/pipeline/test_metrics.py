"""`--metrics`: what Prometheus is told, and whether all is well."""

import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest
from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.parser import text_string_to_metric_families

from pipeline.health import Course, health, most_late
from pipeline.law import check_law
from pipeline.metrics import Numbers, Told, polls_of, states_of
from pipeline.monitor import Monitor
from pipeline.options import UsageError
from pipeline.round_line import Rounded
from schemas.subscription import Subscription
from tests.pipeline.conftest import ROOT
from tests.publishers.process import PublishersProcess
from transforms.state import Store
from transforms.state.facts import set_fact
from transforms.state.feeds import Followed, write_feed

Samples = dict[tuple[str, tuple[tuple[str, str], ...]], float]
COUNTERS = {"read:feed:": 5, "read:http:": 2, "articles:http:": 2, "dead_letters:feed:bad_url": 1}
COUNTERS |= {"duplicates:feed:repeat": 4}
FEED = Subscription(url="https://a.example/feed", last_attempt=1.0)


def samples(text: str) -> Samples:
    families = text_string_to_metric_families(text)
    return {(one.name, tuple(sorted(one.labels.items()))): one.value for family in families for one in family.samples}


def exposed(numbers: Numbers) -> Samples:
    registry, told = CollectorRegistry(), Told()
    told.numbers = numbers
    registry.register(told)
    return samples(generate_latest(registry).decode())


def value(found: Samples, name: str, **labels: str) -> float:
    return found[f"newsbeam_{name}", tuple(sorted(labels.items()))]


def test_counters_become_metrics() -> None:
    found = exposed(Numbers(counters=COUNTERS, rounds=3, waiting=7, feeds={"ok": 2, "ended": 1}, gaps=4, busy=0.25))
    assert value(found, "inputs_total", source="feed") == 5
    assert value(found, "fates_total", fate="duplicates", source="feed", reason="repeat") == 4
    assert value(found, "fates_total", fate="articles", source="http", reason="") == 2
    assert value(found, "rounds_total") == 3
    assert value(found, "pages_waiting") == 7
    assert [value(found, "feeds", state=state) for state in ("ok", "error", "ended", "new")] == [2, 0, 1, 0]
    assert value(found, "gaps_total") == 4
    assert value(found, "extraction_busy_ratio") == 0.25
    read = sum(number for (name, _), number in found.items() if name == "newsbeam_inputs_total")
    fates = sum(number for (name, _), number in found.items() if name == "newsbeam_fates_total")
    assert read == fates == 7, "the law can be asked of Prometheus"


def test_what_is_not_known_is_no_sample() -> None:
    names = {name for name, _ in exposed(Numbers())}
    assert "newsbeam_extraction_busy_ratio" not in names
    assert "newsbeam_last_commit_timestamp_seconds" not in names
    assert {"newsbeam_rounds_total", "newsbeam_feeds", "newsbeam_polls_total"} <= names


def test_polls_and_feeds_are_sorted_out() -> None:
    counts = {"polls": 6, "polls_changed": 3, "polls_same": 1, "polls_failed": 2, "read": 50}
    assert polls_of(counts) == {"changed": 3, "same": 1, "not_modified": 0, "failed": 2}
    feeds = [FEED, replace(FEED, errors=2), replace(FEED, errors=2, ended=True), Subscription(url="https://b.example/")]
    assert states_of(feeds) == {"ok": 1, "error": 1, "ended": 1, "new": 1}


@pytest.mark.parametrize(
    "course, now, well, words",
    [
        (Course(since=0), 10, True, "no round in 10 s so far"),
        (Course(since=0), 361, False, "no round in 6:01 min so far, and the next should have been by now"),
        (Course(since=100, rounds=4), 110, True, "round 4 was committed 10 s ago"),
        (
            Course(since=100, rounds=4, pause=300),
            110,
            True,
            "round 4 was committed 10 s ago; the next begins in 4:50 min",
        ),
        (Course(since=100, rounds=4, pause=300), 759, True, "round 4 was committed 10:59 min ago"),
        (Course(since=100, rounds=4, pause=300), 761, False, "should have been"),
        (Course(since=100, rounds=4, pause=86400), 50_000, True, "the next begins in"),
        (Course(since=100, rounds=4, failed="No space left on device"), 101, False, "failed: No space left on device"),
    ],
)
def test_health(course: Course, now: float, well: bool, words: str) -> None:
    found, sentence = health(course, now, late=most_late(every=60, budget=60))
    assert found is well
    assert words in sentence


def test_a_round_may_be_late_by_three_polls() -> None:
    assert [most_late(every, 60.0) for every in (None, 60.0, 3600.0)] == [360.0, 360.0, 10_860.0]


def test_the_docs_name_every_metric(store: Store) -> None:
    monitor = Monitor(free_port(), store, 360.0)
    try:
        monitor.committed(Rounded(number=1, law=check_law([]), counts={}, waiting=0, seconds=1.0, busy=0.5, pause=None))
        kinds = set(re.findall(r"^# TYPE (newsbeam_\w+)", ask(monitor.port, "/metrics")[1], re.MULTILINE))
    finally:
        monitor.close()
    told = set(re.findall(r"`(newsbeam_\w+)", (ROOT / "docs" / "live.md").read_text(encoding="utf-8")))
    assert {kind for kind in kinds if not kind.endswith("_created")} == told


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(tmp_path / "state")
    yield store
    store.close()


def ask(port: int, path: str) -> tuple[int, str]:
    try:
        with urlopen(f"http://127.0.0.1:{port}{path}", timeout=10) as answer:
            return answer.status, answer.read().decode()
    except HTTPError as error:
        with error:
            return error.code, error.read().decode()


def test_a_monitor_tells_what_was_committed(store: Store) -> None:
    set_fact(store, "counters", COUNTERS)
    set_fact(store, "rounds", 41)
    write_feed(store, Followed("feed", None, replace(FEED, gaps=2)))
    clock = Clock()
    monitor = Monitor(free_port(), store, 360.0, clock=clock, wall=lambda: 1_700_000_000.5)
    port = monitor.port
    try:
        before = samples(ask(port, "/metrics")[1])
        assert value(before, "inputs_total", source="feed") == 5, "what earlier processes counted is told at once"
        assert (value(before, "rounds_total"), value(before, "gaps_total")) == (41, 2)
        store.begin()
        set_fact(store, "rounds", 99)
        assert samples(ask(port, "/metrics")[1])["newsbeam_rounds_total", ()] == 41, "a round that is open is not told"
        store.rollback()
        set_fact(store, "rounds", 42)
        law = check_law([])
        for polls in ({"polls_failed": 1}, {"polls_failed": 2, "polls_not_modified": 5}):
            monitor.committed(Rounded(number=42, law=law, counts=polls, waiting=3, seconds=12.0, busy=0.5, pause=None))
        after = samples(ask(port, "/metrics")[1])
        assert (value(after, "rounds_total"), value(after, "pages_waiting")) == (42, 3)
        assert value(after, "polls_total", outcome="failed") == 3
        assert value(after, "polls_total", outcome="not_modified") == 5
        assert value(after, "last_commit_timestamp_seconds") == 1_700_000_000.5
        assert value(after, "round_seconds_sum") == 24
        assert value(after, "round_seconds_bucket", le="20.0") == 2
        assert value(after, "round_seconds_bucket", le="10.0") == 0
        assert ("process_open_fds", ()) in after or not Path("/proc/self/fd").exists()

        assert ask(port, "/healthz") == (200, "round 42 was committed 0 s ago\n")
        clock.now += 361
        status, sentence = ask(port, "/healthz")
        assert (status, "should have been" in sentence) == (503, True)
        monitor.failed("No space left on device")
        assert ask(port, "/healthz") == (503, "the last round failed: No space left on device\n")
        assert ask(port, "/")[0] == 404
        assert ask(port, "/metrics/../secret")[0] == 404
    finally:
        monitor.close()
    with pytest.raises(OSError):
        socket.create_connection(("127.0.0.1", port), timeout=5)


def test_a_port_that_is_taken_is_one_sentence(store: Store) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(UsageError, match=rf"^--metrics {port} cannot be served: Address already in use$"):
            Monitor(port, store, 360.0)


def test_two_monitors_do_not_share_a_port(store: Store) -> None:
    first = Monitor(free_port(), store, 360.0)
    try:
        with pytest.raises(UsageError):
            Monitor(first.port, store, 360.0)
    finally:
        first.close()


def test_others_on_the_network_cannot_ask(store: Store) -> None:
    monitor = Monitor(free_port(), store, 360.0)
    try:
        with pytest.raises(OSError):
            socket.create_connection(("127.0.0.2", monitor.port), timeout=5)
    finally:
        monitor.close()


def test_one_who_asks_and_says_nothing_keeps_nobody_waiting(store: Store) -> None:
    monitor = Monitor(free_port(), store, 360.0)
    try:
        with socket.create_connection(("127.0.0.1", monitor.port)):
            assert ask(monitor.port, "/healthz")[0] == 200
    finally:
        monitor.close()


def test_a_live_session(tmp_path: Path) -> None:
    port = free_port()
    with PublishersProcess(seed=1, hosts=2, feeds=2, entries=6, calm=True) as world:
        specs = [f"--input=feed:{url}" for url in world.feed_urls()]
        flags = [f"--output=jsonl:{tmp_path / 'out'}", f"--state={tmp_path / 's'}", f"--metrics={port}"]
        manners = ["--contact=desk@example.org", "--delay=10ms", "--every=1s", "--workers=1"]
        ports = [str(world.port), str(world.tls_port or 9)]
        command = [sys.executable, "-m", "tests.publishers.newsbeam", *ports, "run", *specs, *flags, *manners]
        running = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        try:
            assert running.stdout
            lines = [running.stdout.readline()]
            deadline = time.monotonic() + 30
            while time.monotonic() < deadline:
                found = samples(ask(port, "/metrics")[1])
                if ("newsbeam_last_commit_timestamp_seconds", ()) in found:
                    break
            status, sentence = ask(port, "/healthz")
            running.send_signal(signal.SIGTERM)
            lines += running.communicate(timeout=60)[0].splitlines()
        finally:
            running.kill()
            running.communicate()
    assert running.returncode == 0, lines
    assert re.match(r"round 1: 2 feeds polled; read 12 = 6 articles", lines[0])
    assert status == 200
    assert re.match(r"round \d+ was committed", sentence)
    assert value(found, "inputs_total", source="feed") == 6
    assert value(found, "fates_total", fate="articles", source="http", reason="") == 6
    assert value(found, "feeds", state="ok") == 2
    assert value(found, "polls_total", outcome="changed") == 2
    assert 0 < value(found, "extraction_busy_ratio") <= 1
