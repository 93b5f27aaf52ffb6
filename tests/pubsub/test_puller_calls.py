"""What the puller asks of a subscription, with one that is only a script."""

import random
import threading
import time
from collections.abc import Callable, Sequence

import pytest

from transforms.pubsub import leases, puller as pulling
from transforms.pubsub.faults import ServiceError
from transforms.pubsub.message import Received
from transforms.pubsub.puller import Puller


class Script:
    """A subscription whose calls do what the test says, and are noted."""

    name = "projects/news/subscriptions/wire"

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.left: list[bytes] = []
        self.calls: list[tuple[str, object]] = []
        self.failing: dict[str, list[str]] = {}
        self.given = 0
        self.stopped = threading.Event()

    def _note(self, call: str, value: object) -> None:
        with self.lock:
            self.calls.append((call, value))
            codes = self.failing.get(call)
            code = codes.pop(0) if codes else None
        if code:
            raise ServiceError(code, "as the test says")

    def pull(self, most: int, seconds: float) -> list[Received]:
        self._note("pull", most)
        with self.lock:
            taken, self.left = self.left[:most], self.left[most:]
            first = self.given
            self.given += len(taken)
        if not taken:
            self.stopped.wait(min(seconds, 2))
        return [
            Received(
                ack_id=f"id-{first + number}",
                message_id=str(first + number),
                data=data,
                attributes={},
                publish_time="2026-01-01T00:00:00Z",
                delivery_attempt=0,
                ordering_key="",
            )
            for number, data in enumerate(taken)
        ]

    def acknowledge(self, ids: Sequence[str], seconds: float) -> None:
        self._note("ack", list(ids))

    def extend(self, ids: Sequence[str], lease: int, seconds: float) -> None:
        self._note(f"extend {lease}", list(ids))

    def stop_pulling(self) -> None:
        self.stopped.set()

    def close(self) -> None:
        self.stopped.set()

    def of(self, call: str) -> list[object]:
        with self.lock:
            return [value for name, value in self.calls if name == call]


@pytest.fixture
def run() -> Callable[[Script, list[str]], Puller]:
    def make(script: Script, said: list[str]) -> Puller:
        return Puller(script, report=said.append, chance=random.Random(1))  # type: ignore[arg-type]

    return make


def take(puller: Puller, most: int) -> list[Received]:
    return puller.pull(most=most, most_bytes=1 << 20, seconds=5, idle_seconds=1)


def test_never_asks_for_more_than_is_wanted(run: Callable[[Script, list[str]], Puller]) -> None:
    script = Script()
    script.left = [b"x"] * 5000
    puller = run(script, [])
    assert len(take(puller, 2500)) == 2500
    assert script.given == 2500
    assert set(script.of("pull")) <= {1000, 500}
    puller.close()


def test_acks_are_tried_again_until_answered_and_in_requests_of_bounded_size(
    run: Callable[[Script, list[str]], Puller],
) -> None:
    script, said = Script(), list[str]()
    script.left = [b"x"] * 4500
    script.failing["ack"] = ["UNAVAILABLE", "DEADLINE_EXCEEDED", "INTERNAL"]
    puller = run(script, said)
    received = take(puller, 4500)
    assert puller.ack([each.ack_id for each in received]) == []
    tries = script.of("ack")
    assert [len(ids) for ids in tries if isinstance(ids, list)] == [2000] * 5 + [500]
    assert tries[0] == tries[3] == [f"id-{each.ack_id.partition('id-')[2]}" for each in received[:2000]]
    assert puller.held == 0
    assert len(said) == 2
    assert puller.ack([each.ack_id for each in received]) == []
    assert len(script.of("ack")) == 6  # what is not held any more is not sent again
    puller.close()


def test_an_ack_that_is_refused_for_good_ends_the_matter(run: Callable[[Script, list[str]], Puller]) -> None:
    script, said = Script(), list[str]()
    script.left = [b"x"]
    script.failing["ack"] = ["FAILED_PRECONDITION"]
    puller = run(script, said)
    (received,) = take(puller, 1)
    assert puller.ack([received.ack_id]) == []
    assert (puller.held, said) == (0, [])
    puller.close()


def test_closing_ends_an_ack_in_an_outage(run: Callable[[Script, list[str]], Puller]) -> None:
    script = Script()
    script.left = [b"x"]
    script.failing["ack"] = ["UNAVAILABLE"] * 1000
    puller = run(script, [])
    (received,) = take(puller, 1)
    threading.Timer(0.5, puller.close).start()
    began = time.monotonic()
    assert puller.ack([received.ack_id]) == [received.ack_id]
    assert time.monotonic() - began < 2


def test_held_messages_are_extended_and_others_are_not(
    run: Callable[[Script, list[str]], Puller], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(leases, "TICK", 0.05)
    monkeypatch.setattr(leases, "LEASE", 1)
    monkeypatch.setattr(leases, "FIRST_LEASE", 0.4)
    script, said = Script(), list[str]()
    script.left = [b"x"] * 2
    script.failing["extend 1"] = ["UNAVAILABLE"]
    puller = run(script, said)
    kept, done = take(puller, 2)
    puller.ack([done.ack_id])
    time.sleep(2)
    later = script.of("extend 1")[2:]
    assert len(later) >= 2
    assert all(ids == ["id-0"] for ids in later)
    puller.release([kept.ack_id])
    assert script.of("extend 0") == [["id-0"]]
    count = len(script.of("extend 1"))
    time.sleep(1.2)
    assert len(script.of("extend 1")) == count
    puller.close()


def test_empty_answers_that_come_at_once_are_not_asked_for_at_once(
    run: Callable[[Script, list[str]], Puller], monkeypatch: pytest.MonkeyPatch
) -> None:
    script = Script()
    monkeypatch.setattr(script.stopped, "wait", lambda seconds: None)
    puller = run(script, [])
    assert puller.pull(most=5000, most_bytes=1, seconds=2, idle_seconds=2) == []
    assert len(script.of("pull")) <= 2 * 6
    puller.close()


def test_a_failing_pull_is_told_once_and_everything_comes(run: Callable[[Script, list[str]], Puller]) -> None:
    script, said = Script(), list[str]()
    script.left = [b"%d" % number for number in range(100)]
    script.failing["pull"] = ["PERMISSION_DENIED"] * 5
    puller = run(script, said)
    assert puller.pull(most=100, most_bytes=1 << 20, seconds=0.1, idle_seconds=0.1) == []
    assert puller.trouble == "PERMISSION_DENIED: as the test says"
    got = puller.pull(most=100, most_bytes=1 << 20, seconds=20, idle_seconds=0.1)
    assert [each.data for each in got] == [b"%d" % number for number in range(100)]
    assert len(said) == 2
    assert pulling.PULLS == 2
    puller.close()
