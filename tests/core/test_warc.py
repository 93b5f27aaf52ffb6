"""WARC reading: sound archives of every framing, and every damage that was thought of."""

import base64
import gzip
import hashlib
import io
import sys
import time
import tracemalloc
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import brotli
import pytest
import zstandard
from hypothesis import example, given, settings, strategies as st
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from tests.core.warc_records import HTTP, record, zipped
from transforms.core.warc import Capture, Damage, Other, WarcLimits, read_warc

SMALL = WarcLimits(body=100_000, header=4096)
FIVE = [record(number) for number in range(5)]
FIVE_BARE = [record(number, digest=False) for number in range(5)]
SHA = {number: hashlib.sha256(b"<p>Report number %d." % number * 9).hexdigest() for number in range(5)}

Found = list[Capture | Other | Damage]


def read(data: bytes, limits: WarcLimits = SMALL) -> Found:
    return list(read_warc(io.BytesIO(data), name="test.warc", limits=limits))


def captures(found: Found) -> list[Capture]:
    return [one for one in found if isinstance(one, Capture)]


def damages(found: Found) -> list[Damage]:
    return [one for one in found if isinstance(one, Damage)]


def numbers(found: Found) -> list[int]:
    return [int(one.url.rpartition("/")[2]) for one in captures(found)]


def only(data: bytes, limits: WarcLimits = SMALL) -> Capture | Other | Damage:
    [one] = read(data, limits)
    return one


def plain(records: list[bytes]) -> bytes:
    return b"".join(records)


def by_record(records: list[bytes]) -> bytes:
    return zipped(*records)


def whole(records: list[bytes]) -> bytes:
    return gzip.compress(plain(records), mtime=0)


def in_blocks(records: list[bytes]) -> bytes:
    data = plain(records)
    return zipped(*(data[at : at + 100] for at in range(0, len(data), 100)))


FRAMINGS = [plain, by_record, whole, in_blocks]


@pytest.mark.parametrize("framing", FRAMINGS)
@pytest.mark.parametrize("records", [FIVE, FIVE_BARE], ids=["digests", "bare"])
def test_every_framing_gives_the_same_captures(framing: Callable[[list[bytes]], bytes], records: list[bytes]) -> None:
    found = read(framing(records))
    assert [one.sha256 for one in captures(found)] == list(SHA.values())
    assert len(found) == 5


def test_a_capture_tells_what_the_record_tells() -> None:
    http = (
        b"HTTP/1.1 301 Moved\r\nCONTENT-type: text/html\r\nLocation: /new\r\n"
        b"X-Name: caf\xe9\r\nX-Long: one\r\n two\r\n\r\nbody"
    )
    one = only(record(7, http))
    assert isinstance(one, Capture)
    assert (one.url, one.record_id, one.at) == ("https://news.example/7", "urn:uuid:7", "2024-05-06T07:08:09Z")
    assert (one.status, one.http, one.content_type, one.location) == (301, True, "text/html", "/new")
    assert dict(one.headers) == {
        "content-type": "text/html",
        "location": "/new",
        "x-name": "café",
        "x-long": "one two",
    }
    assert one.body == b"body"
    assert one.sha256 == hashlib.sha256(b"body").hexdigest()
    assert (one.file, one.offset, one.truncated) == ("test.warc", 0, None)


def test_offsets_are_those_of_the_records_or_their_members() -> None:
    first = FIVE[0]
    assert [one.offset for one in read(plain(FIVE[:2]))] == [0, len(first)]
    assert [one.offset for one in read(by_record(FIVE[:2]))] == [0, len(zipped(first))]


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # warcio leaves its spool files open
def test_an_archive_by_warcio() -> None:
    file = io.BytesIO()
    writer = WARCWriter(file, gzip=True)
    writer.write_record(writer.create_warcinfo_record("a.warc.gz", {"software": "test"}))
    head = StatusAndHeaders("200 OK", [("Content-Type", "text/html; charset=utf-8")], protocol="HTTP/1.1")
    writer.write_record(
        writer.create_warc_record("https://news.example/1", "response", io.BytesIO(b"<p>One"), http_headers=head)
    )
    ask = StatusAndHeaders("GET /1 HTTP/1.1", [("Host", "news.example")], is_http_request=True)
    writer.write_record(writer.create_warc_record("https://news.example/1", "request", http_headers=ask))
    writer.write_record(
        writer.create_revisit_record(
            "https://news.example/2", "sha1:X", "https://news.example/1", "2024-05-06T07:08:09Z"
        )
    )
    note = io.BytesIO(b"a note")
    writer.write_record(writer.create_warc_record("file:///note.txt", "resource", note, warc_content_type="text/plain"))
    found = read(file.getvalue())
    assert [one.type if isinstance(one, Other) else type(one) for one in found] == [
        "warcinfo",
        Capture,
        "request",
        "revisit",
        Capture,
    ]
    [page, resource] = captures(found)
    assert (page.body, page.status, page.content_type) == (b"<p>One", 200, "text/html; charset=utf-8")
    assert (resource.body, resource.status, resource.http) == (b"a note", None, False)
    assert resource.content_type == "text/plain"


