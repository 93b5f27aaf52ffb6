"""`pubsub:` messages of a subscription, as the round pulled them."""

from collections.abc import Iterator

from schemas.fates import DeadLetter, Origin, Skipped
from schemas.observation import Observation
from schemas.page import Message
from transforms.pubsub.tray import take


def read(subscription: str) -> Iterator[Observation | DeadLetter | Skipped]:
    """Yield each message; one that was taken before is skipped, one that every round died of is a dead letter."""
    for laid in take(subscription):
        message = laid.message
        origin = Origin(source="pubsub", at=message.publish_time, record=message.message_id)
        if laid.done:
            detail = "the queue delivered this message again, and it was taken before"
            yield Skipped(reason="redelivery", detail=detail, origin=origin)
        elif laid.deadly:
            detail = "each time this message was worked on, even alone, the whole run died"
            yield DeadLetter(stage="read", reason="deadly", detail=detail, origin=origin)
        else:
            content = Message(
                data=message.data,
                attributes=tuple(sorted(message.attributes.items())),
                default_at=message.publish_time,
                via="pubsub",
            )
            yield Observation(origin=origin, content=content)
