"""`newsbeam feeds`: what a state says of the feeds that are followed."""

import json
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.feeds import feed_line
from schemas.subscription import Pace, Subscription
from tests.pipeline.conftest import command, environment
from transforms.state import Store
from transforms.state.feeds import Followed, write_feed

NOW = 1_700_000_000.0
FEED = Subscription(url="https://a.example/feed", last_attempt=NOW - 90, last_success=NOW - 90, next_poll=NOW + 300)


@pytest.mark.parametrize(
    "record, line",
    [
        (FEED, "last had 1:30 min ago; next in 5:00 min"),
        (Subscription(url="https://a.example/feed"), "never had; due now"),
        (replace(FEED, next_poll=NOW - 5), "last had 1:30 min ago; due now"),
        (replace(FEED, next_poll=None, ended=True), "last had 1:30 min ago; ended"),
        (replace(FEED, pace=Pace(interval=7200.0)), "next in 5:00 min; a third of it new in 2:00 h"),
        (replace(FEED, errors=1, error="no answer"), "next in 5:00 min; 1 error: no answer"),
        (replace(FEED, errors=4, error="no answer"), "4 errors in a row: no answer"),
        (replace(FEED, gaps=1), "; 1 likely gap"),
        (replace(FEED, gaps=3), "; 3 likely gaps"),
        (replace(FEED, current_url="https://b.example/feed"), "https://a.example/feed -> https://b.example/feed: last"),
    ],
)
def test_a_line(record: Subscription, line: str) -> None:
    said = feed_line(record, NOW)
    assert said.startswith("https://a.example/feed")
    assert line in said
    assert said.endswith(line) or "->" in line


def feeds(*arguments: object) -> subprocess.CompletedProcess[str]:
    given = command("feeds", *map(str, arguments))
    return subprocess.run(given, capture_output=True, text=True, env=environment(), timeout=60)


def test_while_a_round_is_open(tmp_path: Path) -> None:
    store = Store(tmp_path)
    try:
        write_feed(store, Followed("opml", None, FEED))
        store.begin()
        write_feed(store, Followed("opml", None, replace(FEED, gaps=7)))
        write_feed(store, Followed("opml", None, replace(FEED, url="https://b.example/feed")))
        done = feeds("--state", tmp_path)
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout.splitlines()[-1] == "1 feed", "what is not committed is not told"
        assert "gap" not in done.stdout
        store.commit()
    finally:
        store.close()
    done = feeds("--state", tmp_path, "--json")
    records = [json.loads(line) for line in done.stdout.splitlines()]
    assert [(one["url"], one["gaps"]) for one in records] == [
        ("https://a.example/feed", 7),
        ("https://b.example/feed", 0),
    ]


def test_no_state(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    (tmp_path / "newsbeam.sqlite").write_text("this is no database, whatever its name may say")
    for name in ("none", "file", "."):
        done = feeds("--state", tmp_path / name)
        assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
        assert done.stderr.startswith(f"newsbeam: --state {tmp_path / name} holds no state of newsbeam")
    assert not (tmp_path / "none").exists()


def test_a_state_of_another_version(tmp_path: Path) -> None:
    store = Store(tmp_path)
    store.run("PRAGMA user_version = 99")
    store.close()
    done = feeds("--state", tmp_path)
    assert done.returncode == 2
    assert "version 99" in done.stderr
