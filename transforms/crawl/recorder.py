"""Every exchange on its way to the archive, and what a replay will make of it."""

from collections.abc import Callable
from dataclasses import dataclass
from weakref import WeakKeyDictionary

from transforms.archive import ArchiveWriter, Revisit, capture_of, payload_digest
from transforms.core.warc import Capture, Role
from transforms.crawl.exchange import Exchange
from transforms.state import Store
from transforms.state.captures import Captured, last_capture, remember_capture


@dataclass(frozen=True, slots=True)
class Recorded:
    """Under which id an exchange was archived, if it was, and what it is a part of."""

    record: str | None
    revisit: bool
    role: Role
    redirects: tuple[str, ...]


class Recorder:
    """Archives each exchange of a round as it ends, where the round has an archive.

    A document whose bytes are those of its last capture is a revisit, with an archive or without one, so that a run
    makes the same of it as the replay of its archive.
    """

    def __init__(self, store: Store, writer: ArchiveWriter | None, clock: Callable[[], float]) -> None:
        self.store, self.writer, self.clock = store, writer, clock
        self._via: dict[str, str] = {}
        self._recorded: WeakKeyDictionary[Exchange, Recorded] = WeakKeyDictionary()  # as long as somebody has them

    def expect(self, url: str, via: str | None) -> None:
        """Note which feed or page named an address that will be asked for."""
        if via:
            self._via[url] = via

    def record(self, exchange: Exchange, role: Role, redirects: tuple[str, ...]) -> None:
        """Archive an exchange. Raises `OSError`."""
        digest = payload_digest(exchange)
        last = last_capture(self.store, exchange.url, role) if role != "robots" else None
        same = last is not None and (last.digest == digest if exchange.status == 200 else exchange.status == 304)
        earlier = None
        if last and same and last.record:
            earlier = Revisit(record_id=last.record, url=exchange.url, at=last.at, digest=last.digest)
        name = None
        if self.writer:
            via = self._via.get(redirects[0] if redirects else exchange.url)
            name = self.writer.write(exchange, role=role, redirects=redirects, via=via, revisit_of=earlier)
        revisit = same and (earlier is not None or self.writer is None)
        if revisit and last:
            remember_capture(self.store, exchange.url, role, last, self.clock())
        elif exchange.status == 200 and role != "robots":
            captured = Captured(digest, name, exchange.at)
            remember_capture(self.store, exchange.url, role, captured, self.clock())
        self._recorded[exchange] = Recorded(name, revisit, role, redirects)

    def record_of(self, exchange: Exchange) -> str | None:
        """Return the WARC-Record-ID of an exchange, null without an archive."""
        return self._recorded[exchange].record

    def is_revisit(self, exchange: Exchange) -> bool:
        """Return whether an exchange only says that a document is the one that was captured before."""
        return self._recorded[exchange].revisit

    def capture_of(self, exchange: Exchange) -> Capture:
        """Return the capture that a replay reads from the record of an exchange. Raises `Rejected` as reading does."""
        told = self._recorded[exchange]
        return capture_of(exchange, record_id=told.record, role=told.role, redirects=told.redirects)
