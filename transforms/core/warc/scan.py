"""Finding the next record after a damaged place."""

import re
from typing import BinaryIO, Final

from transforms.core.warc.gunzip import MAGIC, PROBE, begins_record
from transforms.core.warc.run import Run

STEP = 1024 * 1024
OVERLAP = 32

VERSION: Final = re.compile(rb"WARC/\d\.\d+[ \t]*\r?\n")
_WORD: Final = b"WARC/"
_FIRST_LINE: Final = re.compile(rb"WARC/(?:1\.[01]|0\.1[78])\r?\n(?=[A-Za-z])")


def find_record(data: bytes | bytearray, begin: int, *, anywhere: bool) -> int:
    """Return the index of the first WARC header at or after `begin`, -1 if there is none.

    Unless it may stand `anywhere`, it begins a line; of the two bytes that end the line before, one may be spoilt.
    """
    at = data.find(_WORD, begin)
    while at >= 0 and not (_FIRST_LINE.match(data, at) and (anywhere or _begins_line(data, at))):
        at = data.find(_WORD, at + 1)
    return at


def _begins_line(data: bytes | bytearray, at: int) -> bool:
    return (at > 0 and data.startswith(b"\n", at - 1)) or (at > 1 and data.startswith(b"\r", at - 2))


def drop_to_record(run: Run, begin: int, *, anywhere: bool = False) -> bool:
    """Drop everything before the first record start at or after index `begin` of the buffer; false if none is left.

    `anywhere` is for bytes that are no part of a record; inside one, only the beginning of a line may start another.
    """
    while True:
        at = find_record(run.buffer, begin, anywhere=anywhere)
        if at >= 0:
            run.drop(at)
            return True
        run.drop(max(0, len(run.buffer) - OVERLAP))
        begin = 0
        if not run.more():
            run.drop(len(run.buffer))
            return False


def next_member(stream: BinaryIO, start: int) -> int | None:
    """Return the offset of the first gzip member from `start` on that begins a record; null if there is none."""
    stream.seek(start)
    window = b""
    while True:
        piece = stream.read(STEP)
        window += piece
        last = len(window) - PROBE if piece else len(window)
        at = window.find(MAGIC)
        while 0 <= at <= last:
            if begins_record(window[at : at + PROBE]):
                return start + at
            at = window.find(MAGIC, at + 1)
        if not piece:
            return None
        kept = max(0, last)
        window = window[kept:]
        start += kept
