"""`text:` plain texts, one article a file."""

from collections.abc import Iterator
from dataclasses import replace
from typing import BinaryIO

from schemas.fates import Origin
from schemas.observation import Observation
from schemas.page import PlainText
from transforms.core.encoding import decode_html
from transforms.sources.limited import file_url, read_document


def read(stream: BinaryIO, path: str) -> Iterator[Observation]:
    """Yield the text, in the encoding its bytes are in."""
    body, fetch = read_document(stream)
    url = file_url(path)
    decoded = decode_html(body, content_type="text/plain")
    text = PlainText(url=url, text=decoded.text, fetch=replace(fetch, charset=decoded.charset))
    yield Observation(origin=Origin(source="text", url=url), content=text)
