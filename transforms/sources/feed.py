"""`feed:` archived feed documents."""

from collections.abc import Iterator
from typing import BinaryIO

from schemas.fates import Origin
from schemas.observation import Observation
from schemas.page import FeedBody
from transforms.sources.limited import file_url, read_document


def read(stream: BinaryIO, path: str) -> Iterator[Observation]:
    """Yield the document; its entries are counted, not the document."""
    body, fetch = read_document(stream)
    url = file_url(path)
    yield Observation(origin=Origin(source="feed", url=url), content=FeedBody(url=url, body=body, fetch=fetch))
