"""Connections to public addresses only, checked after the DNS has answered and again when a socket is opened."""

import socket
from collections.abc import Callable
from typing import Final

from aiohttp.abc import AbstractResolver, ResolveResult
from aiohttp.connector import AddrInfoType

from transforms.core.http.addresses import is_local_name, refusal
from transforms.core.http.target import Target
from transforms.crawl.exchange import FetchError

Opener = Callable[[AddrInfoType], socket.socket]
"""Makes the socket for one address, before it is connected to exactly that address."""

_MOST: Final = 2  # of each family; a name is no list of machines to try


def open_socket(address: AddrInfoType) -> socket.socket:
    """Return a TCP socket for an address."""
    return socket.socket(*address[:3])


def blocked(host: str, why: str) -> FetchError:
    """Return the error for a host that may not be asked."""
    return FetchError("blocked_address", f"{host} is {why}, which is never asked.")


class Guard(AbstractResolver):
    """Asks a resolver and hands on the allowed ones of its answers, and opens sockets for allowed addresses only.

    A forbidden answer among allowed ones is left out; that the name has it does no harm while nobody goes there. With
    none left the host is refused. The connection goes to an address that was checked, not to the name, so a second
    answer of the DNS changes nothing. `allow_private` allows every address.
    """

    def __init__(self, resolver: AbstractResolver, opener: Opener, *, allow_private: bool) -> None:
        self._resolver, self._opener, self._allow_private = resolver, opener, allow_private

    def check(self, target: Target) -> None:
        """Refuse a host that is known without the DNS. Raises `FetchError`."""
        if self._allow_private:
            return
        if is_local_name(target.host):
            raise blocked(target.host, "a name of this machine")
        if target.is_address and (kind := refusal(target.host)):
            raise blocked(target.host, kind)

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
    ) -> list[ResolveResult]:
        """Return the allowed addresses of a host. Raises `FetchError`, and `OSError` where the DNS fails."""
        answers = await self._resolver.resolve(host, port, family)
        if not answers:
            raise socket.gaierror(socket.EAI_NONAME, "no address")
        kinds = [None if self._allow_private else refusal(answer["host"]) for answer in answers]
        allowed = [answer for answer, kind in zip(answers, kinds, strict=True) if kind is None]
        if not allowed:
            raise blocked(host, f"at {answers[0]['host']}, {kinds[0]}")
        few: list[ResolveResult] = []
        for answer in allowed:
            if sum(kept["family"] == answer["family"] for kept in few) < _MOST:
                few.append(answer)
        return few

    def open(self, address: AddrInfoType) -> socket.socket:
        """Return a socket for an allowed address. Raises `FetchError`."""
        host = str(address[4][0])
        if not self._allow_private and (kind := refusal(host)):
            raise blocked(host, kind)
        return self._opener(address)

    async def close(self) -> None:
        """Close the resolver."""
        await self._resolver.close()
