"""The pipeline on one page: read, fetch, extract, drop duplicates, write."""

from typing import Any

from apache_beam.transforms.error_handling import ErrorHandler

from pipeline.job import Job
from transforms.dedup import DropDuplicates
from transforms.extract import ExtractArticles
from transforms.fetch import FetchArticles
from transforms.read import ReadInputs
from transforms.write import AsRows, WriteRecords


def build(root: Any, job: Job) -> Any:
    """Apply the pipeline of `job` to `root`: every input ends as an article, or aside with its reason."""
    with ErrorHandler("WriteAside" >> WriteRecords(job.outputs)) as rows:
        aside = AsRows(rows, job.outputs.keep)
        return (
            root
            | "ReadInputs" >> ReadInputs(job.inputs, job.limits, aside)
            | "FetchArticles" >> FetchArticles(job.crawler, job.limits, aside)
            | "ExtractArticles" >> ExtractArticles(job.limits, aside)
            | "DropDuplicates" >> DropDuplicates(job.outputs.keep, aside, job.memory)
            | "WriteRecords" >> WriteRecords(job.outputs)
        )
