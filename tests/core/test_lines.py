"""Lines of message files: numbers, limits, gzip, and files that end early."""

import gzip
import io
import zlib

import pytest
from hypothesis import given, settings, strategies as st

from transforms.core.lines import PIECE, BadLine, Line, read_lines


def read(data: bytes, limit: int = 1000) -> list[Line | BadLine]:
    return list(read_lines(io.BytesIO(data), limit=limit))


@pytest.mark.parametrize("pack", [bytes, gzip.compress], ids=["plain", "gzip"])
def test_lines_have_their_numbers_and_blank_ones_are_passed_over(pack: type[bytes]) -> None:
    assert read(pack(b"one\r\n\n  \r\ntwo\nthree")) == [Line(1, b"one"), Line(4, b"two"), Line(5, b"three")]
    assert read(pack(b"")) == read(pack(b"\n\n")) == []


@pytest.mark.parametrize("pack", [bytes, gzip.compress], ids=["plain", "gzip"])
def test_a_line_over_the_limit_is_skipped_and_never_held(pack: type[bytes]) -> None:
    long = b"x" * (3 * PIECE)
    found = read(pack(b"one\n" + long + b"\ntwo\n" + b"y" * 1000 + b"\n" + b"z" * 1001))
    assert [one.number for one in found] == [1, 2, 3, 4, 5]
    assert [one.number for one in found if isinstance(one, BadLine)] == [2, 5]
    bad = found[1]
    assert isinstance(bad, BadLine)
    assert bad.reason == "too_large"
    assert f"{len(long):,}" in bad.detail


def test_a_gzip_bomb_of_one_line() -> None:
    packer = zlib.compressobj(1, zlib.DEFLATED, 31)
    data = b"".join(packer.compress(bytes(1 << 20)) for _ in range(32)) + packer.flush()
    [bad] = read(data)
    assert isinstance(bad, BadLine)
    assert bad.reason == "too_large"


def test_gzip_members_one_after_the_other_are_one_file() -> None:
    packed = gzip.compress(b"one\ntw") + gzip.compress(b"o\nthree\n") + bytes(512)
    assert read(packed) == [Line(1, b"one"), Line(2, b"two"), Line(3, b"three")]


def test_a_truncated_gzip_file_keeps_the_lines_before() -> None:
    lines = [b"%d: %d" % (number, number**5) for number in range(1, 2000)]
    packed = gzip.compress(b"\n".join(lines))
    for cut in (len(packed) // 2, len(packed) - 1, 20):
        *good, bad = read(packed[:cut])
        assert isinstance(bad, BadLine)
        assert bad.reason == "truncated"
        assert bad.number == len(good) + 1
        assert [one.data for one in good if isinstance(one, Line)] == lines[: len(good)]
    assert len(read(packed[: len(packed) // 2])) > 500


def test_a_corrupt_gzip_file_keeps_the_lines_before() -> None:
    packed = bytearray(gzip.compress(b"\n".join(b"%d" % number**9 for number in range(2000))))
    packed[-8] ^= 1
    *good, bad = read(bytes(packed))
    assert len(good) >= 1999
    assert isinstance(bad, BadLine)
    assert bad.reason == "unreadable"


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=400), st.booleans(), st.integers(0, 300))
def test_no_bytes_raise(data: bytes, pack: bool, cut: int) -> None:
    file = gzip.compress(data)[: cut + 1] if pack else data
    numbers = [one.number for one in read(file, 50)]
    assert numbers == sorted(set(numbers))


@given(st.lists(st.binary(min_size=1, max_size=9).filter(lambda line: b"\n" not in line and line.strip() == line)))
def test_every_line_comes_back(lines: list[bytes]) -> None:
    found = read(gzip.compress(b"\n".join(lines)))
    assert [one.data for one in found if isinstance(one, Line)] == lines
