"""Functions that misbehave in a child process, as a hostile page can make an extractor do."""

import ctypes
import os
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from schemas.observation import Observation
from transforms.core.rejected import Rejected, Skip


def behave(how: str) -> Any:
    """Do what the word says."""
    match how:
        case "hang":
            while True:
                pass
        case "sleep":
            time.sleep(3600)
        case "segfault":
            ctypes.string_at(0)
        case "exit":
            sys.exit(3)
        case "os-exit":
            os._exit(9)
        case "memory":
            return len([bytearray(1 << 20) for _ in range(1 << 20)])
        case "recurse":
            return behave_again(0)
        case "reject":
            raise Rejected("no_body", "nothing in it")
        case "skip":
            raise Skip("not_a_page", "an image")
        case "error":
            raise ValueError("a fault of our own")
        case "print":
            print("noise on stdout " * 10_000)
            return "printed"
        case "large":
            return "x" * (8 << 20)
    return how.upper()


def behave_again(depth: int) -> int:
    """Recurse without end."""
    return behave_again(depth + 1)


def step(observation: Observation) -> Iterator[Observation]:
    """Do what the observation's content says, and yield its answer."""
    yield replace(observation, content=behave(observation.content))


def modules(name: str) -> Iterator[bool]:
    """Yield whether this process has imported a module."""
    import transforms.core.observe  # noqa: F401 - what the real tasks need

    yield name in sys.modules
