"""Messages as they come from a subscription, and as they go to a topic."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """A message with its receipt."""

    ack_id: str  # what `ack` and `release` of the puller that gave it take; it means nothing to another
    message_id: str
    data: bytes
    attributes: Mapping[str, str]
    publish_time: str  # RFC 3339, UTC
    delivery_attempt: int  # 1, 2, …; 0 where the subscription does not count, having no dead letter policy
    ordering_key: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """A message to be published; those of one ordering key are published in their order."""

    data: bytes
    attributes: Mapping[str, str] = field(default_factory=dict)
    ordering_key: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """A message that the service will never take: its place in the list that was to be published, and why."""

    place: int
    detail: str
