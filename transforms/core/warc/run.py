"""A run: a stretch of inflated archive bytes that a record begins, buffered so that a reader can look ahead."""

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a run ended before its time.

    `corrupt` is false when bytes are only missing. `member` is the file offset of the gzip member at fault, `position`
    where in the run its bytes begin.
    """

    corrupt: bool
    detail: str
    member: int
    position: int


class Source(Protocol):
    """Where a run's bytes come from: a plain file, or gzip members."""

    fault: Fault | None

    def pull(self) -> bytes:
        """Return the next bytes, empty at the end of the run."""

    def jump(self, count: int) -> int:
        """Pass over up to `count` bytes at no cost; return how many, none where every byte must be inflated."""

    def offset(self, position: int) -> int:
        """Return the file offset that names `position`, which never goes back but by `reset`."""

    def copy(self) -> "Source":
        """Return a source at the same place, to `resume` from later."""

    def resume(self) -> None:
        """Take the file back to this source's place."""


class Run:
    """The bytes of a source from `position` on; `buffer` holds those looked at and not yet dropped.

    `offset` is the place of `position` in the file.
    """

    def __init__(self, source: Source) -> None:
        self._source = source
        self.buffer = bytearray()
        self.position = 0
        self.offset = source.offset(0)

    @property
    def fault(self) -> Fault | None:
        """What ended the source early, once its end was reached."""
        return self._source.fault

    def more(self) -> bool:
        """Buffer one more piece; false at the end."""
        piece = self._source.pull()
        self.buffer += piece
        return bool(piece)

    def have(self, count: int) -> bool:
        """Buffer at least `count` bytes; false when the run ends before."""
        while len(self.buffer) < count:
            if not self.more():
                return False
        return True

    def drop(self, count: int) -> None:
        """Forget the first `count` bytes of the buffer."""
        del self.buffer[:count]
        self.position += count
        self.offset = self._source.offset(self.position)

    def skip(self, count: int) -> bool:
        """Pass over `count` bytes without holding them; false when the run ends before."""
        while count:
            step = min(count, len(self.buffer)) if self.buffer else self._source.jump(count)
            self.drop(step)
            count -= step
            if count and not self.more():
                return False
        return True

    def mark(self) -> "Mark":
        """Remember this place for `reset`."""
        return self._source.copy(), bytes(self.buffer), self.position

    def reset(self, mark: "Mark") -> None:
        """Go back to a place that `mark` returned."""
        self._source, buffer, self.position = mark
        self._source.resume()
        self.buffer = bytearray(buffer)
        self.offset = self._source.offset(self.position)


Mark = tuple[Source, bytes, int]