@pytest.mark.parametrize("version", [b"WARC/1.0", b"WARC/0.17", b"WARC/0.18"])
def test_other_versions(version: bytes) -> None:
    assert numbers(read(plain([one.replace(b"WARC/1.1", version) for one in FIVE]))) == [0, 1, 2, 3, 4]


@pytest.mark.parametrize(
    ("old", "new", "at"),
    [
        (b"2024-05-06T07:08:09.5Z", b"2024-05-06T07:08:09", "2024-05-06T07:08:09Z"),
        (b"2024-05-06T07:08:09.5Z", b"2024-05-06T07:08:09+03:00", "2024-05-06T04:08:09Z"),
        (b"2024-05-06T07:08:09.5Z", b"2024-05-06", None),
        (b"2024-05-06T07:08:09.5Z", b"2024-13-06T07:08:09Z", None),
        (b"WARC-Date", b"X-Date", None),
    ],
)
def test_a_date_is_utc_seconds_or_null(old: bytes, new: bytes, at: str | None) -> None:
    one = only(FIVE[0].replace(old, new))
    assert isinstance(one, Capture)
    assert one.at == at


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"WARC-Type", b"warc-type"),
        (b"WARC-Target-URI: https://news.example/0", b"WARC-Target-URI: <https://news.example/0>"),
        (b"WARC-Target-URI: ", b"WARC-Target-URI:\r\n "),
        (b"WARC-Type", b"a line without a colon\r\nWARC-Type"),
        (b"WARC/1.1\r\n", b"\r\n\r\n\r\n\r\nWARC/1.1\r\n"),
    ],
)
def test_headers_are_read_leniently(old: bytes, new: bytes) -> None:
    assert numbers(read(plain([FIVE[0].replace(old, new, 1), *FIVE[1:]]))) == [0, 1, 2, 3, 4]


def test_line_feeds_alone_end_lines_too() -> None:
    bare = record(0, b"plain text", kind="resource", tail=b"\n\n").replace(b"\r\n", b"\n")
    assert numbers(read(bare + bare)) == [0, 0]


@pytest.mark.parametrize("tail", [b"", b"\r\n", b"\n\n", b"\r\n\r\n\r\n\r\n", b"\r\nx\n"])
@pytest.mark.parametrize("digest", [True, False])
def test_the_line_ends_between_records_may_be_wrong(tail: bytes, digest: bool) -> None:
    found = read(plain([record(number, digest=digest, tail=tail) for number in range(3)] + [FIVE[3]]))
    assert numbers(found) == [0, 1, 2, 3]


@pytest.mark.parametrize(
    "stated",
    [
        lambda data: b"sha1:" + base64.b32encode(hashlib.sha1(data).digest()),
        lambda data: b"sha1:" + base64.b32encode(hashlib.sha1(data).digest()).lower(),
        lambda data: b"SHA-256:" + hashlib.sha256(data).hexdigest().encode(),
        lambda data: b"md5:" + base64.b64encode(hashlib.md5(data).digest()),
        lambda data: b"sha256:" + base64.b32encode(hashlib.sha256(data).digest()).rstrip(b"="),
    ],
)
@pytest.mark.parametrize("name", [b"WARC-Block-Digest", b"WARC-Payload-Digest"])
def test_digests_are_checked(stated: Callable[[bytes], bytes], name: bytes) -> None:
    body = b"<p>Digested"
    covered = HTTP + body if b"Block" in name else body
    good = record(1, HTTP + body, digest=False, extra=name + b": " + stated(covered) + b"\r\n")
    bad = record(1, HTTP + body, digest=False, extra=name + b": " + stated(covered + b"!") + b"\r\n")
    assert numbers(read(plain([good, FIVE[2]]))) == [1, 2]
    found = read(plain([bad, FIVE[2]]))
    assert numbers(found) == [2]
    [damage] = damages(found)
    assert (damage.reason, damage.url, damage.record_id) == ("digest_mismatch", "https://news.example/1", "urn:uuid:1")


