"""The raw archive: what is written of an exchange is what a replay reads, and a commit is whole or not at all."""

import gzip
import hashlib
import io
import os
import sys
import zlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from types import FrameType
from typing import Any

import brotli
import pytest
import zstandard
from hypothesis import example, given, settings, strategies as st
from warcio.archiveiterator import ArchiveIterator
from warcio.cli import main as warcio

from schemas.page import Page
from transforms.archive import (
    ArchiveLost,
    ArchiveWriter,
    Revisit,
    append,
    archive_folder,
    capture_of,
    files,
    next_target,
    payload_digest,
)
from transforms.core.captures import open_capture
from transforms.core.rejected import Rejected
from transforms.core.warc import Capture, Damage, Other, Role, WarcLimits, read_warc
from transforms.crawl.exchange import Exchange
from transforms.sources import warc as source

SESSION = "2026-11-23T21:57:40Z"
URL = "https://news.example/2026/a-story"
FEED = "https://news.example/feed"
PAGE = b"<!DOCTYPE html><html><p>Words of a story."
MiB = 1 << 20


def exchange(
    body: bytes = PAGE, url: str = URL, status: int = 200, headers: bytes = b"Content-Type: text/html\r\n", **more: Any
) -> Exchange:
    return Exchange(
        url=url,
        at=more.pop("at", "2026-11-23T21:58:01Z"),
        status=status,
        request=b"GET /2026/a-story HTTP/1.1\r\nHost: news.example\r\nUser-Agent: newsbeam\r\n\r\n",
        head=b"HTTP/1.1 %d Said\r\n%s\r\n" % (status, headers),
        body=body,
        address=more.pop("address", "192.0.2.7"),
        seconds=0.1234,
        **more,
    )


def writer(path: Path, number: int = 1) -> ArchiveWriter:
    return ArchiveWriter(
        path,
        session=SESSION,
        number=number,
        software="newsbeam/0.2",
        user_agent="newsbeam/0.2 (+https://operator.example/bot)",
        contact="News Desk\r\n<desk@operator.example>",
    )


def read(path: Path) -> list[Capture | Other | Damage]:
    with path.open("rb") as stream:
        return list(read_warc(stream, name=path.name))


def records(path: Path) -> list[tuple[str, dict[str, str], bytes]]:
    """Return type, header and block of each record as warcio reads them."""
    found = []
    with path.open("rb") as stream:
        for record in ArchiveIterator(stream, no_record_parse=True):
            found.append((record.rec_type, dict(record.rec_headers.headers), record.raw_stream.read()))
    return found


def test_an_exchange_becomes_a_request_a_response_and_metadata(tmp_path: Path) -> None:
    path = tmp_path / "staged" / "one.warc.gz"
    with writer(path) as archive:
        said = exchange()
        name = archive.write(said, role="page", redirects=("http://news.example/s", URL + "/"), via=FEED)
    [info, request, response, metadata] = records(path)
    assert [one[0] for one in (info, request, response, metadata)] == ["warcinfo", "request", "response", "metadata"]
    assert (request[2], response[2]) == (said.request, said.head + said.body)
    assert metadata[2] == f"fetchTimeMs: 123\r\nvia: {FEED}\r\nhopsFromSeed: LRR\r\n".encode()
    assert info[2].decode().split("\r\n") == [
        "software: newsbeam/0.2",
        "format: WARC File Format 1.1",
        "conformsTo: https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/",
        "robots: obeyed",
        "http-header-user-agent: newsbeam/0.2 (+https://operator.example/bot)",
        "operator: News Desk <desk@operator.example>",
        f"isPartOf: newsbeam-{SESSION}",
        "",
    ]
    for _, header, _ in (request, response, metadata):
        assert (header["WARC-Target-URI"], header["WARC-Date"]) == (URL, said.at)
        assert header["WARC-Warcinfo-ID"] == info[1]["WARC-Record-ID"]
        assert header["WARC-Block-Digest"].startswith("sha256:")
    assert not [one for one in (info, request, response, metadata) if "sha1:" in str(one[1])]
    assert request[1]["WARC-Concurrent-To"] == metadata[1]["WARC-Concurrent-To"] == f"<{name}>"
    assert response[1]["WARC-Concurrent-To"] == request[1]["WARC-Record-ID"]
    assert (request[1]["WARC-IP-Address"], response[1]["WARC-IP-Address"]) == ("192.0.2.7", "192.0.2.7")
    assert response[1]["WARC-Record-ID"] == f"<{name}>"
    assert response[1]["WARC-Payload-Digest"] == payload_digest(said)
    with path.open("rb") as stream:
        assert gzip.decompress(stream.read()).startswith(b"WARC/1.1\r\nWARC-Type: warcinfo\r\n")


