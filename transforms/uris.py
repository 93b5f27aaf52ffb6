"""The tables: which source reads an input scheme, which sink an output scheme names."""

from collections.abc import Callable, Iterator
from typing import Any, BinaryIO

from transforms.sinks.jsonl import JsonlSink
from transforms.sources import feed, html, jsonl, opml, pubsub, text, warc

Reader = Callable[[BinaryIO, str], Iterator[Any]]

SOURCES: dict[str, Reader] = {
    "warc": warc.read,
    "feed": feed.read,
    "opml": opml.read,
    "sitemap": feed.read,
    "html": html.read,
    "text": text.read,
    "jsonl": jsonl.read,
}
QUEUES: dict[str, Callable[[str], Iterator[Any]]] = {"pubsub": pubsub.read}
SINKS = {"jsonl": JsonlSink}
ON_THE_WEB = ("feed", "sitemap", "opml")
TOPIC = "pubsub"  # an output of records as messages
ARCHIVE = "warc"  # an output of everything fetched; it takes no records, so it is no sink

INPUT_ENDINGS = {
    ".warc": "warc",
    ".warc.gz": "warc",
    ".wacz": "warc",
    ".opml": "opml",
    ".rss": "feed",
    ".atom": "feed",
    ".html": "html",
    ".htm": "html",
    ".txt": "text",
    ".jsonl": "jsonl",
    ".jsonl.gz": "jsonl",
}


class UnknownScheme(ValueError):
    """A spec whose scheme or ending is in neither table."""


def split_input(spec: str) -> tuple[str, str]:
    """Return (scheme, rest) of an input spec; the scheme may be left out where the ending tells it.

    Raises `UnknownScheme` with a sentence that names the known ones.

    >>> split_input("warc:news/*.gz")
    ('warc', 'news/*.gz')
    >>> split_input("news/2022.warc.gz")
    ('warc', 'news/2022.warc.gz')
    """
    scheme, colon, rest = spec.partition(":")
    if colon and (scheme in SOURCES or scheme in QUEUES) and rest:
        return scheme, rest
    for ending in sorted(INPUT_ENDINGS, key=len, reverse=True):
        if spec.lower().endswith(ending) and (not colon or rest.startswith("//") or "/" in scheme):
            return INPUT_ENDINGS[ending], spec
    raise UnknownScheme(
        f"'{spec}' names no known input: write SCHEME:FILES with one of {', '.join((*SOURCES, *QUEUES))}"
    )


def split_output(spec: str) -> tuple[str, str]:
    """Return (scheme, rest) of an output spec; a folder (`out/`) is `jsonl:`. Raises `UnknownScheme`.

    >>> split_output("out/")
    ('jsonl', 'out/')
    """
    scheme, colon, rest = spec.partition(":")
    if colon and scheme in SINKS and rest:
        return scheme, rest
    if spec.endswith("/") and "," not in spec and (not colon or rest.startswith("//")):
        return "jsonl", spec
    raise UnknownScheme(
        f"'{spec}' names no known output: write SCHEME:PLACE with one of {', '.join((*SINKS, TOPIC, ARCHIVE))}"
    )
