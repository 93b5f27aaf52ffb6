"""The web, asked politely: one visit after the other at each host, by its robots.txt, redirects followed."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any, Final

from transforms.core.http.product import product_token
from transforms.core.http.target import Target, request_target
from transforms.core.rejected import Rejected
from transforms.crawl.exchange import Exchange, FetchError
from transforms.crawl.hosts import Get, Hosts
from transforms.crawl.onward import onward_url
from transforms.crawl.robots import Robots, RobotsStore

MOST_REDIRECTS: Final = 10


Visit = tuple[Exchange, ...]
"""What came of one address: the redirects on the way, then the answer."""


class Web:
    """Visits addresses, in one event loop.

    `agent` is the User-Agent that `get` sends; robots.txt files know its product token. `clock` gives seconds that
    never run backwards, `wall` seconds since 1970. `delay` and `hosts_at_once` are as `delay` and `at_once` of `Hosts`.
    `on_exchange(exchange, role, via)` is called for every exchange as it ends, `via` being the addresses asked before
    it on its way; the role is that of the visit, or `robots`.
    """

    def __init__(
        self,
        get: Get,
        *,
        agent: str,
        robots: RobotsStore,
        on_exchange: Callable[[Exchange, str, tuple[str, ...]], Any],
        clock: Callable[[], float] = time.monotonic,
        wall: Callable[[], float] = time.time,
        sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
        delay: float = 1.0,
        hosts_at_once: int = 64,
    ) -> None:
        token = product_token(agent)
        if not token:
            raise ValueError("The agent must begin with a product token, such as newsbeam/0.1.")
        self._hosts = Hosts(
            get, clock=clock, wall=wall, sleep=sleep, delay=delay, at_once=hosts_at_once, on_exchange=on_exchange
        )
        self._robots = Robots(self._hosts, robots, token=token, wall=wall)
        self._open: set[asyncio.Timeout] = set()
        self._closed = False
        self._all_done = asyncio.Event()

    async def visit(self, url: str, *, role: str, etag: str | None = None, last_modified: str | None = None) -> Visit:
        """Ask for an address and follow up to ten redirects, each in the queue and by the rules of its own host.

        The validators are sent to the first address only. An answer of any status is an answer, 304 and errors
        included. A redirect from https to http is followed, as no secret is ever sent; the exchanges show it.

        Raises `FetchError` of the request, and `bad_url`, `robots_denied`, `robots_unreachable`, `host_on_hold`,
        `too_many_redirects`, and `stopped` once the web is closed.
        """
        if self._closed:
            raise _stopped()
        scope = asyncio.timeout(None)
        try:
            async with scope:
                self._open.add(scope)
                return await self._follow(url, _validators(etag, last_modified), role)
        except TimeoutError:
            if not scope.expired():
                raise
            raise _stopped() from None
        finally:
            self._open.discard(scope)
            if self._closed and not self._open:
                self._all_done.set()

    async def close(self) -> None:
        """End every visit with `FetchError("stopped")` and return when all have ended; later ones fail at once."""
        if not self._closed:
            self._closed = True
            for scope in self._open:
                scope.reschedule(asyncio.get_running_loop().time())
        if self._open:
            await self._all_done.wait()

    async def _follow(self, url: str, headers: dict[str, str], role: str) -> Visit:
        exchanges: list[Exchange] = []
        try:
            await self._go(url, headers, role, exchanges)
        except FetchError as error:
            error.visit = tuple(exchanges)
            raise
        return tuple(exchanges)

    async def _go(self, url: str, headers: dict[str, str], role: str, exchanges: list[Exchange]) -> None:
        asked: dict[Target, str] = {}
        address: str | None = url
        while address is not None:
            if len(exchanges) > MOST_REDIRECTS:
                raise FetchError("too_many_redirects", f"It redirects more than {MOST_REDIRECTS} times.")
            target = _target(address)
            if target in asked:
                raise FetchError("too_many_redirects", "Its redirects lead back to where they came from.")
            ask = partial(self._ask, target, address, role=role, via=tuple(asked.values()), headers=headers)
            exchange = await self._hosts.in_turn(target, ask)
            asked[target] = address
            exchanges.append(exchange)
            headers = {}
            address = _onward(exchange, address)

    async def _ask(
        self, target: Target, url: str, *, role: str, via: tuple[str, ...], headers: dict[str, str]
    ) -> Exchange:
        await self._robots.check(target)
        return await self._hosts.request(target, url, role=role, via=via, headers=headers)


def _validators(etag: str | None, last_modified: str | None) -> dict[str, str]:
    stated = {"If-None-Match": etag, "If-Modified-Since": last_modified}
    return {name: value for name, value in stated.items() if value}


def _target(url: str) -> Target:
    try:
        return request_target(url)
    except Rejected as error:
        raise FetchError(error.reason, error.detail) from None


def _onward(exchange: Exchange, base: str) -> str | None:
    try:
        return onward_url(exchange, base=base)
    except Rejected as error:
        raise FetchError(error.reason, error.detail) from None


def _stopped() -> FetchError:
    return FetchError("stopped", "The crawl ended before this was asked for.", transient=True)