@pytest.mark.parametrize(
    ("role", "via", "hops"),
    [
        ("feed", None, None),
        ("feed", "https://news.example/", "L"),
        ("discovery", None, None),
        ("robots", None, "P"),
        ("sitemap", "https://news.example/robots.txt", "M"),
    ],
)
def test_the_way_to_a_document_in_the_letters_of_heritrix(
    tmp_path: Path, role: Role, via: str | None, hops: str | None
) -> None:
    with writer(tmp_path / "a.warc.gz") as archive:
        archive.write(exchange(), role=role, via=via)
    block = records(tmp_path / "a.warc.gz")[3][2].decode()
    assert (f"hopsFromSeed: {hops}\r\n" if hops else "hopsFromSeed") in block or (not hops and "hops" not in block)
    assert (f"via: {via}\r\n" in block) == bool(via)


def test_the_same_exchanges_are_the_same_bytes(tmp_path: Path) -> None:
    names = []
    for path in (tmp_path / "a.warc.gz", tmp_path / "b.warc.gz"):
        with writer(path) as archive:
            names.append([archive.write(exchange(), role="page") for _ in range(3)])
    assert (tmp_path / "a.warc.gz").read_bytes() == (tmp_path / "b.warc.gz").read_bytes()
    assert names[0] == names[1]
    with (tmp_path / "a.warc.gz").open("rb") as stream:
        assert stream.read(8)[4:] == b"\0\0\0\0"  # the time of a gzip header


def test_record_ids_are_unique_in_a_session(tmp_path: Path) -> None:
    names = []
    for number in (1, 2):
        path = tmp_path / f"{number}.warc.gz"
        with writer(path, number) as archive:
            for one in (exchange(), exchange(), exchange(at="2026-11-23T21:58:02Z"), exchange(url=FEED)):
                archive.write(one, role="page")
        names += [header["WARC-Record-ID"] for _, header, _ in records(path)]
    assert len(set(names)) == len(names) == 26
    assert all(name.startswith("<urn:uuid:") for name in names)


def test_a_round_without_an_exchange_leaves_no_file(tmp_path: Path) -> None:
    with writer(tmp_path / "a.warc.gz") as archive:
        pass
    assert (archive.close(), archive.written, list(tmp_path.iterdir())) == (0, 0, [])


def test_a_staged_file_is_begun_anew(tmp_path: Path) -> None:
    path = tmp_path / "a.warc.gz"
    path.write_bytes(b"what an interrupted round left here" * 1000)
    archive = writer(path)
    archive.write(exchange(), role="page")
    assert archive.close() == path.stat().st_size
    assert len(records(path)) == 4


CODINGS: list[tuple[bytes, Callable[[bytes], bytes]]] = [
    (b"gzip", lambda data: gzip.compress(data, mtime=0)),
    (b"deflate", zlib.compress),
    (b"br", brotli.compress),
    (b"zstd", zstandard.ZstdCompressor().compress),
    (b"identity", bytes),
]
VALUES = st.binary(max_size=40).map(lambda data: data.translate(None, b"\r\n\0"))
NAMES = st.sampled_from(
    [b"Content-Type", b"Location", b"ETag", b"Last-Modified", b"X-Odd", b"Content-Encoding", b"\xe9"]
)
ADDRESSES = st.one_of(
    st.from_regex(r"https?://[a-z]{1,5}\.example/[a-zA-Z0-9%?&=/.~-]{0,20}", fullmatch=True),
    st.text(max_size=12).map(lambda text: f"https://news.example/{text}"),
)


