"""The ledger: every request the world was asked, and what can be read from it."""

import dataclasses
import json
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

Span: TypeAlias = tuple[float, float, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """One request. Times are seconds of the server's monotonic clock; null ends have not happened yet.

    `end` is when the answer's last byte was handed to the system, or when the client hung up (`aborted`). `opened`
    and `closed` are those of its connection. `kind` is robots, feed, article, redirect, list, trap, stranger (no host
    of the world), nothing (a 404 of the world) or malformed (no HTTP; its `host` is empty).
    """

    host: str
    authority: str
    method: str
    target: str
    kind: str
    status: int
    step: int
    start: float
    end: float | None
    aborted: bool
    sent: int
    connection: int
    opened: float
    closed: float | None
    agent: str | None
    if_none_match: str | None
    if_modified_since: str | None

    @property
    def path(self) -> str:
        """The target without its query."""
        return self.target.split("?", 1)[0]


@dataclass(frozen=True, slots=True)
class Overlap:
    """Two requests or two connections of one host at once: what they are and when each began."""

    host: str
    what: Literal["requests", "connections"]
    first: str
    second: str
    seconds: float


def overlaps(visits: Iterable[Visit], slack: float = 0.05) -> list[Overlap]:
    """Return where a host had more than one request, or more than one connection, at a time.

    `slack` seconds are forgiven where the server learns of an end late: a hung-up request, a closed connection.
    """
    found: list[Overlap] = []
    for host, told in _by_host(visits):
        requests = [(one.start, _end(one, slack), f"{one.method} {one.target}") for one in told]
        lines = {one.connection: (one.opened, _or_never(one.closed) - slack, f"#{one.connection}") for one in told}
        found += [Overlap(host, "requests", *pair) for pair in _crossings(requests)]
        found += [Overlap(host, "connections", *pair) for pair in _crossings(lines.values())]
    return found


def shortest_pause(visits: Iterable[Visit]) -> dict[str, float]:
    """Return for each host with two requests or more the shortest time from an end to the next start, in seconds."""
    pauses: dict[str, float] = {}
    for host, told in _by_host(visits):
        last = _or_never(told[0].end)
        for one in told[1:]:
            pauses[host] = min(pauses.get(host, float("inf")), one.start - last)
            last = max(last, _or_never(one.end))
    return pauses


def share_of_304(visits: Iterable[Visit], steps: Collection[int] | None = None) -> float:
    """Return the share of feed requests answered 304, at some steps or at all; 0 when there were none."""
    feeds = [one for one in visits if one.kind == "feed" and (steps is None or one.step in steps)]
    return sum(one.status == 304 for one in feeds) / len(feeds) if feeds else 0.0


def counts_by_path(visits: Iterable[Visit]) -> Counter[tuple[str, str]]:
    """Return how often each path was asked for, keyed by host and path."""
    return Counter((one.host, one.path) for one in visits)


def articles_served(visits: Iterable[Visit]) -> Counter[str]:
    """Return how often each article page went out whole, by canonical address."""
    whole = (one for one in visits if one.kind == "article" and one.status == 200 and not one.aborted)
    return Counter(f"https://{one.authority}{one.path}" for one in whole)


def trespasses(visits: Iterable[Visit]) -> list[Visit]:
    """Return the requests that asked for something other than a host of the world: 127.0.0.1, [::1], …."""
    return [one for one in visits if one.kind == "stranger"]


def write_ledger(visits: Iterable[Visit]) -> str:
    """Return the ledger as JSON lines."""
    names = [field.name for field in dataclasses.fields(Visit)]
    return "".join(json.dumps({name: getattr(one, name) for name in names}) + "\n" for one in visits)


def read_ledger(text: str) -> list[Visit]:
    """Return the ledger of its JSON lines."""
    return [Visit(**json.loads(line)) for line in text.splitlines()]


def _by_host(visits: Iterable[Visit]) -> Iterator[tuple[str, Sequence[Visit]]]:
    hosts: dict[str, list[Visit]] = {}
    for one in sorted(visits, key=lambda one: one.start):
        if one.kind != "malformed":
            hosts.setdefault(one.host, []).append(one)
    yield from sorted(hosts.items())


def _crossings(spans: Iterable[Span]) -> Iterator[tuple[str, str, float]]:
    """Return each span that begins before all earlier ones have ended, with the one that ends last, and how long."""
    ordered = sorted(spans)
    for longest, span in zip(_running_longest(ordered), ordered[1:], strict=False):
        if span[0] < longest[1]:
            yield longest[2], span[2], min(longest[1], span[1]) - span[0]


def _running_longest(ordered: Iterable[Span]) -> Iterator[Span]:
    longest: Span | None = None
    for span in ordered:
        longest = span if longest is None or span[1] > longest[1] else longest
        yield longest


def _end(visit: Visit, slack: float) -> float:
    return _or_never(visit.end) - (slack if visit.aborted else 0.0)


def _or_never(moment: float | None) -> float:
    return float("inf") if moment is None else moment
