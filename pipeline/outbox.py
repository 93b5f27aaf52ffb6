"""Records on their way to topics: staged in the state's folder, published once their round is committed."""

import math
import os
import random
import shutil
import threading
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Final

from pipeline.options import UsageError
from transforms.live import STOP
from transforms.pubsub.check import check_topic
from transforms.pubsub.connect import open_topic
from transforms.pubsub.faults import CannotConnect
from transforms.pubsub.message import Outgoing
from transforms.pubsub.names import BadName, parse_topic
from transforms.pubsub.publisher import Publisher
from transforms.sinks.pubsub import outgoing
from transforms.state.moves import Move

MOST: Final = 4_000  # messages at a time
MOST_BYTES: Final = 16_000_000  # of their data
HURRY: Final = 6.0  # seconds that publishing may still take once somebody asked to stop


class Outbox:
    """The topic that records go to. `report` is told when the service fails and when it is back."""

    def __init__(self, topic: str, folder: Path, number: int, report: Callable[[str], None], seed: int) -> None:
        self.topic, self.staging, self.refused = topic, folder / f"outbox-{number}", folder / "refused.jsonl"
        self._report = report
        try:
            check_topic(parse_topic(topic))
            self._publisher = Publisher(open_topic(topic), report=report, chance=random.Random(seed))
        except (BadName, CannotConnect) as error:
            raise UsageError(f"--output {error}") from None
        self._hurried = threading.Event()
        threading.Thread(target=self._end, name="outbox-hurry", daemon=True).start()

    def stage(self) -> None:
        """Make the staging place anew and empty."""
        shutil.rmtree(self.staging, ignore_errors=True)
        self.staging.mkdir()

    def moves(self) -> list[Move]:
        """Return what follows the commit: each staged file is to be published."""
        return [Move("publish", str(path), self.topic) for path in sorted(self.staging.iterdir())]

    def publish(self, staged: Path) -> None:
        """Publish the records of a staged file, and delete it; what was published before a crash is published again.

        Waits for as long as the service does not answer. A record that it will never take is kept in `refused.jsonl` of
        the state. Raises `NotPublished` some seconds after `hurry`.
        """
        if not staged.exists():
            return
        for batch in _batches(outgoing(staged)):
            refused = self._publisher.publish(batch, seconds=math.inf)
            if refused:
                with self.refused.open("ab") as file:
                    file.writelines(batch[one.place].data + b"\n" for one in refused)
                    file.flush()
                    os.fsync(file.fileno())
                self._report(f"pubsub:{self.topic} takes no message like this: {refused[0].detail}; see {self.refused}")
        staged.unlink()

    def hurry(self) -> None:
        """Let publishing end soon, from a signal too: the records stay in the state."""
        self._hurried.set()

    def close(self) -> None:
        """End what is under way."""
        self._hurried.set()
        self._publisher.close()

    def _end(self) -> None:
        self._hurried.wait()
        STOP.wait(HURRY)
        self._publisher.stop()


def _batches(messages: Iterable[Outgoing]) -> Iterator[list[Outgoing]]:
    """Yield messages in lists that fit into memory."""
    batch: list[Outgoing] = []
    size = 0
    for message in messages:
        if batch and (len(batch) == MOST or size + len(message.data) > MOST_BYTES):
            yield batch
            batch, size = [], 0
        batch.append(message)
        size += len(message.data)
    if batch:
        yield batch
