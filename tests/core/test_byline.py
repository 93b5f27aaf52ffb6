"""The line of author and date is no part of the text."""

import pytest

from schemas.article import Block
from transforms.core.body.byline import without_byline
from transforms.core.dates import parse_time

TIME = parse_time("4. März 2026, 06:15 Uhr", language="de", fetched_at=None)


@pytest.mark.parametrize(
    "line, stays",
    [
        ("Von Henrike Saalfeld, 4. März 2026, 06:15 Uhr", False),
        ("Henrike Saalfeld | 04.03.2026", False),
        ("Henrike Saalfeld", True),
        ("4. März 2026, 06:15 Uhr", True),
        ("Am 4. März 2026, 06:15 Uhr, fand Henrike Saalfeld den ersten Baum in voller Blüte.", True),
    ],
)
def test_a_line_of_author_and_date(line: str, stays: bool) -> None:
    blocks = (Block(type="paragraph", text=line), Block(type="paragraph", text="Der Text."))
    assert without_byline(blocks, ("Henrike Saalfeld",), TIME) == (blocks if stays else blocks[1:])


def test_far_down_the_text_it_stays() -> None:
    blocks = (Block(type="paragraph", text="Text."),) * 3
    line = Block(type="paragraph", text="Henrike Saalfeld, 4. März 2026, 06:15 Uhr")
    assert without_byline((*blocks, line), ("Henrike Saalfeld",), TIME) == (*blocks, line)
