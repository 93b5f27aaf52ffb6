"""The world as one value: what is answered, what is remembered, and the control paths beside it."""

import json
from collections.abc import Callable, Iterable
from dataclasses import asdict
from email.utils import formatdate
from typing import Final
from urllib.parse import parse_qs

from tests.publishers.answer import Answer, Request
from tests.publishers.expect import expected_articles, served_articles
from tests.publishers.hostile import Trap
from tests.publishers.journal import Journal
from tests.publishers.ledger import write_ledger
from tests.publishers.plan import Plan
from tests.publishers.site import Site
from tests.publishers.traps import DOMAIN, trap

CONTROL: Final = "/__control/"
_JSON: Final = "application/json"


class World:
    """Everything behind the sockets. `now` is a monotonic clock, `clock` gives seconds since 1970.

    `latency` seconds pass before each answer; `drip` between the bytes of a slow trap.
    """

    def __init__(
        self, plan: Plan, *, latency: float, drip: float, now: Callable[[], float], clock: Callable[[], float]
    ) -> None:
        self.plan, self.latency, self.drip = plan, latency, drip
        self.site, self.journal = Site(plan, clock), Journal(now)
        self.port, self.tls_port = 0, None
        self._clock = clock
        self._date = (0, "")

    tls_port: int | None

    def answer(self, request: Request) -> Answer | Trap:
        """Return what the host of a request answers."""
        if request.host.endswith(DOMAIN):
            return trap(self.plan, request, self.port, self.tls_port)
        return self.site.answer(request)

    def date(self) -> str:
        """Return the Date header of this second."""
        second = int(self._clock())
        if self._date[0] != second:
            self._date = second, formatdate(second, usegmt=True)
        return self._date[1]

    def step(self, count: int = 1) -> int:
        """Go on to a later step and return its number."""
        self.site.step += count
        return self.site.step

    def expected(self, steps: Iterable[int] | None = None) -> dict[str, int]:
        """Return the articles that must be there when all feeds were polled at each of `steps`; at all, if null."""
        return expected_articles(self.plan, range(self.site.step + 1) if steps is None else steps)

    def served(self) -> dict[str, int]:
        """Return the articles that must be there after the feed documents that really went out."""
        return served_articles(self.plan, self.journal.visits())

    def about(self) -> dict[str, object]:
        """Return the plan, the ports and the step."""
        here = {"port": self.port, "tls_port": self.tls_port, "step": self.site.step}
        return {**here, "plan": asdict(self.plan)}

    def control(self, request: Request) -> Answer | None:
        """Return the answer of a control path, null for any other; no ledger tells of it."""
        if not request.target.startswith(CONTROL):
            return None
        path, _, query = request.target.removeprefix(CONTROL).partition("?")
        asked = {name: values[0] for name, values in parse_qs(query).items()}
        if request.method == "POST" and path == "step":
            return _json({"step": self.step(int(asked.get("count", 1)))})
        if request.method == "POST" and path == "forget":
            self.journal.forget()
            return _json({})
        if path == "ledger":
            return Answer(kind="control", body=write_ledger(self.journal.visits()).encode(), content_type=_JSON + "l")
        if path == "expected":
            return _json(self.expected(map(int, asked["steps"].split(",")) if "steps" in asked else None))
        if path == "served":
            return _json(self.served())
        return _json(self.about()) if path == "about" else Answer(kind="control", status=404)


def _json(value: object) -> Answer:
    return Answer(kind="control", body=json.dumps(value).encode(), content_type=_JSON)
