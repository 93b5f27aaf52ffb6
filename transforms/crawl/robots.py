"""robots.txt: asked for once for each authority, kept, and obeyed (RFC 9309)."""

from collections import OrderedDict
from collections.abc import Callable
from typing import Final, NamedTuple, Protocol

from transforms.core.http.authority import authority
from transforms.core.http.robots_entry import RobotsEntry as RobotsEntry, access, answered, failed, is_fresh
from transforms.core.http.robots_rules import Rules
from transforms.core.http.target import Target, request_target
from transforms.core.rejected import Rejected
from transforms.core.warc.lines import read_fields
from transforms.crawl.exchange import Exchange, FetchError
from transforms.crawl.hosts import Hosts
from transforms.crawl.onward import onward_url

MOST_REDIRECTS: Final = 5
MOST_WEIGHT: Final = 128 * 1024 * 1024
"""Bytes of parsed rules held in memory, by `Rules.weight`; older ones are parsed again when they are needed."""
_OF_THE_HOST: Final = frozenset(("bad_url", "blocked_address", "dns_error", "tls_error"))


class RobotsStore(Protocol):
    """Where robots.txt files outlive a session, by authority (`https://example.org`)."""

    def get(self, authority: str) -> RobotsEntry | None:
        """Return what is known, null if nothing is."""

    def put(self, authority: str, entry: RobotsEntry) -> None:
        """Keep an entry in place of an earlier one."""


class _Known(NamedTuple):
    entry: RobotsEntry
    rules: Rules


class Robots:
    """Says whether an address may be asked for, asking its authority's robots.txt where that is not known."""

    def __init__(self, hosts: Hosts, store: RobotsStore, *, token: str, wall: Callable[[], float]) -> None:
        self._hosts, self._store, self._token, self._wall = hosts, store, token, wall
        self._known: OrderedDict[str, _Known] = OrderedDict()
        self._weight = 0

    async def check(self, target: Target) -> None:
        """Return if the target may be asked for; its host's pause is then the one that its robots.txt wants.

        Must be called within the host's turn. Raises `FetchError`: `robots_denied`, `robots_unreachable` while
        robots.txt cannot be had, and the error of the request where the host as such cannot be asked.
        """
        name = authority(target)
        known = self._recall(name)
        if known is None or not is_fresh(known.entry, now=self._wall()):
            entry = await self._ask(name, known.entry if known else None)
            self._store.put(name, entry)
            known = self._keep(name, entry)
        now = self._wall()
        self._hosts.slow_down(target, known.rules.delay)
        if access(known.entry, now=now) == "closed":
            raise FetchError(
                "robots_unreachable",
                f"The robots.txt of {target.host} cannot be had, so nothing there is asked for.",
                transient=True,
                retry_after=max(0.0, known.entry.ask_again_at - now),
            )
        if not known.rules.allows(name + target.path):
            raise FetchError("robots_denied", f"The robots.txt of {target.host} forbids this address.")

    async def _ask(self, name: str, before: RobotsEntry | None) -> RobotsEntry:
        """Ask for a robots.txt and follow its redirects, whosever they are; one not followed is the answer."""
        url: str | None = f"{name}/robots.txt"
        via: tuple[str, ...] = ()
        try:
            while url and len(via) <= MOST_REDIRECTS:
                last = await self._hosts.request(request_target(url), url, role="robots", via=via, headers={})
                via = (*via, url)
                url = _onward(last, url)
        except FetchError as error:
            of_the_host = not via and not error.transient and error.reason in _OF_THE_HOST
            if of_the_host or error.reason == "host_on_hold":
                raise
            return failed(before, 0, at=self._wall(), wait=error.retry_after or 0.0)
        wait = self._hosts.asked_to_wait(last)
        fields = read_fields(last.head)[1]
        return answered(before, last.status, fields, last.body, at=self._wall(), wait=wait)

    def _recall(self, name: str) -> _Known | None:
        known = self._known.get(name)
        if known is not None:
            self._known.move_to_end(name)
            return known
        entry = self._store.get(name)
        return self._keep(name, entry) if entry else None

    def _keep(self, name: str, entry: RobotsEntry) -> _Known:
        earlier = self._known.pop(name, None)
        known = self._known[name] = _Known(entry, Rules(entry.body, self._token))
        self._weight += known.rules.weight - (earlier.rules.weight if earlier else 0)
        while self._weight > MOST_WEIGHT and len(self._known) > 1:
            self._weight -= self._known.popitem(last=False)[1].rules.weight
        return known


def _onward(exchange: Exchange, base: str) -> str | None:
    try:
        return onward_url(exchange, base=base)
    except Rejected:
        return None
