"""The files of the archive: a round's records are appended to them, whole or not at all."""

import os
from pathlib import Path
from typing import BinaryIO, Final

MOST: Final = 1_000_000_000  # bytes; what archives by others are cut to, and an hour's download
PIECE: Final = 1024 * 1024
ENDING: Final = ".warc.gz"


class ArchiveLost(Exception):
    """Records that were committed are in no file any more; the message says which."""


def archive_folder(place: str) -> Path:
    """Return the folder of an archive. Raises `ValueError` for one that is not on this machine."""
    if "://" in place:
        raise ValueError(
            f"{place} is no folder of this machine, and only to one can records be appended: "
            "archive to a folder and copy its files there"
        )
    return Path(place)


def next_target(folder: Path, session: str, size: int, *, before: str | None = None) -> tuple[str, int]:
    """Return the name of the file that the next `size` bytes belong to, and how long it is now.

    Files are called newsbeam-20261123T215740Z-00001.warc.gz by the `session`'s beginning (RFC 3339) and are numbered. A
    new one begins where the last would grow over `MOST` bytes, or where `before`, the name that was returned last, is
    gone: somebody has moved it away, and its name is taken.
    """
    stem = f"newsbeam-{session.replace('-', '').replace(':', '')}-"
    last, name, length = 0, "", 0
    for path in folder.glob(f"{stem}*{ENDING}"):
        if (number := _number(path.name, stem)) > last:
            last, name, length = number, path.name, path.stat().st_size
    taken = _number(before, stem) if before else 0
    if taken > last:
        return f"{stem}{taken + 1:05}{ENDING}", 0
    if last and (not length or length + size <= MOST):
        return name, length
    return f"{stem}{last + 1:05}{ENDING}", 0


def _number(name: str, stem: str) -> int:
    number = name.removeprefix(stem).removesuffix(ENDING)
    return int(number) if number.isascii() and number.isdecimal() else 0


def append(staged: Path, target: Path, offset: int) -> None:
    """Append a staged file to `target` at `offset`, and delete it. Doing it again changes nothing.

    Interrupted anywhere, by a loss of power too, it is finished by doing it again: the staged file goes only when its
    bytes are safe, and what an interrupted copy left behind `offset` is cut off. Raises `ArchiveLost` where the target
    is shorter than `offset`, or the staged file is gone and its bytes are not there either.
    """
    length = target.stat().st_size if target.exists() else 0
    if length < offset:
        raise ArchiveLost(f"{target} has {length:,} bytes, and {offset:,} were committed")
    if not staged.exists():
        if length == offset:
            raise ArchiveLost(f"{staged} is gone, and {target} has not got its records")
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    with staged.open("rb") as source, target.open("ab", buffering=0) as file:
        file.truncate(offset)
        _copy(source, file)
        os.fsync(file.fileno())
    keep_name(target)
    staged.unlink()
    keep_name(staged)


def keep_name(path: Path) -> None:
    """Make it last that a file is in its folder, or is gone from it."""
    descriptor = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _copy(source: BinaryIO, file: BinaryIO) -> None:
    while piece := source.read(PIECE):
        view = memoryview(piece)
        while view:
            view = view[file.write(view) :]
