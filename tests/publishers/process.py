"""The world in a process of its own, so that a test can kill what reads it."""

import json
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Self
from urllib.request import Request, urlopen

from tests.publishers.expect import expected_articles, served_articles
from tests.publishers.ledger import Visit, read_ledger
from tests.publishers.plan import LISTS, Habit, Plan
from tests.publishers.resolver import WorldResolver
from tests.publishers.traps import hostile_urls

_ROOT = Path(__file__).parents[2]


class PublishersProcess:
    """What `Publishers` is, as a child process that ends with this one; its arguments are the command's flags."""

    def __init__(self, **flags: Any) -> None:
        named = [(f"--{name.replace('_', '-')}", value) for name, value in flags.items() if value is not False]
        words = [word for name, value in named for word in ([name] if value is True else [name, str(value)])]
        self._command = [sys.executable, "-m", "tests.publishers", "--until-eof", *words]

    def __enter__(self) -> Self:
        self._process = subprocess.Popen(self._command, cwd=_ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            self.__exit__()
            raise RuntimeError("the publishers did not start")
        self.port = int(line)
        about = json.loads(self._ask("about"))
        self.tls_port: int | None = about["tls_port"]
        self.plan = Plan(**about["plan"])
        return self

    def __exit__(self, *_: object) -> None:
        self._process.communicate()

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
        return int(json.loads(self._ask(f"step?count={count}", "POST"))["step"])

    def ledger(self) -> list[Visit]:
        """Return all requests so far."""
        return read_ledger(self._ask("ledger").decode())

    def forget(self) -> None:
        """Begin the ledger anew."""
        self._ask("forget", "POST")

    def expected_articles(self, steps: Iterable[int] | None = None) -> dict[str, int]:
        """Return address and versions of the articles that must be there when feeds were polled at `steps`."""
        now = int(json.loads(self._ask("about"))["step"])
        return expected_articles(self.plan, range(now + 1) if steps is None else steps)

    def served_articles(self) -> dict[str, int]:
        """Return the same for the feed documents that really went out: see `expect.served_articles`."""
        return served_articles(self.plan, self.ledger())

    def _ask(self, path: str, method: str = "GET") -> bytes:
        url = f"http://127.0.0.1:{self.port}/__control/{path}"
        with urlopen(Request(url, method=method, headers={"Connection": "close"}), timeout=60) as answer:
            body: bytes = answer.read()
        return body
