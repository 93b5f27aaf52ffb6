"""Servers on the loopback that answer by a script, honest or hostile."""

import asyncio
import ssl
import time
import traceback
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field

from tests.transforms.hosts import Names
from transforms.crawl.exchange import Exchange, FetchError
from transforms.crawl.get import GetLimits, Getter

NOW = 1_700_000_000.9
TLS = ssl.create_default_context()

Script = Callable[["Line"], Awaitable[None]]


@dataclass
class Line:
    """The server's end of one connection."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    over: asyncio.Event

    async def send(self, data: bytes) -> None:
        """Send bytes, and wait a moment so that they arrive on their own."""
        self.writer.write(data)
        await self.writer.drain()
        await self.wait(0.01)

    async def wait(self, seconds: float) -> None:
        """Wait, but not longer than the test takes."""
        try:
            async with asyncio.timeout(seconds):
                await self.over.wait()
        except TimeoutError:
            return
        raise ConnectionError

    def reset(self) -> None:
        """Cut the connection."""
        self.writer.transport.abort()


@dataclass
class Outcome:
    """What came of it: one of `answers` and `error` a request, what the server was sent, and how long it took."""

    answers: list[Exchange] = field(default_factory=list)
    error: FetchError | None = None
    requests: list[bytes] = field(default_factory=list)
    connections: int = 0
    seconds: float = 0.0
    port: int = 0

    @property
    def answer(self) -> Exchange:
        """The one answer."""
        assert self.error is None, self.error
        (answer,) = self.answers
        return answer

    @property
    def reason(self) -> str:
        """The reason of the error."""
        assert self.error, self.answers
        return self.error.reason


def meet(
    script: Script | bytes,
    *,
    limits: GetLimits | None = None,
    times: int = 1,
    path: str = "/a?token=s3cret",
    scheme: str = "http",
    host: str = "news.test",
    headers: dict[str, str] | None = None,
    served: ssl.SSLContext | None = None,
    trusted: ssl.SSLContext = TLS,
) -> Outcome:
    """Ask a server that follows a script, or that sends these bytes."""
    return asyncio.run(_meet(script, limits, times, f"{scheme}://{host}", path, headers or {}, served, trusted))


@asynccontextmanager
async def serving(script: Script, served: ssl.SSLContext | None = None) -> AsyncIterator[int]:
    """Serve by a script on a port of the loopback; afterwards every connection is closed."""
    over, lines = asyncio.Event(), []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        lines.append((asyncio.current_task(), writer))
        with suppress(OSError, asyncio.IncompleteReadError):
            if served:  # here and not in start_server, so that a connection whose handshake fails is closed too
                await writer.start_tls(served)
            await script(Line(reader, writer, over))
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        over.set()
        server.close()
        await asyncio.sleep(0.01)
        for task, writer in lines:
            writer.transport.abort()
            await task
        await server.wait_closed()
        await asyncio.sleep(0.01)  # asyncio closes sockets a little later


async def _meet(
    script: Script | bytes,
    limits: GetLimits | None,
    times: int,
    origin: str,
    path: str,
    headers: dict[str, str],
    served: ssl.SSLContext | None,
    trusted: ssl.SSLContext,
) -> Outcome:
    outcome = Outcome()

    async def answer(line: Line) -> None:
        outcome.connections += 1
        outcome.requests.append(await line.reader.readuntil(b"\r\n\r\n"))
        if isinstance(script, bytes):
            await line.send(script)
        else:
            await script(line)

    getter = Getter(
        agent="newsbeam test",
        contact="desk@news.test",
        clock=lambda: NOW,
        limits=limits,
        allow_private=True,
        resolver=Names(news_test=[["127.0.0.1"]]),
        tls=trusted,
    )
    async with asyncio.timeout(15), serving(answer, served) as outcome.port, getter:
        started = time.monotonic()
        try:
            for _ in range(times):
                url = f"{origin}:{outcome.port}{path}"
                outcome.answers.append(await getter.get(url, headers=headers))
        except FetchError as error:
            assert "s3cret" not in "".join(traceback.format_exception(error))
            outcome.error = error
        outcome.seconds = time.monotonic() - started
    assert outcome.connections == times or (served and not outcome.connections)  # none, if TLS failed
    return outcome
