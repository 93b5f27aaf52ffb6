"""`warc:` archived pages and feed documents, in WARC and WACZ files."""

from collections.abc import Iterator
from typing import BinaryIO

from schemas.fates import DeadLetter, Origin, Skipped
from schemas.observation import Observation
from transforms.core.wacz import read_wacz
from transforms.core.warc import Capture, Damage, Other, read_warc


def read(stream: BinaryIO, path: str) -> Iterator[Observation | DeadLetter | Skipped]:
    """Yield each capture of the archive, and a dead letter for each damaged place.

    Requests, metadata and the archive's description of itself are no inputs. A revisit is one, and is skipped: the
    bytes it speaks of are in another record.
    """
    records = read_wacz(stream, name=path) if path.endswith(".wacz") else read_warc(stream, name=path)
    for record in records:
        match record:
            case Capture():
                origin = Origin(source="warc", url=record.url, at=record.at, record=record.record_id)
                yield Observation(origin=origin, content=record)
            case Damage():
                origin = Origin(
                    source="warc", url=record.url, record=record.record_id, file=record.file, offset=record.offset
                )
                yield DeadLetter(stage="read", reason=record.reason, detail=record.detail, origin=origin)
            case Other(type="revisit"):
                origin = Origin(source="warc", url=record.url, at=record.at, record=record.record_id)
                detail = "it says that the page was the same as at an earlier capture"
                yield Skipped(reason="revisit", detail=detail, origin=origin)
