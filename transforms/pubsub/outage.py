"""A service that does not answer: told once, told once when it is back, and asked again after growing pauses."""

import random
import threading
from collections.abc import Callable

FIRST = 0.2
LONGEST = 5.0


def pause(failures: int, chance: random.Random) -> float:
    """Return the seconds to wait after so many failures in a row: doubled each time, up to half of it off by chance."""
    return float(min(LONGEST, FIRST * 2 ** min(failures - 1, 10)) * chance.uniform(0.5, 1.0))


class Outage:
    """Whether a service answers. All threads that call it tell of their calls here.

    Calls of several kinds go over connections of their own, which break and heal at different moments: the service is
    back when all kinds that failed are answered.
    """

    def __init__(self, what: str, report: Callable[[str], None]) -> None:
        self._what, self._report = what, report
        self._failing: dict[str, str] = {}
        self._lock = threading.Lock()

    def trouble(self, kind: str) -> str | None:
        """Return the service's words on the last call of a kind, null when it was answered."""
        return self._failing.get(kind)

    def failed(self, kind: str, detail: object) -> None:
        """Take note of a call that failed."""
        with self._lock:
            if not self._failing:
                self._report(f"{self._what} cannot be reached ({detail}): trying again until it can")
            self._failing[kind] = str(detail)

    def answered(self, kind: str) -> None:
        """Take note of a call that was answered."""
        with self._lock:
            if self._failing.pop(kind, None) and not self._failing:
                self._report(f"{self._what} is back")
