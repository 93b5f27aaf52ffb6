"""Carry out a job on the in-process runner."""

from dataclasses import dataclass

import apache_beam as beam
from apache_beam.metrics.metric import MetricsFilter
from apache_beam.options.pipeline_options import PipelineOptions
from apache_beam.runners.runner import PipelineResult

from pipeline.graph import build
from pipeline.job import Job
from transforms.tally import NAMESPACE, NOTES, UNKNOWN_KEYS


@dataclass(frozen=True, slots=True)
class Counted:
    """The counters of the law by name, and the number of keys in messages that mean nothing to newsbeam."""

    law: dict[str, int]
    unknown_keys: int


def carry_out(job: Job, options: PipelineOptions) -> Counted:
    """Run the pipeline of a job to its end and return what was counted."""
    pipeline = beam.Pipeline(runner="FnApiRunner", options=options)
    build(pipeline, job)
    result = pipeline.run()
    result.wait_until_finish()
    return Counted(_counters(result, NAMESPACE), _counters(result, NOTES).get(UNKNOWN_KEYS, 0))


def _counters(result: PipelineResult, namespace: str) -> dict[str, int]:
    """Return counters by name, summed over the steps that count under the same name."""
    totals: dict[str, int] = {}
    for counter in result.metrics().query(MetricsFilter().with_namespace(namespace))["counters"]:
        name = counter.key.metric.name
        totals[name] = totals.get(name, 0) + counter.committed
    return totals
