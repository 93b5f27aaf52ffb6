"""Publishing: a list of messages, acknowledged by the service when it returns."""

import random
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor

from transforms.pubsub.calls import Topic
from transforms.pubsub.faults import NotPublished, ServiceError
from transforms.pubsub.limits import batches, refusal
from transforms.pubsub.message import Outgoing, Refused
from transforms.pubsub.outage import Outage, pause

AT_ONCE = 4  # requests under way; eight publish no more a second
SECONDS = 15.0  # for one request


class Publisher:
    """Messages to one topic.

    A request that fails is tried again, so a message may arrive more than once. The order within an ordering key holds
    in what is sent first; a request that is repeated after its answer was lost repeats all of its messages.
    """

    def __init__(self, topic: Topic, *, report: Callable[[str], None], chance: random.Random) -> None:
        self._topic, self._chance = topic, chance
        self._outage = Outage(f"pubsub:{topic.name}", report)
        self._closed = threading.Event()
        self._threads = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="pubsub-publish")

    @property
    def trouble(self) -> str | None:
        """The service's words while it does not answer."""
        return self._outage.trouble("publish")

    def publish(self, messages: Sequence[Outgoing], *, seconds: float) -> list[Refused]:
        """Publish messages; return when the service has acknowledged all but those returned, which it never will take.

        Raises `NotPublished` when some are not acknowledged within `seconds`, or when `stop` is called meanwhile; the
        later ones of the same ordering key are not sent then.
        """
        end = time.monotonic() + seconds
        refused = []
        chains: dict[str, list[int]] = {}
        for place, message in enumerate(messages):
            if detail := refusal(message):
                refused.append(Refused(place=place, detail=detail))
            else:
                chains.setdefault(message.ordering_key, []).append(place)
        failed: list[int] = []
        for more_refused, more_failed in self._threads.map(
            lambda chain: self._send_chain(messages, chain, end), _parallel(messages, chains)
        ):
            refused += more_refused
            failed += more_failed
        if failed:
            raise NotPublished(tuple(sorted(failed)), self.trouble or "there was not enough time")
        return sorted(refused, key=lambda each: each.place)

    def stop(self) -> None:
        """End what is under way and let nothing more begin, from any thread."""
        self._closed.set()
        self._topic.close()

    def close(self) -> None:
        """End what is under way, within a second."""
        self.stop()
        self._threads.shutdown()

    def _send_chain(
        self, messages: Sequence[Outgoing], chain: list[list[int]], end: float
    ) -> tuple[list[Refused], list[int]]:
        """Send requests one after the other; return what was refused, and what was not sent from a failure on."""
        refused: list[Refused] = []
        waiting = chain[::-1]
        while waiting:
            batch = waiting.pop()
            detail, sent = self._send([messages[place] for place in batch], end)
            if sent:
                continue
            if detail is None:
                return refused, [*batch, *(place for later in waiting for place in later)]
            if len(batch) == 1:
                refused.append(Refused(place=batch[0], detail=f"Pub/Sub refused it: {detail}"))
            else:  # one of them is to blame
                half = len(batch) // 2
                waiting += [batch[half:], batch[:half]]
        return refused, []

    def _send(self, messages: list[Outgoing], end: float) -> tuple[str | None, bool]:
        """Return (null, true) for a request that was acknowledged, (detail, false) for one refused for good."""
        failures = 0
        while not self._closed.is_set() and (left := end - time.monotonic()) > 0:
            try:
                self._topic.publish(messages, min(SECONDS, left))
            except ServiceError as error:
                if error.code in ("INVALID_ARGUMENT", "OUT_OF_RANGE"):
                    return error.detail, False
                if self._closed.is_set():
                    break
                self._outage.failed("publish", error)
                failures += 1
                self._closed.wait(min(pause(failures, self._chance), max(0.0, end - time.monotonic())))
            else:
                self._outage.answered("publish")
                return None, True
        return None, False


def _parallel(messages: Sequence[Outgoing], chains: dict[str, list[int]]) -> Iterator[list[list[int]]]:
    """Yield requests in chains that may be sent at the same time: one a key, and each request without a key alone."""
    for key, places in chains.items():
        requests = list(batches(messages, places))
        if key:
            yield requests
        else:
            yield from ([request] for request in requests)
