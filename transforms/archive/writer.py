"""Writing exchanges to one WARC file."""

import io
import os
import uuid
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Final

from warcio.recordloader import ArcWarcRecord
from warcio.warcwriter import WARCWriter

from transforms.archive.behind import Behind
from transforms.archive.files import keep_name
from transforms.archive.member import Member
from transforms.archive.records import (
    FIELDS,
    VERSION,
    Named,
    Record,
    Revisit,
    answer_record,
    digest_of,
    fields_block,
    links_to,
    metadata_record,
    request_record,
    shown,
)
from transforms.core.warc import Role
from transforms.crawl.exchange import Exchange

CONFORMS: Final = "https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/"


class ArchiveWriter:
    """Writes the exchanges of one round: WARC 1.1, every record a gzip member, the same bytes for the same exchanges.

    The file is made with its first exchange, over what an interrupted round left there, and begins with a `warcinfo`.
    So it is an archive by itself, and remains one wherever it is appended: a `warcinfo` holds as far as the next.
    `session` is when the session began (RFC 3339), `number` the round's in it: the two set record ids apart.

    A thread compresses and writes: a body of 16 MB takes up to a second.
    """

    def __init__(self, path: Path, *, session: str, number: int, software: str, user_agent: str, contact: str) -> None:
        self.path, self.written = path, 0
        self._seed = f"{session}\n{number}"
        self._info: Named = [
            ("software", _line(software)),
            ("format", "WARC File Format 1.1"),
            ("conformsTo", CONFORMS),
            ("robots", "obeyed"),
            ("http-header-user-agent", _line(user_agent)),
            ("operator", _line(contact)),
            ("isPartOf", f"newsbeam-{_line(session)}"),
        ]
        self._file: BinaryIO | None = None
        self._behind = Behind()
        self._info_id = ""

    def write(
        self,
        exchange: Exchange,
        *,
        role: Role,
        redirects: tuple[str, ...] = (),
        via: str | None = None,
        revisit_of: Revisit | None = None,
    ) -> str:
        """Write an exchange and return the WARC-Record-ID (`urn:uuid:…`) of its `response` or `revisit`.

        `redirects` are the addresses that led to its own, first asked first; `via` is the URL of the feed or page that
        named the first. Raises `ValueError` as `answer_record` does, and `OSError`, also for an exchange before this.
        """
        answer = answer_record(exchange, role=role, redirects=redirects, revisit_of=revisit_of)
        request = request_record(exchange)
        metadata = metadata_record(exchange, role=role, redirects=redirects, via=via)
        self._open(exchange)
        self.written += 1
        asked, answered, noted = (self._name(record) for record in (request, answer, metadata))
        for record, name, other in ((request, asked, answered), (answer, answered, asked), (metadata, noted, answered)):
            self._put(record, name, links_to(self._info_id, other))
        return answered

    def close(self) -> int:
        """Make the file last and return its size: 0 where nothing was written and there is no file.

        Raises `OSError`.
        """
        if self._file is None:
            return 0
        with self._file as file:
            self._behind.finish()
            file.flush()
            os.fsync(file.fileno())
            size = file.tell()
        self._file = None
        keep_name(self.path)
        return size

    def __enter__(self) -> "ArchiveWriter":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _open(self, exchange: Exchange) -> None:
        if self._file is None:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self._file = self.path.open("wb")
            block = fields_block(self._info)
            fields = [("WARC-Date", shown(exchange.at)), ("WARC-Block-Digest", digest_of(block))]
            record = Record("warcinfo", fields, FIELDS, block)
            self._info_id = self._name(record)
            self._put(record, self._info_id, [])

    def _name(self, record: Record) -> str:
        """Return an id made of what the record says, of its place in the round, and of the round."""
        told = "\n".join((self._seed, str(self.written), record.type, *(value for _, value in record.fields)))
        return f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, told)}"

    def _put(self, record: Record, name: str, links: Named) -> None:
        assert self._file
        self._behind.do(partial(_write, self._file, record, name, links), len(record.block))


def _write(file: BinaryIO, record: Record, name: str, links: Named) -> None:
    # The block goes in as it is: parsed HTTP headers warcio would spell anew, and without them it would leave out
    # the block of a revisit.
    header = record.header(name, links)
    kind = "response" if record.type == "revisit" else record.type
    block, length = io.BytesIO(record.block), len(record.block)
    written = ArcWarcRecord("warc", kind, header, block, None, record.content_type, length)
    WARCWriter(Member(file), gzip=False, warc_version=VERSION).write_record(written)


def _line(text: str) -> str:
    """Return a text as one line that UTF-8 can hold."""
    return " ".join("".join(one if one.isprintable() else " " for one in text).split())
