"""`html:` pages as files, one page a file."""

from collections.abc import Iterator
from typing import BinaryIO

from schemas.fates import Origin
from schemas.observation import Observation
from schemas.page import Page
from transforms.sources.limited import file_url, read_document


def read(stream: BinaryIO, path: str) -> Iterator[Observation]:
    """Yield the page; its address is the file's until the page itself states one."""
    body, fetch = read_document(stream)
    url = file_url(path)
    yield Observation(origin=Origin(source="html", url=url), content=Page(url=url, body=body, fetch=fetch))
