"""Extract: pages, texts and feed entries to articles."""

import apache_beam as beam
from apache_beam.pvalue import PCollection

from schemas.observation import FeedEntry
from schemas.page import Page, PlainText
from transforms.attempt import Aside, Attempt
from transforms.children import Limits
from transforms.core.observe import observe_article


class ExtractArticles(beam.PTransform):
    """Reduce pages, plain texts and feed entries to the articles they carry; other observations pass.

    Each page is worked on in a child process under `limits`. A page that carries no article, hangs or crashes becomes
    one dead letter in `aside`; without `aside` it ends the pipeline.
    """

    def __init__(self, limits: Limits | None = None, aside: Aside | None = None) -> None:
        super().__init__()
        self.limits, self.aside = limits or Limits(), aside

    def expand(self, observations: PCollection) -> PCollection:
        """Return the observations with an article for each page, text and entry."""
        step = Attempt("extract", observe_article, self.aside, only=(Page, PlainText, FeedEntry), limits=self.limits)
        return observations | "Extract" >> step
