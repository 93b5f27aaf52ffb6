"""Reading the WARC files of a WACZ."""

import io
import struct
import zipfile
import zlib
from collections.abc import Iterator
from typing import BinaryIO, Final, cast

from transforms.core.rejected import Rejected
from transforms.core.wacz.packed import Packed
from transforms.core.wacz.window import Window
from transforms.core.warc import Capture, Damage, Other, WarcLimits, read_warc

Records = Iterator[Capture | Other | Damage]

MAX_RATIO: Final = 200
"""A deflated entry may be this many times larger than in the zip file: WARC text reaches 15, a zip bomb 1000."""

_DEFAULT: Final = WarcLimits()
_LOCAL_HEADER: Final = struct.Struct("<4s22xHH")
_ENCRYPTED = 1
_ZIP_FAULTS: Final = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    KeyError,
    NotImplementedError,
    OverflowError,
    RuntimeError,
    ValueError,
)


def read_wacz(stream: BinaryIO, *, name: str, limits: WarcLimits = _DEFAULT) -> Records:
    """Yield the records of a WACZ (1.1.1): those of its files `archive/*.warc` and `archive/*.warc.gz`, by name.

    `stream` is seekable. Results name the file as `NAME/archive/…`, offsets are those in it. A broken zip directory,
    that of a download cut short for one, is one `Damage`; the records are then looked for in the bytes themselves.
    Entries that are encrypted, overlap, or inflate to more than `MAX_RATIO` times their size are `Damage` too.
    """
    size = stream.seek(0, io.SEEK_END)
    try:
        pack = zipfile.ZipFile(stream)
        entries = sorted(filter(_is_archive, pack.infolist()), key=lambda entry: (entry.filename, entry.header_offset))
    except _ZIP_FAULTS as error:
        yield _damage(name, size, "unreadable", f"its zip directory cannot be read ({error})")
        yield from (found for found in read_warc(stream, name=name, limits=limits) if not _is_wrapping(found))
        return
    if not entries:
        yield _damage(name, size, "unreadable", "it holds no file archive/*.warc or archive/*.warc.gz")
    elif sum(entry.compress_size for entry in entries) > size:
        yield _damage(name, size, "unreadable", "its entries lie one over the other, as in a zip bomb")
    else:
        for entry in entries:
            yield from _read_entry(stream, pack, entry, f"{name}/{entry.filename}", limits)


def _read_entry(
    stream: BinaryIO, pack: zipfile.ZipFile, entry: zipfile.ZipInfo, name: str, limits: WarcLimits
) -> Records:
    try:
        with _open(stream, pack, entry) as archive:
            yield from read_warc(archive, name=name, limits=limits)
    except Rejected as error:
        yield _damage(name, entry.compress_size, error.reason, error.detail)
    except _ZIP_FAULTS as error:
        yield _damage(name, entry.compress_size, "archive_damaged", f"the zip file is damaged in it ({error})")


def _open(stream: BinaryIO, pack: zipfile.ZipFile, entry: zipfile.ZipInfo) -> BinaryIO:
    if entry.flag_bits & _ENCRYPTED:
        raise Rejected("unreadable", "it is encrypted")
    if entry.compress_type == zipfile.ZIP_STORED:
        stream.seek(entry.header_offset)
        magic, named, extra = _LOCAL_HEADER.unpack(stream.read(_LOCAL_HEADER.size))
        if magic != b"PK\x03\x04":
            raise Rejected("archive_damaged", "the zip directory points to where no entry is")
        start = entry.header_offset + _LOCAL_HEADER.size + named + extra
        return cast(BinaryIO, Window(stream, start, entry.compress_size))
    if entry.compress_type != zipfile.ZIP_DEFLATED:
        raise Rejected("unreadable", f"it is compressed by zip's method {entry.compress_type}, which no WACZ uses")
    if entry.file_size > MAX_RATIO * max(entry.compress_size, 1024):
        raise Rejected("too_large", f"it inflates from {entry.compress_size:,} to {entry.file_size:,} bytes")
    return cast(BinaryIO, Packed(pack.open(entry), entry.file_size))


def _is_archive(entry: zipfile.ZipInfo) -> bool:
    return entry.filename.startswith("archive/") and entry.filename.endswith((".warc", ".warc.gz"))


def _is_wrapping(found: Capture | Other | Damage) -> bool:
    """Tell whether a damage is only the zip file around the records, which was told already."""
    return isinstance(found, Damage) and not found.url


def _damage(name: str, length: int, reason: str, why: str) -> Damage:
    return Damage(file=name, offset=0, length=length, reason=reason, detail=f"The archive {name} is unreadable: {why}.")
