"""What holds of every date: nothing but Rejected, bounds that hold, words of CLDR that read back."""

import time as clock
from datetime import date, datetime, timedelta, timezone

import pytest
from babel import Locale, localedata
from babel.dates import format_date, format_time
from hijridate import Gregorian
from hypothesis import given, settings, strategies as st
from persiantools.jdatetime import JalaliDate

from schemas.time import Time
from transforms.core.dates import disagree, find_times, infer_zone, parse_time
from transforms.core.dates.calendars import HIJRI_YEARS, hijri_day, jalali_day
from transforms.core.dates.cldr import LANGUAGES, rows
from transforms.core.dates.cldr_words import WORDS
from transforms.core.dates.hand_words import HAND
from transforms.core.dates.rows import read_rows
from transforms.core.rejected import Rejected

FETCHED = "2023-01-05T00:00:00Z"
TAGS = [None, "en", "en-GB", "ar", "fa", "zh-TW", "ja", "th", "vi", "he", "xx-YY", "\ud800"]
WORDS_OF_DATES = (
    "12 2022 02 15:15 3.15 99999 00 م هـ فبراير رجب شباط / - . , : ( ) + Feb mar ET UTC GMT EST pm Uhr kl 年 月 日 "
    "(土) 下午 令和 民國 오후 일 น. ก.พ. 2565 منذ ساعتين ago hours yesterday tháng năm thứ 7 saa בפברואר Sat 25:61 "
    "24:00 1443 بهمن 1400 Updated 更新 半 點 \u200f \u0000 \ud800 Z T15 W06 -0300"
)
FRAGMENTS = st.lists(st.sampled_from(WORDS_OF_DATES.split(" ")), max_size=14).map(" ".join)


def _holds(time: Time) -> None:
    assert time.earliest <= time.latest
    assert (time.zone == "unknown") == (time.offset is None)
    assert (time.instant is not None) == (time.offset is not None and time.precision in ("second", "minute"))
    assert len(time.local) == {"second": 19, "minute": 19, "day": 10, "month": 7, "year": 4}[time.precision]
    datetime.fromisoformat(time.earliest)
    datetime.fromisoformat(time.latest)


@settings(max_examples=500, deadline=None)
@given(
    st.one_of(st.text(), FRAGMENTS, st.binary().map(lambda body: body.decode("latin-1"))),
    st.sampled_from(TAGS),
    st.sampled_from([None, FETCHED, "2022-02-12", "1999-12-31T23:59:59-12:00"]),
    st.sampled_from(["visible-text", "json-ld"]),
)
def test_any_text_is_a_time_or_rejected(text: str, language: str | None, fetched_at: str | None, by: str) -> None:
    try:
        time = parse_time(text, language=language, fetched_at=fetched_at, by=by)
    except Rejected as error:
        assert error.reason in ("no_date", "ambiguous_date", "future_date")
    else:
        _holds(time)
        assert infer_zone(time, time) == time
        assert not disagree(time, time)
    for found in find_times(text, language=language, fetched_at=fetched_at):
        _holds(found.time)
        assert 0 <= found.start < found.end <= len(text)


@pytest.mark.parametrize(
    "text",
    [
        "1" * 1_000_000,
        "12 " * 400_000,
        "12 Feb " * 200_000,
        "(" * 500_000,
        "年" * 500_000,
        "1.2." * 300_000,
        "م " * 500_000,
    ],
)
def test_a_hostile_text_is_read_quickly(text: str) -> None:
    parse_time("12 Feb 2022", language=None, fetched_at=None)
    start = clock.process_time()
    for language in (None, "ar", "zh"):
        find_times(text, language=language, fetched_at=FETCHED)
        try:
            parse_time(text, language=language, fetched_at=FETCHED)
        except Rejected as error:
            assert error.detail
    assert clock.process_time() - start < 3


@settings(max_examples=200, deadline=None)
@given(
    st.datetimes(datetime(1990, 1, 1), datetime(2030, 1, 1)),
    st.integers(-48, 56).map(lambda quarters: quarters * 15),
    st.sampled_from(
        ["%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M", "%Y-%m-%d", "%Y-%m", "%Y", "%d %B %Y", "%B %d, %Y %I:%M %p"]
    ),
    st.sampled_from(["en-US", "en"]),
)
def test_the_bounds_hold_the_truth_in_any_zone(wall: datetime, offset: int, pattern: str, language: str) -> None:
    truth = wall.replace(tzinfo=timezone(timedelta(minutes=offset)), microsecond=0)
    time = parse_time(wall.strftime(pattern), language=language, fetched_at=None)
    assert datetime.fromisoformat(time.earliest) <= truth <= datetime.fromisoformat(time.latest)
    assert wall.isoformat().startswith(time.local[:16])


DAYS_AND_CLOCKS = ((1, 31, 0, 5), (2, 12, 15, 15), (3, 5, 9, 7), (5, 17, 23, 59), (8, 28, 12, 30), (12, 25, 3, 3))
MOMENTS = [datetime(2022, *parts) for parts in DAYS_AND_CLOCKS]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_cldr_writes_is_read_back(language: str) -> None:
    localedata._cache.clear()
    locale = Locale.parse(language)
    tag = "en-US" if language == "en" else language
    for style in ("medium", "long", "full"):
        for moment in MOMENTS:
            day = format_date(moment.date(), style, locale=locale)
            assert parse_time(day, language=tag, fetched_at=FETCHED).local == moment.date().isoformat(), day
            for width in ("short", "medium"):
                pattern = locale.datetime_formats[style].replace("'", "")
                text = pattern.format(format_time(moment, width, locale=locale), day)
                assert parse_time(text, language=tag, fetched_at=FETCHED).local == moment.isoformat(), text


@pytest.mark.parametrize("language", ["ar", "de", "en", "fa", "he", "hi", "ja", "ru", "th"])
def test_the_word_table_is_what_cldr_says(language: str) -> None:
    table: dict[str, list[str]] = {}
    for key, word in read_rows(WORDS[language]):
        table.setdefault(key, []).append(word)
    assert table == rows(language)


def test_the_hand_made_words_are_of_languages_of_the_table() -> None:
    assert set(HAND) <= set(LANGUAGES)
    assert set(WORDS) == set(LANGUAGES)


@settings(max_examples=300, deadline=None)
@given(st.dates(date(1924, 8, 1), date(2077, 11, 16)))
def test_a_hijri_day_goes_there_and_back(day: date) -> None:
    there = Gregorian.fromdate(day).to_hijri()
    assert there.year in HIJRI_YEARS
    assert hijri_day(*there.datetuple()) == day


@settings(max_examples=300, deadline=None)
@given(st.dates(date(1900, 1, 1), date(2077, 12, 31)))
def test_a_persian_day_goes_there_and_back(day: date) -> None:
    there = JalaliDate(day)
    assert jalali_day(there.year, there.month, there.day) == day


@pytest.mark.parametrize(
    ("calendar", "day"),
    [(hijri_day(1443, 9, 1), date(2022, 4, 2)), (hijri_day(1400, 1, 1), date(1979, 11, 20)),
     (jalali_day(1400, 1, 1), date(2021, 3, 21)), (jalali_day(1403, 12, 30), date(2025, 3, 20))],
)  # fmt: skip
def test_known_days_of_other_calendars(calendar: date, day: date) -> None:
    assert calendar == day
