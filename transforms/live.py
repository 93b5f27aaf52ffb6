"""What a run shows and hears while it works: counts as they grow, and the wish to stop: at once, or with the round.

Beam's counters can be read in-process only after a bounded run has ended, so the progress line reads these.
"""

import threading
from collections import Counter

COUNTS: Counter[str] = Counter()
STOP = threading.Event()
FINISH = threading.Event()


class Stopped(Exception):
    """Somebody asked the run to stop."""


def check_stop() -> None:
    """Raise `Stopped` once somebody has asked the run to end."""
    if STOP.is_set():
        raise Stopped


def reset() -> None:
    """Forget an earlier run of the same process."""
    COUNTS.clear()
    STOP.clear()
    FINISH.clear()
