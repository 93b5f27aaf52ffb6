"""Requests and answers, and the rules of conditional requests."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime
from http import HTTPStatus
from typing import Literal, TypeAlias

Framing: TypeAlias = Literal["length", "chunked", "close"]


@dataclass(frozen=True, slots=True)
class Request:
    """One request. Names of `headers` are lower case; `host` is without its port, `authority` with it."""

    method: str
    target: str
    version: str
    host: str
    authority: str
    headers: Mapping[str, str]
    body: bytes = b""

    @property
    def path(self) -> str:
        """The target without its query."""
        return self.target.split("?", 1)[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One answer, before it is put on the wire. `framing` is how the end of the body is told."""

    kind: str
    status: int = 200
    body: bytes = b""
    content_type: str = "text/html; charset=utf-8"
    headers: tuple[tuple[str, str], ...] = ()
    etag: str | None = None
    modified: datetime | None = None
    framing: Framing = "length"


def not_modified(request: Request, answer: Answer) -> bool:
    """Say whether the client has this answer: If-None-Match goes before If-Modified-Since (RFC 9110 13.2.2)."""
    if answer.status != 200 or request.method not in ("GET", "HEAD"):
        return False
    asked = request.headers.get("if-none-match")
    if asked is not None:
        tags = {tag.strip().removeprefix("W/") for tag in asked.split(",")}
        return asked.strip() == "*" or (answer.etag is not None and answer.etag.removeprefix("W/") in tags)
    since = request.headers.get("if-modified-since")
    if since is None or answer.modified is None:
        return False
    try:
        moment = parsedate_to_datetime(since)
    except ValueError:
        return False
    return answer.modified.replace(microsecond=0) <= (moment if moment.tzinfo else moment.replace(tzinfo=UTC))


def settle(request: Request, answer: Answer) -> Answer:
    """Return the answer that goes out: 304 without a body where the client has it already."""
    if not not_modified(request, answer):
        return answer
    return replace(answer, status=304, body=b"", framing="length")


def encode(request: Request, answer: Answer, *, date: str) -> tuple[bytes, bool]:
    """Return the bytes for the wire, and whether the connection stays open behind them."""
    keep = request.version == "HTTP/1.1" and request.headers.get("connection", "").lower() != "close"
    framing = answer.framing if request.version == "HTTP/1.1" or answer.framing == "length" else "close"
    keep = keep and framing != "close"
    lines = [f"HTTP/1.1 {answer.status} {_phrase(answer.status)}", f"Date: {date}", "Server: publishers"]
    if answer.status != 304:
        lines.append(f"Content-Type: {answer.content_type}")
        if framing == "length":
            lines.append(f"Content-Length: {len(answer.body)}")
        elif framing == "chunked":
            lines.append("Transfer-Encoding: chunked")
    if answer.etag is not None:
        lines.append(f"ETag: {answer.etag}")
    if answer.modified is not None:
        lines.append(f"Last-Modified: {format_datetime(answer.modified, usegmt=True)}")
    lines += [f"{name}: {value}" for name, value in answer.headers]
    lines.append(f"Connection: {'keep-alive' if keep else 'close'}")
    head = "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n"
    if request.method == "HEAD" or answer.status == 304:
        return head, keep
    return head + (chunks(answer.body) if framing == "chunked" else answer.body), keep


def chunks(body: bytes, size: int = 4093) -> bytes:
    """Return a body in chunked coding, with its end."""
    parts = [body[at : at + size] for at in range(0, len(body), size)]
    return b"".join(b"%x\r\n%b\r\n" % (len(part), part) for part in parts) + b"0\r\n\r\n"


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "Unheard Of"
