"""The line of a round: what happened, and nothing else."""

import pytest

from pipeline.law import check_law
from pipeline.round_line import Rounded, live_line, round_line
from transforms.live import COUNTS

LAW = check_law([("read:feed:", 3), ("articles:feed:", 2), ("duplicates:feed:repeat", 1)])
READ = "read 3 = 2 articles + 1 duplicates + 0 skipped + 0 dead letters"


def rounded(counts: dict[str, int], waiting: int = 0, pause: float | None = None) -> Rounded:
    return Rounded(number=7, law=LAW, counts=counts, waiting=waiting, seconds=12.4, busy=0.61, pause=pause)


@pytest.mark.parametrize(
    "told, line",
    [
        (rounded({}), f"round 7: {READ}; 12 s, extraction 61% busy"),
        (
            rounded({"polls": 1}, pause=300.0),
            f"round 7: 1 feed polled; {READ}; 12 s, extraction 61% busy; next in 5:00 min",
        ),
        (
            rounded({"polls": 2000, "polls_not_modified": 1900, "polls_failed": 4, "gaps": 1}, waiting=1),
            f"round 7: 2,000 feeds polled (1,900 not modified, 4 failed); {READ}; 1 likely gap; 1 page waiting; "
            "12 s, extraction 61% busy",
        ),
        (
            rounded({"polls": 2, "polls_same": 2, "gaps": 3}, waiting=1200),
            f"round 7: 2 feeds polled (2 the same); {READ}; 3 likely gaps; 1,200 pages waiting; "
            "12 s, extraction 61% busy",
        ),
    ],
)
def test_a_line(told: Rounded, line: str) -> None:
    assert round_line(told) == line


def test_the_line_while_a_round_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, number in {"polls": 3, "pages": 1, "read": 10}.items():
        monkeypatch.setitem(COUNTS, name, number)
    assert live_line(2)(4.0) == "round 2: 3 feeds polled, 1 page fetched, 10 read, 2.5/s"
