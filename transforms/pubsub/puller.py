"""Pulling: lists of messages bounded in number, bytes and time, held until they are acknowledged or released."""

import random
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import replace

from transforms.pubsub.calls import Subscription
from transforms.pubsub.faults import ServiceError
from transforms.pubsub.leases import FINAL, Leases, bare
from transforms.pubsub.limits import id_batches
from transforms.pubsub.message import Received
from transforms.pubsub.outage import Outage, pause

PULLS = 2  # requests under way at a time: one is answered while the other is read
MOST_ASKED = 1000  # messages a request
LONG_POLL = 90.0  # seconds a request waits for messages
PROBE = 2.0  # seconds, after a failure: that the service is back is known when a request is answered
QUICK = 0.5  # an empty answer sooner than this is no long poll, and must not become a busy one
SECONDS = 10.0  # for an acknowledgement
CLOSING = 1.5  # seconds


class Puller:
    """Messages of one subscription, for one caller.

    Requests are unary pulls: the emulator gives 15,000 to 30,000 messages of 1 KB a second to these and 1,950 to a
    streaming pull, whose bounds it does not keep. A request that is under way when `pull` returns stays under way,
    since a cancelled one may take messages with it, and what it brings waits for the next `pull`: at most as many
    messages as were wanted last.

    A service that fails is asked again for as long as it takes, `report` being told once when it fails and once when
    it is back, from any thread. When the subscription itself is gone, what was held is forgotten: its receipts mean
    nothing to the one of the same name that may come.
    """

    def __init__(self, subscription: Subscription, *, report: Callable[[str], None], chance: random.Random) -> None:
        self._subscription, self._chance = subscription, chance
        self._outage = Outage(f"pubsub:{subscription.name}", report)
        self._leases = Leases(subscription, self._outage)
        self._change = threading.Condition()
        self._closed = threading.Event()
        self._waiting: deque[Received] = deque()
        self._waiting_bytes = 0
        self._asked = 0  # messages that the requests under way may bring
        self._wanted = 0
        self._wanted_bytes = 0
        self._threads = [threading.Thread(target=self._fetch, name="pubsub-pull", daemon=True) for _ in range(PULLS)]
        for thread in self._threads:
            thread.start()

    @property
    def trouble(self) -> str | None:
        """The service's words while pulls fail: an empty `pull` does not mean an empty subscription then."""
        return self._outage.trouble("pull")

    @property
    def held(self) -> int:
        """The number of messages whose leases are extended."""
        return len(self._leases.held())

    def pull(self, *, most: int, most_bytes: int, seconds: float, idle_seconds: float) -> list[Received]:
        """Return at most `most` messages of at most `most_bytes` of data together, or one message that is larger.

        Returns at once when a bound is met, else after `seconds`, or after `idle_seconds` without a message; the time
        in which the service does not answer is not idle.
        """
        taken: list[Received] = []
        size = 0
        end = time.monotonic() + seconds
        quiet = time.monotonic()
        with self._change:
            while not self._closed.is_set():
                before = len(taken)
                while self._waiting and len(taken) < most:
                    more = len(self._waiting[0].data)
                    if taken and size + more > most_bytes:
                        break
                    taken.append(self._waiting.popleft())
                    self._waiting_bytes -= more
                    size += more
                now = time.monotonic()
                if self._waiting or len(taken) >= most or size >= most_bytes or now >= end:
                    break
                if len(taken) > before or self.trouble:
                    quiet = now
                if now - quiet >= idle_seconds:
                    break
                self._wanted, self._wanted_bytes = most - len(taken), most_bytes - size
                self._change.notify_all()
                left = end - now if self.trouble else min(end - now, quiet + idle_seconds - now)
                self._change.wait(min(left, threading.TIMEOUT_MAX))
            self._wanted = 0
        return taken

    def ack(self, ids: Sequence[str], *, seconds: float = float("inf")) -> list[str]:
        """Acknowledge messages, trying again until the service has answered, for at most `seconds` and until `close`.

        Returns the ids for which that is not known; they are held until `close`. Ids that are not held are passed over.
        A message acknowledged too late comes again.
        """
        end = time.monotonic() + seconds
        unknown: list[str] = []
        for batch in id_batches(self._leases.held(ids)):
            if unknown or not self._settle(batch, end):
                unknown += batch
        return unknown

    def release(self, ids: Sequence[str]) -> None:
        """Give messages back, to be delivered again at once; if the service cannot be told, when their leases end."""
        self._release(self._leases.held(ids), SECONDS)

    def close(self) -> None:
        """Give back all that is held, and end within two seconds."""
        end = time.monotonic() + CLOSING
        with self._change:
            self._closed.set()
            self._change.notify_all()
        self._leases.close()
        self._subscription.stop_pulling()
        for thread in self._threads:
            thread.join(max(0.0, end - time.monotonic() - 0.8))
        if not self.trouble:
            self._release(self._leases.held(), max(0.2, end - time.monotonic()))
        self._subscription.close()
        self._leases.join(max(0.0, end - time.monotonic()))

    def _settle(self, batch: list[str], end: float) -> bool:
        """Acknowledge one request's ids; return whether the service has answered."""
        failures = 0
        while left := self._leases.held(batch):
            if self._closed.is_set():
                return False
            try:
                self._subscription.acknowledge(bare(left), min(SECONDS, max(0.1, end - time.monotonic())))
            except ServiceError as error:
                if error.code not in FINAL:
                    failures += 1
                    self._failed("tell", error)
                    if not self._pause(failures, end):
                        return False
                    continue
            else:
                self._outage.answered("tell")
            self._leases.drop(left)
            return True
        return not self._closed.is_set()

    def _release(self, ids: Sequence[str], seconds: float) -> None:
        end = time.monotonic() + seconds
        self._leases.drop(ids)
        for batch in id_batches(ids):
            if (left := end - time.monotonic()) <= 0:
                return
            try:
                self._subscription.extend(bare(batch), 0, left)
            except ServiceError as error:
                if error.code not in FINAL:
                    self._failed("tell", error)
                    return

    def _fetch(self) -> None:
        failures = 0
        while not self._closed.is_set():
            with self._change:
                while not (ask := self._ask()) and not self._closed.is_set():
                    self._change.wait()
                if self._closed.is_set():
                    return
                self._asked += ask
            began = time.monotonic()
            try:
                messages = self._subscription.pull(ask, PROBE if failures else LONG_POLL)
            except ServiceError as error:
                failures += 1
                with self._change:
                    self._asked -= ask
                if not self._closed.is_set():
                    self._failed("pull", error)
                    self._pause(failures, float("inf"))
                continue
            if not self.held:
                self._outage.answered("tell")  # nothing is left that could be told
            self._outage.answered("pull")
            self._take(messages, ask)
            failures = 0 if messages or time.monotonic() - began > QUICK else failures + 1
            if failures:
                self._pause(failures, float("inf"))

    def _ask(self) -> int:
        """Return for how many messages to ask now."""
        if self._waiting_bytes >= self._wanted_bytes:
            return 0
        return max(0, min(MOST_ASKED, self._wanted - len(self._waiting) - self._asked))

    def _take(self, messages: Sequence[Received], asked: int) -> None:
        receipts = self._leases.hold([message.ack_id for message in messages])
        with self._change:
            self._asked -= asked
            for message, receipt in zip(messages, receipts, strict=True):
                self._waiting.append(replace(message, ack_id=receipt))
                self._waiting_bytes += len(message.data)
            self._change.notify_all()

    def _failed(self, kind: str, error: ServiceError) -> None:
        self._leases.failed(kind, error)
        with self._change:
            self._change.notify_all()

    def _pause(self, failures: int, end: float) -> bool:
        """Wait before another try; false when there is no time for one."""
        seconds = pause(failures, self._chance)
        return time.monotonic() + seconds < end and not self._closed.wait(seconds)
