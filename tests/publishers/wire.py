"""HTTP/1.1 on one connection: requests are read one after another, and answered by the world or by a trap."""

import asyncio
from typing import Final

from tests.publishers.answer import Answer, Request, encode, settle
from tests.publishers.hostile import Trap
from tests.publishers.journal import Pending
from tests.publishers.world import World

_MAX_HEAD: Final = 2**16
_BAD: Final = b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"


class HttpProtocol(asyncio.Protocol):
    """One connection of the server."""

    def __init__(self, world: World, open_wires: set["HttpProtocol"]) -> None:
        self._world, self._open_wires = world, open_wires
        self.drip = world.drip
        self._buffer = bytearray()
        self._pending: Pending | None = None
        self._task: asyncio.Task[None] | None = None
        self._writable = asyncio.Event()
        self._writable.set()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Begin."""
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._line = self._world.journal.open()
        self._open_wires.add(self)

    def connection_lost(self, exc: Exception | None) -> None:
        """End what is under way."""
        self._open_wires.discard(self)
        self._world.journal.close(self._line)
        if self._task is not None:
            self._task.cancel()
        if self._pending is not None:
            self._world.journal.end(self._pending, aborted=True)

    def pause_writing(self) -> None:
        """Make traps wait."""
        self._writable.clear()

    def resume_writing(self) -> None:
        """Let traps go on."""
        self._writable.set()

    def data_received(self, data: bytes) -> None:
        """Answer all whole requests."""
        self._buffer += data
        if len(self._buffer) > _MAX_HEAD * 2:
            self._transport.abort()
        self._advance()

    async def send(self, data: bytes) -> None:
        """Send bytes of a trap."""
        if self._transport.is_closing():
            raise ConnectionResetError("the client has gone")
        if self._pending is not None:
            self._pending.sent += len(data)
        self._transport.write(data)
        await self._writable.wait()

    def close(self) -> None:
        """Close when all is sent."""
        self._finish()
        self._transport.close()

    def reset(self) -> None:
        """Reset the connection."""
        self._finish()
        self._transport.abort()

    def _advance(self) -> None:
        while self._pending is None and self._buffer and not self._transport.is_closing():
            if not self._buffer[:1].isalpha():
                return self._refuse()
            end = self._buffer.find(b"\r\n\r\n")
            if end < 0:
                return self._refuse() if len(self._buffer) > _MAX_HEAD else None
            request = parse_head(bytes(self._buffer[:end]))
            if request is None:
                return self._refuse()
            length = request.headers.get("content-length", "0")
            end += 4 + (int(length) if length.isdigit() else 0)
            if len(self._buffer) < end:
                return None
            del self._buffer[:end]
            self._respond(request)
        return None

    def _refuse(self) -> None:
        told = self._world.journal.begin(None, self._line, self._world.site.step)
        told.status = 400
        self._buffer.clear()
        self._transport.write(_BAD)
        self._world.journal.end(told)
        self._transport.close()

    def _respond(self, request: Request) -> None:
        control = self._world.control(request)
        if control is not None:
            data, keep = encode(request, control, date=self._world.date())
            self._transport.write(data)
            if not keep:
                self._transport.close()
            return
        self._pending = self._world.journal.begin(request, self._line, self._world.site.step)
        outcome = self._world.answer(request)
        if isinstance(outcome, Answer) and not self._world.latency:
            self._write(request, outcome)
        else:
            self._task = asyncio.get_running_loop().create_task(self._take_time(request, outcome))

    async def _take_time(self, request: Request, outcome: Answer | Trap) -> None:
        try:
            await asyncio.sleep(self._world.latency)
            if isinstance(outcome, Answer):
                self._write(request, outcome)
            else:
                if self._pending is not None:
                    self._pending.kind, self._pending.status = "trap", 200
                await outcome(self, request)
                self._finish()
        except ConnectionError:
            pass
        self._task = None
        self._advance()

    def _write(self, request: Request, answer: Answer) -> None:
        told = self._pending
        if told is None or self._transport.is_closing():
            return
        answer = settle(request, answer)
        data, keep = encode(request, answer, date=self._world.date())
        told.kind, told.status, told.sent = answer.kind, answer.status, len(data)
        self._transport.write(data)
        self._finish()
        if not keep:
            self._transport.close()

    def _finish(self) -> None:
        if self._pending is not None:
            self._world.journal.end(self._pending)
            self._pending = None


def parse_head(head: bytes) -> Request | None:
    """Return the request of its head, null when it is none."""
    lines = head.decode("latin-1").split("\r\n")
    parts = lines[0].split(" ")
    if len(parts) != 3 or not parts[2].startswith("HTTP/1."):
        return None
    headers: dict[str, str] = {}
    for line in lines[1:]:
        name, colon, value = line.partition(":")
        if not colon:
            return None
        headers[name.lower()] = value.strip()
    authority, target = headers.get("host", ""), parts[1]
    if target.startswith("http://"):
        authority, slash, target = target[7:].partition("/")
        target = slash + target
    host = authority if authority.endswith("]") else authority.rpartition(":")[0] or authority
    return Request(parts[0], target or "/", parts[2], host.lower(), authority.lower(), headers)
