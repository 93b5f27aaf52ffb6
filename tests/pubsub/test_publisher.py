"""Publishing to the emulator: everything, in order, refusals, outages."""

import random
import threading
import time
from collections.abc import Callable, Iterator, Sequence

import pytest

from tests.pubsub.emulator import Emulator
from tests.pubsub.wire import Wire
from transforms.pubsub.calls import Topic
from transforms.pubsub.connect import open_topic
from transforms.pubsub.faults import NotPublished, ServiceError
from transforms.pubsub.message import Outgoing
from transforms.pubsub.publisher import Publisher

Open = Callable[[Topic], Publisher]


@pytest.fixture
def said() -> list[str]:
    return []


@pytest.fixture
def start(said: list[str]) -> Iterator[Open]:
    """Make publishers that are closed at the end, each within a second."""
    publishers: list[Publisher] = []

    def make(topic: Topic) -> Publisher:
        publishers.append(Publisher(topic, report=said.append, chance=random.Random(1)))
        return publishers[-1]

    yield make
    for publisher in publishers:
        began = time.monotonic()
        publisher.close()
        assert time.monotonic() - began < 1


class Script:
    """A topic that refuses what the test says, and notes what it took."""

    name = "projects/news/topics/articles"

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.took: list[bytes] = []
        self.requests = 0
        self.poison: set[bytes] = set()
        self.failing: list[str] = []

    def publish(self, messages: Sequence[Outgoing], seconds: float) -> None:
        with self.lock:
            self.requests += 1
            if self.failing:
                raise ServiceError(self.failing.pop(), "as the test says")
            if any(message.data in self.poison for message in messages):
                raise ServiceError("INVALID_ARGUMENT", "one of them is bad")
            self.took += [message.data for message in messages]

    def close(self) -> None:
        pass


def test_everything_arrives_whole(emulator: Emulator, start: Open, said: list[str]) -> None:
    topic = emulator.topic()
    subscription = emulator.subscription(topic)
    sent = [b"%05d" % number + bytes(1000) for number in range(10_000)]
    publisher = start(open_topic(topic))
    began = time.monotonic()
    messages = [Outgoing(data=data, attributes={"kind": "article"}) for data in sent]
    assert publisher.publish(messages, seconds=60) == []
    assert len(sent) / (time.monotonic() - began) > 2000
    assert sorted(emulator.rest(subscription)) == sent
    assert said == []
    assert publisher.publish([], seconds=1) == []


def test_order_within_a_key(emulator: Emulator, start: Open) -> None:
    topic = emulator.topic()
    subscription = emulator.subscription(topic, enable_message_ordering=True)
    keys = [f"site-{number % 7}" for number in range(5000)]
    messages = [
        Outgoing(data=b"%d" % number, attributes={"n": "é"}, ordering_key=key) for number, key in enumerate(keys)
    ]
    assert start(open_topic(topic)).publish(messages, seconds=60) == []
    came: dict[str, list[int]] = {}
    with emulator.clients() as (_, subscriber):
        while sum(map(len, came.values())) < len(messages):
            request = {"subscription": subscription, "max_messages": 1000}
            received = subscriber.pull(request=request, retry=None, timeout=10).received_messages
            for each in received:
                assert dict(each.message.attributes) == {"n": "é"}
                came.setdefault(each.message.ordering_key, []).append(int(each.message.data))
            ids = [each.ack_id for each in received]
            subscriber.acknowledge(request={"subscription": subscription, "ack_ids": ids}, retry=None, timeout=10)
    assert came == {key: [n for n, other in enumerate(keys) if other == key] for key in set(keys)}


def test_too_large_is_refused_alone(emulator: Emulator, start: Open) -> None:
    topic = emulator.topic()
    subscription = emulator.subscription(topic)
    sizes = [10, 10_000_000, 9_999_900, 0, 20]
    refused = start(open_topic(topic)).publish([Outgoing(data=bytes(size)) for size in sizes], seconds=60)
    assert [(each.place, each.detail) for each in refused] == [
        (1, "it has 10,000,024 bytes, and Pub/Sub takes 10,000,000"),
        (3, "it is empty"),
    ]
    assert sorted(map(len, emulator.rest(subscription))) == [10, 20, 9_999_900]


def test_what_the_service_refuses_is_found_among_the_others(start: Open) -> None:
    script = Script()
    script.poison = {b"17", b"1500"}
    sent = [b"%d" % number for number in range(2000)]
    refused = start(script).publish([Outgoing(data=data, ordering_key="k") for data in sent], seconds=10)  # type: ignore[arg-type]
    assert [each.place for each in refused] == [17, 1500]
    assert refused[0].detail == "Pub/Sub refused it: one of them is bad"
    assert script.took == [data for data in sent if data not in script.poison]
    assert script.requests < 60


def test_an_outage_is_told_once_and_waited_for(start: Open, said: list[str]) -> None:
    script = Script()
    script.failing = ["UNAVAILABLE", "PERMISSION_DENIED", "NOT_FOUND", "DEADLINE_EXCEEDED"]
    assert start(script).publish([Outgoing(data=b"x")], seconds=20) == []  # type: ignore[arg-type]
    assert script.took == [b"x"]
    assert len(said) == 2


def test_what_is_not_published_in_time_is_named(start: Open) -> None:
    script = Script()
    script.failing = ["UNAVAILABLE"] * 1000
    publisher = start(script)  # type: ignore[arg-type]
    messages = [Outgoing(data=b""), *(Outgoing(data=bytes(3_000_000), ordering_key="k") for _ in range(4))]
    began = time.monotonic()
    with pytest.raises(NotPublished) as caught:
        publisher.publish(messages, seconds=0.5)
    assert time.monotonic() - began < 1.5
    assert caught.value.places == (1, 2, 3, 4)
    assert str(caught.value) == ("4 messages were not published, the first at place 1: UNAVAILABLE: as the test says")
    assert script.took == []


def test_closing_ends_an_outage(start: Open) -> None:
    script = Script()
    script.failing = ["UNAVAILABLE"] * 1000
    publisher = start(script)  # type: ignore[arg-type]
    threading.Timer(0.3, publisher.close).start()
    began = time.monotonic()
    with pytest.raises(NotPublished):
        publisher.publish([Outgoing(data=b"x")] * 5, seconds=60)
    assert time.monotonic() - began < 2


def test_a_connection_cut_while_publishing(
    emulator: Emulator, start: Open, said: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    topic = emulator.topic()
    subscription = emulator.subscription(topic)
    wire = Wire(emulator.port)
    monkeypatch.setenv("PUBSUB_EMULATOR_HOST", wire.host)
    publisher = start(open_topic(topic))
    sent = [b"%05d" % number + bytes(20_000) for number in range(2000)]
    publisher.publish([Outgoing(data=b"first")], seconds=10)
    cut = threading.Timer(0.1, wire.cut)
    mend = threading.Timer(1.0, wire.mend)
    cut.start()
    mend.start()
    assert publisher.publish([Outgoing(data=data) for data in sent], seconds=30) == []
    cut.join()
    mend.join()
    assert set(emulator.rest(subscription)) == {b"first", *sent}
    wire.cut()
    assert len(said) in (0, 2)  # none when all was through before the cut
    assert publisher.trouble is None
