"""The fields of a WARC header that newsbeam reads."""

from dataclasses import dataclass

from transforms.core.moments import utc_seconds
from transforms.core.urls import without_user
from transforms.core.warc.lines import Fields, field

DOCUMENTS = frozenset({"response", "resource"})


@dataclass(frozen=True, slots=True)
class Header:
    """A WARC header; `url` and `record_id` without the `<` and `>` that some writers put around them.

    A user and a password are left out of `url`.
    """

    fields: Fields
    type: str
    url: str | None
    at: str | None
    record_id: str | None

    @property
    def is_document(self) -> bool:
        """Whether the block is an archived document."""
        return self.type in DOCUMENTS

    @property
    def is_http(self) -> bool:
        """Whether the block is an HTTP response."""
        return self.type == "response" and (self.url or "").partition(":")[0].lower() in ("http", "https")

    @property
    def truncated(self) -> str | None:
        """Why the record holds less than was served: WARC-Truncated, or that it is one segment of several."""
        segment = field(self.fields, "warc-segment-number")
        return field(self.fields, "warc-truncated") or ("segment" if segment else None)


def pick_header(fields: Fields) -> Header:
    """Pick the fields of a header.

    WARC-Date is UTC by definition (WARC 1.1, section 5.4); one that is unreadable or coarser than a second is null.
    """
    url, record_id = (_bare(field(fields, name)) for name in ("warc-target-uri", "warc-record-id"))
    at = utc_seconds(field(fields, "warc-date") or "", bare_is_utc=True)
    return Header(fields, (field(fields, "warc-type") or "").lower(), without_user(url) if url else url, at, record_id)


def stated_length(fields: Fields) -> int | None:
    """Return Content-Length, null where it is absent or no number."""
    value = field(fields, "content-length") or ""
    return int(value) if value.isascii() and value.isdecimal() and len(value) < 19 else None


def _bare(value: str | None) -> str | None:
    return value.removeprefix("<").removesuffix(">").strip() or None if value else None
