"""`newsbeam inspect`: one page and its record, with where each field came from, for a person to read."""

from pipeline.inspect.command import inspect as inspect
