"""`opml:` lists of feeds, on the web or as files."""

from collections.abc import Iterator
from dataclasses import replace
from typing import BinaryIO
from urllib.parse import unquote, urlsplit

from schemas.fates import DeadLetter, Origin
from schemas.observation import FeedAddress, Observation
from transforms.core.feeds.links import is_web
from transforms.core.opml import parse_opml
from transforms.core.rejected import Rejected
from transforms.core.urls import refuse_user, without_user
from transforms.open_file import open_file
from transforms.sources import feed
from transforms.sources.limited import read_document


def read(stream: BinaryIO, path: str) -> Iterator[Observation | DeadLetter]:
    """Yield each feed the list names: an address on the web, or the document of a file beside the list."""
    body, _ = read_document(stream)
    for outline in parse_opml(body):
        origin = Origin(source="opml", url=without_user(outline.url), file=path)
        try:
            refuse_user(outline.url)
            if is_web(outline.url):
                yield Observation(origin=origin, content=FeedAddress(url=outline.url))
                continue
            place = locate(outline.url, path)
            with open_file(place) as document:
                for observation in feed.read(document, place):
                    yield replace(observation, origin=replace(observation.origin, source="opml"))
        except Rejected as error:
            yield DeadLetter(stage="read", reason=error.reason, detail=error.detail, origin=origin)
        except (OSError, ValueError) as error:  # Beam raises ValueError for a filesystem it does not know
            detail = f"the list names a feed that cannot be read: {error}"
            yield DeadLetter(stage="read", reason="unreadable", detail=detail, origin=origin)


def locate(url: str, listed_in: str) -> str:
    """Return the path of a file that a list names."""
    scheme = urlsplit(url).scheme
    if scheme == "file":
        return unquote(urlsplit(url).path)
    return url if scheme or url.startswith("/") else f"{listed_in.rpartition('/')[0] or '.'}/{unquote(url)}"
