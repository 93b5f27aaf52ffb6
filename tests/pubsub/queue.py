"""A subscription and a topic in this process, for sessions that are ended at steps which no signal could hit."""

from collections.abc import Sequence
from typing import Any

import pytest

from tests.pubsub.bodies import Body
from transforms.pubsub.message import Outgoing, Received, Refused

SUBSCRIPTION, TOPIC = "projects/news/subscriptions/wire", "projects/news/topics/articles"


class Queue:
    """What the service holds: a session that ended without acknowledging gets its messages again."""

    def __init__(self, bodies: Sequence[Body]) -> None:
        self.waiting = {
            str(number): Received(
                ack_id="",
                message_id=str(number),
                data=body.data,
                attributes=body.attributes,
                publish_time="2026-01-01T00:00:00Z",
                delivery_attempt=0,
                ordering_key="",
            )
            for number, body in enumerate(bodies)
        }
        self.published: list[Outgoing] = []
        self.held: set[str] = set()
        self.deliveries = 0

    def install(self, patch: pytest.MonkeyPatch) -> None:
        """Let sessions of this process use it instead of Google's library."""
        patch.setattr("pipeline.inbox.check_subscription", lambda name: None)
        patch.setattr("pipeline.inbox.open_subscription", lambda name: name)
        patch.setattr("pipeline.inbox.Puller", lambda name, **_: _Puller(self))
        patch.setattr("pipeline.outbox.check_topic", lambda name: None)
        patch.setattr("pipeline.outbox.open_topic", lambda name: name)
        patch.setattr("pipeline.outbox.Publisher", lambda name, **_: _Publisher(self))


class _Puller:
    trouble = None

    def __init__(self, queue: Queue) -> None:
        self.queue = queue
        queue.held.clear()

    def pull(self, *, most: int, most_bytes: int, seconds: float, idle_seconds: float) -> list[Received]:
        taken = []
        for name, message in self.queue.waiting.items():
            if name not in self.queue.held and len(taken) < most:
                self.queue.held.add(name)
                self.queue.deliveries += 1
                ack_id = f"{name} {self.queue.deliveries}"
                given = {field: getattr(message, field) for field in Received.__dataclass_fields__}
                taken.append(Received(**{**given, "ack_id": ack_id}))
        return taken

    def ack(self, ids: Sequence[str], *, seconds: float) -> list[str]:
        for ack_id in ids:
            self.queue.waiting.pop(ack_id.split()[0], None)
        return []

    def close(self) -> None:
        self.queue.held.clear()


class _Publisher:
    trouble = None

    def __init__(self, queue: Queue) -> None:
        self.queue = queue

    def publish(self, messages: Sequence[Outgoing], *, seconds: float) -> list[Refused]:
        self.queue.published += messages
        return []

    def stop(self) -> None:
        pass

    def close(self) -> Any:
        pass
