"""Extract: pages, texts and feed entries to articles."""

from collections.abc import Iterator
from dataclasses import replace

import apache_beam as beam
from apache_beam.transforms.error_handling import ErrorHandler

from schemas.observation import FeedEntry, Observation
from schemas.page import Page, PlainText
from transforms.attempt import Attempt
from transforms.children import Limits


class ExtractArticles(beam.PTransform):  # type: ignore[misc]
    """Reduce pages, plain texts and feed entries to the articles they carry; other observations pass.

    Each page is worked on in a child process under `limits`. A page that carries no article, hangs or crashes becomes
    one dead letter in `aside`; without `aside` it ends the pipeline.
    """

    def __init__(self, limits: Limits | None = None, aside: ErrorHandler | None = None) -> None:
        super().__init__()
        self.limits, self.aside = limits or Limits(), aside

    def expand(self, observations: beam.PCollection) -> beam.PCollection:
        """Return the observations with an article for each page, text and entry."""
        step = Attempt(
            "extract", observe_article, self.aside, only=(Page, PlainText, FeedEntry), limits=self.limits
        )
        return observations | "Extract" >> step


def observe_article(observation: Observation) -> Iterator[Observation]:
    """Yield the observation with the article its page, text or feed entry carries.

    Raises `Rejected` where there is none. Runs in a child process, so its imports are done there.
    """
    content = observation.content
    if isinstance(content, FeedEntry):
        from transforms.core.entries import article_from_entry

        yield replace(observation, content=article_from_entry(content.feed, content.entry, content.fetch))
    else:
        from transforms.core.extract import extract_article

        yield replace(observation, content=extract_article(content))
