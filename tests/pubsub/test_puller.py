"""Pulling from the emulator: everything once, leases, releases, outages, bounds, rest."""

import random
import time
from collections.abc import Callable, Iterator

import pytest

from tests.pubsub.emulator import Emulator
from tests.pubsub.wire import Wire
from transforms.pubsub.connect import open_subscription
from transforms.pubsub.message import Received
from transforms.pubsub.puller import Puller

Open = Callable[[str], Puller]
MB = 1 << 20


@pytest.fixture
def said() -> list[str]:
    return []


@pytest.fixture
def start(said: list[str]) -> Iterator[Open]:
    """Make pullers that are closed at the end, each within two seconds."""
    pullers: list[Puller] = []

    def make(subscription: str) -> Puller:
        pullers.append(Puller(open_subscription(subscription), report=said.append, chance=random.Random(1)))
        return pullers[-1]

    yield make
    for puller in pullers:
        began = time.monotonic()
        puller.close()
        assert time.monotonic() - began < 2


def drain(puller: Puller, *, most: int = 1000, idle: float = 1.0) -> list[Received]:
    """Pull and acknowledge until nothing comes."""
    received: list[Received] = []
    while got := puller.pull(most=most, most_bytes=64 * MB, seconds=20, idle_seconds=idle):
        received += got
        assert puller.ack([each.ack_id for each in got]) == []
    return received


def bodies(received: list[Received]) -> list[bytes]:
    return sorted(each.data for each in received)


def until(condition: Callable[[], bool], seconds: float = 20) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.05)


def test_everything_once(emulator: Emulator, start: Open, said: list[str]) -> None:
    topic = emulator.topic()
    subscription = emulator.subscription(topic)
    sent = [b"%05d" % number + bytes(1000) for number in range(10_000)]
    emulator.send(topic, sent)
    puller = start(subscription)
    began = time.monotonic()
    received = drain(puller, most=3000)
    assert bodies(received) == sent
    assert len(sent) / (time.monotonic() - began - 1) > 2000  # the idle second at the end is no work
    assert len({each.message_id for each in received}) == len({each.ack_id for each in received}) == len(sent)
    assert puller.held == 0
    assert said == []
    assert emulator.rest(subscription) == []


def test_a_message_is_whole(emulator: Emulator, start: Open) -> None:
    topic = emulator.topic()
    puller = start(emulator.subscription(topic, enable_message_ordering=True))
    message = {"data": b"\x00\xff", "attributes": {"url": "https://example.com/ä"}, "ordering_key": "7"}
    with emulator.clients() as (publisher, _):
        publisher.publish(request={"topic": topic, "messages": [message]}, retry=None, timeout=10)
    (received,) = puller.pull(most=1, most_bytes=MB, seconds=5, idle_seconds=5)
    assert (received.data, received.attributes, received.ordering_key) == (
        b"\x00\xff",
        {"url": "https://example.com/ä"},
        "7",
    )
    assert received.delivery_attempt == 0
    assert received.publish_time.startswith("20")
    assert received.publish_time.endswith("Z")


def test_attempts_are_counted_where_the_subscription_counts(emulator: Emulator, start: Open) -> None:
    topic = emulator.topic()
    policy = {"dead_letter_topic": emulator.topic(), "max_delivery_attempts": 10}
    puller = start(emulator.subscription(topic, dead_letter_policy=policy))
    emulator.send(topic, [b"x"])
    for attempt in (1, 2, 3):
        (received,) = puller.pull(most=1, most_bytes=MB, seconds=5, idle_seconds=5)
        assert received.delivery_attempt == attempt
        puller.release([received.ack_id])


