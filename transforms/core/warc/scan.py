"""Finding the next record after a damaged place."""

import re
from typing import BinaryIO, Final

from transforms.core.warc.gunzip import MAGIC, PROBE, begins_record
from transforms.core.warc.run import Run

STEP = 1024 * 1024
OVERLAP = 32

VERSION: Final = re.compile(rb"WARC/\d\.\d+[ \t]*\r?\n")
# A header's first line and the first letter of its second, at the beginning of a line; of the two bytes that end the
# line before, one may be spoilt.
START: Final = re.compile(rb"(?:(?<=\n)|(?<=\r.))WARC/(?:1\.[01]|0\.1[78])\r?\n(?=[A-Za-z])", re.DOTALL)


def drop_to_record(run: Run, begin: int) -> bool:
    """Drop everything before the first record start at or after index `begin` of the buffer; false if none is left."""
    while True:
        found = START.search(run.buffer, begin)
        if found:
            run.drop(found.start())
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
