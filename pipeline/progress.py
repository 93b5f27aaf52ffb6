"""Progress of long work: one live line on a terminal, a line now and then in a log."""

import threading
import time
from collections.abc import Callable
from typing import Self, TextIO

from transforms.live import COUNTS

LIVE_SECONDS = 0.25
LOG_SECONDS = 15.0


class Progress:
    """Shows how far a run is until it is left. `total` is the size of all inputs in bytes."""

    def __init__(self, total: int, stream: TextIO, clock: Callable[[], float] = time.monotonic) -> None:
        self.total, self.stream, self.clock = total, stream, clock
        self.live = stream.isatty()
        self.started = clock()
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._show, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._done.set()
        self._thread.join()
        if self.live:
            self.stream.write("\r\033[K")
            self.stream.flush()

    def line(self) -> str:
        """Return the line that says how far the run is."""
        seconds = max(self.clock() - self.started, 0.001)
        read, passed = COUNTS["read"], min(COUNTS["bytes"], self.total)
        rate = read / seconds
        if passed >= self.total:
            return f"{read:,} read, {rate:,.1f}/s, finishing"
        share = passed / self.total
        left = f", {clock_time(seconds / share - seconds)} left" if share > 0.001 else ""
        return f"{read:,} read, {rate:,.1f}/s, {share:.0%} of the input{left}"

    def _show(self) -> None:
        while not self._done.wait(LIVE_SECONDS if self.live else LOG_SECONDS):
            self.stream.write(f"\r\033[K{self.line()}" if self.live else f"{self.line()}\n")
            self.stream.flush()


def clock_time(seconds: float) -> str:
    """Return a duration as a person reads it.

    >>> clock_time(5), clock_time(65), clock_time(7384)
    ('5 s', '1:05 min', '2:03 h')
    """
    whole = round(seconds)
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60}:{whole % 60:02} min"
    return f"{whole // 3600}:{whole % 3600 // 60:02} h"
