"""An answer as aiohttp reads it, with the moment it was asked for and the address it came from."""

import asyncio
from collections.abc import Callable
from functools import partial

import aiohttp
from aiohttp.client_proto import ResponseHandler
from aiohttp.connector import Connection


class Answer(aiohttp.ClientResponse):
    """A response that knows when it was asked for, in seconds since 1970, and which IP address gave it."""

    at: float
    address: str

    def lost(self, protocol: ResponseHandler, closed: asyncio.Future[None]) -> None:
        """End a body whose connection is gone: aiohttp leaves its reader waiting after a bad chunk."""
        closed.exception()  # asked for, or asyncio logs that nobody did
        body: aiohttp.StreamReader | None = self.content
        if body is not None and not body.is_eof() and body.exception() is None:
            error = aiohttp.ClientPayloadError()
            error.__cause__ = protocol.exception()
            body.set_exception(error)


def answers(clock: Callable[[], float], patience: float) -> type[Answer]:
    """Return the class of answers whose headers must be whole `patience` seconds after the request."""

    class Timed(Answer):
        async def start(self, connection: Connection) -> aiohttp.ClientResponse:
            peer = connection.transport.get_extra_info("peername") if connection.transport else None
            self.at, self.address = clock(), peer[0] if peer else ""
            protocol = connection.protocol
            closed = None if protocol is None else protocol.closed
            try:
                async with asyncio.timeout(patience):
                    return await super().start(connection)
            finally:
                if protocol is not None and closed is not None:
                    closed.add_done_callback(partial(self.lost, protocol))

    return Timed
