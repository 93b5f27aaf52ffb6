import gzip
import ipaddress
import subprocess
import sys
import zlib
from datetime import UTC, datetime
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network

import brotli
import pytest
import zstandard
from hypothesis import example, given, settings, strategies as st

from transforms.core.http import Meter, build_head, fresh_for, is_local_name, refusal, request_target, retry_after
from transforms.core.http.dates import http_date
from transforms.core.rejected import Rejected
from transforms.core.warc.coding import decode_content
from transforms.core.warc.lines import read_fields

FORBIDDEN = [
    "0.0.0.0",
    "0.255.255.255",
    "10.0.0.1",
    "10.255.255.255",
    "100.64.0.1",
    "100.100.100.200",
    "100.127.255.255",
    "127.0.0.1",
    "127.255.255.254",
    "168.63.129.16",
    "169.254.169.254",
    "169.254.170.2",
    "172.16.0.1",
    "172.31.255.255",
    "192.0.0.192",
    "192.0.2.1",
    "192.88.99.1",
    "192.168.0.1",
    "198.18.0.1",
    "198.19.255.255",
    "198.51.100.7",
    "203.0.113.7",
    "224.0.0.1",
    "239.255.255.255",
    "240.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::2",
    "::7f00:1",
    "::127.0.0.1",
    "::8.8.8.8",
    "::ffff:127.0.0.1",
    "::ffff:7f00:1",
    "::ffff:10.0.0.1",
    "::ffff:169.254.169.254",
    "::ffff:0:127.0.0.1",
    "64:ff9b::7f00:1",
    "64:ff9b::169.254.169.254",
    "64:ff9b:1::8.8.8.8",
    "100::1",
    "2001::1",
    "2001:0:4136:e378:8000:63bf:3fff:fdd2",
    "2001:2::1",
    "2001:10::1",
    "2001:db8::1",
    "2002:7f00:1::",
    "2002:a00:1::1",
    "2002:a9fe:a9fe::",
    "3fff::1",
    "4000::1",
    "5f00::1",
    "fc00::1",
    "fd00:ec2::254",
    "fe80::1",
    "fe80::1%eth0",
    "2606:4700::1111%1",
    "fec0::1",
    "ff02::1",
    "127.1",
    "0177.0.0.1",
    "2130706433",
    "news.example",
    "",
]
ALLOWED = [
    "1.1.1.1",
    "9.255.255.255",
    "11.0.0.0",
    "93.184.216.34",
    "100.63.255.255",
    "100.128.0.0",
    "126.255.255.255",
    "128.0.0.0",
    "168.63.129.15",
    "172.15.255.255",
    "172.32.0.0",
    "192.167.255.255",
    "198.17.255.255",
    "198.20.0.0",
    "223.255.255.255",
    "2606:4700::1111",
    "2a00:1450:4001::1",
    "2001:200::1",
    "2001:4860:4860::8888",
    "::ffff:1.1.1.1",
    "64:ff9b::101:101",
    "2002:101:101::1",
]


@pytest.mark.parametrize("address", FORBIDDEN)
def test_addresses_that_are_never_asked(address: str) -> None:
    assert (refusal(address) or "").endswith("address")


@pytest.mark.parametrize("address", ALLOWED)
def test_addresses_that_may_be_asked(address: str) -> None:
    assert refusal(address) is None


@given(st.ip_addresses(v=4))
def test_no_ipv4_address_is_asked_that_python_calls_not_global(address: IPv4Address) -> None:
    assert refusal(str(address)) or (address.is_global and not address.is_multicast)


@given(st.ip_addresses(v=6))
def test_no_ipv6_address_is_asked_that_python_calls_not_global(address: IPv6Address) -> None:
    stands_for_ipv4 = address in IPv6Network("::ffff:0:0/96") or address in IPv6Network("2002::/16")
    assert refusal(str(address)) or stands_for_ipv4 or (address.is_global and not address.is_multicast)


@given(st.sampled_from(["10.0.0.0/8", "127.0.0.0/8", "169.254.0.0/16", "192.168.0.0/16", "224.0.0.0/4"]), st.data())
def test_a_forbidden_address_is_forbidden_in_ipv6_too(network: str, data: st.DataObject) -> None:
    inner = int(data.draw(st.ip_addresses(network=IPv4Network(network))))
    rest = data.draw(st.integers(0, 2**80 - 1))
    for outer in (inner, 0xFFFF << 32 | inner, 0x64FF9B << 96 | inner, 0x2002 << 112 | inner << 80 | rest):
        assert refusal(str(IPv6Address(outer)))


