"""The last capture of each address: what tells that a page answered with the same bytes again.

Bound: about 200 bytes an address. Horizon: `forget`; after it the same bytes are archived and read once more.
"""

from dataclasses import dataclass
from uuid import NAMESPACE_URL, uuid5

from transforms.state.store import Store


@dataclass(frozen=True, slots=True)
class Captured:
    """The digest of the payload as WARC writes it, the WARC-Record-ID where it was archived, and its time."""

    digest: str
    record: str | None
    at: str


def last_capture(store: Store, url: str, role: str) -> Captured | None:
    """Return the last capture of an address that was asked for in this role, null if there is none."""
    row = store.one("SELECT digest, record, captured FROM captures WHERE url = ?", (_key(url, role),))
    return Captured(*row) if row else None


def remember_capture(store: Store, url: str, role: str, captured: Captured, now: float) -> None:
    """Write the last capture of an address in a role: what was a feed then may be read as a page now."""
    values = (_key(url, role), captured.digest, captured.record, captured.at, now)
    store.run("INSERT OR REPLACE INTO captures VALUES (?, ?, ?, ?, ?)", values)


def forget_records(store: Store) -> None:
    """Forget where captures were archived, as another archive begins: each is archived in full once more."""
    store.run("UPDATE captures SET record = NULL")


def forget(store: Store, before: float) -> None:
    """Forget captures older than `before`, in seconds since 1970."""
    store.run("DELETE FROM captures WHERE at < ?", (before,))


def _key(url: str, role: str) -> bytes:
    return uuid5(NAMESPACE_URL, f"{role} {url}".encode("utf-8", "replace").decode()).bytes
