"""The counters of the law: what was read, and what each input became, each counted once."""

from typing import Any

import apache_beam as beam
from apache_beam.metrics.metric import Metrics
from apache_beam.pvalue import PCollection

from transforms.attempt import Aside
from transforms.live import COUNTS

NAMESPACE = "newsbeam"
NOTES = "newsbeam.notes"
UNKNOWN_KEYS = "unknown_keys"


def count(fate: str, source: str, reason: str = "", number: int = 1) -> None:
    """Count `number` inputs of `source` that came to `fate`: in Beam's metrics, and for the progress line."""
    Metrics.counter(NAMESPACE, f"{fate}:{source}:{reason}").inc(number)
    COUNTS[fate] += number


def count_unknown(number: int) -> None:
    """Count keys of messages that mean nothing to newsbeam."""
    if number:
        Metrics.counter(NOTES, UNKNOWN_KEYS).inc(number)


def count_read(element: Any) -> Any:
    """Count one input as read and pass it on."""
    count("read", element.origin.source)
    return element


class CountingAside:
    """An error handler that also counts what it takes as read: inputs that end where they are read."""

    def __init__(self, aside: Aside) -> None:
        self.aside = aside

    def add_error_pcollection(self, pcoll: PCollection) -> None:
        """Count and hand on."""
        self.aside.add_error_pcollection(pcoll | "CountRead" >> beam.Map(count_read))