@given(st.ip_addresses(v=4))
def test_an_ipv4_address_and_its_ipv6_form_are_judged_alike(address: IPv4Address) -> None:
    assert refusal(str(address)) == refusal(str(IPv6Address(0xFFFF << 32 | int(address))))


@given(st.text())
def test_what_is_no_address_is_refused(text: str) -> None:
    try:
        ipaddress.ip_address(text)
    except ValueError:
        assert refusal(text) == "no address"


@pytest.mark.parametrize("host", ["localhost", "a.localhost", "a.b.localhost"])
def test_names_of_this_machine(host: str) -> None:
    assert is_local_name(host)
    assert not is_local_name(host + ".example")
    assert not is_local_name("my" + host.replace(".", ""))


@pytest.mark.parametrize(
    ("url", "host", "port", "path"),
    [
        ("http://news.example", "news.example", 80, "/"),
        ("HTTPS://News.Example.:8443/A/../b//c", "news.example", 8443, "/A/../b//c"),
        ("https://news.example:/a?", "news.example", 443, "/a?"),
        ("https://news.example?b=%41%zz&c=+", "news.example", 443, "/?b=%41%zz&c=+"),
        ("https://news.example/a#b?c", "news.example", 443, "/a"),
        ('https://news.example/{a}|"<>^`', "news.example", 443, '/{a}|"<>^`'),
        ("https://news.example/@b:c", "news.example", 443, "/@b:c"),
        ("https://news.example/خبر عاجل?q=é", "news.example", 443, None),
        ("https://bücher.example/", "xn--bcher-kva.example", 443, "/"),
        ("https://BÜCHER.example/", "xn--bcher-kva.example", 443, "/"),
        ("http://1.2.3.4:81/", "1.2.3.4", 81, "/"),
        ("http://[2606:4700:0::1111]/", "2606:4700::1111", 80, "/"),
        ("http://a_b.example/", "a_b.example", 80, "/"),
        ("http://news.example.c0m1/", "news.example.c0m1", 80, "/"),
    ],
)
def test_a_url_is_asked_for_as_it_is_written(url: str, host: str, port: int, path: str | None) -> None:
    target = request_target(url)
    assert (target.host, target.port) == (host, port)
    assert target.path == (path or "/%D8%AE%D8%A8%D8%B1%20%D8%B9%D8%A7%D8%AC%D9%84?q=%C3%A9")
    assert target.is_address == (host in ("1.2.3.4", "2606:4700::1111"))


@given(st.text(), st.sampled_from(["{}", "http://{}", "http://{}/", "http://news.example{}", "http://[{}]/"]))
@example("\ud800", "http://{}/")
@example("xn--a", "http://{}/")
@example("." * 9000, "http://{}/")
@example("a" * 64, "http://{}/")
@example("١٢٧.٠.٠.١", "http://{}/")
def test_any_text_is_a_request_or_a_bad_url(text: str, form: str) -> None:
    try:
        target = request_target(form.format(text))
    except Rejected as rejected:
        assert rejected.reason == "bad_url"
        return
    assert target.path.startswith(("/", "?"))
    for part in (target.path, target.host):
        assert part.isascii()
        assert not set(part) & set(map(chr, range(0x21)))
    assert not set(target.host) & set("@/\\%?#[] ")
    assert 0 < target.port < 65536


def test_a_bad_url_is_not_shown() -> None:
    for url in ("http://me:s3cret@news.example/", "ftp://s3cret/", "http://s3cret%2e/", "http://a\\s3cret/?s3cret"):
        with pytest.raises(Rejected) as caught:
            request_target(url)
        assert "s3cret" not in caught.value.detail


def test_a_head_keeps_what_was_sent_and_is_one_line_a_field() -> None:
    fields = [
        (b"X-A", b"1"),
        (b"x-a", b"\xe9\xff\t2"),
        (b"Transfer-encoding", b"chunked"),
        (b"X-B", b"a\r\nX-C: \0b\x7f"),
    ]
    head = build_head((1, 1), 200, b"\xc3\xa9\nX: y", fields)
    assert head == b"HTTP/1.1 200 \xc3\xa9 X: y\r\nX-A: 1\r\nx-a: \xe9\xff\t2\r\nX-B: a  X-C:  b \r\n\r\n"
    assert build_head((1, 0), 304, b"", []) == b"HTTP/1.0 304 \r\n\r\n"


@given(st.lists(st.tuples(st.from_regex(rb"\A[A-Za-z-]{1,9}\Z"), st.binary())))
def test_a_head_has_as_many_fields_as_were_sent(fields: list[tuple[bytes, bytes]]) -> None:
    kept = [field for field in fields if field[0].lower() != b"transfer-encoding"]
    assert len(read_fields(build_head((1, 1), 200, b"OK", fields).removesuffix(b"\r\n\r\n"))[1]) == len(kept)


