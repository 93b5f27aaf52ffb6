"""A DNS and a network for tests: answers are given, connections are written down, and nothing leaves."""

import errno
import socket

from aiohttp.abc import AbstractResolver, ResolveResult
from aiohttp.connector import AddrInfoType


class Names(AbstractResolver):
    """Gives each name its addresses, a list a question; the last list is given again and again."""

    def __init__(self, **names: list[list[str]]) -> None:
        self.names = {name.replace("_", "."): answers for name, answers in names.items()}
        self.asked: list[str] = []

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
    ) -> list[ResolveResult]:
        self.asked.append(host)
        answers = self.names.get(host) or self.names.get("any")
        if answers is None:
            raise socket.gaierror(socket.EAI_NONAME, "unknown")
        given = answers.pop(0) if len(answers) > 1 else answers[0]
        return [
            ResolveResult(
                hostname=host,
                host=address,
                port=port,
                family=socket.AF_INET6 if ":" in address else socket.AF_INET,
                proto=socket.IPPROTO_TCP,
                flags=socket.AI_NUMERICHOST,
            )
            for address in given
        ]

    async def close(self) -> None:
        pass


class Recorder:
    """Writes down which addresses a socket was wanted for, and gives none."""

    def __init__(self) -> None:
        self.opened: list[tuple[str, int]] = []

    def __call__(self, address: AddrInfoType) -> socket.socket:
        self.opened.append((str(address[4][0]), int(address[4][1])))
        raise OSError(errno.ECONNREFUSED, "no network here")
