"""Read: files of every kind to pages, texts, links and feed entries, each with its origin."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import apache_beam as beam
from apache_beam.io.filesystem import CompressionTypes
from apache_beam.io.filesystems import FileSystems
from apache_beam.transforms.error_handling import ErrorHandler

from schemas.fates import Origin
from schemas.observation import FeedEntry, Observation
from schemas.page import FeedBody, File, Message
from transforms.attempt import Attempt
from transforms.children import Limits
from transforms.core.captures import open_capture
from transforms.core.feeds import parse_feed
from transforms.core.messages import open_message
from transforms.core.rejected import Rejected, Skip
from transforms.core.warc import Capture
from transforms.live import COUNTS
from transforms.tally import CountingAside, count_read
from transforms.uris import SOURCES, split_input


class ReadInputs(beam.PTransform):  # type: ignore[misc]
    """Read files to observations: pages, texts, links, redirects, and the entries of feeds.

    `inputs` are specs as on the command line, `warc:news/*.warc.gz`. A damaged place becomes one dead letter in
    `aside` and the reading goes on behind it. Feeds are parsed in child processes under `limits`.
    """

    def __init__(
        self, inputs: tuple[str, ...], limits: Limits | None = None, aside: ErrorHandler | None = None
    ) -> None:
        super().__init__()
        self.inputs, self.limits, self.aside = inputs, limits or Limits(), aside

    def expand(self, root: Any) -> beam.PCollection:
        """Return what the files hold, each counted as read once."""
        # One chain for all inputs: a Flatten of several would hold every page in memory on the in-process runner.
        aside = CountingAside(self.aside) if self.aside is not None else None
        return (
            root
            | "Inputs" >> beam.Create(self.inputs)
            | "MatchFiles" >> beam.FlatMap(match_files)
            | "SpreadFiles" >> beam.Reshuffle()
            | "ReadFiles" >> Attempt("read", read_file, aside)
            | "OpenContents" >> Attempt("read", open_content, aside, only=(Message, Capture))
            | "ParseFeeds" >> Attempt("read", split_feed, aside, only=(FeedBody,), limits=self.limits)
            | "CountRead" >> beam.Map(count_read)
        )


class ReadWarc(beam.PTransform):  # type: ignore[misc]
    """Read WARC and WACZ files, `ReadInputs` for one kind of input."""

    def __init__(self, pattern: str, limits: Limits | None = None, aside: ErrorHandler | None = None) -> None:
        super().__init__()
        self.pattern, self.limits, self.aside = pattern, limits, aside

    def expand(self, root: Any) -> beam.PCollection:
        """Return what the archives hold."""
        return root | "ReadInputs" >> ReadInputs((f"warc:{self.pattern}",), self.limits, self.aside)


def match_files(spec: str) -> Iterator[Observation]:
    """Yield the files an input spec matches, sorted by name."""
    scheme, pattern = split_input(spec)
    for match in FileSystems.match([pattern]):
        for path in sorted(file.path for file in match.metadata_list):
            yield Observation(origin=Origin(source=scheme, file=path), content=File(path=path))


def read_file(observation: Observation) -> Iterator[Any]:
    """Yield what a file holds, and keep count of the bytes passed. Raises `Rejected` ("unreadable")."""
    path = observation.content.path
    try:
        stream = FileSystems.open(path, compression_type=CompressionTypes.UNCOMPRESSED)
    except OSError as error:
        raise Rejected("unreadable", f"the file cannot be read: {error}") from error
    with stream:
        passed = 0
        for found in SOURCES[observation.origin.source](stream, path):
            here = stream.tell()
            COUNTS["bytes"] += here - passed
            passed = here
            yield found


def open_content(observation: Observation) -> Iterator[Observation]:
    """Yield what a message or an archived document is: a page, a text, a feed document, a link, a redirect."""
    if isinstance(observation.content, Message):
        yield open_message(observation)
    else:
        yield replace(observation, content=open_capture(observation.content))


def split_feed(observation: Observation) -> Iterator[Observation]:
    """Yield the entries of a feed document in the publisher's order. Runs in a child process.

    Raises `Rejected` ("not_a_feed") and `Skip` ("empty_feed").
    """
    document: FeedBody = observation.content
    feed = parse_feed(document.body, url=document.url, headers=dict(document.headers))
    if not feed.entries:
        raise Skip("empty_feed", "the feed has no entries")
    fetch = replace(document.fetch, via="feed")
    alone = replace(feed, entries=())
    for entry in feed.entries:
        origin = replace(observation.origin, url=entry.link or document.url, record=entry.guid)
        yield Observation(origin=origin, content=FeedEntry(feed=alone, entry=entry, fetch=fetch))
