"""Fetch: feeds on the web to their entries and pages, links to their pages."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import apache_beam as beam
from apache_beam.pvalue import PCollection, TaggedOutput
from apache_beam.transforms.window import GlobalWindow
from apache_beam.utils.timestamp import MIN_TIMESTAMP
from apache_beam.utils.windowed_value import WindowedValue

from schemas.observation import FeedAddress, Observation
from schemas.page import FeedBody, Link
from transforms.attempt import ASIDE, Aside, Attempt
from transforms.children import Limits
from transforms.core.observe import split_feed
from transforms.core.rejected import Rejected
from transforms.core.warc import Capture
from transforms.live import check_stop
from transforms.read import open_content
from transforms.tally import CountingAside, count_read

if TYPE_CHECKING:
    from transforms.crawl.crawler import Crawler


class FetchArticles(beam.PTransform):
    """Poll the feeds and fetch the pages that observations name; other observations pass.

    A feed that is due becomes its entries, and each new entry comes with its page. What `crawler` cannot fetch becomes
    a dead letter in `aside`. Without a crawler nothing is fetched: a feed on the web is a dead letter, a link goes on
    alone. Every input is counted as read here, where reading ends.
    """

    def __init__(
        self, crawler: "Crawler | None" = None, limits: Limits | None = None, aside: Aside | None = None
    ) -> None:
        super().__init__()
        self.crawler, self.limits, self.aside = crawler, limits or Limits(), aside

    def expand(self, observations: PCollection) -> PCollection:
        """Return the observations with the pages and entries that were fetched."""
        aside = CountingAside(self.aside) if self.aside is not None else None
        step = _Crawl(self.crawler, aside) if self.crawler else Attempt("fetch", refuse, aside, only=(FeedAddress,))
        return (
            observations
            | "Fetch" >> step
            | "OpenFetched" >> Attempt("read", open_content, aside, only=(Capture,))
            | "ParseFetched" >> Attempt("read", split_feed, aside, only=(FeedBody,), limits=self.limits)
            | "CountRead" >> beam.Map(count_read)
        )


def refuse(observation: Observation) -> Iterator[Observation]:
    """Raise `Rejected` ("not_fetched"): this run fetches nothing."""
    raise Rejected("not_fetched", "it is a feed on the web, and this run fetches nothing: --contact lets it")
    yield observation


class _Crawl(beam.PTransform):
    """Hand addresses to the crawler and what it found on; one bundle is one round of the crawl."""

    def __init__(self, crawler: "Crawler", aside: Aside | None) -> None:
        super().__init__()
        self.crawler, self.aside = crawler, aside

    def expand(self, observations: PCollection) -> PCollection:
        found, aside = observations | "Call" >> beam.ParDo(_Fetch(self.crawler)).with_outputs(ASIDE, main="found")
        if self.aside is not None:
            self.aside.add_error_pcollection(aside)
        return found


class _Fetch(beam.DoFn):
    def __init__(self, crawler: "Crawler") -> None:
        self.crawler = crawler

    def process(self, observation: Observation) -> Iterator[Any]:
        check_stop()
        if isinstance(observation.content, FeedAddress | Link):
            self.crawler.submit(observation)
        else:
            yield observation
        for found in self.crawler.ready():
            yield found if isinstance(found, Observation) else TaggedOutput(ASIDE, found)

    def finish_bundle(self) -> Iterator[Any]:
        for found in self.crawler.found():
            value = WindowedValue(found, MIN_TIMESTAMP, (GlobalWindow(),))
            yield value if isinstance(found, Observation) else TaggedOutput(ASIDE, value)
