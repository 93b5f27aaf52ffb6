"""Attempt: what a function cannot use is set aside with its reason, and the rest goes on."""

from collections.abc import Iterator
from typing import Any

import apache_beam as beam
import pytest
from apache_beam.testing.util import assert_that, equal_to
from apache_beam.transforms.error_handling import ErrorHandler

from schemas.fates import DeadLetter, Origin, Skipped
from schemas.observation import Observation
from tests.transforms.hostile import step
from transforms.attempt import Attempt
from transforms.children import Limits

LIMITS = Limits(workers=2, seconds=2, memory=512 << 20)


def seen(*words: str) -> list[Observation]:
    return [Observation(origin=Origin(source="test", record=word), content=word) for word in words]


def attempt(words: list[Observation], limits: Limits | None, main: Any, aside: Any, **more: Any) -> None:
    with beam.Pipeline(runner="FnApiRunner") as pipeline:
        with ErrorHandler(beam.Map(fate_words)) as handler:
            made = pipeline | beam.Create(words) | Attempt("extract", step, handler, limits=limits, **more)
        assert_that(made | "Contents" >> beam.Map(lambda one: one.content), equal_to(main), label="main")
        assert_that(handler.output(), equal_to(aside), label="aside")


def fate_words(fate: DeadLetter | Skipped) -> tuple[str, str, str | None]:
    return type(fate).__name__, fate.reason, fate.origin.record


@pytest.mark.parametrize("limits", [None, LIMITS])
def test_exceptions_become_fates(limits: Limits | None) -> None:
    attempt(
        seen("a", "reject", "b", "skip", "error", "c"),
        limits,
        ["A", "B", "C"],
        [
            ("DeadLetter", "no_body", "reject"),
            ("Skipped", "not_a_page", "skip"),
            ("DeadLetter", "internal_error", "error"),
        ],
    )


def test_a_child_that_dies_takes_no_neighbour_along() -> None:
    words = [f"w{number}" for number in range(40)]
    mixed = [*words[:10], "hang", *words[10:20], "segfault", "os-exit", *words[20:], "memory", "recurse"]
    attempt(
        seen(*mixed),
        LIMITS,
        [word.upper() for word in words],
        [
            ("DeadLetter", "timeout", "hang"),
            ("DeadLetter", "crashed", "segfault"),
            ("DeadLetter", "crashed", "os-exit"),
            ("DeadLetter", "out_of_memory", "memory"),
            ("DeadLetter", "too_deep", "recurse"),
        ],
    )


def test_other_contents_pass_untouched() -> None:
    attempt(seen("reject", "a"), LIMITS, ["reject", "a"], [], only=(int,))


def test_without_an_error_handler_an_exception_ends_the_pipeline() -> None:
    with pytest.raises(Exception, match="no_body"), beam.Pipeline(runner="FnApiRunner") as pipeline:
        pipeline | beam.Create(seen("reject")) | Attempt("extract", step)  # type: ignore[unused-ignore]


def test_windows_and_timestamps_survive_the_pool() -> None:
    def stamped(number: int) -> beam.window.TimestampedValue:
        return beam.window.TimestampedValue(seen(f"n{number}")[0], number * 10)

    with beam.Pipeline(runner="FnApiRunner") as pipeline:
        counts = (
            pipeline
            | beam.Create(range(6))
            | beam.Map(stamped)
            | beam.WindowInto(beam.window.FixedWindows(20))
            | Attempt("extract", step, limits=LIMITS)
            | "Pair" >> beam.Map(lambda one: ("all", one.content))
            | beam.GroupByKey()
            | beam.MapTuple(lambda _, contents: sorted(contents))
        )
        assert_that(counts, equal_to([["N0", "N1"], ["N2", "N3"], ["N4", "N5"]]))


def letters_between(observation: Observation) -> Iterator[Any]:
    yield observation
    yield DeadLetter(stage="read", reason="truncated", detail="the end is missing", origin=observation.origin)


def test_dead_letters_made_as_values_are_set_aside() -> None:
    with beam.Pipeline(runner="FnApiRunner") as pipeline:
        with ErrorHandler(beam.Map(fate_words)) as handler:
            made = pipeline | beam.Create(seen("a")) | Attempt("read", letters_between, handler)
        assert_that(made | beam.Map(lambda one: one.content), equal_to(["a"]), label="main")
        assert_that(handler.output(), equal_to([("DeadLetter", "truncated", "a")]), label="aside")
