"""One safe HTTP request."""

import asyncio
import ssl
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from types import MappingProxyType, TracebackType
from typing import Final, Self

import aiohttp
from aiohttp.abc import AbstractResolver
from multidict import CIMultiDict
from yarl import URL

from transforms.core.feeds.links import is_web
from transforms.core.http.head import build_head
from transforms.core.http.meter import Meter
from transforms.core.http.target import Target, request_target
from transforms.core.rejected import Rejected
from transforms.core.warc.lines import field, read_fields
from transforms.crawl.answer import Answer, answers
from transforms.crawl.exchange import Exchange, FetchError
from transforms.crawl.faults import Unanswered, bad_answer, fault, too_large, truncated
from transforms.crawl.guard import Guard, Opener, open_socket

_NONE: Final[Mapping[str, str]] = MappingProxyType({})
_MEBIBYTE: Final = 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class GetLimits:
    """The most that one request may take: bytes and seconds.

    `raw` bounds the body as it is sent, `decoded` what its content coding stands for. `head` bounds the headers of the
    answer, a single one being at most a quarter of it, and `fields` their number. `connect` covers DNS, TCP and TLS,
    `first_byte` the time from there until the headers are whole, `whole` everything.
    """

    raw: int = 16 * _MEBIBYTE
    decoded: int = 64 * _MEBIBYTE
    head: int = 64 * 1024
    fields: int = 200
    connect: float = 10.0
    first_byte: float = 20.0
    whole: float = 60.0


class Getter:
    """Makes GET requests, each over a connection of its own.

    No redirect is followed, no cookie kept, no proxy asked, nothing asked twice. `agent` is the User-Agent; `contact`
    is sent as From where it is an e-mail address (RFC 9110, section 10.1.2). `clock` gives seconds since 1970.
    `allow_private` lifts the check of addresses and nothing else. `tls` must verify certificates and host names.

    `resolver` and `opener` stand for the DNS and the network in tests.
    """

    def __init__(
        self,
        *,
        agent: str,
        clock: Callable[[], float],
        contact: str | None = None,
        allow_private: bool = False,
        limits: GetLimits | None = None,
        resolver: AbstractResolver | None = None,
        opener: Opener = open_socket,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        self._limits = limits or GetLimits()
        self._clock, self._allow_private, self._resolver, self._opener = clock, allow_private, resolver, opener
        self._tls = tls or ssl.create_default_context()
        if self._tls.verify_mode != ssl.CERT_REQUIRED or not self._tls.check_hostname:
            raise ValueError("The TLS context must verify certificates and host names.")
        self._tls.set_alpn_protocols(["http/1.1"])
        self._headers = {"User-Agent": agent} | ({"From": contact} if contact and not is_web(contact) else {})
        self._headers |= {"Accept": "*/*", "Accept-Encoding": "gzip"}

    async def __aenter__(self) -> Self:
        """Make ready to connect."""
        self._guard = Guard(
            self._resolver or aiohttp.ThreadedResolver(), self._opener, allow_private=self._allow_private
        )
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(
                resolver=self._guard,
                socket_factory=self._guard.open,
                ssl=self._tls,
                force_close=True,
                use_dns_cache=False,
                limit=0,
            ),
            cookie_jar=aiohttp.DummyCookieJar(),
            response_class=answers(self._clock, self._limits.first_byte),
            auto_decompress=False,
            trust_env=False,
            middlewares=(_once,),
            max_line_size=self._limits.head // 8,
            max_field_size=self._limits.head // 4,
            max_headers=self._limits.fields,
            timeout=aiohttp.ClientTimeout(total=None, connect=self._limits.connect, sock_connect=None),
        )
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close what is open."""
        await self._session.close()
        await self._guard.close()

    async def get(self, url: str, *, headers: Mapping[str, str] = _NONE) -> Exchange:
        """Ask once for a URL, with more headers if need be.

        Raises `FetchError`: `bad_url`, `blocked_address`, `dns_error`, `connect_error`, `tls_error`, `timeout`,
        `bad_answer`, `truncated`, `too_large`. An answer of any status is an answer.
        """
        target = _target(url)
        self._guard.check(target)
        try:
            async with asyncio.timeout(self._limits.whole):
                return await self._exchange(url, target, headers)
        except (aiohttp.ClientError, OSError, Unanswered) as error:
            raise fault(error, target.host) from None

    async def _exchange(self, url: str, target: Target, headers: Mapping[str, str]) -> Exchange:
        loop = asyncio.get_running_loop()
        started = loop.time()
        sent = CIMultiDict(self._headers)
        sent.update(headers)
        asked = URL.build(
            scheme=target.scheme,
            host=f"[{target.host}]" if ":" in target.host else target.host,
            port=target.port,
            path=target.path,
            encoded=True,
        )
        async with self._session.get(asked, headers=sent, allow_redirects=False) as response:
            assert isinstance(response, Answer)
            try:
                head = self._head(response, target.host)
                body = await self._body(response, head, target.host)
            except BaseException:
                response.close()
                raise
        return Exchange(
            url=url,
            at=datetime.fromtimestamp(int(response.at), UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            status=response.status,
            request=_request(response, target.path),
            head=head,
            body=body,
            address=response.address,
            seconds=loop.time() - started,
        )

    def _head(self, response: Answer, host: str) -> bytes:
        codings = b",".join(value for name, value in response.raw_headers if name.lower() == b"transfer-encoding")
        if response.status < 200 or response.version is None or codings.strip().lower() not in (b"", b"chunked"):
            raise bad_answer(host)
        reason = (response.reason or "").encode("utf-8", "surrogateescape")
        head = build_head(response.version, response.status, reason, response.raw_headers)
        if len(head) > self._limits.head:
            raise too_large(host, f"more than {self._limits.head:,} bytes of headers")
        return head

    async def _body(self, response: Answer, head: bytes, host: str) -> bytes:
        limits = self._limits
        most = too_large(host, f"more than {limits.raw:,} bytes")
        if (response.content_length or 0) > limits.raw and response.status != 304:
            raise most
        body = bytearray()
        try:
            meter = Meter(field(read_fields(head)[1], "content-encoding"), limit=limits.decoded)
            async for piece in response.content.iter_any():
                body += piece
                if len(body) > limits.raw:
                    raise most
                meter.feed(piece)
            meter.finish()
        except Rejected as error:
            raise _of_coding(error, host, limits) from None
        return bytes(body)


def _target(url: str) -> Target:
    try:
        return request_target(url)
    except Rejected as error:
        raise FetchError(error.reason, error.detail) from None


async def _once(request: aiohttp.ClientRequest, handler: aiohttp.ClientHandlerType) -> aiohttp.ClientResponse:
    """Let aiohttp not ask again when a connection breaks, as it does for GET."""
    try:
        return await handler(request)
    except aiohttp.ClientConnectorError:
        raise
    except (aiohttp.ClientOSError, aiohttp.ServerDisconnectedError) as error:
        raise Unanswered(error) from None


def _request(response: Answer, path: str) -> bytes:
    lines = [f"GET {path} HTTP/1.1", *(f"{name}: {value}" for name, value in response.request_info.headers.items())]
    return "\r\n".join((*lines, "", "")).encode()


def _of_coding(error: Rejected, host: str, limits: GetLimits) -> FetchError:
    if error.reason == "too_large":
        return too_large(host, f"more than {limits.decoded:,} bytes once it is decoded")
    return truncated(host) if error.reason == "truncated" else bad_answer(host)
