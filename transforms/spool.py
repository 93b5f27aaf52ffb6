"""Where a record waits while only its reference travels: on disk, so that memory does not grow with the archive."""

import os
import threading
from pathlib import Path

Ref = bytes | tuple[int, int]

_OPEN: dict[str, "_File"] = {}
_LOCK = threading.Lock()


class _File:
    def __init__(self, path: str) -> None:
        self.descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)
        Path(path).unlink()  # nothing is left behind, however the run ends
        self.size = 0
        self.lock = threading.Lock()


class Spool:
    """Keeps records in one file of this machine and gives out (offset, length).

    For runs in one process. The file has no name, so it is gone with the process.
    """

    def __init__(self, path: str) -> None:
        self.path = path

    def put(self, record: bytes) -> Ref:
        """Keep a record and return its reference."""
        file = self._file()
        with file.lock:
            offset = file.size
            view = memoryview(record)
            while view:
                view = view[os.write(file.descriptor, view) :]
            file.size += len(record)
        return offset, len(record)

    def get(self, ref: Ref) -> bytes:
        """Return the record of a reference."""
        assert isinstance(ref, tuple)
        offset, length = ref
        return os.pread(self._file().descriptor, length, offset)

    def close(self) -> None:
        """Give the disk space back."""
        with _LOCK:
            file = _OPEN.pop(self.path, None)
        if file:
            os.close(file.descriptor)

    def _file(self) -> _File:
        with _LOCK:
            file = _OPEN.get(self.path)
            if file is None:
                file = _OPEN[self.path] = _File(self.path)
            return file


class Inline:
    """Lets the record itself travel: for small runs, tests and engines that keep their own state."""

    def put(self, record: bytes) -> Ref:
        """Return the record as its own reference."""
        return record

    def get(self, ref: Ref) -> bytes:
        """Return the record."""
        assert isinstance(ref, bytes)
        return ref


Keep = Spool | Inline