def squeeze(coding: str, data: bytes) -> bytes:
    if coding in ("gzip", "x-gzip"):
        return gzip.compress(data, mtime=0)
    if coding == "deflate":
        return zlib.compress(data)
    return brotli.compress(data) if coding == "br" else zstandard.compress(data)


def coded(codings: str, data: bytes) -> bytes:
    for coding in codings.split(", "):
        data = squeeze(coding, data)
    return data


def metered(body: bytes, codings: str | None, limit: int, step: int) -> str | None:
    try:
        meter = Meter(codings, limit=limit)
        for at in range(0, len(body), step):
            meter.feed(body[at : at + step])
        meter.finish()
    except Rejected as rejected:
        return rejected.reason
    return None


def read(body: bytes, codings: str, limit: int) -> str | None:
    try:
        decode_content(body, codings, limit=limit, partial=False)
    except Rejected as rejected:
        return None if rejected.reason == "archive_damaged" else rejected.reason
    return None


CODINGS = st.sampled_from(["gzip", "x-gzip", "deflate", "br", "zstd", "gzip, br", "zstd, gzip", "br, deflate"])


@settings(max_examples=300)
@given(CODINGS, st.binary(max_size=3000), st.integers(0, 40), st.integers(1, 400), st.integers(1, 4000))
def test_a_sound_or_cut_body_is_metered_as_it_will_be_read(
    codings: str, data: bytes, cut: int, step: int, limit: int
) -> None:
    body = coded(codings, data)
    body = body[: len(body) - cut]
    assert metered(body, codings, limit, step) == read(body, codings, limit)


@given(CODINGS, st.binary(max_size=600), st.integers(1, 50))
def test_any_body_that_can_be_read_is_not_refused(codings: str, body: bytes, step: int) -> None:
    if read(body, codings, 10**6) is None:
        assert metered(body, codings, 10**6, step) in (None, "truncated")
    try:
        decode_content(body, codings, limit=10**6, partial=False)
    except Rejected:
        return
    assert metered(body, codings, 10**6, step) is None


@pytest.mark.parametrize("step", [1, 7, 100_000])
@pytest.mark.parametrize(
    ("body", "codings", "reason"),
    [
        (b"<p>" + b"x" * 500, "gzip", None),
        (b"\xef\xbb\xbf \n<p>plain after all", "br", None),
        (b"plain after all", "gzip", None),
        (b"x" * 5000, "aes128gcm", None),
        (b"x" * 5000, None, None),
        (b"", "br", None),
        (b"\x0b", "br", "truncated"),
        (gzip.compress(b"a" * 600, mtime=0) + gzip.compress(b"b" * 600, mtime=0), "gzip", "too_large"),
        (gzip.compress(b"a" * 600, mtime=0) + b"\x1f\x8b", "gzip", "truncated"),
        (gzip.compress(b"a" * 600, mtime=0) + b"rubbish", "gzip", None),
        (gzip.compress(b"a" * 600, mtime=0)[:-8] + b"\0" * 8, "gzip", None),
        (zlib.compress(b"a" * 600, wbits=-15), "deflate", None),
        (zlib.compress(b"a" * 1001, wbits=-15), "deflate", "too_large"),
        (coded("gzip, gzip, gzip, gzip, gzip", b"a"), "gzip," * 5, "bad_answer"),
        (coded("gzip, gzip", b"a" * 10**6), " GZIP ,x, gzip", "too_large"),
    ],
)
def test_bodies_are_metered(body: bytes, codings: str | None, reason: str | None, step: int) -> None:
    assert metered(body, codings, 1000, step) == reason


@pytest.mark.parametrize("coding", ["gzip", "deflate", "br", "zstd"])
@pytest.mark.parametrize("size", [1, 65_535, 65_536, 65_537, 131_072])
def test_the_limit_is_exact_at_the_edges_of_pieces(coding: str, size: int) -> None:
    body = squeeze(coding, b"a" * size)
    assert metered(body, coding, size, 1000) is None
    assert metered(body, coding, size - 1, 1000) == "too_large"


