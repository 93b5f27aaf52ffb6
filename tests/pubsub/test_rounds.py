"""Whole sessions on the emulator: drained, killed, cut off, stopped; nothing is lost and nothing is written twice."""

import json
import os
import sqlite3
import subprocess
import time
from itertools import count
from pathlib import Path
from random import Random
from typing import Any

import pytest

from pipeline.__main__ import main
from pipeline.options import UsageError, parse
from pipeline.plan import make_plan
from tests.pipeline.conftest import ROOT, command, environment
from tests.pipeline.live_run import Running, children, lines
from tests.pubsub.bodies import HOSTILE, KINDS, Body, address, bare_page, text
from tests.pubsub.emulator import Emulator
from tests.pubsub.service import CLOSED
from tests.pubsub.wire import Wire

EACH = 150
FATES = ("articles", "duplicates", "skipped", "dead_letters")


class Place:
    """A subscription, a topic for the records, and the folders of a session between them."""

    def __init__(self, emulator: Emulator, folder: Path) -> None:
        self.emulator, self.folder = emulator, folder
        self.topic, self.records = emulator.topic(), emulator.topic()
        self.subscription, self.reader = emulator.subscription(self.topic), emulator.subscription(self.records)

    def send(self, *bodies: Body) -> None:
        """Publish messages with their attributes."""
        with self.emulator.clients() as (publisher, _):
            batches, size = [list[dict[str, Any]]()], 0
            for body in bodies:
                if size > 4_000_000 or len(batches[-1]) == 1000:
                    batches.append([])
                    size = 0
                batches[-1].append({"data": body.data, "attributes": body.attributes})
                size += len(body.data)
            for batch in batches:
                publisher.publish(request={"topic": self.topic, "messages": batch}, retry=None, timeout=30)

    def arguments(self, *more: str) -> list[str]:
        outputs = [f"--output=jsonl:{self.folder}/out", f"--output=pubsub:{self.records}"]
        given = [f"--input=pubsub:{self.subscription}", *outputs, f"--state={self.folder}/state", "--workers=1"]
        return command("run", *given, *more)

    def start(self, *more: str) -> Running:
        return Running(self.arguments(*more), environment())

    def drain(self) -> str:
        """Run until the subscription is empty; return what was said."""
        done = subprocess.run(
            self.arguments(), capture_output=True, text=True, cwd=ROOT, env=environment(), timeout=240
        )
        assert (done.returncode, unforeseen(done.stderr)) == (0, [])
        return done.stdout

    def rows(self, collection: str) -> list[dict[str, Any]]:
        return [json.loads(line) for line in lines(self.folder / "out", collection)]

    def counts(self) -> dict[str, int]:
        """Return the counts of the summary, whose law holds."""
        summary = json.loads((self.folder / "out" / "summary.json").read_bytes())
        assert summary["law"]["holds"]
        assert summary["read"] == sum(summary[fate] for fate in FATES)
        return {name: summary[name] for name in ("read", *FATES)}

    def articles(self) -> set[tuple[str, str]]:
        """Return the articles, none of which is there twice."""
        found = [(row["id"], row["revision_id"]) for row in self.rows("articles")]
        assert len(found) == len(set(found))
        return set(found)

    def published(self) -> list[tuple[str, str]]:
        records = [json.loads(data) for data in self.emulator.rest(self.reader)]
        return [(one["id"], one["revision_id"]) for one in records if one.get("schema") == "newsbeam/article/1"]

    def noted(self) -> int:
        """Return how many messages are in the round under way."""
        path = self.folder / "state" / "newsbeam.sqlite"
        if not path.exists():
            return 0
        connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True, timeout=5)
        try:
            return int(connection.execute("SELECT count(*) FROM tries").fetchone()[0])
        except sqlite3.OperationalError:  # before it has tables
            return 0
        finally:
            connection.close()


@pytest.fixture
def place(emulator: Emulator, tmp_path: Path) -> Place:
    return Place(emulator, tmp_path)


def test_a_subscription_is_drained(place: Place) -> None:
    sound = [kind(number) for number in range(EACH) for kind in KINDS] + [bare_page(number) for number in range(10)]
    place.send(*sound, *HOSTILE)
    told = place.drain()
    assert "pubsub: read " in told
    counts = place.counts()
    assert counts["articles"] >= EACH * 2 + 10 + EACH * 2
    # Each message has one fate; a feed document has one for each of its two entries.
    assert counts["read"] == len(sound) + len(HOSTILE) + EACH
    urls = {row["url"] for row in place.rows("articles")}
    assert urls >= {address(number, kind) for number in range(EACH) for kind in ("text", "page", "feed1", "feed2")}
    assert urls >= {address(number, "bare") for number in range(10)} | {address(9007, "page")}
    dead = place.rows("dead-letters")
    assert sum(row["reason"] == "not_fetched" for row in dead) == EACH
    assert len(dead) - EACH >= len(HOSTILE) - 5
    assert all(row["origin"]["source"] == "pubsub" and row["origin"]["record"] for row in dead)
    assert {row["reason"] for row in dead} >= {"bad_message", "not_fetched"}
    assert "internal_error" not in {row["reason"] for row in dead}
    assert place.emulator.rest(place.subscription) == []
    assert set(place.published()) == place.articles()


