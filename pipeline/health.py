"""Whether a run in rounds is well, for a person and for whatever restarts it."""

from dataclasses import dataclass
from typing import Final

from pipeline.progress import clock_time

LEAST_PATIENCE: Final = 300.0
MISSED: Final = 3  # times `every`


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """How the rounds go; times are seconds of one clock.

    `since` is when the last round was committed, or when the process began; `pause` the seconds it then meant to rest.
    """

    since: float
    rounds: int = 0
    pause: float = 0.0
    failed: str | None = None


def most_late(every: float | None, budget: float) -> float:
    """Return the seconds that a round may be late: a round's `budget`, and three times `every` or five minutes."""
    return max(MISSED * (every or 0.0), LEAST_PATIENCE) + budget


def health(course: Course, now: float, late: float) -> tuple[bool, str]:
    """Return whether all is well, and one sentence.

    It is not where the last round failed, and where none was committed for `late` seconds beyond the rest that was
    meant: a session whose feeds all want to be left alone for a day does well to rest for a day.
    """
    if course.failed is not None:
        return False, f"the last round failed: {course.failed}"
    passed = now - course.since
    ago = clock_time(passed)
    last = f"round {course.rounds:,} was committed {ago} ago" if course.rounds else f"no round in {ago} so far"
    if passed > course.pause + late:
        return False, f"{last}, and the next should have been by now"
    rest = course.pause - passed
    return True, f"{last}; the next begins in {clock_time(rest)}" if rest > 0 else last