def test_a_digest_of_an_unknown_kind_is_not_checked() -> None:
    assert numbers(read(record(1, digest=False, extra=b"WARC-Block-Digest: xxh3:0123\r\n"))) == [1]


def test_a_payload_digest_may_be_of_the_body_without_its_chunks() -> None:
    stated = b"WARC-Payload-Digest: sha1:" + hashlib.sha1(b"<p>Hello").hexdigest().encode() + b"\r\n"
    http = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n<p>\r\n5;x=y\r\nHello\r\n0\r\n\r\n"
    [one] = captures(read(record(1, http, digest=False, extra=stated)))
    assert one.body == b"<p>Hello"


def deflate(data: bytes) -> bytes:
    bare = zlib.compressobj(9, zlib.DEFLATED, -15)
    return bare.compress(data) + bare.flush()


CODINGS: list[tuple[str, Callable[[bytes], bytes]]] = [
    ("gzip", gzip.compress),
    ("x-gzip", lambda data: gzip.compress(data[:9]) + gzip.compress(data[9:])),
    ("GZIP", gzip.compress),
    ("deflate", zlib.compress),
    ("deflate", deflate),
    ("br", brotli.compress),
    ("zstd", zstandard.ZstdCompressor().compress),
    ("identity", bytes),
    ("gzip, br", lambda data: brotli.compress(gzip.compress(data))),
]


def coded(coding: str, body: bytes, extra: bytes = b"") -> bytes:
    return record(1, b"HTTP/1.1 200 OK\r\nContent-Encoding: %s\r\n\r\n%s" % (coding.encode(), body), extra=extra)


@pytest.mark.parametrize(("coding", "encode"), CODINGS)
def test_content_codings_are_undone(coding: str, encode: Callable[[bytes], bytes]) -> None:
    page = b"<!doctype html><p>" + b"A long report. " * 50
    assert [one.body for one in captures(read(coded(coding, encode(page))))] == [page]


@pytest.mark.parametrize("coding", ["gzip", "deflate", "br", "zstd", "gzip, br"])
def test_a_body_stored_decoded_is_taken_as_it_is(coding: str) -> None:
    assert [one.body for one in captures(read(coded(coding, b"\n<html><p>Decoded")))] == [b"\n<html><p>Decoded"]


@pytest.mark.parametrize(
    ("coding", "encode"), [pair for pair in CODINGS if pair[0] in ("gzip", "deflate", "br", "zstd")]
)
def test_a_coded_body_cut_short_is_damage_unless_the_record_says_so(
    coding: str, encode: Callable[[bytes], bytes]
) -> None:
    page = hashlib.sha512(b"noise").hexdigest().encode() * 3 + b"".join(b"%d;" % (n * n) for n in range(9000))
    cut = encode(page)[:-200]
    [damage] = damages(read(coded(coding, cut)))
    assert (damage.reason, damage.url) == ("truncated", "https://news.example/1")
    [one] = captures(read(coded(coding, cut, b"WARC-Truncated: length\r\n")))
    assert one.truncated == "length"
    assert page.startswith(one.body)


@pytest.mark.parametrize("coding", ["gzip", "deflate", "br", "zstd"])
def test_a_coded_body_that_does_not_decode_is_damage(coding: str) -> None:
    body = b"\x1f\x8b\x08\x00\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff" * 9
    [damage] = damages(read(coded(coding, body)))
    assert damage.reason == "archive_damaged"
    assert coding in damage.detail


@pytest.mark.parametrize(("coding", "encode"), CODINGS)
def test_a_body_that_decodes_to_more_than_the_limit_is_damage(coding: str, encode: Callable[[bytes], bytes]) -> None:
    if coding == "identity":
        return
    found = read(coded(coding, encode(bytes(SMALL.body + 1))) + FIVE[2])
    assert [one.reason for one in damages(found)] == ["too_large"]
    assert numbers(found) == [2]
    assert len(captures(read(coded(coding, encode(bytes(SMALL.body)))))[0].body) == SMALL.body


def test_a_missing_library_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "brotli", None)
    [damage] = damages(read(coded("br", brotli.compress(b"page"))))
    assert damage.reason == "unreadable"
    assert "library" in damage.detail


