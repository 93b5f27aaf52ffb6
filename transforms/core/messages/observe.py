"""A message that was seen to the observation of what it carries."""

from dataclasses import replace

from schemas.fates import Origin
from schemas.observation import Observation
from schemas.page import Message
from transforms.core.messages.parse import parse_message


def open_message(observation: Observation) -> tuple[Observation, tuple[str, ...]]:
    """Return the observation of what a message carries, and the keys in it that mean nothing to newsbeam.

    It goes under the message's own name instead of its place in a file.

    A message that states a URL is named by it, by its time and by the sender's id, so that the same messages in another
    order make the same output. Raises `Rejected` and `Skip` as `parse_message` does.
    """
    message: Message = observation.content
    parsed = parse_message(
        message.data, attributes=dict(message.attributes), default_at=message.default_at, via=message.via
    )
    content = parsed.content
    fetch = getattr(content, "fetch", None)
    origin = Origin(
        source=observation.origin.source,
        url=content.url,
        at=fetch.at if fetch else None,
        record=(fetch.id if fetch else None) or observation.origin.record,
    )
    return replace(observation, origin=origin, content=content), parsed.unknown
