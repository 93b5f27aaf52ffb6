"""A session that dies between any two steps of a round, and what the next one makes of it."""

import json
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from pkgutil import resolve_name
from typing import Any

import pytest

from pipeline import session
from pipeline.options import parse
from pipeline.plan import make_plan
from tests.pubsub.bodies import Body, text
from tests.pubsub.queue import SUBSCRIPTION, TOPIC, Queue, _Publisher, _Puller
from transforms.children import close_all
from transforms.live import FINISH, reset
from transforms.pubsub import tray
from transforms.pubsub.faults import NotPublished
from transforms.pubsub.message import Refused
from transforms.state import messages
from transforms.write import COLLECTIONS


class Death(BaseException):
    """Stands for the death of the process: nothing may handle it."""


@pytest.fixture(autouse=True)
def in_this_process(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Leave signals alone, keep the children from one session to the next, and wait for nobody."""
    monkeypatch.setattr(session, "listen", lambda finish: None)
    monkeypatch.setattr(session, "close_all", lambda: None)
    monkeypatch.setattr(session, "DRAINED", 0.0)
    reset()
    yield
    reset()
    tray._TRAY.clear()


@pytest.fixture(autouse=True, scope="module")
def children() -> Iterator[None]:
    """Start the children once."""
    yield
    close_all()


def run(folder: Path, *flags: str) -> int:
    """Run a session in this process."""
    outputs = [f"--output=jsonl:{folder}/out", f"--output=pubsub:{TOPIC}"]
    given = ["run", f"--input=pubsub:{SUBSCRIPTION}", *outputs, f"--state={folder}/state", "--workers=1", *flags]
    plan = make_plan(parse(given))
    try:
        return session.follow(plan, debug=True)
    finally:
        for place in plan.folders:  # a process that ends lets go of its locks
            place.release()


def rows(folder: Path, collection: str) -> list[dict[str, Any]]:
    files = (folder / "out").glob(f"{collection}-*.jsonl")
    return [json.loads(line) for file in files for line in file.read_bytes().splitlines()]


def law(folder: Path) -> Counter[str]:
    """Return the counts of the summary, which must add up to what was read."""
    summary = json.loads((folder / "out" / "summary.json").read_bytes())
    fates = {fate: summary[fate] for fate in ("articles", "duplicates", "skipped", "dead_letters")}
    assert summary["read"] == sum(fates.values())
    return Counter(fates, read=summary["read"])


def dying(function: Callable[..., Any], call: int, after: bool) -> Callable[..., Any]:
    """Return a function that dies before or after its `call`th call does its work."""
    calls = []

    def counted(*given: Any, **named: Any) -> Any:
        calls.append(1)
        if len(calls) != call:
            return function(*given, **named)
        if after:
            function(*given, **named)
        raise Death

    return counted


STEPS = {
    "noted": ("pipeline.inbox.messages.begin_tries", True),
    "laid out": ("pipeline.inbox.lay", True),
    "before the work": ("pipeline.session.carry_out", False),
    "after the work": ("pipeline.session.carry_out", True),
    "moves written": ("pipeline.session.write_moves", True),
    "before the commit": ("pipeline.inbox.Inbox.commit", True),
    "after the commit": ("pipeline.session.carry_out_moves", False),  # its first call is the one at the start
    "before a rename": ("pipeline.moves.FileSystems.rename", False),
    "after a rename": ("pipeline.moves.FileSystems.rename", True),
    "before publishing": ("tests.pubsub.queue._Publisher.publish", False),
    "after publishing": ("tests.pubsub.queue._Publisher.publish", True),
    "after a file was published": ("pipeline.outbox.Outbox.publish", True),
    "before the moves are forgotten": ("pipeline.moves.forget_moves", False),
    "before the acknowledgement": ("pipeline.inbox.Inbox.ack", False),
    "after the acknowledgement": ("tests.pubsub.queue._Puller.ack", True),
}
COMMITTED = list(STEPS)[6:-1]


@pytest.mark.parametrize("step", STEPS)
def test_nothing_is_lost_and_nothing_is_written_twice(
    step: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    queue = Queue([text(number) for number in range(6)])
    queue.install(monkeypatch)
    target, after = STEPS[step]
    call = 2 if step == "after the commit" else 1
    monkeypatch.setattr(target, dying(resolve_name(target), call, after))
    with pytest.raises(Death):
        run(tmp_path)
    assert run(tmp_path) == 0
    articles = {(row["id"], row["revision_id"]) for row in rows(tmp_path, "articles")}
    assert len(articles) == len(rows(tmp_path, "articles")) == 6
    assert queue.waiting == {}
    published = {(one.attributes["id"], one.attributes["revision_id"]) for one in queue.published if is_article(one)}
    assert published == articles
    again = 6 if step in COMMITTED else 0
    counts = law(tmp_path)
    assert (counts["read"], counts["articles"], counts["skipped"]) == (6 + again, 6, again)
    assert {row["reason"] for row in rows(tmp_path, "skipped")} == ({"redelivery"} if again else set())


def is_article(message: Any) -> bool:
    return bool(message.attributes["kind"] == "articles")


def test_a_message_that_kills_is_found_and_its_neighbours_come_through(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    deadly = {7}
    queue = Queue([Body(b"poison") if number in deadly else text(number) for number in range(60)])
    queue.install(monkeypatch)
    real = session.carry_out

    def work(*given: Any) -> Any:
        if any(laid.message.data == b"poison" and not laid.deadly for laid in tray._TRAY[SUBSCRIPTION]):
            raise Death
        return real(*given)

    monkeypatch.setattr(session, "carry_out", work)
    deaths = 0
    while True:
        try:
            assert run(tmp_path) == 0
            break
        except Death:
            deaths += 1
            assert deaths <= 9, "it goes on for ever"
    assert {(row["reason"], row["origin"]["record"]) for row in rows(tmp_path, "dead-letters")} == {
        ("deadly", str(number)) for number in deadly
    }
    assert len(rows(tmp_path, "articles")) == 59
    assert queue.waiting == {}
    assert law(tmp_path)["read"] == 60


@pytest.mark.parametrize("error", [OSError(28, "No space left on device"), None])
def test_a_round_that_fails_for_other_reasons_blames_no_message(
    error: OSError | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    queue = Queue([text(1)])
    queue.install(monkeypatch)
    real = session.carry_out

    def fail(*given: Any) -> Any:
        if error is None:
            session.STOP.set()
            raise RuntimeError("stopped")
        raise error

    for _ in range(messages.ALONE + 1):
        monkeypatch.setattr(session, "carry_out", fail)
        if error is None:
            assert run(tmp_path) == 130
        else:
            with pytest.raises(OSError, match="No space"):
                run(tmp_path)
        reset()
    monkeypatch.setattr(session, "carry_out", real)
    assert run(tmp_path) == 0
    assert len(rows(tmp_path, "articles")) == 1


def test_a_message_delivered_twice_in_one_round_is_read_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    queue = Queue([text(1)])
    queue.install(monkeypatch)
    real = _Puller.pull

    def twice(*given: Any, **named: Any) -> Any:
        got = real(*given, **named)
        queue.held.clear()
        return got + real(*given, **named)

    monkeypatch.setattr("tests.pubsub.queue._Puller.pull", twice)
    assert run(tmp_path) == 0
    assert law(tmp_path) == Counter(read=2, articles=1, skipped=1, duplicates=0, dead_letters=0)


def test_a_stop_ends_the_round_early_and_gives_back_the_rest(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    queue = Queue([text(number) for number in range(50)])
    queue.install(monkeypatch)
    real = tray.take

    def stopped(subscription: str) -> Iterator[tray.Laid]:
        for number, laid in enumerate(real(subscription), 1):
            yield laid
            if number == 10:
                FINISH.set()

    monkeypatch.setattr("transforms.sources.pubsub.take", stopped)
    assert run(tmp_path) == 0
    assert (law(tmp_path)["articles"], len(queue.waiting)) == (10, 40)
    reset()
    monkeypatch.setattr("transforms.sources.pubsub.take", real)
    assert run(tmp_path) == 0
    assert (law(tmp_path)["articles"], len(queue.waiting), rows(tmp_path, "skipped")) == (50, 0, [])


def test_collections_are_told_by_their_attributes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    queue = Queue([text(1), Body(b"no message")])
    queue.install(monkeypatch)
    assert run(tmp_path) == 0
    assert {one.attributes["kind"] for one in queue.published} == {"articles", "dead-letters"}
    assert {one.attributes["kind"] for one in queue.published} <= set(COLLECTIONS)
    (article,) = [one for one in queue.published if is_article(one)]
    record = json.loads(article.data)
    assert {name: article.attributes[name] for name in ("id", "version", "revision_id", "schema")} == {
        name: str(record[name]) for name in ("id", "version", "revision_id", "schema")
    }
    assert article.ordering_key.startswith("site-")


def test_records_that_cannot_be_published_before_a_stop_go_with_the_next_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    queue = Queue([text(number) for number in range(3)])
    queue.install(monkeypatch)
    with monkeypatch.context() as patch:

        def fail(*_: Any, **__: Any) -> Any:
            raise NotPublished((0,), "UNAVAILABLE: nobody there")

        patch.setattr(_Publisher, "publish", fail)
        assert run(tmp_path) == 0
    said = capsys.readouterr().err
    assert "newsbeam: stopped; its last records could not be published (UNAVAILABLE: nobody there), and" in said
    assert (len(queue.waiting), queue.published) == (3, [])
    assert run(tmp_path) == 0
    assert len(rows(tmp_path, "articles")) == len([one for one in queue.published if is_article(one)]) == 3
    assert queue.waiting == {}


def test_what_no_message_can_hold_is_kept_in_the_state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    queue = Queue([text(1), text(2)])
    queue.install(monkeypatch)
    monkeypatch.setattr(_Publisher, "publish", lambda _, batch, seconds: [Refused(place=0, detail="it is too large")])
    assert run(tmp_path) == 0
    kept = (tmp_path / "state" / "refused.jsonl").read_bytes().splitlines()
    assert {json.loads(line)["id"] for line in kept} <= {row["id"] for row in rows(tmp_path, "articles")}
    assert kept
