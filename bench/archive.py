"""Large archives of real pages: the gold pages of ../shared again and again under new addresses."""

import gzip
import re
import zlib
from pathlib import Path

SHARED = Path(__file__).parents[2] / "shared"
GOLD = SHARED / "corpus" / "gold-dev.warc.gz"


def make_archive(path: Path, size: int) -> int:
    """Write an archive of at least `size` bytes, gzip by record, and return its number of pages."""
    records = [record for record in gzip.decompress(GOLD.read_bytes()).split(b"\r\n\r\nWARC/1.") if record]
    records = [record if record.startswith(b"WARC/1.") else b"WARC/1." + record for record in records]
    pages = written = 0
    with path.open("wb") as file:
        while written < size:
            turn = pages // len(records)
            record = renamed(records[pages % len(records)], turn)
            squeeze = zlib.compressobj(1, zlib.DEFLATED, 31)
            written += file.write(squeeze.compress(record + b"\r\n\r\n") + squeeze.flush())
            pages += 1
    return pages


def renamed(record: bytes, turn: int) -> bytes:
    """Return a record under another address, with no canonical address that would tell it is the same page."""
    head, _, rest = record.partition(b"\r\n\r\n")
    head = re.sub(rb"(WARC-Target-URI: https?://)", rb"\g<1>t%d." % turn, head)
    head = re.sub(rb"(WARC-Record-ID: <urn:uuid:)[0-9a-f]{4}", rb"\g<1>%04x" % (turn % 65536), head)
    head = re.sub(rb"\r\nWARC-(?:Block|Payload)-Digest: [^\r]*", b"", head)
    return head + b"\r\n\r\n" + rest
