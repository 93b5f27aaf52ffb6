"""Progress of long work: one live line on a terminal, a line now and then in a log."""

import threading
import time
from collections.abc import Callable
from typing import Self, TextIO

from transforms.live import COUNTS

LIVE_SECONDS = 0.25
LOG_SECONDS = 15.0


class Progress:
    """Shows how far a run is until it is left. `line` makes what is shown of the seconds that have passed."""

    def __init__(
        self, line: Callable[[float], str], stream: TextIO, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self.line, self.stream, self.clock = line, stream, clock
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

    def _show(self) -> None:
        while not self._done.wait(LIVE_SECONDS if self.live else LOG_SECONDS):
            line = self.line(max(self.clock() - self.started, 0.001))
            self.stream.write(f"\r\033[K{line}" if self.live else f"{line}\n")
            self.stream.flush()


def input_line(total: int) -> Callable[[float], str]:
    """Return what says how far a run through inputs of `total` bytes is."""

    def line(seconds: float) -> str:
        read, passed = COUNTS["read"], min(COUNTS["bytes"], total)
        rate = read / seconds
        if passed >= total:
            return f"{read:,} read, {rate:,.1f}/s, finishing"
        share = passed / total
        left = f", {clock_time(seconds / share - seconds)} left" if share > 0.001 else ""
        return f"{read:,} read, {rate:,.1f}/s, {share:.0%} of the input{left}"

    return line


def counted(number: int, what: str) -> str:
    """Return a number of things.

    >>> counted(1, "feed"), counted(2000, "feed")
    ('1 feed', '2,000 feeds')
    """
    return f"{number:,} {what}" if number == 1 else f"{number:,} {what}s"


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
