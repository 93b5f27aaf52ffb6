"""How many bytes a coded body stands for, counted while it comes in."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Final

from transforms.core.http.decoders import DECODERS, FAULTS, Decoder, Plain
from transforms.core.rejected import Rejected

_MOST: Final = 4
_LOOK: Final = 256
_BOM: Final = b"\xef\xbb\xbf"


class Meter:
    """Counts what a body decodes to as `transforms.core.warc.coding.decode_content` will decode it, keeping nothing.

    `codings` is the value of Content-Encoding (RFC 9110, section 8.4), undone from the last to the first; an unknown
    one changes nothing. A body that does not decode is counted as far as it does.
    """

    def __init__(self, codings: str | None, *, limit: int) -> None:
        names = [name for name in (part.strip().lower() for part in (codings or "").split(",")) if name in DECODERS]
        if len(names) > _MOST:
            raise Rejected("bad_answer", f"its body says it is coded {len(names)} times over")
        self._stages = [_Stage(name, limit) for name in reversed(names)]
        self._broken = False

    def feed(self, data: bytes) -> None:
        """Count one more piece. Raises `Rejected("too_large")` once a coding has yielded more than the limit."""
        self._attempt(partial(self._push, 0, data))

    def finish(self) -> None:
        """Count what is left at the end of the body. Raises as `feed`, and `truncated` where a coding ends early."""
        for index, stage in enumerate(self._stages):
            self._attempt(partial(self._drain, index))
            if stage.open and not self._broken:
                raise Rejected("truncated", f"its {stage.name}-coded body ends early")

    def _attempt(self, count: Callable[[], None]) -> None:
        if not self._broken:
            try:
                count()
            except FAULTS:
                self._broken = True

    def _push(self, index: int, data: bytes) -> None:
        if index < len(self._stages):
            for piece in self._stages[index].decode(data):
                self._push(index + 1, piece)

    def _drain(self, index: int) -> None:
        for piece in self._stages[index].drain():
            self._push(index + 1, piece)


class _Stage:
    """One coding of several; what begins as markup is markup, whatever the header says."""

    def __init__(self, name: str, limit: int) -> None:
        self.name, self._limit = name, limit
        self._count = 0
        self._opening = b""
        self._decoder: Decoder | None = None

    @property
    def open(self) -> bool:
        """Whether the coding has begun and not ended."""
        return self._decoder is not None and self._decoder.open

    def decode(self, data: bytes) -> Iterator[bytes]:
        """Yield what `data` decodes to, once enough of it came to tell markup."""
        if self._decoder is None:
            self._opening += data
            first = self._opening[:_LOOK].removeprefix(_BOM).lstrip()[:1]
            if not first and len(self._opening) < _LOOK:
                return
            data, self._opening = self._opening, b""
            self._decoder = Plain() if first == b"<" else DECODERS[self.name]()
        yield from self._counted(self._decoder, data)

    def drain(self) -> Iterator[bytes]:
        """Yield what was held back to tell markup."""
        if self._opening:
            self._decoder = DECODERS[self.name]()
            yield from self._counted(self._decoder, self._opening)

    def _counted(self, decoder: Decoder, data: bytes) -> Iterator[bytes]:
        for piece in decoder.decode(data):
            self._count += len(piece)
            if self._count > self._limit:
                raise Rejected("too_large", f"its body decodes to more than the limit of {self._limit:,} bytes")
            yield piece
