"""WACZ: archives in zip files, stored and deflated, sound and broken."""

import gzip
import io
import zipfile

import pytest
from hypothesis import given, settings, strategies as st

from tests.core.test_warc import FIVE, FIVE_BARE, SMALL, Found, captures, damages, numbers
from tests.core.warc_records import zipped
from transforms.core.wacz import read_wacz
from transforms.core.warc import Damage


def packed(*entries: tuple[str, bytes], method: int = zipfile.ZIP_STORED) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as pack:
        for name, data in entries:
            pack.writestr(zipfile.ZipInfo(name, (2024, 1, 1, 0, 0, 0)), data, method)
    return file.getvalue()


def read(data: bytes) -> Found:
    return list(read_wacz(io.BytesIO(data), name="a.wacz", limits=SMALL))


TWO = [
    ("datapackage.json", b"{}"),
    ("archive/b.warc.gz", zipped(*FIVE[3:])),
    ("archive/a.warc", b"".join(FIVE[:3])),
    ("archive/notes.txt", b"no archive"),
    ("pages/pages.jsonl", b""),
]


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_the_archives_are_read_by_name(method: int) -> None:
    found = read(packed(*TWO, method=method))
    assert numbers(found) == [0, 1, 2, 3, 4]
    assert [one.file for one in captures(found)] == ["a.wacz/archive/a.warc"] * 3 + ["a.wacz/archive/b.warc.gz"] * 2
    assert [one.offset for one in captures(found)][3:] == [0, len(zipped(FIVE[3]))]
    assert not damages(found)


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_damage_in_an_archive_names_it_and_costs_no_other_record(method: int) -> None:
    bad = FIVE[1].replace(b"Content-Length: ", b"Content-Length: 9")
    found = read(packed(("archive/a.warc", FIVE[0] + bad + FIVE[2]), method=method))
    assert numbers(found) == [0, 2]
    [damage] = damages(found)
    assert (damage.file, damage.offset) == ("a.wacz/archive/a.warc", len(FIVE[0]))


def test_a_download_cut_short_keeps_its_records() -> None:
    whole = packed(("archive/a.warc.gz", zipped(*FIVE)), ("indexes/index.cdx", bytes(9000)))
    found = read(whole[: len(whole) // 2])
    assert numbers(found) == [0, 1, 2, 3, 4]
    [damage] = damages(found)
    assert damage.reason == "unreadable"
    assert "zip directory" in damage.detail


@pytest.mark.parametrize("data", [b"", b"PK", b"PK\x05\x06" + bytes(18), b"<html>no zip", packed(("a.txt", b"x"))])
def test_a_file_without_archives(data: bytes) -> None:
    [damage] = read(data)
    assert isinstance(damage, Damage)
    assert damage.reason == "unreadable"


def test_zip_bombs_are_refused() -> None:
    [damage] = read(packed(("archive/a.warc", bytes(4 << 20)), method=zipfile.ZIP_DEFLATED))
    assert (damage.reason, damage.file) == ("too_large", "a.wacz/archive/a.warc")  # type: ignore[union-attr]
    data = packed(("archive/a.warc", bytes(10_000)), ("archive/b.warc", b"x"))
    over = data.replace(b"\x01\0\0\0\x01\0\0\0", b"\x10\x27\0\0\x10\x27\0\0")
    assert "zip bomb" in damages(read(over))[0].detail


def test_entries_that_cannot_be_opened() -> None:
    stored = bytearray(packed(("archive/a.warc", b"".join(FIVE)), ("archive/b.warc", FIVE[0])))
    encrypted = stored.replace(b"PK\x01\x02\x14\x03\x14\x00\x00\x00", b"PK\x01\x02\x14\x03\x14\x00\x01\x00", 1)
    assert encrypted != stored
    found = read(bytes(encrypted))
    assert [one.reason for one in damages(found)] == ["unreadable"]
    assert numbers(found) == [0]
    other = read(packed(("archive/a.warc", b"".join(FIVE)), method=zipfile.ZIP_BZIP2))
    assert [one.reason for one in damages(other)] == ["unreadable"]


def test_a_deflated_archive_with_damage_everywhere_ends() -> None:
    spoilt = [gzip.compress(one)[:-9] for one in FIVE_BARE] * 200
    found = read(packed(("archive/a.warc.gz", b"".join(spoilt)), method=zipfile.ZIP_DEFLATED))
    assert damages(found)
    assert len(found) <= 1001


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_spoilt_bytes_never_raise(data: st.DataObject) -> None:
    method = data.draw(st.sampled_from([zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED]))
    spoilt = bytearray(packed(*TWO, method=method))
    for _ in range(data.draw(st.integers(1, 4))):
        spoilt[data.draw(st.integers(0, len(spoilt) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(len(spoilt) // 2, len(spoilt)))
    assert read(bytes(spoilt[:cut]))
