"""What is refused before it is sent, and how lists become requests."""

import pytest
from hypothesis import given, strategies as st

from transforms.pubsub.limits import BATCH_BYTES, MOST_ID_BYTES, batches, id_batches, refusal, size
from transforms.pubsub.message import Outgoing


@pytest.mark.parametrize(
    ("message", "says"),
    [
        (Outgoing(data=b""), "it is empty"),
        (Outgoing(data=bytes(10_000_000)), "it has 10,000,024 bytes, and Pub/Sub takes 10,000,000"),
        (Outgoing(data=b"x", attributes={str(i): "" for i in range(101)}), "101 attributes"),
        (Outgoing(data=b"x", attributes={"": "x"}), "attribute named ''"),
        (Outgoing(data=b"x", attributes={"ü" * 129: "x"}), "names have 1 to 256 bytes"),
        (Outgoing(data=b"x", attributes={"googx": "x"}), "do not begin with goog"),
        (Outgoing(data=b"x", attributes={"a": "ü" * 513}), "'a' has 1,026 bytes"),
        (Outgoing(data=b"x", ordering_key="k" * 1025), "ordering key has 1,025 bytes"),
        (Outgoing(data=b"x", attributes={"a": "\ud800"}), "no valid Unicode"),
        (Outgoing(data=b"x", ordering_key="\ud800"), "no valid Unicode"),
    ],
)
def test_refused(message: Outgoing, says: str) -> None:
    assert says in (refusal(message) or "")


@pytest.mark.parametrize(
    "message",
    [
        Outgoing(data=b"x"),
        Outgoing(data=b"", attributes={"a": ""}),
        Outgoing(data=bytes(9_999_900)),
        Outgoing(
            data=b"x", attributes={f"{i:03}" + "k" * 253: "v" * 1024 for i in range(100)}, ordering_key="k" * 1024
        ),
    ],
)
def test_taken(message: Outgoing) -> None:
    assert refusal(message) is None


@given(st.binary(max_size=300), st.dictionaries(st.text(max_size=20), st.text(max_size=300), max_size=5), st.text())
def test_size_is_never_less_than_the_service_counts(data: bytes, attributes: dict[str, str], key: str) -> None:
    types = pytest.importorskip("google.pubsub_v1.types")
    message = Outgoing(data=data, attributes=attributes, ordering_key=key)
    try:
        key.encode(), repr(attributes).encode()
    except UnicodeEncodeError:
        return
    request = types.PublishRequest.pb()()
    request.messages.add(data=data, attributes=attributes, ordering_key=key)
    assert request.ByteSize() <= size(message) <= request.ByteSize() + 24 + 12 * len(attributes)


def test_requests_keep_order_and_bounds() -> None:
    messages = [Outgoing(data=bytes(length)) for length in [1] * 2500 + [1_500_000] * 6 + [5_000_000, 1]]
    runs = list(batches(messages, range(len(messages))))
    assert [place for run in runs for place in run] == list(range(len(messages)))
    assert [len(run) for run in runs] == [1000, 1000, 502, 2, 2, 1, 1]
    assert all(len(run) == 1 or sum(size(messages[place]) for place in run) <= BATCH_BYTES for run in runs)


def test_ids_keep_order_and_bounds() -> None:
    ids = [f"{number}" for number in range(4500)] + ["x" * 200_000] * 5
    runs = list(id_batches(ids))
    assert [each for run in runs for each in run] == ids
    assert all(len(run) <= 2000 and sum(len(each) + 4 for each in run) <= MOST_ID_BYTES for run in runs)
