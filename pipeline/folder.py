"""The output folder: files are staged inside it, then moved to their names; complete or absent, never half.

The commit is one small file, `.commit`, that names every move. It appears when all files are staged, so a run that
dies before it leaves nothing behind, and one that dies after it is finished by the next start.
"""

import fcntl
import json
import os
import re

from apache_beam.io.filesystem import CompressionTypes
from apache_beam.io.filesystems import FileSystems

from transforms.write import COLLECTIONS

COMMIT = ".commit"
STAGING = ".staging"
SUMMARY = "summary.json"
_RUN_FILE = re.compile(rf"(({'|'.join(COLLECTIONS)})-.*\.jsonl|{re.escape(SUMMARY)})$")


class FolderTaken(Exception):
    """The folder cannot take a run now; the message says why and how to go on."""


class FolderFull(FolderTaken):
    """It holds a run already."""


class Folder:
    """An output folder, on any of Beam's filesystems."""

    def __init__(self, path: str) -> None:
        self.path = path.rstrip("/") or "/"
        self.staging = FileSystems.join(self.path, STAGING)
        self._descriptor: int | None = None

    def open(self, overwrite: bool, adding: bool = False) -> None:
        """Make the folder and its staging place, after finishing or clearing what an earlier run left.

        Raises `FolderTaken` where another run is at work in it, or lies in it and `overwrite` is false; `OSError`
        where it cannot be written. With `adding`, the folder may hold earlier rounds of this very run.
        """
        if not FileSystems.exists(self.path):
            FileSystems.mkdirs(self.path)
        if "://" not in self.path:
            self._lock()
        if self.committed():
            self._finish()
        if self._run_files() and not overwrite and not adding:
            raise FolderFull(f"{self.path} already holds a run: choose another folder, or replace it with --overwrite")
        self.stage()

    def stage(self) -> None:
        """Make the staging place anew and empty."""
        self.discard()
        FileSystems.mkdirs(self.staging)

    def staged(self, summary: bytes) -> list[tuple[str, str]]:
        """Return (staged path, its place) of each file of a round, the summary last; local files are made to last."""
        self._write(SUMMARY, summary)
        names = [path.rsplit("/", 1)[-1] for path in self._list(FileSystems.join(self.staging, "*"))]
        if "://" not in self.path:
            for name in names:
                _keep(FileSystems.join(self.staging, name))
        ordered = sorted(names, key=lambda name: (name == SUMMARY, name))
        return [(FileSystems.join(self.staging, name), self._named(name)) for name in ordered]

    def commit(self, summary: bytes) -> None:
        """Move what was staged to its names, in place of an earlier run; the summary comes last."""
        self._write(SUMMARY, summary)
        staged = [path.rsplit("/", 1)[-1] for path in self._list(FileSystems.join(self.staging, "*"))]
        moves = sorted(staged, key=lambda name: (name == SUMMARY, name))
        remove = [name for name in self._run_files() if name not in moves[:-1]]
        self._write(COMMIT, json.dumps({"remove": remove, "moves": moves}).encode())  # names: folders get renamed
        FileSystems.rename([FileSystems.join(self.staging, COMMIT)], [self._named(COMMIT)])
        self._finish()

    def discard(self) -> None:
        """Take away what was staged, unless it is committed: then the next start has to finish the move."""
        if FileSystems.exists(self.staging) and not self.committed():
            FileSystems.delete([self.staging])

    def committed(self) -> bool:
        """Return whether a commit was begun and is not finished."""
        return bool(FileSystems.exists(self._named(COMMIT)))

    def release(self) -> None:
        """Let another run use the folder."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def _finish(self) -> None:
        with FileSystems.open(self._named(COMMIT)) as file:
            plan = json.loads(file.read())
        moves = [(FileSystems.join(self.staging, name), self._named(name)) for name in plan["moves"]]
        if FileSystems.exists(moves[-1][0]):  # else everything was moved before
            old = [self._named(name) for name in plan["remove"]]
            FileSystems.delete([path for path in old if FileSystems.exists(path)])
            for staged, target in moves:
                if FileSystems.exists(staged):
                    FileSystems.rename([staged], [target])
        FileSystems.delete([self._named(COMMIT)])
        self.discard()

    def _lock(self) -> None:
        descriptor = os.open(self.path, os.O_RDONLY)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            self._descriptor = descriptor
        except BlockingIOError:
            os.close(descriptor)
            raise FolderTaken(f"another run is writing to {self.path}: wait for it, or choose another folder") from None

    def _run_files(self) -> list[str]:
        names = (path.rsplit("/", 1)[-1] for path in self._list(self._named("*")))
        return [name for name in names if _RUN_FILE.fullmatch(name)]

    def _write(self, name: str, data: bytes) -> None:
        path = FileSystems.join(self.staging, name)
        with FileSystems.create(path, "application/json", CompressionTypes.UNCOMPRESSED) as file:
            file.write(data)

    def _named(self, name: str) -> str:
        return str(FileSystems.join(self.path, name))

    def _list(self, pattern: str) -> list[str]:
        return sorted(one.path for one in FileSystems.match([pattern])[0].metadata_list)


def _keep(path: str) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def whole(path: str) -> str:
    """Return a path that means the same from any working folder; one on another filesystem does already."""
    return path if "://" in path else os.path.abspath(path)  # noqa: PTH100 - follows no link
