"""Names of the world for aiohttp: every one of them is 127.0.0.1, and nothing else can be reached."""

import errno
import ipaddress
import socket
from collections.abc import Mapping
from typing import Any, Final

from aiohttp.abc import AbstractResolver, ResolveResult

from tests.publishers.traps import NO_TLS, REFUSED, UNKNOWN

_NOBODY: Final = 9  # the discard port, where nothing listens


class WorldResolver(AbstractResolver):
    """Resolve names of the world to 127.0.0.1 and the world's port, and no other name.

    `addresses` gives some names another address, for tests of a guard on what a name resolves to.
    """

    def __init__(self, port: int, tls_port: int | None = None, addresses: Mapping[str, str] | None = None) -> None:
        self._port, self._tls_port, self._addresses = port, tls_port, addresses or {}

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        """Return the one address of a name."""
        if not host.endswith((".example", ".test")) or host == UNKNOWN:
            raise OSError(errno.ENOENT, f"{host} is no host of this world")
        if host == REFUSED:
            port = _NOBODY
        elif port == 443 and host != NO_TLS:
            port = self._tls_port or _NOBODY
        elif port in (0, 80, 443):
            port = self._port
        address = self._addresses.get(host, "127.0.0.1")
        return [
            ResolveResult(
                hostname=host,
                host=address,
                port=port,
                family=socket.AF_INET6 if ":" in address else socket.AF_INET,
                proto=0,
                flags=socket.AI_NUMERICHOST,
            )
        ]

    async def close(self) -> None:
        """Do nothing."""


def loopback_socket(address: tuple[Any, ...]) -> socket.socket:
    """Return a socket for `aiohttp.TCPConnector(socket_factory=…)`, which refuses all that is not this machine."""
    family, kind, protocol, _, target = address
    if not ipaddress.ip_address(target[0]).is_loopback:
        raise OSError(errno.ENETUNREACH, f"{target[0]} is outside of this machine")
    return socket.socket(family, kind, protocol)
