"""`text:` plain texts, one article a file."""

from collections.abc import Iterator
from dataclasses import replace
from typing import BinaryIO

from schemas.fates import Origin
from schemas.observation import Observation
from schemas.page import PlainText
from transforms.core.encoding import decode_html
from transforms.core.rejected import Rejected
from transforms.sources.limited import file_url, read_document

CONTROLS = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1a\x1b"))
MOST_STRANGE = 0.02  # share of control bytes: a text of another age may hold a stray one


def read(stream: BinaryIO, path: str) -> Iterator[Observation]:
    """Yield the text, in the encoding its bytes are in."""
    body, fetch = read_document(stream)
    url = file_url(path)
    decoded = decode_html(body, content_type="text/plain")
    strange = len(body) - len(body.translate(None, CONTROLS))
    if strange > len(body) * MOST_STRANGE and not decoded.charset.lower().startswith("utf-16"):
        raise Rejected("not_text", "it came as a text, and its bytes are something else")
    text = PlainText(url=url, text=decoded.text, fetch=replace(fetch, charset=decoded.charset))
    yield Observation(origin=Origin(source="text", url=url), content=text)
