"""Machine times: RFC 3339 and nothing like it."""

import pytest
from hypothesis import given, strategies as st

from transforms.core.moments import utc_seconds


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2022-02-12T15:15:00Z", "2022-02-12T15:15:00Z"),
        (" 2022-02-12t15:15:00z ", "2022-02-12T15:15:00Z"),
        ("2022-02-12 15:15:00.999999999+03:00", "2022-02-12T12:15:00Z"),
        ("2022-01-01T00:30:00+05:45", "2021-12-31T18:45:00Z"),
        ("2022-02-12T15:15:00-00:00", "2022-02-12T15:15:00Z"),
        ("2016-12-31T23:59:60Z", "2016-12-31T23:59:59Z"),
        ("0900-01-01T00:00:00Z", "0900-01-01T00:00:00Z"),
        ("2022-02-12T15:15:00", None),
        ("2022-02-12", None),
        ("2022-02-30T00:00:00Z", None),
        ("2022-02-12T24:00:00Z", None),
        ("2022-02-12T15:15Z", None),
        ("2022-02-12T15:15:00+24:00", None),
        ("2022-02-12T15:15:00+03:60", None),
        ("0001-01-01T00:00:00+14:00", None),
        ("9999-12-31T23:00:00-12:00", None),
        ("٢٠٢٢-02-12T15:15:00Z", None),
        ("1700000000", None),
        ("", None),
    ],
)
def test_utc_seconds(text: str, moment: str | None) -> None:
    assert utc_seconds(text) == moment


def test_a_bare_time_counts_as_utc_only_where_its_format_says_so() -> None:
    assert utc_seconds("2022-02-12T15:15:00", bare_is_utc=True) == "2022-02-12T15:15:00Z"


@given(st.text(alphabet="0123456789-:TtZz+. ", max_size=40) | st.text())
def test_no_text_raises(text: str) -> None:
    assert len(utc_seconds(text) or "2022-02-12T15:15:00Z") == 20
