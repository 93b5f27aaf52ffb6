"""What the service takes in one message and in one request."""

from collections.abc import Iterator, Sequence

from transforms.pubsub.message import Outgoing

# https://cloud.google.com/pubsub/quotas#resource_limits
MOST_BYTES = 10_000_000
MOST_MESSAGES = 1000
MOST_ATTRIBUTES = 100
MOST_KEY = 256
MOST_VALUE = 1024
MOST_ORDERING_KEY = 1024
MOST_IDS = 2000  # of 2,500
MOST_ID_BYTES = 500_000  # of 512 KiB

BATCH_BYTES = 4_000_000  # larger requests publish no more a second


def refusal(message: Outgoing) -> str | None:
    """Return why the service would refuse a message, null if it would not."""
    try:
        named = [(key.encode(), value.encode()) for key, value in message.attributes.items()]
        ordering = message.ordering_key.encode()
    except UnicodeEncodeError:
        return "an attribute or the ordering key is no valid Unicode"
    if not message.data and not named:
        return "it is empty"
    if (bytes_ := size(message)) > MOST_BYTES:
        return f"it has {bytes_:,} bytes, and Pub/Sub takes {MOST_BYTES:,}"
    if len(named) > MOST_ATTRIBUTES:
        return f"it has {len(named)} attributes, and Pub/Sub takes {MOST_ATTRIBUTES}"
    for key, value in named:
        shown = key[:40].decode(errors="replace")
        if not 0 < len(key) <= MOST_KEY or key.startswith(b"goog"):
            return (
                f"it has an attribute named {shown!r}, and names have 1 to {MOST_KEY} bytes and do not begin with goog"
            )
        if len(value) > MOST_VALUE:
            return f"its attribute {shown!r} has {len(value):,} bytes, and Pub/Sub takes {MOST_VALUE:,}"
    if len(ordering) > MOST_ORDERING_KEY:
        return f"its ordering key has {len(ordering):,} bytes, and Pub/Sub takes {MOST_ORDERING_KEY:,}"
    return None


def size(message: Outgoing) -> int:
    """Return the bytes of a message inside a request, rounded up a little."""
    attributes = sum(len(key.encode()) + len(value.encode()) + 12 for key, value in message.attributes.items())
    return len(message.data) + attributes + len(message.ordering_key.encode()) + 24


def batches(messages: Sequence[Outgoing], places: Sequence[int]) -> Iterator[list[int]]:
    """Yield the places in runs that fit one request each, in order."""
    batch: list[int] = []
    total = 0
    for place in places:
        more = size(messages[place])
        if batch and (len(batch) == MOST_MESSAGES or total + more > BATCH_BYTES):
            yield batch
            batch, total = [], 0
        batch.append(place)
        total += more
    if batch:
        yield batch


def id_batches(ids: Sequence[str]) -> Iterator[list[str]]:
    """Yield ack ids in runs that fit one request each."""
    batch: list[str] = []
    total = 0
    for ack_id in ids:
        if batch and (len(batch) == MOST_IDS or total + len(ack_id) + 4 > MOST_ID_BYTES):
            yield batch
            batch, total = [], 0
        batch.append(ack_id)
        total += len(ack_id) + 4
    if batch:
        yield batch
