"""Work that is done behind its caller's back, in order."""

from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Final

MOST: Final = 32 * 1024 * 1024  # bytes that wait; beyond it the caller waits with them


class Behind:
    """Does pieces of work in a thread of its own, one after the other, so that an event loop need not wait for them."""

    def __init__(self) -> None:
        self._thread = ThreadPoolExecutor(1, "newsbeam-archive")
        self._waiting: deque[tuple[Future[object], int]] = deque()
        self._bytes = 0

    def do(self, work: Callable[[], object], size: int) -> None:
        """Do a piece of work on `size` bytes behind those before it. Raises what one of those raised."""
        while self._waiting and (self._waiting[0][0].done() or self._bytes > MOST):
            self._first()
        self._bytes += size
        self._waiting.append((self._thread.submit(work), size))

    def finish(self) -> None:
        """Wait until all is done. Raises what a piece of it raised."""
        try:
            while self._waiting:
                self._first()
        finally:
            self._thread.shutdown()

    def _first(self) -> None:
        future, size = self._waiting.popleft()
        self._bytes -= size
        future.result()
