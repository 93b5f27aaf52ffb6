"""Dates as programs write them."""

import pytest

from transforms.core.dates import parse_time
from transforms.core.rejected import Rejected

FETCHED = "2022-03-01T12:00:00Z"

# text, local, precision, offset, instant, why
READ = [
    ("2022-02-12T15:15:00Z", "2022-02-12T15:15:00", "second", "+00:00", "2022-02-12T15:15:00Z", "RFC 3339"),
    ("2022-02-12t15:15:00z", "2022-02-12T15:15:00", "second", "+00:00", "2022-02-12T15:15:00Z", "small letters"),
    ("2022-02-12T15:15:00.123456+03:00", "2022-02-12T15:15:00", "second", "+03:00", "2022-02-12T12:15:00Z", "fraction"),
    ("2022-02-12T15:15+0300", "2022-02-12T15:15:00", "minute", "+03:00", "2022-02-12T12:15:00Z", "no seconds"),
    ("2022-02-12 15:15:00", "2022-02-12T15:15:00", "second", None, None, "no zone"),
    ("2022-02-12T15:15:00-00:00", "2022-02-12T15:15:00", "second", "+00:00", "2022-02-12T15:15:00Z", "RFC 3339 4.3"),
    ("2022-02-12 15:15:00 +0000 UTC", "2022-02-12T15:15:00", "second", "+00:00", "2022-02-12T15:15:00Z", "Go"),
    ("2022-02-12T15:15:00+03:00[Europe/Moscow]", "2022-02-12T15:15:00",
     "second", "+03:00", "2022-02-12T12:15:00Z", "Java"),
    ("2022-02-12T24:00:00Z", "2022-02-13T00:00:00", "second", "+00:00", "2022-02-13T00:00:00Z", "end of the day"),
    ("2016-12-31T23:59:60Z", "2016-12-31T23:59:00", "minute", "+00:00", "2016-12-31T23:59:00Z", "leap second"),
    ("2022-02-12T15:15:00+25:00", "2022-02-12T15:15:00", "second", None, None, "no such offset"),
    ("2022-02-12T15:15:00+03:07", "2022-02-12T15:15:00", "second", None, None, "no civil offset"),
    ("2022-02-12T25:00:00Z", "2022-02-12", "day", "+00:00", None, "no such hour"),
    ("20220212T151500Z", "2022-02-12T15:15:00", "second", "+00:00", "2022-02-12T15:15:00Z", "basic"),
    ("20220212", "2022-02-12", "day", None, None, "basic day"),
    ("20220212151500", "2022-02-12T15:15:00", "second", None, None, "digits only"),
    ("2022-W06-6", "2022-02-12", "day", None, None, "week"),
    ("2022-043", "2022-02-12", "day", None, None, "ordinal"),
    ("2022-02-12+03:00", "2022-02-12", "day", "+03:00", None, "XML Schema day with a zone"),
    ("2022-02", "2022-02", "month", None, None, "month"),
    ("Sat, 12 Feb 2022 15:15:00 GMT", "2022-02-12T15:15:00", "second", "+00:00", "2022-02-12T15:15:00Z", "HTTP"),
    ("Sat, 12 Feb 2022 15:15:00 +0300", "2022-02-12T15:15:00", "second", "+03:00", "2022-02-12T12:15:00Z", "RFC 822"),
    ("12 Feb 2022 15:15 EST", "2022-02-12T15:15:00", "minute", "-05:00", "2022-02-12T20:15:00Z", "no weekday"),
    ("Sat, 12 Feb 2022 15:15:00 +0300 (MSK)", "2022-02-12T15:15:00",
     "second", "+03:00", "2022-02-12T12:15:00Z", "comment"),
    ("Sat, 12 Feb 22 15:15:00 PST", "2022-02-12T15:15:00", "second", "-08:00", "2022-02-12T23:15:00Z", "two digits"),
    ("Saturday, 12-Feb-22 15:15:00 GMT", "2022-02-12T15:15:00", "second", "+00:00", "2022-02-12T15:15:00Z", "RFC 850"),
    ("Sat Feb 12 15:15:00 2022", "2022-02-12T15:15:00", "second", None, None, "ctime"),
    ("Sat Feb 12 15:15:00 UTC 2022", "2022-02-12T15:15:00", "second", "+00:00", "2022-02-12T15:15:00Z", "date(1)"),
    ("Sat, 12 Feb 2022 15:15:00 CST", "2022-02-12T15:15:00", "second", None, None, "CST of nobody knows where"),
    ("Sun, 12 Feb 2022 15:15:00 GMT", "2022-02", "month", None, None, "the weekday contradicts"),
    ("Fri, 12 Feb 2021 3:15 PM", "2021-02-12T15:15:00", "minute", None, None, "half of the day"),
    ("1644678900", "2022-02-12T15:15:00", "second", "+00:00", "2022-02-12T15:15:00Z", "seconds since 1970"),
    ("1644678900123", "2022-02-12T15:15:00", "second", "+00:00", "2022-02-12T15:15:00Z", "milliseconds"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "local", "precision", "offset", "instant", "why"), READ, ids=[row[5] for row in READ])
def test_a_programs_date_is_read(
    text: str, local: str, precision: str, offset: str | None, instant: str | None, why: str
) -> None:
    time = parse_time(text, language=None, fetched_at=FETCHED, by="meta")
    assert (time.local, time.precision, time.offset, time.instant) == (local, precision, offset, instant), why
    assert (time.zone, time.by) == ("stated" if offset else "unknown", "meta")


@pytest.mark.parametrize("text", ["2022-02-31", "2022-13-01", "2022-W60-1", "2022-366", "2022-000", "0000-01-01", "0"])
def test_a_day_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(Rejected) as caught:
        parse_time(text, language=None, fetched_at=FETCHED, by="meta")
    assert caught.value.reason == "no_date"


def test_a_number_in_visible_text_is_no_time() -> None:
    with pytest.raises(Rejected):
        parse_time("1644678900", language=None, fetched_at=FETCHED)


def test_the_fetch_bounds_a_date_from_above() -> None:
    assert parse_time("2022-03-02T12:00:00Z", language=None, fetched_at=FETCHED).precision == "second"
    assert parse_time("2022-12-02T12:00:00Z", language=None, fetched_at=None).precision == "second"
    with pytest.raises(Rejected) as caught:
        parse_time("2022-12-02T12:00:00Z", language=None, fetched_at=FETCHED)
    assert caught.value.reason == "future_date"