def test_bounds(emulator: Emulator, start: Open) -> None:
    topic = emulator.topic()
    emulator_subscription = emulator.subscription(topic)
    emulator.send(topic, [b"%03d" % number + bytes(997) for number in range(250)] + [bytes(3000)])
    puller = start(emulator_subscription)
    pulls = []
    while got := puller.pull(most=40, most_bytes=25_000, seconds=5, idle_seconds=1):
        pulls.append([len(each.data) for each in got])
        puller.ack([each.ack_id for each in got])
    assert sum(map(len, pulls)) == 251
    assert all(len(sizes) <= 40 and sum(sizes) <= 25_000 for sizes in pulls)
    emulator.send(topic, [bytes(3000), bytes(10)])
    first = puller.pull(most=40, most_bytes=100, seconds=5, idle_seconds=1)
    second = puller.pull(most=40, most_bytes=100, seconds=5, idle_seconds=1)
    assert sorted(len(each.data) for each in [*first, *second]) == [10, 3000]
    assert len(first) == len(second) == 1


def test_time_and_idleness(emulator: Emulator, start: Open) -> None:
    topic = emulator.topic()
    puller = start(emulator.subscription(topic))
    for seconds, idle, takes in ((0.3, 9, 0.3), (9, 0.4, 0.4), (0, 0, 0)):
        began = time.monotonic()
        assert puller.pull(most=10, most_bytes=MB, seconds=seconds, idle_seconds=idle) == []
        assert takes <= time.monotonic() - began < takes + 0.5
    emulator.send(topic, [b"x"])  # goes to a request that outlived its pull
    began = time.monotonic()
    assert len(puller.pull(most=1, most_bytes=MB, seconds=9, idle_seconds=9)) == 1
    assert time.monotonic() - began < 1


def test_leases_outlast_the_deadline_of_the_subscription(emulator: Emulator, start: Open) -> None:
    topic = emulator.topic()
    subscription = emulator.subscription(topic)
    sent = [b"%04d" % number for number in range(3000)]
    emulator.send(topic, sent)
    puller, other = start(subscription), start(subscription)
    received = puller.pull(most=3000, most_bytes=64 * MB, seconds=10, idle_seconds=2)
    assert bodies(received) == sent
    assert other.pull(most=10, most_bytes=MB, seconds=13, idle_seconds=13) == []
    assert puller.held == 3000
    assert puller.ack([each.ack_id for each in received]) == []
    assert other.pull(most=10, most_bytes=MB, seconds=1, idle_seconds=1) == []


def test_what_is_released_comes_again_at_once(emulator: Emulator, start: Open) -> None:
    topic = emulator.topic()
    puller = start(emulator.subscription(topic))
    emulator.send(topic, [b"keep", b"give back"])
    received = puller.pull(most=2, most_bytes=MB, seconds=5, idle_seconds=5)
    puller.release([each.ack_id for each in received if each.data == b"give back"])
    assert puller.held == 1
    began = time.monotonic()
    (again,) = puller.pull(most=1, most_bytes=MB, seconds=5, idle_seconds=5)
    assert time.monotonic() - began < 2
    assert again.data == b"give back"
    assert again.ack_id not in {each.ack_id for each in received}
    assert again.message_id in {each.message_id for each in received}


def test_closing_gives_back_what_was_held(emulator: Emulator, start: Open) -> None:
    topic = emulator.topic()
    subscription = emulator.subscription(topic)
    sent = [b"%04d" % number for number in range(2500)]
    emulator.send(topic, sent)
    puller = start(subscription)
    received = puller.pull(most=600, most_bytes=64 * MB, seconds=10, idle_seconds=2)
    done = received[:100]
    puller.ack([each.ack_id for each in done])
    puller.close()
    assert puller.pull(most=1, most_bytes=MB, seconds=5, idle_seconds=5) == []
    began = time.monotonic()
    assert sorted(emulator.rest(subscription) + bodies(done)) == sent
    assert time.monotonic() - began < 5  # and not after the ten seconds of a lease


