"""Ctrl-C and SIGTERM: the first asks the run to end, a later one ends it at once."""

import os
import signal
from collections.abc import Callable
from types import FrameType
from typing import Any

from transforms.children import close_all
from transforms.live import FINISH, STOP

STOPPED = 130


def listen(finish: Callable[[], None] | None = None) -> None:
    """Hear the signals. With `finish` the first lets the round end and the second stops it, else the first stops it."""

    def heard(number: int, frame: FrameType | None) -> Any:
        if STOP.is_set():
            close_all()
            os._exit(STOPPED)
        if finish and not FINISH.is_set():
            FINISH.set()
            finish()
        else:
            STOP.set()

    signal.signal(signal.SIGINT, heard)
    signal.signal(signal.SIGTERM, heard)
