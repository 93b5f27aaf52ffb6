"""What a round of the crawl is given to work with."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from random import Random
from typing import Any

from schemas.observation import Observation
from transforms.crawl.polite import Visit
from transforms.crawl.recorder import Recorder
from transforms.state import Store

Visitor = Callable[..., Awaitable[Visit]]
Reader = Callable[[Observation], Awaitable[list[Any]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ports:
    """The state, the web, the reading of feeds in a child process, the archive, the clock and the dice.

    `clock` gives seconds since 1970. `every` is the least number of seconds between two polls of a feed. A feed is due
    when its own time has come, and with `since` whenever it was not asked after that. `patience` is how often a page
    that cannot be had is asked for before it is given up.
    """

    store: Store
    visit: Visitor
    read: Reader
    recorder: Recorder
    clock: Callable[[], float]
    dice: Random
    every: float
    since: float | None
    patience: int
