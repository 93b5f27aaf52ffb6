"""The tray: messages that were pulled for a round, until its reading step takes them up in this process."""

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from transforms.live import FINISH
from transforms.pubsub.message import Received


@dataclass(frozen=True, slots=True)
class Laid:
    """A message, and what earlier rounds knew of it: that it was taken to its end, or that it ended them."""

    message: Received
    done: bool = False
    deadly: bool = False


_TRAY: dict[str, deque[Laid]] = {}


def lay(subscription: str, messages: Iterable[Laid]) -> None:
    """Lay messages of a subscription out for the next round."""
    _TRAY[subscription] = deque(messages)


def take(subscription: str) -> Iterator[Laid]:
    """Yield what was laid out, each once; nothing more once somebody asked the run to end."""
    laid = _TRAY.get(subscription)
    while laid and not FINISH.is_set():
        yield laid.popleft()


def clear(subscription: str) -> list[Laid]:
    """Return what nobody took."""
    return list(_TRAY.pop(subscription, ()))
