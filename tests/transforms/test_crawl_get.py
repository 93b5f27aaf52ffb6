import asyncio
import gzip
import logging
import socket
import ssl
import struct
import tracemalloc
from dataclasses import replace
from datetime import datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

import brotli
import pytest
import zstandard
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from tests.transforms.servers import TLS, Line, meet, serving
from transforms.core.warc.records import WarcLimits
from transforms.core.warc.response import read_body, read_head
from transforms.crawl.exchange import FetchError
from transforms.crawl.get import GetLimits, Getter

SMALL = GetLimits(raw=200_000, decoded=400_000, head=8_000, fields=20)
HASTY = replace(SMALL, first_byte=0.3, whole=0.6)
OK = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
PAGE = "<p>Bücher für alle</p>".encode() * 20


def answer(body: bytes, *lines: bytes) -> bytes:
    return OK + b"".join(line + b"\r\n" for line in (*lines, b"Content-Length: %d" % len(body), b"")) + body


def test_an_exchange_is_what_went_over_the_wire() -> None:
    body = brotli.compress(PAGE)
    sent = (
        b"HTTP/1.1 200 tr\xe8s bien\r\nServer: x\r\nX-B: \xff\xfe\r\nx-a:1 \r\nX-B: 2\r\ncontent-Encoding: br\r\n"
        b"Content-Length: %d\r\n\r\n" % len(body)
    ) + body
    done = meet(sent, headers={"If-None-Match": '"x"', "accept": "application/rss+xml"})
    got = done.answer
    assert got.url == f"http://news.test:{done.port}/a?token=s3cret"
    assert got.at == "2023-11-14T22:13:20Z"
    assert (got.status, got.address) == (200, "127.0.0.1")
    assert got.body == body
    assert got.head == (
        b"HTTP/1.1 200 tr\xe8s bien\r\nServer: x\r\nX-B: \xff\xfe\r\nx-a: 1\r\nX-B: 2\r\ncontent-Encoding: br\r\n"
        b"Content-Length: %d\r\n\r\n" % len(body)
    )
    assert got.header("x-b") == "\xff\xfe"
    assert 0 < got.seconds < 5
    assert done.requests == [got.request]
    assert got.request == (
        b"GET /a?token=s3cret HTTP/1.1\r\nHost: news.test:%d\r\nUser-Agent: newsbeam test\r\nFrom: desk@news.test\r\n"
        b'accept: application/rss+xml\r\nAccept-Encoding: gzip\r\nIf-None-Match: "x"\r\n'
        b"Connection: close\r\n\r\n" % done.port
    )


@pytest.mark.parametrize("path", ["/A/../b//./c;d?x=%41%zz&y=+&&z=é#frag", '/{a}|"^`?', "?q=a b", ""])
def test_a_url_is_sent_as_it_is_written(path: str) -> None:
    done = meet(answer(PAGE), path=path)
    sent = path.partition("#")[0].replace("é", "%C3%A9").replace(" ", "%20")
    asked = done.requests[0].split(b"\r\n")[0].decode()
    assert asked == f"GET {sent if sent.startswith('/') else '/' + sent} HTTP/1.1"
    assert done.answer.url.endswith(path)


def test_chunks_are_undone_and_the_archive_reads_what_was_fetched() -> None:
    packed = gzip.compress(PAGE, mtime=0)
    half = len(packed) // 2

    async def script(line: Line) -> None:
        await line.send(OK + b"Content-Encoding: gzip\r\nTRANSFER-encoding: Chunked\r\n\r\n")
        await line.send(b"%x;ext=1\r\n%s\r\n" % (half, packed[:half]))
        await line.send(b"%X\r\n%s\r\n0\r\nX-Trailer: 1\r\n\r\n" % (len(packed) - half, packed[half:]))

    got = meet(script).answer
    assert got.body == packed
    assert b"ransfer" not in got.head
    block = memoryview(got.head + got.body)
    head = read_head(block, WarcLimits())
    assert head.status == 200
    assert read_body(block[head.length :], head.fields, limit=10**6, partial=False) == PAGE


@pytest.mark.parametrize("status", [204, 301, 304, 404, 429, 500, 503, 599, 999])
def test_every_status_is_an_answer_and_no_redirect_is_followed(status: int) -> None:
    length = b"" if status == 204 else b"Content-Length: 0\r\n"
    line = b"HTTP/1.1 %d X\r\nLocation: http://127.0.0.1:1/\r\nRetry-After: 5\r\n" % status
    got = meet(line + length + b"\r\n").answer
    assert (got.status, got.body) == (status, b"")
    assert got.header("retry-after") == "5"


