"""A pool of child processes with a deadline and a memory limit each: the speed and the safety of extraction.

A child works on one task at a time, so a child that hangs, crashes, exits or runs out of memory takes exactly
one task with it; the next task finds a fresh child.
"""

import atexit
import contextlib
import os
import pickle
import queue
import select
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Any

from transforms.child import HEADER, OUT_OF_MEMORY
from transforms.core.rejected import Rejected

START_SECONDS = 60.0  # importing trafilatura takes half a second here; a loaded machine may need far longer


class CannotStart(Exception):
    """A child that could not even start: no fault of any page, so the run ends."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How many children work at once, and what one page may cost: seconds of time, bytes of memory."""

    workers: int = 1
    seconds: float = 20.0
    memory: int = 1 << 30


class Child:
    """One child process and the pipe to it."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        environment = dict(os.environ, PYTHONPATH=os.pathsep.join(path for path in sys.path if path))
        try:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "transforms.child", str(limits.memory), str(os.getpid())],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=environment,
            )
        except OSError as error:
            raise CannotStart(f"a worker could not start: {error.strerror}") from error
        assert self.process.stdin and self.process.stdout
        self.stdin, self.stdout = self.process.stdin, self.process.stdout
        try:
            self._read(START_SECONDS)
        except Rejected as error:
            raise CannotStart(f"a worker could not start: {error.detail}") from None

    def call(self, task: bytes) -> tuple[str, Any]:
        """Send one pickled task, return (verdict, value)."""
        with contextlib.suppress(OSError):  # a child that died while it read: the missing answer says how
            self.stdin.write(HEADER.pack(len(task)))
            self.stdin.write(task)
            self.stdin.flush()
        verdict, value = pickle.loads(self._read(self.limits.seconds))
        return verdict, value

    def _read(self, seconds: float) -> bytes:
        deadline = time.monotonic() + seconds
        wanted, got = HEADER.size, bytearray()
        descriptor = self.stdout.fileno()
        poll = select.poll()  # select() refuses descriptors above 1023
        poll.register(descriptor, select.POLLIN)
        size = None
        while len(got) < wanted:
            left = deadline - time.monotonic()
            if left <= 0 or not poll.poll(left * 1000):
                self.kill()
                raise Rejected("timeout", f"working on it took longer than {seconds:g} s")
            piece = os.read(descriptor, min(wanted - len(got), 1 << 20))
            if not piece:
                raise self._death()
            got += piece
            if size is None and len(got) == HEADER.size:
                (size,) = HEADER.unpack(got)
                wanted, got = size, bytearray()
        return bytes(got)

    def _death(self) -> Rejected:
        code = self.process.wait()
        self.kill()
        if code == OUT_OF_MEMORY:
            return Rejected("out_of_memory", f"working on it took more than {self.limits.memory >> 20} MB of memory")
        how = f"was killed by {signal.Signals(-code).name}" if code < 0 else f"ended with exit code {code}"
        return Rejected("crashed", f"the process that worked on it {how}")

    def kill(self) -> None:
        """End the child at once and close its pipes."""
        self.process.kill()
        self.process.wait()
        for pipe in (self.stdin, self.stdout):
            with contextlib.suppress(OSError):
                pipe.close()


class Children:
    """`limits.workers` child processes behind one queue."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self.tasks: queue.SimpleQueue[tuple[Future[Any], bytes] | None] = queue.SimpleQueue()
        self.closing = False
        self.children: set[Child] = set()
        self._busy = [0.0] * limits.workers
        numbers = range(limits.workers)
        self.threads = [threading.Thread(target=self._serve, args=(number,), daemon=True) for number in numbers]
        for thread in self.threads:
            thread.start()

    def submit(self, function: Callable[..., Any], *arguments: Any) -> "Future[Any]":
        """Call a module-level function in a child and return the future of what it returns.

        The future raises what the function raised when that was `Rejected` or a subclass of it, `Rejected` with the
        reason timeout, crashed or out_of_memory when the child did not live to answer, and `Rejected` with the
        reason internal_error for any other exception. It raises `CannotStart` where there can be no child at all.
        """
        future: Future[Any] = Future()
        payload = pickle.dumps((function, arguments), protocol=5)
        self.tasks.put((future, payload))
        return future

    @property
    def busy(self) -> float:
        """Seconds of work that all children have done by now, added up."""
        return sum(self._busy)

    def _serve(self, number: int) -> None:
        child: Child | None = None
        while (task := self.tasks.get()) is not None:
            future, payload = task
            if self.closing:
                future.cancel()
                continue
            if not future.set_running_or_notify_cancel():
                continue  # nobody waits for it any more
            try:
                if child is None or child.process.poll() is not None:
                    child = self._start()
                began = time.monotonic()
                verdict, value = child.call(payload)
                self._busy[number] += time.monotonic() - began
            except Exception as error:  # whatever it is, nobody may wait for this answer for ever
                if child:
                    self.children.discard(child)
                child = None
                future.set_exception(error)
            else:
                if verdict == "result":
                    future.set_result(value)
                else:
                    future.set_exception(value)
        if child:
            child.kill()

    def _start(self) -> Child:
        child = Child(self.limits)
        self.children.add(child)
        if self.closing:
            child.kill()
        return child

    def close(self) -> None:
        """End all children, also those at work; tasks still queued are dropped."""
        self.closing = True
        for child in list(self.children):
            child.process.kill()
        for _ in self.threads:
            self.tasks.put(None)


_POOLS: dict[Limits, tuple[Children, int]] = {}
_LOCK = threading.Lock()


def borrow(limits: Limits) -> Children:
    """Return the pool of this process for these limits; steps that run in one process share it."""
    with _LOCK:
        children, users = _POOLS.get(limits) or (Children(limits), 0)
        _POOLS[limits] = (children, users + 1)
        return children


def give_back(limits: Limits) -> None:
    """End the pool when its last user is done."""
    with _LOCK:
        children, users = _POOLS.pop(limits)
        if users > 1:
            _POOLS[limits] = (children, users - 1)
        else:
            children.close()


@atexit.register
def close_all() -> None:
    """End every child of this process."""
    with _LOCK:
        for children, _ in _POOLS.values():
            children.close()
        _POOLS.clear()