@st.composite
def exchanges(draw: st.DrawFn) -> Exchange:
    coding, encode = draw(st.sampled_from([*CODINGS, (b"", bytes)]))
    body = draw(st.one_of(st.just(b""), st.binary(max_size=300), st.just(PAGE), st.just("é ü".encode("latin-1"))))
    fields = draw(st.lists(st.tuples(NAMES, VALUES), max_size=4))
    fields += [(b"Content-Encoding", coding)] if coding else []
    coded = body if draw(st.integers(0, 9)) == 0 else encode(body)
    headers = b"".join(b"%s: %s\r\n" % pair for pair in fields)
    status = draw(st.sampled_from([200, 206, 301, 304, 404, 503]))
    return exchange(coded, draw(ADDRESSES), status, headers, address=draw(st.sampled_from(["", "::1", "192.0.2.7"])))


@settings(max_examples=200, deadline=None)
@given(
    exchanges(),
    st.sampled_from(["feed", "page", "robots", "discovery", "sitemap"]),
    st.lists(ADDRESSES, max_size=3).map(tuple),
    st.one_of(st.none(), ADDRESSES),
)
@example(exchange(b""), "page", (), None)
@example(
    exchange(url="https://news.example/\r\nWARC-Type: request"), "page", ("https://x.example/\ud800 \x85\n",), "\n"
)
@example(exchange(b"not gzip", headers=b"Content-Encoding: gzip\r\n"), "page", (), None)
@example(exchange(gzip.compress(PAGE)[:-9], headers=b"Content-Encoding: gzip\r\n"), "page", (), None)
@example(exchange(b"WARC/1.1\r\nWARC-Type: response\r\n\r\n" * 3), "page", (), None)
@example(exchange(b"3\r\nabc\r\n0\r\n\r\n", headers=b"Transfer-Encoding: chunked\r\n"), "page", (), None)
@example(exchange(headers=b"A: 1\r\n\r\nB: 2\r\n"), "page", (), None)
@example(exchange(headers=b"A: 1\r\n folded\r\n\r\r\n"), "page", ("https://news.example/1",) * 21, None)
@example(replace(exchange(), head=b"ICY 200 OK\r\n\r\n"), "page", (), None)
@example(replace(exchange(), head=b"HTTP/1.1 200 OK\n\nearly\r\n\r\n"), "page", (), None)
@example(replace(exchange(), head=b""), "page", (), None)
def test_a_replay_reads_what_the_live_run_saw(
    tmp_path_factory: pytest.TempPathFactory, said: Exchange, role: Role, redirects: tuple[str, ...], via: str | None
) -> None:
    path = tmp_path_factory.mktemp("archive") / "one.warc.gz"
    with writer(path) as archive:
        name = archive.write(said, role=role, redirects=redirects, via=via)
    [info, request, read_back, metadata] = read(path)
    assert [one.type for one in (info, request, metadata) if isinstance(one, Other)] == [
        "warcinfo",
        "request",
        "metadata",
    ]
    try:
        seen = capture_of(said, record_id=name, role=role, redirects=redirects)
    except Rejected as error:
        assert isinstance(read_back, Damage)
        assert (read_back.reason, read_back.record_id) == (error.reason, name)
        assert error.detail in read_back.detail
    else:
        assert isinstance(read_back, Capture)
        assert seen == replace(read_back, file="", offset=0)


def test_limits_are_those_of_reading(tmp_path: Path) -> None:
    limits = WarcLimits(body=1000, header=2000)
    path = tmp_path / "a.warc.gz"
    cases = [
        (exchange(b"x" * 5000), ()),
        (exchange(gzip.compress(b"<" + b"x" * 5000), headers=b"Content-Encoding: gzip\r\n"), ()),
        (exchange(headers=b"X: %s\r\n" % (b"x" * 2500)), ()),  # its payload begins where the limit is
        (exchange(), ("https://news.example/" + "x" * 2500,)),
    ]
    with writer(path) as archive:
        for said, redirects in cases:
            archive.write(said, role="page", redirects=redirects)
    with path.open("rb") as stream:
        found = [one.reason for one in read_warc(stream, name="a", limits=limits) if isinstance(one, Damage)]
    reasons = []
    for said, redirects in cases:
        with pytest.raises(Rejected) as refused:
            capture_of(said, record_id="urn:uuid:" + "1" * 36, role="page", redirects=redirects, limits=limits)
        reasons.append(refused.value.reason)
    assert found == reasons == ["too_large", "too_large", "digest_mismatch", "archive_damaged"]