def test_no_cookie_and_no_connection_is_kept() -> None:
    done = meet(answer(PAGE, b"Set-Cookie: a=b; Path=/", b"Connection: keep-alive"), times=3)
    assert len(done.answers) == 3
    assert not [request for request in done.requests if b"ookie" in request]


def test_a_body_that_ends_with_the_connection() -> None:
    assert meet(b"HTTP/1.0 200 OK\r\n\r\n" + PAGE).answer.body == PAGE


def test_hints_come_before_the_answer() -> None:
    got = meet(b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" + answer(PAGE)).answer
    assert (got.status, got.body) == (200, PAGE)
    assert b"Link" not in got.head


def test_a_charset_that_lies_changes_nothing() -> None:
    got = meet(answer(PAGE, b"Content-Type: text/html; charset=utf-16\r\nContent-Language: \xff")).answer
    assert got.body == PAGE


@pytest.mark.parametrize("coding", [b"aes128gcm", b"gzip", b"br", b"deflate", b"zstd"])
def test_a_body_that_is_not_coded_as_it_says_is_kept_as_it_is(coding: bytes) -> None:
    """The archive reader decides what to make of it, live and in a replay alike."""
    assert meet(answer(PAGE, b"Content-Encoding: " + coding)).answer.body == PAGE


@pytest.mark.parametrize(
    ("sent", "reason"),
    [
        (b"", "connect_error"),
        (b"HTTP/1.1 200 OK\r\nContent-", "connect_error"),
        (b"SSH-2.0-OpenSSH_9.6\r\n", "bad_answer"),
        (b"\x16\x03\x01\x00\xa5\x01\x00\x00", "bad_answer"),
        (b"\x00" * 1000, "bad_answer"),
        (b"<html><p>HTTP/0.9</p></html>", "bad_answer"),
        (b"HTTP/2 200\r\n\r\n", "bad_answer"),
        (b"HTTP/1.1 2000 OK\r\n\r\n", "bad_answer"),
        (b"HTTP/1.1 OK\r\n\r\n", "bad_answer"),
        (b"HTTP/1.1 101 Go\r\nConnection: upgrade\r\nUpgrade: websocket\r\n\r\n", "bad_answer"),
        (OK + b"X-A: a\x00b\r\n\r\n", "bad_answer"),
        (OK + b"Content-Length: -5\r\n\r\nhello", "bad_answer"),
        (OK + b"Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello!", "bad_answer"),
        (OK + b"Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", "bad_answer"),
        (OK + b"Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", "bad_answer"),
        (OK + b"Transfer-Encoding: chunked\r\n\r\nzz\r\nhello\r\n0\r\n\r\n", "bad_answer"),
        (OK + b"Transfer-Encoding: chunked\r\n\r\n-5\r\nhello\r\n0\r\n\r\n", "bad_answer"),
        (OK + b"Transfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\nhello\r\n0\r\n\r\n", "bad_answer"),
        (OK + b"Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n", "truncated"),
        (OK + b"Transfer-Encoding: chunked\r\n\r\n50\r\nhello", "truncated"),
        (OK + b"Content-Length: 50\r\n\r\nhello", "truncated"),
        (OK + b"Connection: close\r\nContent-Length: 5\r\n\r\nhello, world", "truncated"),
        (OK + b"Content-Encoding: gzip\r\n\r\n" + gzip.compress(PAGE, mtime=0)[:-9], "truncated"),
        (OK + b"Content-Encoding: br\r\n\r\n" + brotli.compress(PAGE)[:-9], "truncated"),
        (OK + b"Content-Encoding: zstd\r\n\r\n" + zstandard.compress(PAGE)[:-9], "truncated"),
        (OK + b"Content-Length: 200001\r\n\r\nhello", "too_large"),
        (OK + b"Content-Length: 99999999999999999999999\r\n\r\nhello", "bad_answer"),
        (OK + b"Content-Encoding: " + b"gzip, " * 9 + b"br\r\n\r\nhello", "bad_answer"),
        (OK + b"X: y\r\n" * 30 + b"\r\n", "bad_answer"),
        (OK + b"X: %s\r\n\r\n" % (b"y" * 3000), "too_large"),
        (OK + b"%s: y\r\n\r\n" % (b"X" * 3000), "too_large"),
        (OK + (b"X: %s\r\n" % (b"y" * 1900)) * 6 + b"\r\n", "too_large"),
        (b"HTTP/1.1 200 %s\r\n\r\n" % (b"y" * 3000), "too_large"),
    ],
)
def test_an_answer_that_is_none(sent: bytes, reason: str) -> None:
    done = meet(sent, limits=SMALL)
    assert done.reason == reason
    assert done.error
    assert done.error.transient == (reason in ("connect_error", "truncated"))
    assert "news.test" in done.error.detail
    assert done.error.detail.endswith(".")
    assert done.seconds < 4


def test_a_bad_chunk_after_good_ones() -> None:
    async def script(line: Line) -> None:
        await line.send(OK + b"Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n")
        await line.send(b"zz\r\n")
        await line.wait(9)

    done = meet(script, limits=SMALL)
    assert done.reason == "bad_answer"
    assert done.seconds < 4


@pytest.mark.parametrize("before", [b"", OK, OK + b"Content-Length: 90\r\n\r\nhello"])
def test_a_connection_that_is_reset(before: bytes) -> None:
    async def script(line: Line) -> None:
        if before:
            await line.send(before)
        linger = struct.pack("ii", 1, 0)
        line.writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        line.reset()

    done = meet(script, limits=SMALL)
    assert done.reason == ("truncated" if b"\r\n\r\n" in before else "connect_error")
    assert done.error
    assert done.error.transient


async def _silent(line: Line) -> None:
    await line.wait(9)


async def _slow_status(line: Line) -> None:
    for byte in OK * 9:
        await line.send(bytes((byte,)))


async def _slow_headers(line: Line) -> None:
    await line.send(OK)
    while True:
        await line.send(b"X: y\r\n")
        await line.wait(0.05)


async def _hints_forever(line: Line) -> None:
    while True:
        await line.send(b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" * 50)


async def _slow_body(line: Line) -> None:
    await line.send(OK + b"Content-Length: 1000\r\n\r\n")
    while True:
        await line.send(b"x")
        await line.wait(0.02)


async def _slow_chunks(line: Line) -> None:
    await line.send(OK + b"Transfer-Encoding: chunked\r\n\r\n")
    while True:
        await line.send(b"1\r\nx\r\n")


async def _endless_chunk_size(line: Line) -> None:
    await line.send(OK + b"Transfer-Encoding: chunked\r\n\r\n5;")
    while True:
        await line.send(b"x" * 1000)


async def _endless_trailers(line: Line) -> None:
    await line.send(OK + b"Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n")
    while True:
        await line.send(b"X: y\r\n")


@pytest.mark.parametrize(
    "script",
    [
        _silent,
        _slow_status,
        _slow_headers,
        _hints_forever,
        _slow_body,
        _slow_chunks,
        _endless_chunk_size,
        _endless_trailers,
    ],
)
def test_a_server_that_takes_its_time(script: object) -> None:
    done = meet(script, limits=HASTY)  # type: ignore[arg-type]
    assert done.reason in ("timeout", "bad_answer", "too_large")
    assert done.reason == "timeout" or script in (_slow_headers, _endless_chunk_size, _endless_trailers)
    assert done.error
    assert done.error.transient == (done.reason == "timeout")
    assert done.seconds < 4


def test_the_headers_have_a_deadline_of_their_own() -> None:
    done = meet(_slow_status, limits=GetLimits(first_byte=0.1, whole=60))
    assert done.reason == "timeout"
    assert done.seconds < 4


def test_tls_is_a_part_of_connecting() -> None:
    async def run() -> None:
        limits = GetLimits(connect=0.1, whole=60)
        async with (
            serving(_silent) as port,
            Getter(agent="test", clock=lambda: 0.0, allow_private=True, limits=limits, tls=TLS) as getter,
        ):
            with pytest.raises(FetchError, match="timeout"):
                await getter.get(f"https://127.0.0.1:{port}/")

    asyncio.run(asyncio.wait_for(run(), 4))


@pytest.mark.parametrize(
    "head",
    [
        b"Transfer-Encoding: chunked\r\n\r\n",
        b"\r\n",
        b"Content-Encoding: gzip\r\n\r\n",
    ],
)
def test_a_body_without_an_end(head: bytes) -> None:
    async def script(line: Line) -> None:
        await line.send(OK + head)
        while True:
            line.writer.write(b"1000\r\n%s\r\n" % (b"x" * 4096) if b"chunked" in head else b"x" * 4096)
            await line.writer.drain()
            await asyncio.sleep(0)

    done = meet(script, limits=SMALL)
    assert done.reason == "too_large"
    assert done.error
    assert done.error.detail == "The answer of news.test has more than 200,000 bytes."
    assert not done.error.transient
    assert done.seconds < 4


ZEROS = 10 * 1024 * 1024
BOMBS = {
    b"gzip": gzip.compress(bytes(ZEROS), 9, mtime=0),
    b"br": brotli.compress(bytes(ZEROS)),
    b"zstd": zstandard.compress(bytes(ZEROS)),
    b"gzip, br": brotli.compress(gzip.compress(bytes(ZEROS), 9, mtime=0)),
    b"zstd, gzip": gzip.compress(zstandard.compress(bytes(ZEROS))),
}


@pytest.mark.parametrize("coding", BOMBS)
def test_a_bomb_is_refused_and_never_held(coding: bytes) -> None:
    tracemalloc.start()
    try:
        done = meet(answer(BOMBS[coding], b"Content-Encoding: " + coding), limits=SMALL)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert done.reason == "too_large"
    assert done.error
    assert done.error.detail == "The answer of news.test has more than 400,000 bytes once it is decoded."
    assert peak < 5_000_000


def test_ten_gigabytes_in_a_stream_are_refused_early() -> None:
    sent = 0

    async def script(line: Line) -> None:
        nonlocal sent
        await line.send(OK + b"Content-Encoding: gzip\r\n\r\n")
        for _ in range(1000):
            line.writer.write(BOMBS[b"gzip"])
            await line.writer.drain()
            await asyncio.sleep(0)
            sent += ZEROS

    done = meet(script)
    assert done.reason == "too_large"
    assert done.seconds < 5
    assert sent < 10_000_000_000


def certificate(folder: Path, *names: x509.GeneralName) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """Return what a server needs to show a self-signed certificate, and what a client needs to trust it."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "newsbeam test")])
    usage = dict.fromkeys(
        (
            "content_commitment",
            "key_encipherment",
            "data_encipherment",
            "key_agreement",
            "encipher_only",
            "decipher_only",
        ),
        False,
    )
    built = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(datetime(2020, 1, 1))
        .not_valid_after(datetime(2020, 1, 1) + timedelta(days=36_500))
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(x509.KeyUsage(digital_signature=True, key_cert_sign=True, crl_sign=True, **usage), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .sign(key, hashes.SHA256())
    )
    shown, secret = folder / "shown.pem", folder / "secret.pem"
    shown.write_bytes(built.public_bytes(serialization.Encoding.PEM))
    secret.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    served = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    served.load_cert_chain(shown, secret)
    return served, ssl.create_default_context(cafile=str(shown))


def test_a_certificate_that_is_trusted(tmp_path: Path) -> None:
    served, trusted = certificate(tmp_path, x509.DNSName("news.test"))
    assert meet(answer(PAGE), scheme="https", served=served, trusted=trusted).answer.body == PAGE


def test_a_certificate_of_its_own_making_is_refused(tmp_path: Path) -> None:
    served, _ = certificate(tmp_path, x509.DNSName("news.test"))
    done = meet(answer(PAGE), scheme="https", served=served, limits=SMALL)
    assert done.reason == "tls_error"
    assert done.error
    assert not done.error.transient
    assert not done.requests


def test_a_certificate_of_another_host_is_refused(tmp_path: Path) -> None:
    served, trusted = certificate(tmp_path, x509.DNSName("other.test"), x509.IPAddress(ip_address("127.0.0.1")))
    done = meet(answer(PAGE), scheme="https", served=served, trusted=trusted)
    assert done.reason == "tls_error"
    assert meet(answer(PAGE), scheme="https", host="127.0.0.1", served=served, trusted=trusted).answer.body == PAGE


def test_a_server_without_tls_is_refused() -> None:
    async def plain(line: Line) -> None:
        await line.send(answer(PAGE))

    async def run() -> None:
        async with (
            serving(plain) as port,
            Getter(agent="test", clock=lambda: 0.0, allow_private=True, tls=TLS) as getter,
        ):
            with pytest.raises(FetchError, match="tls_error"):
                await getter.get(f"https://127.0.0.1:{port}/")

    asyncio.run(run())


def test_tls_that_verifies_nothing_is_no_choice() -> None:
    blind = ssl.create_default_context()
    blind.check_hostname = False
    with pytest.raises(ValueError, match="verify"):
        Getter(agent="test", clock=lambda: 0.0, tls=blind)


def test_nothing_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    for sent in (answer(PAGE), b"", b"rubbish\r\n\r\n", OK + b"Set-Cookie: \xff=;;\r\nContent-Length: 9\r\n\r\nhello"):
        meet(sent)
    assert "s3cret" not in caplog.text
    assert not [record for record in caplog.records if record.levelno > logging.DEBUG]


def test_a_request_that_is_given_up_from_outside_ends_at_once() -> None:
    async def run() -> None:
        waiting = asyncio.Event()

        async def silent(line: Line) -> None:
            await line.reader.readuntil(b"\r\n\r\n")
            waiting.set()
            await line.wait(60)

        async with (
            serving(silent) as port,
            Getter(agent="test", clock=lambda: 0.0, allow_private=True, tls=TLS) as getter,
        ):
            task = asyncio.create_task(getter.get(f"http://127.0.0.1:{port}/"))
            await waiting.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    asyncio.run(asyncio.wait_for(run(), 5))