def test_a_cut_connection_is_told_once_and_loses_nothing(
    emulator: Emulator, start: Open, said: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    topic = emulator.topic()
    subscription = emulator.subscription(topic)
    sent = [b"%04d" % number for number in range(4000)]
    emulator.send(topic, sent)
    wire = Wire(emulator.port)
    monkeypatch.setenv("PUBSUB_EMULATOR_HOST", wire.host)
    puller = start(subscription)
    first = puller.pull(most=1000, most_bytes=64 * MB, seconds=10, idle_seconds=2)
    wire.cut()
    began = time.monotonic()
    unknown = puller.ack([each.ack_id for each in first], seconds=1)
    assert time.monotonic() - began < 2
    assert unknown == [each.ack_id for each in first]
    began = time.monotonic()
    assert puller.pull(most=4000, most_bytes=MB, seconds=1.2, idle_seconds=0.1) == []
    assert time.monotonic() - began >= 1.2  # an outage is not idleness
    assert puller.trouble
    wire.mend()
    assert puller.ack([each.ack_id for each in first]) == []
    rest = drain(puller, most=700)
    # Answers on their way when the connection was cut come again after the ten seconds of their lease.
    while len({*bodies(first), *bodies(rest)}) < len(sent):
        rest += drain(puller, idle=12)
    assert {*bodies(first), *bodies(rest)} == set(sent)
    assert len(said) == 2
    assert "cannot be reached (UNAVAILABLE" in said[0]
    assert said[1] == f"pubsub:{subscription} is back"
    wire.cut()


def test_a_service_that_is_back_and_has_nothing(
    emulator: Emulator, start: Open, said: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    wire = Wire(emulator.port)
    monkeypatch.setenv("PUBSUB_EMULATOR_HOST", wire.host)
    puller = start(emulator.subscription(emulator.topic()))
    wire.cut()
    assert puller.pull(most=10, most_bytes=MB, seconds=0.5, idle_seconds=0.1) == []
    assert puller.trouble
    wire.mend()
    began = time.monotonic()
    assert puller.pull(most=10, most_bytes=MB, seconds=60, idle_seconds=0.5) == []
    assert time.monotonic() - began < 15
    assert puller.trouble is None
    assert len(said) == 2
    wire.cut()


def test_an_emulator_that_was_killed_and_is_back(own_emulator: Emulator, start: Open, said: list[str]) -> None:
    emulator = own_emulator
    topic = emulator.topic("wire-topic")
    subscription = emulator.subscription(topic, "wire")
    emulator.send(topic, [b"old %d" % number for number in range(500)])
    puller = start(subscription)
    old = puller.pull(most=300, most_bytes=MB, seconds=10, idle_seconds=2)
    assert len(old) == 300
    emulator.kill()
    assert puller.pull(most=10_000, most_bytes=64 * MB, seconds=0.5, idle_seconds=0.1) != old
    until(lambda: puller.trouble is not None)
    emulator.start()
    puller.pull(most=10_000, most_bytes=64 * MB, seconds=0.1, idle_seconds=0.1)
    until(lambda: puller.held == 0)  # the new emulator has said that it knows no such subscription
    emulator.topic("wire-topic")
    emulator.subscription(topic, "wire")
    emulator.send(topic, [b"new %d" % number for number in range(500)])
    assert puller.ack([each.ack_id for each in old]) == []  # and takes no new message for an old one of the same id
    received = [each.data for each in drain(puller, idle=1.5)]
    assert {f"new {number}".encode() for number in range(500)} <= set(received)
    assert len(said) == 2
    assert said[1] == f"pubsub:{subscription} is back"


def test_a_hung_service_delays_no_end(own_emulator: Emulator, start: Open) -> None:
    topic = own_emulator.topic()
    puller = start(own_emulator.subscription(topic))
    own_emulator.send(topic, [b"x"])
    assert len(puller.pull(most=1, most_bytes=MB, seconds=5, idle_seconds=5)) == 1
    own_emulator.pause(True)
    began = time.monotonic()
    puller.close()
    assert time.monotonic() - began < 2


def test_rest_costs_nothing(emulator: Emulator, start: Open) -> None:
    puller = start(emulator.subscription(emulator.topic()))
    puller.pull(most=100, most_bytes=MB, seconds=0.5, idle_seconds=0.5)
    spent, began = time.process_time(), time.monotonic()
    for _ in range(10):
        assert puller.pull(most=100, most_bytes=MB, seconds=1, idle_seconds=1) == []
    assert (time.process_time() - spent) / (time.monotonic() - began) < 0.02