def test_chunks_announced_and_not_there() -> None:
    http = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n<p>No chunks"
    assert [one.body for one in captures(read(record(1, http)))] == [b"<p>No chunks"]


def test_chunks_that_end_early() -> None:
    http = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n<p>\r\nff\r\nHello"
    assert [one.reason for one in damages(read(record(1, http)))] == ["truncated"]
    assert [one.body for one in captures(read(record(1, http, extra=b"WARC-Truncated: time\r\n")))] == [b"<p>Hello"]


@pytest.mark.parametrize("framing", FRAMINGS)
@pytest.mark.parametrize("records", [FIVE, FIVE_BARE], ids=["digests", "bare"])
@pytest.mark.parametrize("change", [-30, -3, -1, 1, 3, 30, 200, 5000, 99_999, 10**9, 10**18])
def test_a_wrong_content_length_costs_one_record(
    framing: Callable[[list[bytes]], bytes], records: list[bytes], change: int
) -> None:
    true = len(HTTP) + len(b"<p>Report number 2." * 9)
    wrong = records[2].replace(b"Content-Length: %d" % true, b"Content-Length: %d" % (true + change))
    assert wrong != records[2]
    found = read(framing([*records[:2], wrong, *records[3:]]))
    assert numbers(found) == [0, 1, 3, 4]
    [damage] = damages(found)
    assert damage.url == "https://news.example/2"
    assert damage.reason in ("archive_damaged", "truncated")


@pytest.mark.parametrize("framing", FRAMINGS)
@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"Content-Length: ", b"Content-Length: x"),
        (b"Content-Length: ", b"Content-Length: -"),
        (b"Content-Length: ", b"Content-Laenge: "),
        (b"WARC-Type", b"WARC-Tape"),
        (b"WARC-Target-URI", b"WARC-Target-URL"),
        (b"WARC/1.1", b"WORC/1.1"),
        (b"HTTP/1.1 200", b"HTTP/1.1 OK!"),
        (b"HTTP/1.1 200", b"\x00\xff\x00\xff\x00\xff\x00\xff\x00\xff\x00\xff"),
    ],
)
def test_a_header_that_cannot_be_read_costs_one_record(
    framing: Callable[[list[bytes]], bytes], old: bytes, new: bytes
) -> None:
    found = read(framing([*FIVE_BARE[:2], FIVE_BARE[2].replace(old, new, 1), *FIVE_BARE[3:]]))
    assert numbers(found) == [0, 1, 3, 4]
    assert len(damages(found)) == 1
    assert damages(found)[0].reason == "archive_damaged"


@pytest.mark.parametrize("junk", [b"junk", b"\x00" * 5000, b"\x1f\x8b\x08\x00junk", b"WARC/", b"<html>" * 40_000])
@pytest.mark.parametrize("framing", [plain, by_record])
@pytest.mark.parametrize("at", [0, 2, 5])
def test_garbage_between_records_is_one_damage(junk: bytes, framing: Callable[[list[bytes]], bytes], at: int) -> None:
    found = read(framing(FIVE_BARE[:at]) + junk + framing(FIVE_BARE[at:]))
    padding = framing is by_record and at and not junk.strip(b"\0")
    assert numbers(found) == [0, 1, 2, 3, 4]
    assert len(damages(found)) == (0 if padding else 1)
    for damage in damages(found):
        assert damage.offset == len(framing(FIVE_BARE[:at]))


@pytest.mark.parametrize("framing", FRAMINGS)
def test_a_file_cut_anywhere_keeps_what_came_before(framing: Callable[[list[bytes]], bytes]) -> None:
    data = framing(FIVE_BARE)
    last = 0
    for cut in range(0, len(data), 7):
        found = read(data[:cut])
        assert len(damages(found)) <= 1
        assert numbers(found) == list(range(len(numbers(found))))
        assert len(numbers(found)) >= last
        last = len(numbers(found))
    assert last >= 4


def test_a_cut_gzip_member_says_so() -> None:
    data = by_record(FIVE)
    found = read(data[: -len(zipped(FIVE[4])) // 2])
    assert numbers(found) == [0, 1, 2, 3]
    [damage] = damages(found)
    assert (damage.reason, damage.offset) == ("truncated", len(by_record(FIVE[:4])))
    assert "ends inside a gzip member" in damage.detail


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "empty"),
        (gzip.compress(b"", mtime=0), "no archive record"),
        (b"\r\n\r\n", "no archive record"),
        (b"%PDF-1.7 and so on", "no web archive"),
        (gzip.compress(b"<html>a page", mtime=0), "no web archive"),
        (b"\0" * 3_000_000, "no web archive"),
    ],
)
def test_a_file_that_is_no_archive(data: bytes, said: str) -> None:
    damage = only(data)
    assert isinstance(damage, Damage)
    assert (damage.reason, damage.offset) == ("unreadable", 0)
    assert said in damage.detail