@pytest.mark.parametrize("over", range(-3, 4))
def test_the_limit_of_a_header_is_met_to_the_byte(tmp_path: Path, over: int) -> None:
    path = tmp_path / "a.warc.gz"
    with writer(path) as archive:
        name = archive.write(exchange(), role="page")
    bare = len(capture_of(exchange(), record_id=name, role="page").body)
    whole = capture_of(exchange(), record_id=name, role="page").length - bare - len(exchange().head)
    limits = WarcLimits(header=whole + over)
    with path.open("rb") as stream:
        read_back = [one for one in read_warc(stream, name="a", limits=limits) if not isinstance(one, Other)]
    if over < 0:
        assert isinstance(read_back[0], Damage)
        with pytest.raises(Rejected):
            capture_of(exchange(), record_id=name, role="page", limits=limits)
    else:
        assert isinstance(read_back[0], Capture)
        assert capture_of(exchange(), record_id=name, role="page", limits=limits).length == read_back[0].length


def test_the_document_is_the_one_first_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "a.warc.gz"
    asked = ("https://link.example/1", "http://news.example/2026/a-story")
    with writer(path) as archive:
        name = archive.write(exchange(), role="page", redirects=asked, via=FEED)
    [capture] = [one for one in read(path) if isinstance(one, Capture)]
    page = open_capture(capture)
    assert isinstance(page, Page)
    assert (page.url, page.fetch.final_url, page.fetch.redirects) == (asked[0], URL, asked)
    assert (page.fetch.via, page.fetch.archive, page.fetch.at) == ("http", name, "2026-11-23T21:58:01Z")
    assert page == open_capture(capture_of(exchange(), record_id=name, role="page", redirects=asked))


def test_revisits_have_a_head_and_no_body(tmp_path: Path) -> None:
    path = tmp_path / "a.warc.gz"
    first = exchange()
    later = exchange(at="2026-11-23T22:03:01Z", headers=b"Content-Type: text/html\r\nAge: 3\r\n")
    same = exchange(b"", at="2026-11-23T22:08:01Z", status=304, headers=b'ETag: "1"\r\n')
    with writer(path) as archive:
        name = archive.write(first, role="feed")
        earlier = Revisit(record_id=name, url=first.url, at=first.at, digest=payload_digest(first))
        again = [archive.write(one, role="feed", revisit_of=earlier) for one in (later, same)]
    found = [one for one in records(path) if one[0] == "revisit"]
    assert [block for _, _, block in found] == [later.head, same.head]
    for (_, header, _), said, record_id, profile in zip(
        found, (later, same), again, ("identical-payload-digest", "server-not-modified"), strict=True
    ):
        assert header["WARC-Record-ID"] == f"<{record_id}>"
        assert header["WARC-Profile"] == f"http://netpreserve.org/warc/1.1/revisit/{profile}"
        assert header["WARC-Refers-To"] == f"<{name}>"
        assert (header["WARC-Refers-To-Target-URI"], header["WARC-Refers-To-Date"]) == (URL, first.at)
        assert (header["WARC-Date"], header["WARC-Payload-Digest"]) == (said.at, payload_digest(first))
    with path.open("rb") as stream:
        fates = list(source.read(stream, str(path)))
    assert [getattr(fate, "reason", None) for fate in fates] == [None, "revisit", "revisit"]
    assert fates[1].origin.at == later.at


def test_a_revisit_of_other_bytes_is_refused(tmp_path: Path) -> None:
    earlier = Revisit(record_id="urn:uuid:1", url=URL, at="2026-11-23T21:58:01Z", digest=payload_digest(exchange()))
    with writer(tmp_path / "a.warc.gz") as archive, pytest.raises(ValueError, match="payload differs"):
        archive.write(exchange(PAGE + b" More."), role="page", revisit_of=earlier)
    assert not list(tmp_path.iterdir())


