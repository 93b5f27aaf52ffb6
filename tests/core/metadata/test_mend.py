"""Broken JSON is mended where the fault is a known one, and rejected otherwise."""

import pytest
from hypothesis import given, strategies as st

from transforms.core.metadata.mend import read_json


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ('{"a": 1}', [{"a": 1}]),
        ('<!-- {"a": 1} -->', [{"a": 1}]),
        ('//<![CDATA[\n{"a": 1}\n//]]>', [{"a": 1}]),
        ('/*<![CDATA[*/ {"a": 1} /*]]>*/', [{"a": 1}]),
        ('{"a": [1, 2,], "b": 2,}', [{"a": [1, 2], "b": 2}]),
        ('{"a": "x, ] y",}', [{"a": "x, ] y"}]),
        ('{"a": "line\nbreak\x01"}', [{"a": "line\nbreak\x01"}]),
        ('{"a": "it\\\'s"}', [{"a": "it's"}]),
        ('{"a": 1} {"b": 2}', [{"a": 1}, {"b": 2}]),
        ('{"a": 1};', [{"a": 1}]),
        ('{"a": /* aside */ 1}', [{"a": 1}]),
        ("{&quot;a&quot;: 1}", [{"a": 1}]),
        ("", []),
        ("{'a': 1}", []),
        ("window.x = 1", []),
    ],
)
def test_read_json(text: str, values: list[object]) -> None:
    assert read_json(text) == values


def test_hostile_json_is_fast_and_harmless() -> None:
    assert read_json("[" * 200_000) == []
    assert read_json('"\\' * 200_000) is not None
    assert read_json("/*" * 200_000) == []
    assert read_json("x" + "\n" * 200_000) == []
    assert read_json("x" + "; " * 200_000 + "x") == []
    assert read_json('{"a": ' + "9" * 6000 + "}") == [{"a": float("inf")}]


@given(st.text())
def test_any_text_is_read(text: str) -> None:
    assert isinstance(read_json(text), list)