def bomb(size: int, stated: int) -> bytes:
    """Return a gzip member whose record states `stated` bytes and inflates to `size` and more."""
    packer = zlib.compressobj(1, zlib.DEFLATED, 31)
    parts = [packer.compress(record(9, HTTP, length=stated, digest=False, tail=b""))]
    megabyte = bytes(1 << 20)
    parts += [packer.compress(megabyte) for _ in range(size >> 20)]
    return b"".join([*parts, packer.compress(b"\r\n\r\n"), packer.flush()])


@pytest.mark.parametrize("stated", [len(HTTP) + (64 << 20), len(HTTP) + 5, 10**12], ids=["true", "short", "long"])
def test_a_gzip_bomb_is_one_damage_and_is_never_held(stated: int, traced: Callable[[], int]) -> None:
    found = read(zipped(FIVE[0]) + bomb(64 << 20, stated) + zipped(FIVE[1]))
    assert numbers(found) == [0, 1]
    assert [one.reason for one in damages(found)] == ["too_large"]
    assert traced() < 8 << 20


@pytest.fixture
def traced() -> Iterator[Callable[[], int]]:
    """Yield a function that tells the most memory Python held since the test began."""
    tracemalloc.start()
    try:
        yield lambda: tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("framing", FRAMINGS)
def test_a_record_over_the_limit_is_passed_over_by_its_length(framing: Callable[[list[bytes]], bytes]) -> None:
    line = b"xARC/1.0\r\nWARC-Type: response\r\n" if framing is in_blocks else b"WARC/1.0\r\nWARC-Type: response\r\n"
    large = record(9, HTTP + line * 9000)
    found = read(framing([FIVE[0], large, FIVE[1]]))
    assert numbers(found) == [0, 1]
    [damage] = damages(found)
    assert (damage.reason, damage.url) == ("too_large", "https://news.example/9")
    assert f"{len(HTTP) + 31 * 9000:,}" in damage.detail


@pytest.mark.parametrize("framing", FRAMINGS)
def test_other_records_may_be_larger_than_the_limit(framing: Callable[[list[bytes]], bytes]) -> None:
    large = record(9, bytes(300_000), kind="metadata")
    found = read(framing([FIVE[0], large, FIVE[1]]))
    assert [one.type for one in found if isinstance(one, Other)] == ["metadata"]
    assert numbers(found) == [0, 1]


@pytest.mark.parametrize("stated", [60_000, 10**9])
def test_many_false_lengths_cost_linear_time(stated: int) -> None:
    many = [record(number, b"x", length=stated) for number in range(12_000)]
    begun = time.process_time()
    found = read(whole(many))
    assert len(damages(found)) == len(found) > 11_000
    assert time.process_time() - begun < 5


def test_a_record_quoted_in_a_page_is_no_record() -> None:
    quoted = record(1, HTTP + b"<pre>\r\n\r\n" + FIVE[2] + b"</pre>")
    assert numbers(read(plain([quoted, FIVE[3]]))) == [1, 3]


def test_a_segment_is_called_truncated() -> None:
    extra = b"WARC-Segment-Number: 1\r\nWARC-Payload-Digest: sha1:" + b"A" * 32 + b"\r\n"
    one = only(record(1, extra=extra))
    assert isinstance(one, Capture)
    assert one.truncated == "segment"