def test_kills_lose_nothing_and_write_nothing_twice(place: Place) -> None:
    dice, numbers = Random(11), count()
    sent = 0
    for kill in range(3):
        place.send(*(text(next(numbers)) for _ in range(60)))
        sent += 60
        with place.start("--every=1s") as running:
            if kill % 2:  # in the steps behind a commit
                running.wait_for(lambda: place.noted() > 0)
                running.wait_for(lambda: place.noted() == 0)
                wait = dice.uniform(0.0, 0.1)
            else:
                running.wait_for(lambda: place.noted() > 0)
                wait = dice.uniform(0.0, 1.5)
            assert running.kill_after(wait)
    with place.start("--every=1s") as running:
        running.round()
        running.wait_for(lambda: len(lines(place.folder / "out", "articles")) == sent and place.noted() == 0)
        code, _ = running.stop()
        assert code.code == 0
    place.drain()
    assert len(place.articles()) == sent
    assert not [row for row in place.rows("dead-letters") if row["reason"] == "deadly"]
    assert set(place.published()) == place.articles()
    counts = place.counts()
    assert counts["read"] == sent + counts["skipped"]
    assert {row["reason"] for row in place.rows("skipped")} <= {"redelivery"}
    assert place.emulator.rest(place.subscription) == []


def test_an_outage_is_told_once_and_loses_nothing(
    place: Place, emulator: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    wire = Wire(emulator.port)
    monkeypatch.setenv("PUBSUB_EMULATOR_HOST", wire.host)
    place.send(*(text(number) for number in range(20)))
    with place.start("--every=10s") as running:
        running.until(lambda line: "20 articles" in line)
        wire.cut()
        place.send(*(text(number) for number in range(20, 40)))
        time.sleep(3)
        assert running.process.poll() is None
        wire.mend()
        running.until(lambda line: "20 articles" in line)
        time.sleep(1)
        before, began = cpu(running.process.pid), time.monotonic()
        time.sleep(10)
        share = (cpu(running.process.pid) - before) / (time.monotonic() - began)
        ended, seconds = running.stop()
    assert (ended.code, seconds < 10) == (0, True), seconds
    assert share < 0.02, share
    told = [line for line in ended.err.splitlines() if place.subscription in line]
    assert [line for line in told if "cannot be reached" in line] == told[:1]
    assert told[1:] == [f"newsbeam: pubsub:{place.subscription} is back"]
    assert len(place.articles()) == place.counts()["articles"] == 40
    assert emulator.rest(place.subscription) == []


def test_a_stop_in_mid_round_ends_within_ten_seconds(place: Place) -> None:
    bodies = [text(number) for number in range(2000)]
    place.send(*bodies)
    with place.start("--every=1s") as running:
        running.wait_for(lambda: place.noted() > 0)
        time.sleep(1)
        ended, seconds = running.stop()
    assert (ended.code, unforeseen(ended.err)) == (0, [])
    assert seconds < 10
    assert "the same command goes on from here" in ended.out
    written = len(place.articles())
    assert written < 2000
    # a pull that was under way keeps its messages until their leases end, 10 s by the emulator's default
    assert len(place.emulator.rest(place.subscription, quiet=15.0)) == 2000 - written


@pytest.mark.parametrize(
    ("given", "host", "says"),
    [
        (["--input=pubsub:projects/news/subscriptions/none"], None, "pubsub:projects/news/subscriptions/none does not"),
        (["--output=pubsub:projects/news/topics/none"], None, "pubsub:projects/news/topics/none does not exist"),
        ([], CLOSED, f"no emulator answers at {CLOSED}"),
        (["--input=pubsub:wire"], None, "--input pubsub:wire: "),
    ],
    ids=["subscription", "topic", "emulator", "name"],
)
def test_what_cannot_start_says_so_in_a_sentence(
    given: list[str],
    host: str | None,
    says: str,
    place: Place,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    if host:
        monkeypatch.setenv("PUBSUB_EMULATOR_HOST", host)
    monkeypatch.setattr("pipeline.__main__.quiet", lambda debug: None)
    monkeypatch.setattr("pipeline.session.listen", lambda finish: None)
    began = time.monotonic()
    assert main([*place.arguments()[3:], *given]) == 2
    assert time.monotonic() - began < 5
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("newsbeam: ")
    assert said.err.count("\n") == 1
    assert says in said.err


def test_a_queue_needs_a_state(emulator: Emulator, tmp_path: Path) -> None:
    queue = [f"--input=pubsub:{emulator.subscription(emulator.topic())}", f"--output=jsonl:{tmp_path}/out"]
    with pytest.raises(UsageError, match=r"needs --state DIR: it holds what was taken"):
        make_plan(parse(["run", *queue]))


def unforeseen(said: str) -> list[str]:
    """Return the lines on stderr that are not of the progress."""
    return [line for line in said.splitlines() if line and not line.startswith("round ")]


def cpu(process: int) -> float:
    """Return the seconds of processor that a process and its children have used."""
    ticks = 0
    for each in (process, *children(process)):
        fields = Path(f"/proc/{each}/stat").read_text().rpartition(")")[2].split()
        ticks += int(fields[11]) + int(fields[12])
    return ticks / os.sysconf("SC_CLK_TCK")
