"""The sockets of the world: one port in the clear, one with TLS where a certificate can be made."""

import asyncio
import dataclasses
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from tests.publishers.certificate import self_signed, server_context
from tests.publishers.wire import HttpProtocol
from tests.publishers.world import World


@asynccontextmanager
async def serving(world: World, *, port: int = 0, name_port: bool = False) -> AsyncIterator[None]:
    """Serve a world on 127.0.0.1 while the context is open; `port` 0 takes a free one.

    With `name_port` every address of the world names the port, so that no resolver is needed but for the names.
    """
    loop = asyncio.get_running_loop()
    wires: set[HttpProtocol] = set()
    pem = self_signed()
    servers = [await loop.create_server(lambda: HttpProtocol(world, wires), "127.0.0.1", port, backlog=1024)]
    if pem is not None:
        context = server_context(pem)
        servers.append(await loop.create_server(lambda: HttpProtocol(world, wires), "127.0.0.1", 0, ssl=context))
    world.port = servers[0].sockets[0].getsockname()[1]
    world.tls_port = servers[1].sockets[0].getsockname()[1] if pem is not None else None
    if name_port:
        world.site.plan = world.plan = dataclasses.replace(world.plan, port=world.port)
    try:
        yield
    finally:
        for server in servers:
            server.close()
        for wire in list(wires):
            wire.reset()
        while wires:
            await asyncio.sleep(0.001)
        for server in servers:
            await server.wait_closed()
