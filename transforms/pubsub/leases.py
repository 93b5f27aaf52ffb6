"""The messages that are held, and the thread that keeps the service from giving them to somebody else."""

import threading
import time
from collections.abc import Iterable, Sequence

from transforms.pubsub.calls import Subscription
from transforms.pubsub.faults import ServiceError
from transforms.pubsub.limits import id_batches
from transforms.pubsub.outage import Outage

FIRST_LEASE = 10.0  # seconds: the least a subscription can be set to, so the least there is from a pull on
LEASE = 20  # seconds: what a killed process holds others up, against the outage that is survived without a redelivery
TICK = 2.5
SECONDS = 5.0
# The service has answered, and saying it again would change nothing.
FINAL = frozenset({"INVALID_ARGUMENT", "FAILED_PRECONDITION", "OUT_OF_RANGE"})


def bare(receipts: Iterable[str]) -> list[str]:
    """Return the service's ack ids of receipts."""
    return [receipt.partition(".")[2] for receipt in receipts]


class Leases:
    """Receipts with the time until which each is certainly held.

    A receipt is an ack id with the number of the subscription's life before it: a subscription that was deleted and
    made again is another one, and the emulator numbers the ack ids of both from 1. A receipt is extended when less than
    half of `LEASE` is left. It never ends by itself: one whose extension came too late is a message that may come again
    under another ack id.
    """

    def __init__(self, subscription: Subscription, outage: Outage) -> None:
        self._subscription, self._outage = subscription, outage
        self._until: dict[str, float] = {}
        self._life = 0
        self._change = threading.Condition()
        self._closed = threading.Event()
        self._thread = threading.Thread(target=self._run, name="pubsub-leases", daemon=True)
        self._thread.start()

    def hold(self, ack_ids: Sequence[str]) -> list[str]:
        """Hold messages that have just come, and return their receipts."""
        until = time.monotonic() + FIRST_LEASE
        with self._change:
            receipts = [f"{self._life}.{ack_id}" for ack_id in ack_ids]
            self._until.update(dict.fromkeys(receipts, until))
            self._change.notify()
        return receipts

    def drop(self, receipts: Iterable[str]) -> None:
        """Hold messages no longer."""
        with self._change:
            for receipt in receipts:
                self._until.pop(receipt, None)

    def failed(self, kind: str, error: ServiceError) -> None:
        """Take note of a call of a kind that failed. When the subscription is gone, nothing is held any more."""
        if error.code == "NOT_FOUND":
            with self._change:
                self._until.clear()
                self._life += 1
        self._outage.failed(kind, error)

    def held(self, receipts: Iterable[str] | None = None) -> list[str]:
        """Return those of the receipts that are held, each once; all that are held when none are named."""
        with self._change:
            return [*self._until] if receipts is None else [*dict.fromkeys(r for r in receipts if r in self._until)]

    def close(self) -> None:
        """Extend no more."""
        with self._change:
            self._closed.set()
            self._change.notify()

    def join(self, seconds: float) -> None:
        """Wait for the thread to end."""
        self._thread.join(seconds)

    def _run(self) -> None:
        while not self._closed.wait(TICK):
            with self._change:
                while not self._until and not self._closed.is_set():
                    self._change.wait()  # nothing held: no work at all
            self._extend(time.monotonic())

    def _extend(self, now: float) -> None:
        with self._change:
            due = [receipt for receipt, until in self._until.items() if until - now < LEASE / 2]
        for batch in id_batches(due):
            batch = self.held(batch)
            if not batch or self._closed.is_set():
                continue
            try:
                self._subscription.extend(bare(batch), LEASE, SECONDS)
            except ServiceError as error:
                if self._closed.is_set():
                    return
                if error.code not in FINAL:
                    self.failed("tell", error)
                    return
            else:
                self._outage.answered("tell")
            with self._change:
                self._until.update((receipt, now + LEASE) for receipt in batch if receipt in self._until)
