"""Looking at an address on the web: fetched once, as a run would fetch it."""

import argparse
import asyncio
import time
from collections.abc import Callable, Iterator, Mapping
from functools import partial

from pipeline.inspect.found import Found, opened
from schemas.fates import Origin
from schemas.observation import Observation
from transforms.archive import capture_of
from transforms.core.http.robots_entry import RobotsEntry
from transforms.core.rejected import Rejected
from transforms.core.software import user_agent
from transforms.crawl.exchange import Exchange, FetchError
from transforms.crawl.get import Getter
from transforms.crawl.polite import Visit, Web

Connect = Callable[..., Getter]


class Robots:
    """The robots.txt files of one visit."""

    def __init__(self) -> None:
        self._known: dict[str, RobotsEntry] = {}

    def get(self, authority: str) -> RobotsEntry | None:
        """Return what is known, null if nothing is."""
        return self._known.get(authority)

    def put(self, authority: str, entry: RobotsEntry) -> None:
        """Keep an entry in place of an earlier one."""
        self._known[authority] = entry


def on_the_web(address: str, options: argparse.Namespace, connect: Connect | None) -> Iterator[Found]:
    """Yield what is at an address: what a replay would read from the archive of this visit.

    Raises `Rejected`, also for what could not be fetched.
    """
    *redirects, answer = asyncio.run(_visit(address, options.contact, options.allow_private, connect or Getter))
    passed = tuple(exchange.url for exchange in redirects)
    capture = capture_of(answer, record_id=None, role="page", redirects=passed)
    origin = Origin(source="http", url=answer.url, at=answer.at)
    yield from opened(Observation(origin=origin, content=capture), options.url)


async def _visit(address: str, contact: str, allow_private: bool, connect: Connect) -> Visit:
    agent = user_agent(contact)
    failures: list[str] = []
    async with connect(agent=agent, contact=contact, clock=time.time, allow_private=allow_private) as getter:
        ask = partial(_ask, getter, failures)
        web = Web(ask, agent=agent, robots=Robots(), on_exchange=_keep_nothing)
        try:
            return await web.visit(address, role="page")
        except FetchError as error:
            raise Rejected(error.reason, _told(error, failures)) from None


async def _ask(getter: Getter, failures: list[str], url: str, *, headers: Mapping[str, str]) -> Exchange:
    try:
        return await getter.get(url, headers=headers)
    except FetchError as error:
        failures.append(error.detail)
        raise


def _told(error: FetchError, failures: list[str]) -> str:
    """Return what went wrong, behind which redirect, and why a robots.txt could not be had."""
    onward = error.visit[-1].header("location") if error.visit else None
    told = [f"It leads on to {onward}."] if onward else []
    return " ".join((*told, error.detail, *(failures[-1:] if error.reason == "robots_unreachable" else ())))


def _keep_nothing(*_: object) -> None:
    """Let an exchange go: there is no archive."""
