"""The one place where an exception becomes a dead letter."""

import logging
import pickle
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, wait
from dataclasses import dataclass, field
from typing import Any, Protocol

import apache_beam as beam
from apache_beam.pvalue import PCollection, TaggedOutput
from apache_beam.utils.windowed_value import WindowedValue

from schemas.fates import DeadLetter, Skipped
from schemas.observation import Observation
from transforms.child import call_each
from transforms.children import CannotStart, Children, Limits, borrow, give_back
from transforms.core.rejected import Rejected, Skip
from transforms.live import Stopped, check_stop

ASIDE = "aside"
IN_FLIGHT = 4  # tasks a child: enough that none waits for the parent, few enough that memory stays small
IN_FLIGHT_BYTES = 64 << 20
TASK_BYTES = 64 << 10  # of observations that a busy pool gets as one task
TASK_OBSERVATIONS = 32

Step = Callable[[Observation], Iterable[Any]]
log = logging.getLogger("newsbeam")


class Aside(Protocol):
    """Takes what was set aside; Beam's `ErrorHandler` is one."""

    def add_error_pcollection(self, pcoll: PCollection) -> None:
        """Take a collection of dead letters and skipped inputs."""


class Attempt(beam.PTransform):
    """Call `function` on each observation; what it cannot use is set aside with a reason, the rest goes on.

    `function` takes one observation and returns the ones it makes of it. When it raises `Skip` the observation
    becomes a `Skipped`, when it raises anything else a `DeadLetter` of this `stage`. Dead letters and skips that it
    returns as values are set aside too. With `only`, observations whose content is of another type pass untouched.
    With `limits`, the function runs in child processes, each call under a deadline and a memory limit; it must then
    be a module-level function. Without `aside` (Beam's `ErrorHandler`), an exception ends the pipeline.
    """

    def __init__(
        self,
        stage: str,
        function: Step,
        aside: Aside | None = None,
        *,
        only: tuple[type, ...] = (),
        limits: Limits | None = None,
    ) -> None:
        super().__init__()
        self.stage, self.function, self.aside, self.only, self.limits = stage, function, aside, only, limits

    def expand(self, observations: PCollection) -> PCollection:
        """Return what `function` made; hand what was set aside to the error handler."""
        here = _CallHere(self.stage, self.function, self.only, self.aside is None)
        call = _CallChild(here, self.limits) if self.limits else here
        made, aside = observations | "Call" >> beam.ParDo(call).with_outputs(ASIDE, main="made")
        if self.aside is not None:
            self.aside.add_error_pcollection(aside)
        return made


class _CallHere(beam.DoFn):
    def __init__(self, stage: str, function: Step, only: tuple[type, ...], fail_fast: bool) -> None:
        self.stage, self.function, self.only, self.fail_fast = stage, function, only, fail_fast

    def process(self, observation: Observation) -> Iterator[Any]:
        check_stop()
        if self.passes(observation):
            yield observation
            return
        try:
            for made in self.function(observation):
                check_stop()
                yield self.routed(made)
        except Stopped:
            raise
        except Exception as error:
            yield self.fate(observation, error)

    def passes(self, observation: Observation) -> bool:
        return bool(self.only) and not isinstance(observation.content, self.only)

    def routed(self, made: Any) -> Any:
        return TaggedOutput(ASIDE, made) if isinstance(made, DeadLetter | Skipped) else made

    def fate(self, observation: Observation, error: Exception) -> TaggedOutput:
        """Return what becomes of an observation that the function did not take."""
        if self.fail_fast or isinstance(error, CannotStart):
            raise error
        if isinstance(error, Skip):
            skipped = Skipped(reason=error.reason, detail=error.detail, origin=observation.origin)
            return TaggedOutput(ASIDE, skipped)
        if not isinstance(error, Rejected):
            log.debug("unforeseen error in %s", self.stage, exc_info=error)
            error = Rejected("internal_error", f"{type(error).__name__}: {error}")
        letter = DeadLetter(stage=self.stage, reason=error.reason, detail=error.detail, origin=observation.origin)
        return TaggedOutput(ASIDE, letter)


@dataclass(slots=True)
class _Task:
    """Observations that a child works on together, each with its timestamp and window."""

    given: list[tuple[Observation, Any, Any]] = field(default_factory=list)
    pickled: list[bytes] = field(default_factory=list)
    size: int = 0


class _CallChild(beam.DoFn):
    """Keep the children busy: hand observations out, and yield whatever is done by then.

    While children wait for work each observation is handed out at once. While they are all busy small ones gather, as
    one task costs a child and this process more than reading a short text does.
    """

    def __init__(self, here: _CallHere, limits: Limits) -> None:
        self.here, self.limits = here, limits

    def setup(self) -> None:
        self.children: Children = borrow(self.limits)

    def start_bundle(self) -> None:
        self.tasks: dict[Future[Any], _Task] = {}
        self.next = _Task()

    def process(
        self,
        observation: Observation,
        timestamp: Any = beam.DoFn.TimestampParam,
        window: Any = beam.DoFn.WindowParam,
    ) -> Iterator[Any]:
        check_stop()
        if self.here.passes(observation):
            yield observation
            return
        pickled = pickle.dumps(observation, protocol=5)
        self.next.given.append((observation, timestamp, window))
        self.next.pickled.append(pickled)
        self.next.size += len(pickled)
        idle = len(self.tasks) < 2 * self.limits.workers
        if idle or self.next.size >= TASK_BYTES or len(self.next.given) >= TASK_OBSERVATIONS:
            self.submit(self.next)
            self.next = _Task()
        while (
            len(self.tasks) >= IN_FLIGHT * self.limits.workers
            or sum(task.size for task in self.tasks.values()) > IN_FLIGHT_BYTES
        ):
            yield from self.done()

    def finish_bundle(self) -> Iterator[Any]:
        if self.next.given:
            self.submit(self.next)
            self.next = _Task()
        while self.tasks:
            yield from self.done()

    def teardown(self) -> None:
        give_back(self.limits)

    def submit(self, task: _Task) -> None:
        self.tasks[self.children.submit(call_each, self.here.function, task.pickled)] = task

    def done(self) -> Iterator[Any]:
        """Wait until a task is done and yield what was made of it, each in the window of its observation."""
        finished = wait(self.tasks, timeout=0.5, return_when=FIRST_COMPLETED).done
        check_stop()
        for future in finished:
            task = self.tasks.pop(future)
            error = future.exception()
            if error is not None and not isinstance(error, Exception):
                raise error
            if error is not None and len(task.given) > 1:  # one of them did it: each is tried alone
                for given, pickled in zip(task.given, task.pickled, strict=True):
                    self.submit(_Task([given], [pickled], len(pickled)))
                continue
            answers = [("error", error)] if error else future.result()
            for (observation, timestamp, window), (verdict, value) in zip(task.given, answers, strict=True):
                made = [self.here.fate(observation, value)] if verdict == "error" else map(self.here.routed, value)
                for one in made:
                    if isinstance(one, TaggedOutput):
                        yield TaggedOutput(one.tag, WindowedValue(one.value, timestamp, (window,)))
                    else:
                        yield WindowedValue(one, timestamp, (window,))
