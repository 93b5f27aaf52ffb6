"""Messages of a subscription on their way through rounds: pulled, tried, acknowledged when their round is committed."""

import random
import time
from collections.abc import Callable
from hashlib import blake2b
from typing import Final

from pipeline.options import UsageError
from transforms.live import FINISH
from transforms.pubsub.check import check_subscription
from transforms.pubsub.connect import open_subscription
from transforms.pubsub.faults import CannotConnect
from transforms.pubsub.message import Received
from transforms.pubsub.names import BadName, parse_subscription
from transforms.pubsub.puller import Puller
from transforms.pubsub.tray import Laid, clear, lay
from transforms.state import Store, messages

MOST: Final = 5_000  # messages a round
MOST_BYTES: Final = 64 << 20  # of their data
IDLE: Final = 0.25  # seconds that a first message is waited for, and others with it
LISTEN: Final = 1.0  # seconds of gathering, after which it is looked whether somebody asked to stop
DRAINED: Final = 3.0  # seconds without a message, after which a subscription counts as empty
ACK_SECONDS: Final = 60.0  # for those that stay unacknowledged, the next round tries again


class Inbox:
    """The messages of one subscription. `report` is told when the service fails and when it is back."""

    def __init__(self, name: str, store: Store, report: Callable[[str], None], seed: int) -> None:
        self.name, self.store = name, store
        try:
            check_subscription(parse_subscription(name))
            self._puller = Puller(open_subscription(name), report=report, chance=random.Random(seed))
        except (BadName, CannotConnect) as error:
            raise UsageError(f"--input {error}") from None
        self._backlog: list[Received] = []
        self._round: list[Received] = []
        self._owed: list[str] = []

    @property
    def trouble(self) -> str | None:
        """The service's words while it does not answer: that nothing came says nothing then."""
        return self._puller.trouble

    def fill(self, *, gather: float) -> int:
        """Lay out the messages of the next round and return their number: 0 where none came within `IDLE`.

        Once one has come, the round gathers more until `gather` seconds from the call. Those whose rounds died come
        later, in small rounds of their own.
        """
        pulled = self._backlog or self._gather(gather)
        if FINISH.is_set():
            return 0  # what is held is given back by `close`
        rooms = {one.ack_id: messages.room(self.store, key_of(self.name, one)) for one in pulled}
        chosen = [one for one in pulled if not rooms[one.ack_id]]
        if pulled and not chosen:
            most = max(room for room in rooms.values() if room)
            chosen = [one for one in pulled if rooms[one.ack_id] == most][:most]
        taken = {one.ack_id for one in chosen}
        self._round, self._backlog = chosen, [one for one in pulled if one.ack_id not in taken]
        laid, known = [], set[str]()
        for one in chosen:
            key = key_of(self.name, one)
            done = key in known or messages.is_done(self.store, key)  # a queue may give one message twice at once
            laid.append(Laid(one, done=done, deadly=rooms[one.ack_id] == 0))
            known.add(key)
        tried = [key_of(self.name, one.message) for one in laid if not (one.done or one.deadly)]
        messages.begin_tries(self.store, tried)
        lay(self.name, laid)
        return len(laid)

    def commit(self, now: float) -> None:
        """Note, as part of the round's transaction, that its messages are done, and those that it left are not."""
        left = [one.message for one in clear(self.name)]
        messages.excuse(self.store, [key_of(self.name, one) for one in left])
        ids = {one.ack_id for one in left}
        self._round = [one for one in self._round if one.ack_id not in ids]
        self._backlog = left + self._backlog
        messages.end_tries(self.store, [key_of(self.name, one) for one in self._round], now)

    def excuse(self) -> None:
        """Note that the round under way ended for a reason that is not in its messages."""
        self.store.begin()
        messages.excuse(self.store, [key_of(self.name, one) for one in self._round])
        self.store.commit()

    def ack(self) -> None:
        """Acknowledge the messages of committed rounds; one that cannot be comes again and is known."""
        self._owed += [one.ack_id for one in self._round]
        self._round = []
        end = time.monotonic() + ACK_SECONDS
        while self._owed:
            self._owed = self._puller.ack(self._owed, seconds=LISTEN)
            if FINISH.is_set() or time.monotonic() > end:
                break

    def close(self) -> None:
        """Give back what was not acknowledged."""
        self._puller.close()

    def _gather(self, seconds: float) -> list[Received]:
        end = time.monotonic() + seconds
        pulled = self._pull(IDLE, [])
        while pulled and not FINISH.is_set() and (left := end - time.monotonic()) > 0:
            more = self._pull(min(left, LISTEN), pulled)
            pulled += more
            if len(pulled) >= MOST or _size(pulled) >= MOST_BYTES:
                break
        return pulled

    def _pull(self, seconds: float, beside: list[Received]) -> list[Received]:
        most, most_bytes = MOST - len(beside), MOST_BYTES - _size(beside)
        return self._puller.pull(most=most, most_bytes=most_bytes, seconds=seconds, idle_seconds=seconds)


def key_of(subscription: str, message: Received) -> str:
    """Return what tells a message from every other; the emulator numbers them anew whenever it starts."""
    name = f"{subscription} {message.message_id} {message.publish_time}"
    return blake2b(name.encode(), digest_size=16).hexdigest()


def _size(received: list[Received]) -> int:
    return sum(len(one.data) for one in received)
