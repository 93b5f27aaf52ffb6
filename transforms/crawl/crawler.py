"""The crawl of a session: an event loop in a thread of its own; what hosts are owed outlasts a round."""

import asyncio
import queue
import threading
from collections.abc import Callable, Coroutine, Iterator, Mapping
from contextlib import AsyncExitStack
from dataclasses import dataclass
from functools import partial
from random import Random
from typing import Any, Final, TypeVar

from schemas.observation import Observation
from transforms.archive import ArchiveWriter
from transforms.child import call_all
from transforms.children import Children
from transforms.core.poll import read_poll
from transforms.crawl.exchange import Exchange, FetchError
from transforms.crawl.get import Getter
from transforms.crawl.polite import Visit, Web
from transforms.crawl.ports import Ports
from transforms.crawl.recorder import Recorder
from transforms.crawl.round import ROUND_SECONDS, Round
from transforms.live import check_stop
from transforms.state import Store
from transforms.state.robots import StoredRobots

T = TypeVar("T")
LISTEN_SECONDS: Final = 0.2


@dataclass(frozen=True, slots=True, kw_only=True)
class Manners:
    """How the crawl behaves: who it says it is, and the least seconds between two requests to a host."""

    agent: str
    contact: str
    delay: float
    seed: int


class Crawler:
    """Polls feeds and fetches pages, a round at a time.

    Steps of the pipeline reach it by its name in this process, so it can be part of what Beam pickles.
    """

    def __init__(
        self, store: Store, children: Children, manners: Manners, getter: Getter, clock: Callable[[], float]
    ) -> None:
        self.store, self.children, self.manners, self.getter, self.clock = store, children, manners, getter, clock
        self.dice = Random(manners.seed)
        self.round: Round | None = None
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self._stack = AsyncExitStack()
        self._web: Web = self._await(self._open())
        _OPEN[str(id(self))] = self

    def begin(self, writer: ArchiveWriter | None, *, every: float, since: float | None, patience: int) -> None:
        """Begin a round: pages that wait and are due are asked for, feeds when they are submitted."""
        ports = Ports(
            store=self.store,
            visit=self._visit,
            read=self._read,
            recorder=Recorder(self.store, writer, self.clock),
            clock=self.clock,
            dice=self.dice,
            every=every,
            since=since,
            patience=patience,
        )
        self.round = Round(ports)
        self._call(self.round.start)

    def submit(self, observation: Observation) -> None:
        """Poll the feed or fetch the page that an observation names."""
        assert self.round
        self._call(partial(self.round.take, observation))

    def ready(self) -> Iterator[Any]:
        """Yield what was found by now."""
        assert self.round
        while not self.round.found.empty():
            if (found := self.round.found.get()) is not None:
                yield self._taken(found)

    def found(self) -> Iterator[Any]:
        """Yield what is found until nothing is left to do. Raises what went wrong in the crawl itself."""
        assert self.round
        while True:
            check_stop()
            try:
                found = self.round.found.get(timeout=LISTEN_SECONDS)
            except queue.Empty:
                if self._call(self.round.idle) and self.round.found.empty():
                    return
                continue
            if found is not None:
                yield self._taken(found)

    def end(self, grace: float) -> None:
        """Begin nothing more in this round; what is under way has `grace` seconds."""
        if self.round:
            self._loop.call_soon_threadsafe(self.round.end, grace)

    def next_poll(self) -> float | None:
        """Return when the next feed of the last round is due, null if none will be."""
        times = [at for at in self.round.due.values() if at is not None] if self.round else []
        return min(times, default=None)

    def left(self) -> int:
        """Return how many polls and pages the end of the last round cut off."""
        return self.round.left if self.round else 0

    def close(self) -> None:
        """End whatever is under way, and the thread."""
        _OPEN.pop(str(id(self)), None)
        self._await(self._close())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def _taken(self, found: Any) -> Any:
        if isinstance(found, BaseException):
            raise found
        assert self.round
        self._loop.call_soon_threadsafe(self.round.taken, found)
        return found

    async def _open(self) -> Web:
        getter = await self._stack.enter_async_context(self.getter)
        web = Web(
            partial(self._get, getter),
            agent=self.manners.agent,
            wall=self.clock,
            delay=self.manners.delay,
            robots=StoredRobots(self.store),
            on_exchange=self._record,
        )
        self._stack.push_async_callback(web.close)
        return web

    async def _close(self) -> None:
        if self.round:
            await self.round.stop()
        await self._stack.aclose()

    async def _get(self, getter: Getter, url: str, *, headers: Mapping[str, str]) -> Exchange:
        assert self.round
        await self.round.room.wait()
        return await getter.get(url, headers=headers)

    async def _visit(self, url: str, *, role: Any, via: str | None = None, **validators: str | None) -> Visit:
        assert self.round
        self.round.ports.recorder.expect(url, via)
        began = self._loop.time()
        try:
            return await self._web.visit(url, role=role, **validators)
        except (FetchError, OSError):
            raise
        except asyncio.CancelledError:
            if self._loop.time() - began < ROUND_SECONDS:
                raise  # the next round asks again; but of what takes a whole round there could be no end
            detail = f"it took longer than {ROUND_SECONDS:.0f} seconds with its redirects and the pauses between them"
            raise FetchError("timeout", detail, transient=True) from None
        except Exception as error:  # a host may do what no library foresaw; it is that host's dead letter alone
            raise FetchError("internal_error", f"{type(error).__name__}: {error}") from error

    async def _read(self, observation: Observation) -> list[Any]:
        future = self.children.submit(call_all, read_poll, observation)
        return await asyncio.wrap_future(future)

    def _record(self, exchange: Exchange, role: Any, redirects: tuple[str, ...]) -> None:
        if self.round:
            self.round.ports.recorder.record(exchange, role, redirects)

    def _call(self, function: Callable[[], T]) -> T:
        async def call() -> T:
            return function()

        return self._await(call())

    def _await(self, coroutine: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(coroutine, self._loop).result()

    def __reduce__(self) -> tuple[Any, tuple[str]]:
        return _opened, (str(id(self)),)


_OPEN: dict[str, Crawler] = {}


def _opened(name: str) -> Crawler:
    return _OPEN[name]