def test_a_repeated_record_id_is_no_damage() -> None:
    assert numbers(read(plain([FIVE[0], FIVE[0]]))) == [0, 0]


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_spoilt_bytes_never_raise_and_spoil_only_their_record(data: st.DataObject) -> None:
    records = data.draw(st.sampled_from([FIVE, FIVE_BARE]))
    framing = data.draw(st.sampled_from([plain, by_record]))
    starts = [len(framing(records[:count])) for count in range(6)]
    spoilt = bytearray(framing(records))
    at = data.draw(st.integers(0, len(spoilt) - 1))
    length = data.draw(st.integers(1, 20))
    which = max(number for number in range(5) if starts[number] <= at)
    for place in range(at, min(at + length, starts[which + 1])):
        spoilt[place] = data.draw(st.integers(0, 255))
    found = read(bytes(spoilt))
    sound = {number for number in range(5) if number != which}
    seen = {one.url: one.sha256 for one in captures(found)}
    assert sound <= {number for number in sound if SHA[number] in seen.values()}
    assert len(damages(found)) <= 2
    if framing is by_record and records is FIVE:
        assert all(SHA.get(int(url.rpartition("/")[2])) == sha for url, sha in seen.items())


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=3000))
@example(b"WARC/1.0\r\n\r\n")
@example(b"WARC/1.0\r\nContent-Length: 0\r\n\r\n" * 3)
@example(b"\x1f\x8b\x08" * 300)
def test_no_bytes_raise(data: bytes) -> None:
    for file in (data, gzip.compress(data), FIVE[0] + data, zipped(FIVE[0]) + data, b"WARC/1.0\r\n" + data):
        assert read(file)


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_whole_file_gzip_with_spoilt_bytes_is_damage(data: st.DataObject) -> None:
    spoilt = bytearray(whole(FIVE))
    at = data.draw(st.integers(10, len(spoilt) - 1))
    spoilt[at] ^= data.draw(st.integers(1, 255))
    found = read(bytes(spoilt))
    assert damages(found)


OWN = b"WARC-Fetch-Via: http\r\nWARC-Fetch-Role: page\r\nWARC-Redirected-From: https://news.example/first\r\n"


def fetched(extra: bytes, **more: Any) -> tuple[str, str | None, tuple[str, ...]]:
    one = only(record(1, extra=extra, **more))
    assert isinstance(one, Capture)
    return one.via, one.role, one.redirects


def test_our_own_archives_tell_how_a_document_was_fetched() -> None:
    second = b"WARC-Redirected-From: http://news.example/second\r\n"
    passed = ("https://news.example/first", "http://news.example/second")
    assert fetched(OWN + second) == ("http", "page", passed)
    assert fetched(OWN.lower() + second) == ("http", "page", passed)
    assert fetched(b"") == ("warc", None, ())


@pytest.mark.parametrize("role", ["feed", "page", "robots", "discovery", "sitemap"])
def test_the_roles_of_a_document(role: str) -> None:
    assert fetched(b"WARC-Fetch-Role: %s\r\n" % role.encode())[1] == role


@pytest.mark.parametrize("value", [b"", b"HTTP", b"pubsub", b"warc", b"file", b"\xff", b"http, http", b"h" * 1000])
def test_a_via_or_role_nobody_knows_is_none(value: bytes) -> None:
    assert fetched(b"WARC-Fetch-Via: %s\r\nWARC-Fetch-Role: %s\r\n" % (value, value)) == ("warc", None, ())


@pytest.mark.parametrize(
    "url",
    [
        b"",
        b"/first",
        b"//news.example/first",
        b"news.example/first",
        b"file:///etc/passwd",
        b"urn:uuid:1",
        b"javascript:alert(1)",
        b"https:///first",
        b"https://",
        b"https://news.example:99999/",
        b"https://[::1/",
        b"https://news example/",
    ],
)
def test_a_chain_of_redirects_with_a_false_address_is_none(url: bytes) -> None:
    assert fetched(OWN + b"WARC-Redirected-From: " + url + b"\r\n") == ("http", "page", ())


def test_a_chain_of_redirects_has_an_end() -> None:
    one = b"WARC-Redirected-From: https://news.example/%d\r\n"
    assert len(fetched(b"".join(one % number for number in range(20)))[2]) == 20
    assert fetched(b"".join(one % number for number in range(21)))[2] == ()
    large = WarcLimits(header=100_000)
    [long] = captures(
        read(record(1, extra=b"WARC-Redirected-From: https://news.example/%s\r\n" % (b"a" * 17_000)), large)
    )
    assert long.redirects == ()


def test_a_resource_was_not_redirected() -> None:
    assert fetched(OWN, kind="resource") == ("http", "page", ())


def test_the_archived_pages_of_the_corpus(shared: Path) -> None:
    with (shared / "corpus" / "gold-dev.warc.gz").open("rb") as stream:
        found = list(read_warc(stream, name="gold-dev.warc.gz"))
    assert len(captures(found)) == len(found) == 434
    assert all(one.status == 200 and one.at and one.body for one in captures(found))
