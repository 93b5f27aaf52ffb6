"""Looking into a file."""

from collections.abc import Iterator
from dataclasses import replace

from pipeline.inspect.found import Found, opened
from schemas.fates import DeadLetter, Skipped
from schemas.observation import Observation
from schemas.page import Page, PlainText
from transforms.core.rejected import Rejected
from transforms.open_file import open_file
from transforms.uris import SOURCES


def in_file(scheme: str, path: str, wanted: str | None, fetched_at: str | None) -> Iterator[Found]:
    """Yield what a file holds; `wanted` is the address of a lone page, or picks one page of many.

    Raises `OSError`, and `Rejected` where the file as a whole cannot be used.
    """
    try:
        stream = open_file(path)
    except ValueError as error:
        raise OSError(str(error)) from None
    with stream:
        for seen in SOURCES[scheme](stream, path):
            if isinstance(seen, DeadLetter | Skipped):
                if wanted in (None, seen.origin.url):
                    yield Rejected(seen.reason, seen.detail)
            else:
                yield from opened(_addressed(seen, wanted, fetched_at), wanted)


def _addressed(seen: Observation, url: str | None, fetched_at: str | None) -> Observation:
    """Return a lone page or text with the address and time of fetch that the file does not know."""
    content = seen.content
    if not isinstance(content, Page | PlainText):
        return seen
    content = replace(content, url=url or content.url, fetch=replace(content.fetch, at=fetched_at))
    return Observation(origin=replace(seen.origin, url=content.url), content=content)
