"""Work behind its caller's back: in order, bounded, and never failing unheard."""

import threading
import zlib
from pathlib import Path

import pytest

from tests.transforms.test_archive import exchange, writer
from transforms.archive.behind import MOST, Behind


def test_work_is_done_in_order_while_the_caller_goes_on() -> None:
    behind, gate, done = Behind(), threading.Event(), list[int]()
    behind.do(lambda: gate.wait(10), 1)
    for number in range(5):
        behind.do(lambda number=number: done.append(number), 1)  # type: ignore[misc]
    assert done == []
    gate.set()
    behind.finish()
    assert done == [0, 1, 2, 3, 4]


def test_no_more_waits_than_may() -> None:
    behind, gate = Behind(), threading.Event()
    behind.do(lambda: gate.wait(10), MOST + 1)
    caller = threading.Thread(target=behind.do, args=(lambda: None, 1))
    caller.start()
    caller.join(0.2)
    assert caller.is_alive()
    gate.set()
    caller.join(10)
    assert not caller.is_alive()
    behind.finish()


def _fail() -> None:
    raise OSError("full")


def test_what_fails_is_heard_of() -> None:
    behind = Behind()
    behind.do(_fail, MOST + 1)
    with pytest.raises(OSError, match="full"):
        behind.do(lambda: None, 1)
    behind.do(_fail, 1)
    with pytest.raises(OSError, match="full"):
        behind.finish()


def test_a_full_disk_ends_the_archive() -> None:
    archive = writer(Path("/dev/full"))
    with pytest.raises(OSError, match="No space left"):
        archive.write(exchange(bytes(range(256)) * 4096), role="page")
        archive.close()


def test_members_are_gzip_of_the_usual_level(tmp_path: Path) -> None:
    with writer(tmp_path / "a.warc.gz") as archive:
        archive.write(exchange(), role="page")
    data, members = (tmp_path / "a.warc.gz").read_bytes(), 0
    while data:
        assert data[8] == 0, "XFL of RFC 1952 is 2 for the slowest"
        inflater = zlib.decompressobj(31)
        inflater.decompress(data)
        data, members = inflater.unused_data, members + 1
    assert members == 4
