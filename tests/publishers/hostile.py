"""Hostile hosts that break the rules of the wire: each sends its answer by hand."""

import asyncio
import random
import zlib
from collections.abc import Awaitable, Callable
from typing import Final, Protocol

from tests.publishers.answer import Request


class Wire(Protocol):
    """A connection as a trap sees it; `send` raises ConnectionError when the client has gone."""

    drip: float

    async def send(self, data: bytes) -> None:
        """Send bytes, and wait while the client does not read."""

    def close(self) -> None:
        """Close when all is sent."""

    def reset(self) -> None:
        """Reset the connection."""


Trap = Callable[[Wire, Request], Awaitable[None]]
HTML: Final = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"
PAGE: Final = (
    b"<!DOCTYPE html><html><body><h1>A trap</h1><p>Whoever reads this was told a wrong length.</p></body></html>"
)
BOMB: Final = 10 * 2**30
_BLOCK: Final = 2**20
_BOMB_CRC: Final = 0xF41D912F  # of BOMB zeros
_ENDLESS: Final = 2**34  # no test waits for it; the server must end some day
_FLOOD: Final = 2**26


async def slow_header(wire: Wire, request: Request) -> None:
    """Send the header byte by byte."""
    for at in range(len(HTML)):
        await wire.send(HTML[at : at + 1])
        await asyncio.sleep(wire.drip)
    await _rest(wire, b"X-Slow: 1\r\nContent-Length: 0\r\n\r\n")


async def slow_body(wire: Wire, request: Request) -> None:
    """Send a megabyte byte by byte."""
    await wire.send(HTML + b"Content-Length: 1048576\r\n\r\n")
    for _ in range(2**20):
        await wire.send(b" ")
        await asyncio.sleep(wire.drip)


async def silent(wire: Wire, request: Request) -> None:
    """Never answer."""
    await asyncio.sleep(3600)


async def endless_body(wire: Wire, request: Request) -> None:
    """Send text without end, in chunks; as robots.txt it is rules without end."""
    line = b"Disallow: /nothing/of/the/kind\n" if request.path == "/robots.txt" else b"<p>And so it went on.</p>\n"
    block = line * (2**16 // len(line))
    chunk = b"%x\r\n%b\r\n" % (len(block), block)
    kind = b"text/plain" if request.path == "/robots.txt" else b"text/html"
    await wire.send(b"HTTP/1.1 200 OK\r\nContent-Type: " + kind + b"\r\nTransfer-Encoding: chunked\r\n\r\n")
    if request.path == "/robots.txt":
        await wire.send(b"e\r\nUser-agent: *\n\r\n")
    for _ in range(_ENDLESS // len(block)):
        await wire.send(chunk)
    await wire.send(b"0\r\n\r\n")


async def gzip_bomb(wire: Wire, request: Request) -> None:
    """Send 10 GiB of zeros as 10 MB of gzip, made of one block again and again."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    block = packer.compress(bytes(_BLOCK)) + packer.flush(zlib.Z_FULL_FLUSH)
    await wire.send(HTML + b"Content-Encoding: gzip\r\nConnection: close\r\n\r\n")
    await wire.send(b"\x1f\x8b\x08\0\0\0\0\0\0\xff")
    for _ in range(BOMB // _BLOCK):
        await wire.send(block)
    await wire.send(b"\x03\0" + _BOMB_CRC.to_bytes(4, "little") + (BOMB % 2**32).to_bytes(4, "little"))
    wire.close()


async def length_short(wire: Wire, request: Request) -> None:
    """State a length shorter than the body; the rest stands where the next answer would begin."""
    await wire.send(HTML + b"Content-Length: 40\r\n\r\n" + PAGE)


async def length_long(wire: Wire, request: Request) -> None:
    """State a length longer than the body, then close."""
    await wire.send(HTML + b"Content-Length: 90000\r\n\r\n" + PAGE)
    wire.close()


async def length_absurd(wire: Wire, request: Request) -> None:
    """State a length that is no number."""
    await _rest(wire, HTML + b"Content-Length: 12, 7x\r\n\r\n" + PAGE)


async def bad_chunks(wire: Wire, request: Request) -> None:
    """Begin in chunks and go on with a chunk whose size is no number."""
    await _rest(wire, HTML + b"Transfer-Encoding: chunked\r\n\r\n5\r\n<html\r\nbanana\r\n>")


async def header_flood(wire: Wire, request: Request) -> None:
    """Send headers without end."""
    await wire.send(HTML)
    lines = b"".join(b"X-Flood-%d: %b\r\n" % (at, b"water" * 20) for at in range(500))
    for _ in range(_FLOOD // len(lines)):
        await wire.send(lines)
    await _rest(wire, b"\r\n")


async def garbage(wire: Wire, request: Request) -> None:
    """Send bytes that are no HTTP."""
    await _rest(wire, random.Random(7).randbytes(5000))


async def reset(wire: Wire, request: Request) -> None:
    """Reset the connection instead of answering."""
    wire.reset()


async def reset_late(wire: Wire, request: Request) -> None:
    """Reset the connection in the middle of the body."""
    await wire.send(HTML + b"Content-Length: 90000\r\n\r\n" + PAGE)
    await asyncio.sleep(min(wire.drip, 0.05))
    wire.reset()


async def odd_status(wire: Wire, request: Request) -> None:
    """Answer with a status line that names no number."""
    await _rest(wire, b"HTTP/1.1 maybe OK\r\nContent-Length: 0\r\n\r\n")


async def _rest(wire: Wire, data: bytes) -> None:
    await wire.send(data)
    wire.close()


TRAPS: Final[dict[str, Trap]] = {
    "slow-header": slow_header,
    "slow-body": slow_body,
    "silent": silent,
    "endless-body": endless_body,
    "gzip-bomb": gzip_bomb,
    "length-short": length_short,
    "length-long": length_long,
    "length-absurd": length_absurd,
    "bad-chunks": bad_chunks,
    "header-flood": header_flood,
    "garbage": garbage,
    "reset": reset,
    "reset-late": reset_late,
    "odd-status": odd_status,
}