@pytest.mark.filterwarnings("ignore::ResourceWarning")
def test_warcio_finds_nothing_wrong(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.warc.gz"
    with writer(path) as archive:
        for coding, encode in CODINGS:
            if coding == b"br":
                continue  # warcio opens it with brotlipy only (webrecorder/warcio#73)
            said = exchange(encode(PAGE * 50), headers=b"Content-Encoding: %s\r\nX: caf\xe9\r\n" % coding)
            archive.write(said, role="page", redirects=("https://news.example/é",), via=FEED)
        archive.write(exchange(b"", status=404), role="robots")
        earlier = Revisit(record_id="urn:uuid:1", url=URL, at=SESSION, digest=payload_digest(exchange()))
        archive.write(exchange(), role="page", revisit_of=earlier)
    with pytest.raises(SystemExit) as ended:
        warcio(["check", "-v", str(path)])
    assert ended.value.code == 0
    assert capsys.readouterr().out.count("digest pass") == 1 + 5 * 3 + 2


def staged(folder: Path, number: int) -> Path:
    path = folder / f"round-{number}.warc.gz"
    with writer(path, number) as archive:
        archive.write(exchange(url=f"{URL}/{number}"), role="page")
    return path


def stories(path: Path) -> list[str]:
    found = read(path)
    assert not [one for one in found if isinstance(one, Damage)]
    return [one.url for one in found if isinstance(one, Capture)]


def test_rounds_are_appended_one_behind_the_other(tmp_path: Path) -> None:
    archive = tmp_path / "archive"
    for number in (1, 2, 3):
        one = staged(tmp_path, number)
        name, offset = next_target(archive, SESSION, one.stat().st_size)
        append(one, archive / name, offset)
        assert not one.exists()
    assert [path.name for path in archive.iterdir()] == ["newsbeam-20261123T215740Z-00001.warc.gz"]
    assert stories(archive / name) == [f"{URL}/{number}" for number in (1, 2, 3)]
    assert records(archive / name)[0][0] == "warcinfo"


class _Killed(BaseException):
    pass


def killed_at(step: int, work: Callable[[], None]) -> bool:
    """Do the work and stop dead before its line number `step` in files.py; false if it came to its end."""
    left = step

    def trace(frame: FrameType, event: str, arg: object) -> Any:
        nonlocal left
        if frame.f_code.co_filename != files.__file__:
            return None
        if event == "line":
            left -= 1
            if left < 0:
                raise _Killed
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        work()
    except _Killed:
        return True
    finally:
        sys.settrace(before)
    return False


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # a dead process closes no files
@pytest.mark.parametrize("first", [True, False], ids=["new file", "old file"])
def test_an_append_killed_anywhere_is_finished_by_doing_it_again(
    tmp_path: Path, first: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "PIECE", 100)
    whole = staged(tmp_path, 2).read_bytes()
    before = b"" if first else staged(tmp_path, 1).read_bytes()
    archive, waiting = tmp_path / "archive" / "a.warc.gz", tmp_path / "round-2.warc.gz"
    states = set()
    for step in range(10_000):
        archive.unlink(missing_ok=True)
        if not first:
            archive.parent.mkdir(exist_ok=True)
            archive.write_bytes(before)
        waiting.write_bytes(whole)
        killed = killed_at(step, lambda: append(waiting, archive, len(before)))
        there = archive.read_bytes() if archive.exists() else b""
        assert there.startswith(before)
        assert waiting.exists() or there == before + whole
        states.add(len(there))
        killed_at(step // 2, lambda: append(waiting, archive, len(before)))  # the second attempt may die as well
        append(waiting, archive, len(before))
        assert archive.read_bytes() == before + whole
        assert not waiting.exists()
        if not killed:
            break
    assert not killed
    assert len(states) > len(whole) // 100


def test_an_append_cuts_off_what_was_never_committed(tmp_path: Path) -> None:
    one, archive = staged(tmp_path, 1), tmp_path / "a.warc.gz"
    append(one, archive, 0)
    committed = archive.stat().st_size
    with archive.open("ab") as file:
        file.write(b"a part of something longer than what comes next" * 1000)
    append(staged(tmp_path, 2), archive, committed)
    assert stories(archive) == [f"{URL}/1", f"{URL}/2"]


def test_records_that_are_nowhere_are_missed(tmp_path: Path) -> None:
    one, archive = staged(tmp_path, 1), tmp_path / "a.warc.gz"
    with pytest.raises(ArchiveLost, match="has 0 bytes, and 9 were committed"):
        append(one, archive, 9)
    assert one.exists()
    append(one, archive, 0)
    size = archive.stat().st_size
    with pytest.raises(ArchiveLost, match="is gone"):
        append(one, archive, size)
    append(one, archive, 0)
    assert archive.stat().st_size == size


def test_what_is_appended_is_safe_before_the_staged_file_goes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    one, archive, order = staged(tmp_path, 1), tmp_path / "archive" / "a.warc.gz", []
    whole, fsync, unlink = one.read_bytes(), os.fsync, Path.unlink

    def synced(descriptor: int) -> None:
        order.append(str(Path(f"/proc/self/fd/{descriptor}").readlink()))
        assert archive.read_bytes() == whole
        fsync(descriptor)

    def unlinked(path: Path, missing_ok: bool = False) -> None:
        order.append("unlinked")
        unlink(path, missing_ok)

    monkeypatch.setattr(os, "fsync", synced)
    monkeypatch.setattr(Path, "unlink", unlinked)
    append(one, archive, 0)
    assert order == [str(archive), str(archive.parent), "unlinked", str(tmp_path)]


@pytest.fixture
def sized(tmp_path: Path) -> Iterator[Callable[[str, int], None]]:
    def make(name: str, size: int) -> None:
        with (tmp_path / name).open("wb") as file:
            file.truncate(size)  # a hole: it takes no room on disk

    yield make


def test_files_are_rotated(tmp_path: Path, sized: Callable[[str, int], None]) -> None:
    name = "newsbeam-20261123T215740Z-0000{}.warc.gz".format
    assert next_target(tmp_path, SESSION, 10) == (name(1), 0)
    assert next_target(tmp_path / "absent", SESSION, 10) == (name(1), 0)
    sized(name(1), 999_999_990)
    assert next_target(tmp_path, SESSION, 10) == (name(1), 999_999_990)
    assert next_target(tmp_path, SESSION, 11) == (name(2), 0)
    sized(name(2), 0)
    assert next_target(tmp_path, SESSION, 10**10) == (name(2), 0)  # larger than any file, and in no other's way
    sized(name(2), 5)
    sized("newsbeam-20261123T215740Z-old.warc.gz", 7)
    sized("newsbeam-20251123T215740Z-00009.warc.gz", 7)
    assert next_target(tmp_path, SESSION, 10) == (name(2), 5)
    sized("newsbeam-20261123T215740Z-100000.warc.gz", 7)
    assert next_target(tmp_path, SESSION, 10) == ("newsbeam-20261123T215740Z-100000.warc.gz", 7)


def test_an_archive_is_a_folder_of_this_machine() -> None:
    assert archive_folder("out/archive") == Path("out/archive")
    with pytest.raises(ValueError, match="no folder of this machine"):
        archive_folder("gs://bucket/archive")


def test_a_digest_is_of_the_body_as_it_came() -> None:
    coded = gzip.compress(PAGE, mtime=0)
    assert payload_digest(exchange(coded)) != payload_digest(exchange())
    assert (
        capture_of(exchange(coded, headers=b"Content-Encoding: gzip\r\n"), record_id=None, role="page").sha256
        == hashlib.sha256(PAGE).hexdigest()
    )


def test_large_bodies_are_written_whole(tmp_path: Path) -> None:
    path, body = tmp_path / "a.warc.gz", os.urandom(MiB) + bytes(4 * MiB)
    with writer(path) as archive:
        archive.write(exchange(body), role="page")
    [capture] = [one for one in read_warc(io.BytesIO(path.read_bytes()), name="a") if isinstance(one, Capture)]
    assert capture.body == body