NOW = datetime(2026, 3, 3, 12, tzinfo=UTC).timestamp()


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("Sun, 06 Nov 1994 08:49:37 GMT", "1994-11-06T08:49:37+00:00"),
        ("Sunday, 06-Nov-94 08:49:37 GMT", "1994-11-06T08:49:37+00:00"),
        ("Sun Nov  6 08:49:37 1994", "1994-11-06T08:49:37+00:00"),
        ("Wednesday, 06-Nov-75 08:49:37 GMT", "2075-11-06T08:49:37+00:00"),
        ("Wednesday, 06-Nov-77 08:49:37 GMT", "1977-11-06T08:49:37+00:00"),
        ("Tue, 3 Mar 2026 12:00:60 UTC", "2026-03-03T12:00:59+00:00"),
        ("tue, 03 mar 2026 12:00:00 gmt", "2026-03-03T12:00:00+00:00"),
        ("Tue, 03 Mar 2026 12:00:00 CET", None),
        ("Tue, 03 Mar 2026 12:00:00", None),
        ("Tue, 31 Feb 2026 12:00:00 GMT", None),
        ("Tue, 03 Foo 2026 12:00:00 GMT", None),
        ("Tue, 03 Mar 2026 25:00:00 GMT", None),
        ("Tue, 03 Mar 0000 12:00:00 GMT", None),
        ("2026-03-03T12:00:00Z", None),
        ("0", None),
        ("-1", None),
        ("", None),
    ],
)
def test_dates_of_headers(text: str, moment: str | None) -> None:
    assert http_date(text, now=NOW) == (datetime.fromisoformat(moment).timestamp() if moment else None)


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("120", 120),
        (" 0 ", 0),
        ("0" * 50 + "7", 7),
        ("9" * 30, 2**31),
        ("Tue, 03 Mar 2026 12:05:00 GMT", 300),
        ("Tue, 03 Mar 2026 11:05:00 GMT", 0),
        ("-5", None),
        ("1.5", None),
        ("1e3", None),
        ("٣", None),
        ("soon", None),
        ("9" * 5000, None),
        ("", None),
    ],
)
def test_when_to_ask_again(value: str, seconds: float | None) -> None:
    assert retry_after(value, now=NOW) == seconds


@pytest.mark.parametrize(
    ("fields", "seconds"),
    [
        ([], None),
        ([("Cache-Control", "public")], None),
        ([("Cache-Control", "max-age=600")], 600),
        ([("cache-control", "public, Max-Age=600, s-maxage=9")], 600),
        ([("Cache-Control", 'max-age="600"')], 600),
        ([("Cache-Control", "max-age=600"), ("Age", "100")], 500),
        ([("Cache-Control", "max-age=600"), ("Age", "700")], 0),
        ([("Cache-Control", "max-age=600"), ("Age", "x")], 600),
        ([("Cache-Control", "max-age=600, max-age=5")], 600),
        ([("Cache-Control", "max-age=600"), ("Cache-Control", "no-cache")], 0),
        ([("Cache-Control", "no-store")], 0),
        ([("Cache-Control", "max-age=ten")], 0),
        ([("Cache-Control", "max-age=-1")], 0),
        ([("Cache-Control", "max-age")], 0),
        ([("Cache-Control", "max-age=" + "9" * 20)], 2**31),
        ([("Cache-Control", "max-age=60"), ("Expires", "Tue, 03 Mar 2026 13:00:00 GMT")], 60),
        ([("Cache-Control", 'private="max-age=5", x')], None),
        ([("Expires", "Tue, 03 Mar 2026 13:00:00 GMT")], 3600),
        ([("Expires", "Tue, 03 Mar 2026 13:00:00 GMT"), ("Date", "Tue, 03 Mar 2026 12:50:00 GMT")], 600),
        ([("Expires", "Tue, 03 Mar 2026 13:00:00 GMT"), ("Date", "x"), ("Age", "60")], 3540),
        ([("Expires", "Tue, 03 Mar 2026 11:00:00 GMT")], 0),
        ([("Expires", "0")], 0),
        ([("Expires", "-1")], 0),
    ],
)
def test_how_long_an_answer_is_fresh(fields: list[tuple[str, str]], seconds: float | None) -> None:
    assert fresh_for(fields, at=NOW) == seconds


@given(st.lists(st.tuples(st.sampled_from(["Cache-Control", "Expires", "Date", "Age"]), st.text())))
def test_any_header_has_a_freshness(fields: list[tuple[str, str]]) -> None:
    seconds = fresh_for(fields, at=NOW)
    assert seconds is None or 0 <= seconds <= 2**40


@given(st.text())
def test_any_retry_after_is_read(text: str) -> None:
    seconds = retry_after(text, now=NOW)
    assert seconds is None or seconds >= 0


@pytest.mark.parametrize(
    "text", ["max-age=" * 50_000, '"' * 400_000, "a=" * 200_000, "0" * 400_000, " " * 400_000 + "x"]
)
def test_long_headers_take_no_long_time(text: str) -> None:
    fresh_for([("Cache-Control", text), ("Expires", text), ("Age", text)], at=NOW)
    retry_after(text, now=NOW)


def test_the_rules_come_without_the_network() -> None:
    code = "import sys, transforms.core.http, transforms.crawl.exchange; sys.exit('aiohttp' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)
