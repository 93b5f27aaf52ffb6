"""The world inside this process, in a thread of its own."""

import asyncio
import threading
import time
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Self, TypeVar

from tests.publishers.certificate import self_signed
from tests.publishers.expect import expected_articles, served_articles
from tests.publishers.ledger import Visit
from tests.publishers.plan import LISTS, Habit, Plan
from tests.publishers.resolver import WorldResolver
from tests.publishers.server import serving
from tests.publishers.traps import hostile_urls
from tests.publishers.world import World

T = TypeVar("T")


class Publishers:
    """News publishers on loopback: `with Publishers(seed=1) as world: …`. Keywords of `Plan` make the plan."""

    def __init__(
        self,
        *,
        port: int = 0,
        name_port: bool = False,
        latency: float = 0.0,
        drip: float = 0.2,
        clock: Callable[[], float] = time.time,
        **plan: Any,
    ) -> None:
        self._world = World(Plan(**plan), latency=latency, drip=drip, now=time.monotonic, clock=clock)
        self._wanted = port, name_port
        self._ready, self._failure = threading.Event(), None
        self._thread = threading.Thread(target=self._run, name="publishers", daemon=True)

    _failure: BaseException | None

    def __enter__(self) -> Self:
        self._thread.start()
        self._ready.wait()
        if self._failure is not None:
            self._thread.join()
            raise self._failure
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join()

    @property
    def plan(self) -> Plan:
        """The plan, with its port where addresses name it."""
        return self._world.plan

    @property
    def port(self) -> int:
        """The port in the clear."""
        return self._world.port

    @property
    def tls_port(self) -> int | None:
        """The port with TLS; null where no certificate could be made."""
        return self._world.tls_port

    @property
    def certificate(self) -> str | None:
        """The self-signed certificate as PEM, for a client that shall trust it."""
        pem = self_signed()
        return pem and pem[pem.index("-----BEGIN CERTIFICATE") :]

    @property
    def opml_url(self) -> str:
        """The address of the list of all feeds."""
        return self.plan.url(LISTS, "/feeds.opml")

    @property
    def hostile(self) -> dict[str, str]:
        """The address of a page on each hostile host, by the trap's name."""
        return hostile_urls(self.plan, self.tls_port)

    def feed_urls(self, habit: Habit | None = None) -> list[str]:
        """Return the addresses of all feeds, or of those with one habit."""
        plan = self.plan
        return [plan.feed_url(feed) for feed in range(plan.feeds) if habit in (None, plan.habit(feed))]

    def resolver(self, addresses: Mapping[str, str] | None = None) -> WorldResolver:
        """Return a resolver of the world's names for aiohttp."""
        return WorldResolver(self.port, self.tls_port, addresses)

    def step(self, count: int = 1) -> int:
        """Go on to a later step and return its number."""
        return self._call(lambda: self._world.step(count))

    def ledger(self) -> list[Visit]:
        """Return all requests so far."""
        return self._call(self._world.journal.visits)

    def forget(self) -> None:
        """Begin the ledger anew."""
        self._call(self._world.journal.forget)

    def expected_articles(self, steps: Iterable[int] | None = None) -> dict[str, int]:
        """Return address and versions of the articles that must be there when feeds were polled at `steps`."""
        return expected_articles(self.plan, range(self._world.site.step + 1) if steps is None else steps)

    def served_articles(self) -> dict[str, int]:
        """Return the same for the feed documents that really went out: see `expect.served_articles`."""
        return served_articles(self.plan, self.ledger())

    def _call(self, function: Callable[[], T]) -> T:
        async def inside() -> T:
            return function()

        return asyncio.run_coroutine_threadsafe(inside(), self._loop).result()

    def _run(self) -> None:
        try:
            asyncio.run(self._serve())
        except BaseException as error:
            self._failure = error
            self._ready.set()

    async def _serve(self) -> None:
        self._loop, self._stop = asyncio.get_running_loop(), asyncio.Event()
        port, name_port = self._wanted
        async with serving(self._world, port=port, name_port=name_port):
            self._ready.set()
            await self._stop.wait()
