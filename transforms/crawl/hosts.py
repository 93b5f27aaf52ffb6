"""Hosts and their turns: one connection at a time, a pause after each, and no host in another's way."""

import asyncio
import math
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Final, Protocol, Self, TypeVar

from transforms.core.http.authority import spared_host
from transforms.core.http.retry import retry_after
from transforms.core.http.target import Target
from transforms.crawl.exchange import Exchange, FetchError

T = TypeVar("T")

PATIENCE: Final = 60.0
"""Seconds that a visit waits for a host that asked to be left alone; where it asked for longer, the visit fails."""
LONGEST_HOLD: Final = 86_400.0
MOST_PAUSE: Final = 60.0
"""Seconds; a Crawl-delay beyond it counts as that, or a feed of fifty pages would take days."""
MOST_IDLE: Final = 4_096


class Get(Protocol):
    """One request without redirects. Raises `FetchError`."""

    async def __call__(self, url: str, *, headers: Mapping[str, str]) -> Exchange:
        """Ask once."""


class Host:
    """When a host may be asked again. `queue` is the order of visits, `line` the one connection."""

    __slots__ = ("ended", "held_until", "line", "pause", "queue", "users")

    def __init__(self, pause: float) -> None:
        self.queue, self.line = asyncio.Lock(), asyncio.Lock()
        self.pause = pause
        self.ended = self.held_until = -math.inf
        self.users = 0

    def __enter__(self) -> Self:
        """Count one more that waits for this host or asks it, so that it is not forgotten."""
        self.users += 1
        return self

    def __exit__(self, *_: object) -> None:
        """Count one less."""
        self.users -= 1


class Hosts:
    """Every host that was asked lately, for one event loop.

    Between the end of one request to a host and the start of the next at least `delay` seconds pass, more where its
    Crawl-delay says so. `at_once` requests may be on their way in all; hosts that are ready take turns. A host that
    nobody waits for is forgotten once more than 4,096 are known and its pause is over.
    """

    def __init__(
        self,
        get: Get,
        *,
        clock: Callable[[], float],
        wall: Callable[[], float],
        sleep: Callable[[float], Awaitable[object]],
        delay: float,
        at_once: int,
        on_exchange: Callable[[Exchange, str, tuple[str, ...]], Any],
    ) -> None:
        self._get, self._clock, self._wall, self._sleep, self._on_exchange = get, clock, wall, sleep, on_exchange
        self._delay = delay
        self._slots = asyncio.Semaphore(at_once)
        self._hosts: dict[str, Host] = {}
        self._sweep_at = MOST_IDLE

    async def in_turn(self, target: Target, work: Callable[[], Awaitable[T]]) -> T:
        """Do a piece of work once every earlier one for the same host is done.

        Raises `FetchError("host_on_hold")` at once where the host asked to be left alone for longer than a minute.
        """
        with self._host(target) as host:
            self._check_hold(host, target)
            async with host.queue:
                return await work()

    async def request(
        self, target: Target, url: str, *, role: str, via: tuple[str, ...], headers: Mapping[str, str]
    ) -> Exchange:
        """Ask for a URL as soon as its host may be asked, and report the exchange.

        Raises `FetchError` of the request, and `host_on_hold` where the host asked to be left alone for longer than
        a minute.
        """
        with self._host(target) as host:
            async with host.line:
                await self._pause(host, target)
                async with self._slots:
                    try:
                        exchange = await self._get(url, headers=headers)
                    finally:
                        host.ended = self._clock()
                if exchange.status in (429, 503):
                    host.held_until = max(host.held_until, host.ended + self.asked_to_wait(exchange))
                self._on_exchange(exchange, role, via)
                return exchange

    def asked_to_wait(self, exchange: Exchange) -> float:
        """Return for how many seconds an answer's Retry-After asks to be left alone, a day at most, 0 without one."""
        asked = retry_after(exchange.header("retry-after") or "", now=self._wall())
        return min(asked or 0.0, LONGEST_HOLD)

    def slow_down(self, target: Target, crawl_delay: float | None) -> None:
        """Heed the Crawl-delay of a robots.txt, a minute at most, from the next request to its host on."""
        self._host(target).pause = max(self._delay, min(crawl_delay or 0.0, MOST_PAUSE))

    async def _pause(self, host: Host, target: Target) -> None:
        self._check_hold(host, target)
        while (left := max(host.ended + host.pause, host.held_until) - self._clock()) > 0:
            await self._sleep(left)

    def _check_hold(self, host: Host, target: Target) -> None:
        left = host.held_until - self._clock()
        if left > PATIENCE:
            raise FetchError(
                "host_on_hold",
                f"{target.host} asked to be left alone for another {math.ceil(left)} seconds.",
                transient=True,
                retry_after=left,
            )

    def _host(self, target: Target) -> Host:
        name = spared_host(target)
        host = self._hosts.get(name)
        if host is None:
            self._forget()
            host = self._hosts[name] = Host(self._delay)
        return host

    def _forget(self) -> None:
        if len(self._hosts) < self._sweep_at:
            return
        now = self._clock()
        self._hosts = {
            name: host
            for name, host in self._hosts.items()
            if host.users or max(host.ended + host.pause, host.held_until) > now
        }
        self._sweep_at = max(MOST_IDLE, 2 * len(self._hosts))
