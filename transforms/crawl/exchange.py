"""One request and its answer, or why there is none."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, weakref_slot=True)
class Exchange:
    """One HTTP request and its answer, as they went over the wire but for the transfer coding, which is undone.

    No two exchanges are equal, not even when the same was asked and answered twice.

    `head` is the status line and the headers with their CRLFs and the empty line behind them, without
    Transfer-Encoding. `body` is still in its content coding.
    """

    url: str
    at: str  # when the request was sent: UTC, RFC 3339, whole seconds
    status: int
    request: bytes
    head: bytes
    body: bytes
    address: str  # the IP address that answered
    seconds: float

    def header(self, name: str) -> str | None:
        """Return the first value of a header by its lower-case name, null if there is none."""
        for line in self.head.split(b"\r\n")[1:]:
            key, _, value = line.partition(b":")
            if key.strip().lower() == name.encode():
                return value.strip().decode("latin-1")
        return None


class FetchError(Exception):
    """A document that could not be fetched: a reason of `schemas.reasons` and one sentence.

    `transient` says that trying again later may help; `retry_after` is the least number of seconds until then, where
    the server named one. `visit` are the redirects that were had on the way to what failed.
    """

    def __init__(self, reason: str, detail: str, *, transient: bool = False, retry_after: float | None = None) -> None:
        super().__init__(reason, detail)
        self.reason, self.detail, self.transient, self.retry_after = reason, detail, transient, retry_after
        self.visit: tuple[Exchange, ...] = ()
