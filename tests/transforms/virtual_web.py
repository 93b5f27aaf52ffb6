"""A web without a network in a time that passes only when everybody waits."""

import asyncio
import selectors
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar
from urllib.parse import urlsplit

from transforms.crawl.exchange import Exchange, FetchError
from transforms.crawl.polite import Web
from transforms.crawl.robots import RobotsEntry

T = TypeVar("T")
START = 1_000.0
WALL = 1_700_000_000.0


class Jump(selectors.SelectSelector):
    """Waits by moving the time on; fails where nobody will ever wake up."""

    now = START

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        ready = super().select(0)
        if not ready:
            assert timeout is not None, "everybody waits and nothing will happen"
            self.now += max(timeout, 0)
        return ready


class VirtualLoop(asyncio.SelectorEventLoop):
    def __init__(self) -> None:
        self.jump = Jump()
        super().__init__(self.jump)

    def time(self) -> float:
        return self.jump.now


def run(main: Coroutine[Any, Any, T]) -> T:
    with asyncio.Runner(loop_factory=VirtualLoop) as runner:
        return runner.run(main)


def exchange(url: str, status: int = 200, body: bytes = b"", **headers: str) -> Exchange:
    fields = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in headers.items())
    head = f"HTTP/1.1 {status} X\r\n{fields}\r\n".encode()
    return Exchange(
        url=url, at="2026-01-01T00:00:00Z", status=status, request=b"", head=head, body=body, address="::", seconds=0.0
    )


class Store(dict[str, RobotsEntry]):
    """A RobotsStore."""

    def put(self, authority: str, entry: RobotsEntry) -> None:
        self[authority] = entry


@dataclass
class Asked:
    """One request as the servers saw it."""

    url: str
    started: float
    headers: Mapping[str, str]
    ended: float = -1.0

    @property
    def host(self) -> str:
        return urlsplit(self.url).netloc


Page = Exchange | FetchError | Callable[[str], Exchange | FetchError]


@dataclass
class World:
    """Servers: what they say by address, and how long an answer of a host takes. No robots.txt unless told."""

    pages: dict[str, Page] = field(default_factory=dict)
    seconds: dict[str, float] = field(default_factory=dict)
    robots: str | None = None
    asked: list[Asked] = field(default_factory=list)
    seen: list[tuple[str, int, str, tuple[str, ...]]] = field(default_factory=list)
    store: Store = field(default_factory=Store)
    jumped: float = 0.0

    def web(self, **options: Any) -> Web:
        """Return a web on these servers, in the running loop's time."""
        loop = asyncio.get_running_loop()
        given: dict[str, Any] = {
            "agent": "newsbeam/0.1 (+https://example.org/)",
            "robots": self.store,
            "on_exchange": lambda found, role, via: self.seen.append((found.url, found.status, role, via)),
        }
        return Web(
            self.get,
            clock=loop.time,
            wall=lambda: WALL + loop.time() + self.jumped,
            sleep=asyncio.sleep,
            **(given | options),
        )

    async def get(self, url: str, *, headers: Mapping[str, str]) -> Exchange:
        loop = asyncio.get_running_loop()
        asked = Asked(url, loop.time(), headers)
        self.asked.append(asked)
        try:
            await asyncio.sleep(self.seconds.get(asked.host, 0.25))
        finally:
            asked.ended = loop.time()
        page = self.pages.get(url)
        if page is None:
            if not url.endswith("/robots.txt"):
                return exchange(url, body=b"page")
            return exchange(url, 404) if self.robots is None else exchange(url, body=self.robots.encode())
        found = page(url) if callable(page) else page
        if isinstance(found, FetchError):
            raise found
        return found

    def urls(self) -> list[str]:
        return [asked.url for asked in self.asked]


async def outcome(visit: Awaitable[Any]) -> str:
    """Return the status of a visit's answer as text, or the reason why there is none."""
    try:
        return str((await visit)[-1].status)
    except FetchError as error:
        return error.reason
