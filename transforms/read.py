"""Read: files of every kind to pages, texts, links and feed entries, each with its origin."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import apache_beam as beam
from apache_beam.io.filesystem import CompressionTypes
from apache_beam.io.filesystems import FileSystems
from apache_beam.pvalue import PCollection

from schemas.fates import Origin
from schemas.observation import FeedAddress, Observation, Queue
from schemas.page import FeedBody, File, Message
from transforms.attempt import Aside, Attempt
from transforms.children import Limits
from transforms.core.captures import open_capture
from transforms.core.feeds.links import is_web
from transforms.core.messages import open_message
from transforms.core.observe import split_feed
from transforms.core.rejected import Rejected
from transforms.core.warc import Capture
from transforms.live import COUNTS
from transforms.tally import CountingAside, count_unknown
from transforms.uris import QUEUES, SOURCES, split_input


class ReadInputs(beam.PTransform):
    """Read files to observations: pages, texts, links, redirects, and the entries of feeds.

    `inputs` are specs as on the command line, `warc:news/*.warc.gz`. A damaged place becomes one dead letter in
    `aside` and the reading goes on behind it. Feeds are parsed in child processes under `limits`.
    """

    def __init__(self, inputs: tuple[str, ...], limits: Limits | None = None, aside: Aside | None = None) -> None:
        super().__init__()
        self.inputs, self.limits, self.aside = inputs, limits or Limits(), aside

    def expand(self, root: Any) -> PCollection:
        """Return what the files hold. What ends here is counted as read, the rest where fetching ends."""
        # One chain for all inputs: a Flatten of several would hold every page in memory on the in-process runner.
        aside = CountingAside(self.aside) if self.aside is not None else None
        return (
            root
            | "Inputs" >> beam.Create(self.inputs)
            | "MatchFiles" >> beam.FlatMap(match_files)
            | "SpreadFiles" >> beam.Reshuffle()
            | "ReadFiles" >> Attempt("read", read_file, aside, only=(File,))
            | "ReadQueues" >> Attempt("read", read_queue, aside, only=(Queue,))
            | "OpenContents" >> Attempt("read", open_content, aside, only=(Message, Capture))
            | "ParseFeeds" >> Attempt("read", split_feed, aside, only=(FeedBody,), limits=self.limits)
        )


class ReadWarc(beam.PTransform):
    """Read WARC and WACZ files, `ReadInputs` for one kind of input."""

    def __init__(self, pattern: str, limits: Limits | None = None, aside: Aside | None = None) -> None:
        super().__init__()
        self.pattern, self.limits, self.aside = pattern, limits, aside

    def expand(self, root: Any) -> PCollection:
        """Return what the archives hold."""
        return root | "ReadInputs" >> ReadInputs((f"warc:{self.pattern}",), self.limits, self.aside)


def match_files(spec: str) -> Iterator[Observation]:
    """Yield the files an input spec matches, sorted by name; a queue or an address on the web stands for itself."""
    scheme, pattern = split_input(spec)
    if scheme in QUEUES:
        yield Observation(origin=Origin(source=scheme), content=Queue(scheme=scheme, name=pattern))
        return
    if is_web(pattern):
        yield Observation(origin=Origin(source=scheme, url=pattern), content=FeedAddress(url=pattern))
        return
    for match in FileSystems.match([pattern]):
        for path in sorted(file.path for file in match.metadata_list):
            yield Observation(origin=Origin(source=scheme, file=path), content=File(path=path))


def read_file(observation: Observation) -> Iterator[Any]:
    """Yield what a file holds, and keep count of the bytes passed. Raises `Rejected` ("unreadable")."""
    path, passed = observation.content.path, 0
    try:
        with FileSystems.open(path, compression_type=CompressionTypes.UNCOMPRESSED) as stream:
            for found in SOURCES[observation.origin.source](stream, path):
                COUNTS["bytes"] += stream.tell() - passed
                passed = stream.tell()
                yield found
    except OSError as error:
        raise Rejected("unreadable", f"the file cannot be read: {error}") from error


def read_queue(observation: Observation) -> Iterator[Any]:
    """Yield the messages that the round has of a queue."""
    queue: Queue = observation.content
    yield from QUEUES[queue.scheme](queue.name)


def open_content(observation: Observation) -> Iterator[Observation]:
    """Yield what a message or an archived document is: a page, a text, a feed document, a link, a redirect."""
    if isinstance(observation.content, Message):
        opened, unknown = open_message(observation)
        count_unknown(len(unknown))
        yield opened
    else:
        yield replace(observation, content=open_capture(observation.content))
