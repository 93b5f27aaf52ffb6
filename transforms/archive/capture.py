"""An exchange as the capture that a replay will read from its record."""

from typing import Final

from transforms.archive.records import answer_record, links_to
from transforms.core.rejected import Rejected
from transforms.core.warc.capture import Place, capture, verify
from transforms.core.warc.header import pick_header
from transforms.core.warc.lines import read_fields
from transforms.core.warc.records import Capture, Role, WarcLimits
from transforms.crawl.exchange import Exchange

NIL: Final = "urn:uuid:00000000-0000-0000-0000-000000000000"  # as long as any other
_DEFAULT: Final = WarcLimits()


def capture_of(
    exchange: Exchange,
    *,
    record_id: str | None,
    role: Role,
    redirects: tuple[str, ...] = (),
    limits: WarcLimits = _DEFAULT,
) -> Capture:
    """Return what `read_warc` gives for the `response` record that `ArchiveWriter` makes of an exchange.

    It lies nowhere: `file` is empty and `offset` is 0. Raises `Rejected`
    where reading the record would give a `Damage`, with its reason.
    """
    record = answer_record(exchange, role=role, redirects=redirects)
    written = record.header(record_id, links_to(NIL, NIL)).to_bytes()
    if len(written) > limits.header:
        raise Rejected("archive_damaged", f"its addresses take more than {limits.header:,} bytes")
    if len(record.block) > limits.body + limits.header:
        raise Rejected("too_large", f"it has {len(record.block):,} bytes, and the limit is {limits.body:,}")
    header, block = pick_header(read_fields(written)[1]), memoryview(record.block)
    verify(header, block, limits)
    return capture(header, block, Place("", 0, len(written) + len(block)), limits)
