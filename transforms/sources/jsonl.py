"""`jsonl:` messages as lines, plain or gzip."""

from collections.abc import Iterator
from typing import BinaryIO

from schemas.fates import DeadLetter, Origin
from schemas.observation import Observation
from schemas.page import Message
from transforms.core.lines import Line, read_lines


def read(stream: BinaryIO, path: str) -> Iterator[Observation | DeadLetter]:
    """Yield each line as a message; its origin is the line until the message names itself."""
    for line in read_lines(stream):
        origin = Origin(source="jsonl", file=path, offset=line.number)
        if isinstance(line, Line):
            yield Observation(origin=origin, content=Message(data=line.data))
        else:
            yield DeadLetter(stage="read", reason=line.reason, detail=line.detail, origin=origin)
