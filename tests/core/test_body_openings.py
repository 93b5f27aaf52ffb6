"""Openings: the short way to ask whether a text begins with one of many phrases."""

import pytest
from hypothesis import given, strategies as st

from transforms.core.body.openings import begins_with
from transforms.core.body.phrases import CODAS, STARTS


@pytest.mark.parametrize(
    ("text", "begins"),
    [("read also: two", True), ("read on", False), ("♦ more", True), ("also", False), ("", False), ("r", False)],
)
def test_a_text_begins_with_one_of_the_phrases(text: str, begins: bool) -> None:
    assert begins_with(["read also", "read more", "♦"])(text) is begins


@given(st.sampled_from([*STARTS, *CODAS]), st.text(max_size=5), st.integers(0, 8))
def test_it_answers_as_startswith_does(phrase: str, rest: str, left: int) -> None:
    for phrases in (STARTS, CODAS):
        for text in (phrase + rest, phrase[:left] + rest, rest):
            assert begins_with(phrases)(text) is text.startswith(phrases)
