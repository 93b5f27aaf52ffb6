"""The child's side of the pool: read a task, call the function, answer; no Beam in here.

Run as `python -m transforms.child MEMORY PARENT`. Tasks come on stdin and answers go to stdout, each a length and
a pickle.
"""

import contextlib
import ctypes
import os
import pickle
import resource
import signal
import struct
import sys
from collections.abc import Callable, Iterable
from functools import partial
from typing import Any, BinaryIO

from transforms.core.rejected import Rejected

HEADER = struct.Struct("<Q")
Answer = tuple[str, Any]  # "result" and what was returned, or "error" and a `Rejected`
OUT_OF_MEMORY = 77
LARGE = 4 << 20  # bytes of a task after which freed memory is handed back (glibc keeps it otherwise)
PR_SET_PDEATHSIG = 1


def main() -> None:
    """Serve tasks until stdin ends."""
    memory, parent = int(sys.argv[1]), int(sys.argv[2])
    die_with(parent)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches the whole group; the parent decides
    tasks = os.fdopen(os.dup(0), "rb")
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(os.open(os.devnull, os.O_RDWR), 0)
    os.dup2(2, 1)  # what a library prints must not mix with the answers
    import transforms.core.observe  # noqa: F401 - the slow import, before the clock of the first task starts

    limit_memory(memory)
    send(answers, ("ready", None))
    while size := tasks.read(HEADER.size):
        payload = tasks.read(HEADER.unpack(size)[0])
        send(answers, serve(payload))
        if len(payload) > LARGE:
            del payload
            trim()


def serve(payload: bytes) -> Answer:
    """Call the function of one task and return its answer."""
    return answer(lambda: _called(*pickle.loads(payload)))


def _called(function: Callable[..., Any], arguments: tuple[Any, ...]) -> Any:
    return function(*arguments)


def answer(call: Callable[[], Any]) -> Answer:
    """Return what a call returned; an exception becomes an answer, lack of memory ends the child."""
    try:
        return "result", call()
    except MemoryError:
        os._exit(OUT_OF_MEMORY)  # what is left of the heap is not fit for the next page
    except Rejected as error:
        return "error", error
    except RecursionError:
        return "error", Rejected("too_deep", "its parts are nested too deeply to be worked on")
    except Exception as error:
        return "error", Rejected("internal_error", f"{type(error).__name__}: {error}")


def call_all(function: Callable[[Any], Iterable[Any]], argument: Any) -> list[Any]:
    """Return all that a generator function yields: an answer can carry a list, and not a generator."""
    return list(function(argument))


def call_each(function: Callable[[Any], Iterable[Any]], arguments: list[bytes]) -> list[Answer]:
    """Call a generator function on each of several pickled arguments and return an answer for each, in order."""
    return [answer(partial(_all_of, function, argument)) for argument in arguments]


def _all_of(function: Callable[[Any], Iterable[Any]], argument: bytes) -> list[Any]:
    return list(function(pickle.loads(argument)))


def send(answers: BinaryIO, answered: Answer) -> None:
    """Write one answer."""
    try:
        data = pickle.dumps(answered, protocol=5)
    except MemoryError:
        os._exit(OUT_OF_MEMORY)
    answers.write(HEADER.pack(len(data)))
    answers.write(data)
    answers.flush()


def limit_memory(limit: int) -> None:
    """Bound the heap, so that a page that explodes meets a MemoryError and not the machine's last page."""
    with contextlib.suppress(ValueError, OSError):  # a system without this limit still has the deadline
        resource.setrlimit(resource.RLIMIT_DATA, (limit, limit))


def die_with(parent: int) -> None:
    """Ask the kernel to end this child when the parent dies, also when it is stuck in a page (Linux)."""
    try:
        ctypes.CDLL(None, use_errno=True).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    except (OSError, AttributeError):
        return
    if os.getppid() != parent:
        os._exit(0)


def trim() -> None:
    """Hand freed memory back to the system."""
    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(None).malloc_trim(0)


if __name__ == "__main__":
    main()
