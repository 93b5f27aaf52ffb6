"""The records of a run, one after the other, and the way from a damaged one to the next sound one."""

import re
from collections.abc import Iterator
from typing import Final

from transforms.core.rejected import Rejected
from transforms.core.warc.capture import Place, capture, verify
from transforms.core.warc.header import Header, pick_header, stated_length
from transforms.core.warc.lines import read_fields
from transforms.core.warc.records import Capture, Damage, Other, WarcLimits
from transforms.core.warc.run import Fault, Run
from transforms.core.warc.scan import VERSION, drop_to_record

_BLANK: Final = re.compile(rb"[\r\n]*")
_HEADER_END: Final = re.compile(rb"\r?\n(?:\r?\n|(WARC/\d\.\d))")
_TAIL = b"\r\n\r\n"
_LOOK = 64
_DOUBTS = 4


def read_run(run: Run, file: str, limits: WarcLimits) -> Iterator[Capture | Other | Damage]:
    """Yield what a run holds, every damaged place once."""
    reader = _Reader(run, file, limits)
    while reader.drop_blank():
        yield reader.record() if reader.at_record() else reader.garbage()
    if run.fault and not reader.told:
        yield reader.damage(None, "truncated", "it ends early")


class _Reader:
    """The state of reading a run: where the record at hand begins, and what was found out about the run."""

    def __init__(self, run: Run, file: str, limits: WarcLimits) -> None:
        self.run, self.file, self.limits = run, file, limits
        self.offset, self.begin = run.offset, run.position
        self.told = False  # the run's fault is in a Damage already
        self.doubted = 0  # bytes that were read and then looked through again
        self.lied = False  # a length over the limit was wrong, so no other is believed

    def drop_blank(self) -> bool:
        """Drop line ends; false at the end of the run."""
        run = self.run
        while run.have(1):
            blank = _BLANK.match(run.buffer)
            if not (blank and blank.end()):
                break
            run.drop(blank.end())
        self.offset, self.begin = run.offset, run.position
        return bool(run.buffer)

    def at_record(self) -> bool:
        """Tell whether a record begins here."""
        self.run.have(_LOOK)
        return VERSION.match(self.run.buffer) is not None

    def garbage(self) -> Damage:
        """Pass over bytes that are no record."""
        first = bytes(self.run.buffer[:24])
        found = drop_to_record(self.run, 0, anywhere=True)
        if not found and not self.begin and not self.offset:
            return self.damage(None, "unreadable", f"it is no web archive: it begins with {first!r}")
        return self.damage(None, "archive_damaged", f"these bytes are no record: {first!r}")

    def record(self) -> Capture | Other | Damage:
        """Read the record that begins here."""
        size = self.header_length()
        if size is None:
            drop_to_record(self.run, 1)
            return self.damage(None, "archive_damaged", "its header has no end")
        fields = read_fields(bytes(self.run.buffer[:size]))[1]
        header = pick_header(fields)
        length = stated_length(fields)
        if length is None:
            drop_to_record(self.run, size)
            return self.damage(header, "archive_damaged", "it states no readable Content-Length")
        if length > self.limits.body + self.limits.header:
            return self.oversized(header, size, length)
        return self.measured(header, size, length)

    def header_length(self) -> int | None:
        """Return the length of the header; null if the run, the limit or another record comes before its end."""
        seen = 0
        while (end := _HEADER_END.search(self.run.buffer, max(0, seen - _LOOK), self.limits.header)) is None:
            seen = len(self.run.buffer)
            if seen >= self.limits.header or not self.run.more():
                return None
        return end.end() if end[1] is None else None

    def oversized(self, header: Header, size: int, length: int) -> Other | Damage:
        """Pass over a record that is too large to hold, if its length is true, else find the next one."""
        if not self.lied:
            mark = self.run.mark()
            if self.run.skip(size + length) and self.ends_at(0)[1]:
                if not header.is_document:
                    return self.other(header, size + length)
                return self.damage(
                    header, "too_large", f"it has {length:,} bytes, and the limit is {self.limits.body:,}"
                )
            self.run.reset(mark)
            self.lied = True
        found = drop_to_record(self.run, size)
        return self.misstated(header, size, length, found)

    def measured(self, header: Header, size: int, length: int) -> Capture | Other | Damage:
        """Read a record that fits, once its length proves true."""
        end = size + length
        if not self.run.have(end):
            return self.misstated(header, size, length, drop_to_record(self.run, size))
        exact, sound = self.ends_at(end)
        if not sound and not self.may_doubt(length):
            return self.misstated(header, size, length, drop_to_record(self.run, size))
        block = bytes(memoryview(self.run.buffer)[size:end])
        checked, wrong = False, None
        if header.is_document:
            try:
                checked = verify(header, memoryview(block), self.limits)
            except Rejected as error:
                wrong = error
        if not (sound or checked) or (wrong and not exact and self.may_doubt(length)):
            return self.misstated(header, size, length, drop_to_record(self.run, size))
        self.run.drop(end)
        fault = self.fault_here()
        if fault and fault.corrupt and fault.position < self.run.position:
            return self.damage(header, "archive_damaged", "it cannot be trusted")
        if wrong:
            return self.damage(header, wrong.reason, wrong.detail)
        if not header.type:
            return self.damage(header, "archive_damaged", "it states no WARC-Type")
        if not header.is_document:
            return self.other(header, end)
        try:
            return capture(header, memoryview(block), Place(self.file, self.offset, end), self.limits)
        except Rejected as error:
            return self.damage(header, error.reason, error.detail)

    def ends_at(self, at: int) -> tuple[bool, bool]:
        """Tell whether a record certainly ends at index `at`, and whether it may.

        Certainly so when two line ends follow, or another record behind four bytes of whatever kind. Else it may end
        where the run ends or where the next record begins, with line ends or none between.
        """
        self.run.have(at + _LOOK)
        tail = bytes(self.run.buffer[at : at + _LOOK])
        if tail.startswith(_TAIL) or VERSION.match(tail, len(_TAIL)):
            return True, True
        if tail.startswith(b"\n") and self.run.buffer.startswith(b"\r", at - 1):
            return False, False  # a length that cuts a line end in two is a wrong one
        rest = tail.lstrip(_TAIL)
        return False, not rest or VERSION.match(rest) is not None

    def may_doubt(self, length: int) -> bool:
        """Spend from what may be read twice, so that a file of false lengths costs no more than a few blocks."""
        self.doubted += length
        return self.doubted <= _DOUBTS * self.limits.body

    def fault_here(self) -> Fault | None:
        """Return what ended the run, if that was not told yet and nothing but line ends lies before it."""
        run = self.run
        if self.told or not run.fault:
            return None
        blank = _BLANK.match(run.buffer)
        return run.fault if blank and blank.end() == len(run.buffer) else None

    def misstated(self, header: Header, size: int, length: int, found: bool) -> Damage:
        """Tell what became of a record that does not end where it says."""
        passed = self.run.position - self.begin - size
        if passed > self.limits.body + self.limits.header:
            return self.damage(header, "too_large", f"it has more bytes than the limit of {self.limits.body:,}")
        if found or passed > length:
            return self.damage(
                header,
                "archive_damaged",
                f"it states a Content-Length of {length:,} bytes, and {passed:,} bytes lie before the next record",
            )
        return self.damage(header, "truncated", f"{passed:,} of its {length:,} bytes are there")

    def other(self, header: Header, length: int) -> Other:
        """Name a record that is no document."""
        return Other(
            file=self.file,
            offset=self.offset,
            length=length,
            type=header.type or "unknown",
            url=header.url,
            at=header.at,
            record_id=header.record_id,
        )

    def damage(self, header: Header | None, reason: str, why: str) -> Damage:
        """Describe the place from where the record at hand begins to where the reader stands now."""
        run, fault = self.run, self.fault_here()
        if fault:
            self.told = True
            why = f"{why}, because {fault.detail}"
            if reason in ("truncated", "archive_damaged"):
                reason = "archive_damaged" if fault.corrupt else "truncated"
        subject = f"The archive record of {header.url[:500]}" if header and header.url else "A place in the archive"
        return Damage(
            file=self.file,
            offset=self.offset,
            length=run.position - self.begin,
            reason=reason,
            detail=f"{subject} is unreadable: {why}.",
            url=header.url if header else None,
            record_id=header.record_id if header else None,
        )
