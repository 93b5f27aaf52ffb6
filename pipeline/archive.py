"""The archive of a run in rounds: each round's exchanges are staged, and appended to its files by the commit."""

import os
import zlib
from pathlib import Path

from pipeline.options import UsageError
from transforms.archive import ArchiveWriter, next_target
from transforms.core.software import software, user_agent
from transforms.lock import lock_folder
from transforms.state import Store, captures
from transforms.state.facts import fact, set_fact
from transforms.state.moves import Move


class Archive:
    """The folder of `--output warc:DIR`. Raises `UsageError` where it cannot be written or another run uses it."""

    def __init__(self, folder: Path, store: Store, contact: str) -> None:
        self.folder, self.store, self.contact = folder.absolute(), store, contact
        mine = zlib.crc32(str(store.folder.resolve()).encode("utf-8", "replace"))  # no other state touches it
        self._staged = self.folder / ".staging" / f"round-{mine:08x}.warc.gz"
        self._writer: ArchiveWriter | None = None
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._lock = lock_folder(folder)
            if self._lock is None:
                raise UsageError(
                    f"--output warc:{folder} is in use by another run, or by another output of this one: wait for it, "
                    "or choose another folder"
                )
            self._staged.unlink(missing_ok=True)
        except OSError as error:
            raise UsageError(f"--output warc:{folder} cannot be written: {error.strerror}") from None
        if fact(store, "archive") not in (None, str(self.folder)):
            captures.forget_records(store)

    def begin(self, session: str, number: int) -> ArchiveWriter:
        """Return what takes the exchanges of a round."""
        self._writer = ArchiveWriter(
            self._staged,
            session=session,
            number=number,
            software=f"newsbeam/{software().version}",
            user_agent=user_agent(self.contact),
            contact=self.contact,
        )
        return self._writer

    def moves(self, session: str) -> list[Move]:
        """Make what the round staged last, and return what follows the commit: its place in the archive's files."""
        assert self._writer
        set_fact(self.store, "archive", str(self.folder))
        size = self._writer.close()
        if not size:
            return []
        name, offset = next_target(self.folder, session, size, before=fact(self.store, "archive_file"))
        set_fact(self.store, "archive_file", name)
        return [Move("append", str(self._staged), str(self.folder / name), offset)]

    def close(self) -> None:
        """Let another run use the folder."""
        if self._lock is not None:
            os.close(self._lock)
