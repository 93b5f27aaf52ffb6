"""How the server keeps the ledger while requests are under way."""

from collections.abc import Callable
from dataclasses import dataclass

from tests.publishers.answer import Request
from tests.publishers.ledger import Visit


@dataclass(slots=True)
class Line:
    """A connection and its life."""

    number: int
    opened: float
    closed: float | None = None


@dataclass(slots=True)
class Pending:
    """A request, told as far as it has come."""

    line: Line
    step: int
    start: float
    kind: str = "malformed"
    status: int = 0
    end: float | None = None
    aborted: bool = False
    sent: int = 0
    agent: str | None = None
    if_none_match: str | None = None
    if_modified_since: str | None = None
    host: str = ""
    authority: str = ""
    method: str = ""
    target: str = ""


class Journal:
    """All requests since the beginning or the last `forget`."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._told: list[Pending] = []
        self._lines = 0

    def open(self) -> Line:
        """Note a new connection."""
        self._lines += 1
        return Line(self._lines, self._now())

    def close(self, line: Line) -> None:
        """Note a connection's end."""
        line.closed = self._now()

    def begin(self, request: Request | None, line: Line, step: int) -> Pending:
        """Note a request; null stands for bytes that are none."""
        told = Pending(line=line, step=step, start=self._now())
        if request is not None:
            told.host, told.authority = request.host, request.authority
            told.method, told.target = request.method, request.target
            told.agent = request.headers.get("user-agent")
            told.if_none_match = request.headers.get("if-none-match")
            told.if_modified_since = request.headers.get("if-modified-since")
        self._told.append(told)
        return told

    def end(self, told: Pending, *, aborted: bool = False) -> None:
        """Note a request's end, once."""
        if told.end is None:
            told.end, told.aborted = self._now(), aborted

    def forget(self) -> None:
        """Begin anew."""
        self._told.clear()

    def visits(self) -> list[Visit]:
        """Return what was noted so far."""
        return [
            Visit(
                host=one.host,
                authority=one.authority,
                method=one.method,
                target=one.target,
                kind=one.kind,
                status=one.status,
                step=one.step,
                start=one.start,
                end=one.end,
                aborted=one.aborted,
                sent=one.sent,
                connection=one.line.number,
                opened=one.line.opened,
                closed=one.line.closed,
                agent=one.agent,
                if_none_match=one.if_none_match,
                if_modified_since=one.if_modified_since,
            )
            for one in self._told
        ]
