"""Text comes out in one line, as it was meant to be read."""

import pytest
from hypothesis import given, strategies as st

from transforms.core.metadata.wording import fold, tidy


@pytest.mark.parametrize(
    ("text", "tidied"),
    [
        ("  Two\n words\t", "Two words"),
        ("Salt &amp; Pepper", "Salt & Pepper"),
        ("Salt &amp;amp; Pepper", "Salt & Pepper"),
        ("A&B &nosuch B", "A&B &nosuch B"),
        ("\u200eright\u200f \u202bmarks\u202c", "right marks"),
        ("ko\u00adkain\ufeff", "kokain"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("a <b>bold</b> claim", "a bold claim"),
        ("5 < 6 and 7 > 6", "5 < 6 and 7 > 6"),
        ("lone \ud800 half", "lone half"),
    ],
)
def test_tidy(text: str, tidied: str) -> None:
    assert tidy(text) == tidied


def test_fold_keeps_letters_and_digits_alone() -> None:
    assert fold("“Hello”, World_ 2!") == fold("hello world 2") == "helloworld2"


@given(st.text())
def test_tidy_settles(text: str) -> None:
    once = tidy(text)
    assert once == " ".join(once.split())
    assert once.encode("utf-8") is not None
