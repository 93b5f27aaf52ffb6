"""What a run in rounds tells Prometheus: the counts of its state and of its last round."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from schemas.subscription import Subscription

OUTCOMES: Final = ("changed", "same", "not_modified", "failed")
STATES: Final = ("new", "ok", "error", "ended")


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbers:
    """What is known after a round. Nothing of a round is in it before the round is committed.

    `counters` are those of the law over all rounds of the state, `fate:source:reason`; `gaps` and `feeds` are the
    state's too, `polls` this process's. `busy` and `committed_at` (seconds since 1970) are null before its first round.
    """

    counters: Mapping[str, int] = field(default_factory=dict)
    rounds: int = 0
    waiting: int = 0
    feeds: Mapping[str, int] = field(default_factory=dict)
    gaps: int = 0
    polls: Mapping[str, int] = field(default_factory=dict)
    busy: float | None = None
    committed_at: float | None = None


class Told(Collector):
    """Hands the newest numbers to a registry."""

    def __init__(self) -> None:
        self.numbers = Numbers()

    def collect(self) -> Iterator[Metric]:
        """Yield the metrics."""
        return metrics_of(self.numbers)


def metrics_of(numbers: Numbers) -> Iterator[Metric]:
    """Yield the metrics that say these numbers; what is not known is no sample."""
    inputs = CounterMetricFamily("newsbeam_inputs", "Inputs that were read.", labels=["source"])
    fates = CounterMetricFamily("newsbeam_fates", "What became of inputs.", labels=["fate", "source", "reason"])
    for name, number in sorted(numbers.counters.items()):
        fate, source, reason = name.split(":", 2)
        if fate == "read":
            inputs.add_metric([source], number)
        else:
            fates.add_metric([fate, source, reason], number)
    yield inputs
    yield fates
    yield CounterMetricFamily("newsbeam_rounds", "Rounds that were committed.", numbers.rounds)
    yield CounterMetricFamily(
        "newsbeam_gaps", "Polls of a feed that shared no entry with the one before.", numbers.gaps
    )
    polls = CounterMetricFamily("newsbeam_polls", "Polls of feeds by this process.", labels=["outcome"])
    for outcome in OUTCOMES:
        polls.add_metric([outcome], numbers.polls.get(outcome, 0))
    yield polls
    feeds = GaugeMetricFamily("newsbeam_feeds", "Feeds by what came of their last poll.", labels=["state"])
    for state in STATES:
        feeds.add_metric([state], numbers.feeds.get(state, 0))
    yield feeds
    yield GaugeMetricFamily("newsbeam_pages_waiting", "Pages that are still to be had.", numbers.waiting)
    if numbers.busy is not None:
        about = "Share of the last round in which the extracting processes worked."
        yield GaugeMetricFamily("newsbeam_extraction_busy_ratio", about, numbers.busy)
    if numbers.committed_at is not None:
        about = "When the last round was committed."
        yield GaugeMetricFamily("newsbeam_last_commit_timestamp_seconds", about, numbers.committed_at)


def polls_of(counts: Mapping[str, int]) -> Counter[str]:
    """Return the polls of a round by their outcome.

    >>> polls_of({"polls": 3, "polls_same": 1, "polls_failed": 2, "read": 9})["failed"]
    2
    """
    return Counter({outcome: counts.get(f"polls_{outcome}", 0) for outcome in OUTCOMES})


def states_of(feeds: Iterable[Subscription]) -> Counter[str]:
    """Return how many feeds are in each state: `new` was not asked yet, `ended` will not be asked again."""
    return Counter(
        "ended" if feed.ended else "error" if feed.errors else "new" if feed.last_attempt is None else "ok"
        for feed in feeds
    )
