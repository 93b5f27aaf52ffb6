"""The calls of Pub/Sub that are used, each with a deadline and tried once."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from transforms.pubsub.faults import ServiceError
from transforms.pubsub.message import Outgoing, Received

if TYPE_CHECKING:
    from google.pubsub_v1 import PublisherClient, SubscriberClient

# Google's client retries for ten minutes by itself; here every caller decides.
ONCE = None


class Subscription:
    """One subscription. Every call raises `ServiceError`.

    Pulls have a connection of their own, so that `stop_pulling` ends those under way and what they held can still be
    released, and acknowledgements never wait behind pages.
    """

    def __init__(self, name: str, pulling: "SubscriberClient", telling: "SubscriberClient") -> None:
        self.name = name
        self._pulling, self._telling = pulling, telling

    def pull(self, most: int, seconds: float) -> list[Received]:
        """Return messages as soon as there are any; none when there were none for so many seconds."""
        from google.pubsub_v1.types import PullRequest, PullResponse

        request = PullRequest(subscription=self.name, max_messages=most)
        try:
            with translated():
                answer = self._pulling.pull(request=request, retry=ONCE, timeout=seconds)
        except ServiceError as error:
            if error.code == "DEADLINE_EXCEEDED":
                return []
            raise
        # The bare protobuf: its wrapper costs ten times as much a field.
        return [
            Received(
                ack_id=received.ack_id,
                message_id=received.message.message_id,
                data=received.message.data,
                attributes=dict(received.message.attributes),
                publish_time=received.message.publish_time.ToJsonString(),
                delivery_attempt=received.delivery_attempt,
                ordering_key=received.message.ordering_key,
            )
            for received in PullResponse.pb(answer).received_messages
        ]

    def acknowledge(self, ids: Sequence[str], seconds: float) -> None:
        """Tell that messages are done with: at most `limits.MOST_IDS`."""
        from google.pubsub_v1.types import AcknowledgeRequest

        request = AcknowledgeRequest(subscription=self.name, ack_ids=ids)
        with translated():
            self._telling.acknowledge(request=request, retry=ONCE, timeout=seconds)

    def extend(self, ids: Sequence[str], lease: int, seconds: float) -> None:
        """Keep messages for `lease` seconds from now; 0 gives them back at once. At most `limits.MOST_IDS`."""
        from google.pubsub_v1.types import ModifyAckDeadlineRequest

        request = ModifyAckDeadlineRequest(subscription=self.name, ack_ids=ids, ack_deadline_seconds=lease)
        with translated():
            self._telling.modify_ack_deadline(request=request, retry=ONCE, timeout=seconds)

    def stop_pulling(self) -> None:
        """End the pulls under way and to come."""
        self._pulling.transport.close()

    def close(self) -> None:
        """Close both connections."""
        self._pulling.transport.close()
        self._telling.transport.close()


class Topic:
    """One topic. Every call raises `ServiceError`."""

    def __init__(self, name: str, client: "PublisherClient") -> None:
        self.name = name
        self._client = client

    def publish(self, messages: Sequence[Outgoing], seconds: float) -> None:
        """Publish messages that fit one request: all of one ordering key, or all of none."""
        from google.pubsub_v1.types import PublishRequest

        bare = PublishRequest.pb()(topic=self.name)
        for message in messages:
            bare.messages.add(data=message.data, attributes=message.attributes, ordering_key=message.ordering_key)
        with translated():
            self._client.publish(request=PublishRequest.wrap(bare), retry=ONCE, timeout=seconds)

    def close(self) -> None:
        """Close the connection."""
        self._client.transport.close()


@contextmanager
def translated() -> Iterator[None]:
    """Raise `ServiceError` for what the library raises inside."""
    from google.api_core.exceptions import GoogleAPICallError

    try:
        yield
    except GoogleAPICallError as error:
        status = error.grpc_status_code
        raise ServiceError(status.name if status else "UNKNOWN", " ".join(str(error.message).split())) from None
    except ValueError as error:
        if "closed channel" not in str(error):
            raise
        raise ServiceError("CANCELLED", "the connection was closed") from None
