"""Words relative to the fetch, and only to it."""

import pytest

from transforms.core.dates import find_times, parse_time
from transforms.core.rejected import Rejected

FETCHED = "2022-02-12T17:30:00Z"

# text, language, local, precision, instant, earliest, latest
READ = [
    ("منذ ساعتين", "ar", "2022-02-12", "day", None, "2022-02-12T14:30:00Z", "2022-02-12T16:30:00Z"),
    ("قبل 3 ساعات", "ar", "2022-02-12", "day", None, "2022-02-12T13:30:00Z", "2022-02-12T15:30:00Z"),
    ("vor 3 Stunden", "de", "2022-02-12", "day", None, "2022-02-12T13:30:00Z", "2022-02-12T15:30:00Z"),
    ("il y a 5 minutes", "fr", "2022-02-12T17:25:00", "minute", "2022-02-12T17:25:00Z", "2022-02-12T17:24:00Z",
     "2022-02-12T17:26:00Z"),
    ("17 hours ago", "en", "2022-02", "month", None, "2022-02-11T23:30:00Z", "2022-02-12T01:30:00Z"),
    ("5 мин. назад", "ru", "2022-02-12T17:25:00", "minute", "2022-02-12T17:25:00Z", "2022-02-12T17:24:00Z",
     "2022-02-12T17:26:00Z"),
    ("3小时前", "zh", "2022-02-12", "day", None, "2022-02-12T13:30:00Z", "2022-02-12T15:30:00Z"),
    ("3時間前", "ja", "2022-02-12", "day", None, "2022-02-12T13:30:00Z", "2022-02-12T15:30:00Z"),
    ("3시간 전", "ko", "2022-02-12", "day", None, "2022-02-12T13:30:00Z", "2022-02-12T15:30:00Z"),
    ("2 days ago", "en", "2022-02-10", "day", None, "2022-02-09T17:30:00Z", "2022-02-11T17:30:00Z"),
    ("yesterday", "en", "2022-02-11", "day", None, "2022-02-10T17:30:00Z", "2022-02-12T17:30:00Z"),
    ("أمس", "ar", "2022-02-11", "day", None, "2022-02-10T17:30:00Z", "2022-02-12T17:30:00Z"),
    ("Yesterday at 3:15 pm", "en", "2022-02-11T15:15:00", "minute", None, "2022-02-10T17:30:00Z",
     "2022-02-12T17:30:00Z"),
    ("yesterday 15:15 GMT", "en", "2022-02-11T15:15:00", "minute", "2022-02-11T15:15:00Z", "2022-02-11T15:15:00Z",
     "2022-02-11T15:15:59Z"),
    ("heute, 15:15 Uhr MEZ", "de", "2022-02-12T15:15:00", "minute", "2022-02-12T14:15:00Z", "2022-02-12T14:15:00Z",
     "2022-02-12T14:15:59Z"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "language", "local", "precision", "instant", "earliest", "latest"), READ)
def test_it_is_counted_from_the_fetch(
    text: str, language: str, local: str, precision: str, instant: str | None, earliest: str, latest: str
) -> None:
    time = parse_time(text, language=language, fetched_at=FETCHED)
    assert (time.local, time.precision, time.instant) == (local, precision, instant)
    assert (time.earliest, time.latest) == (earliest, latest)


@pytest.mark.parametrize("text", ["2 hours ago", "yesterday", "منذ ساعتين", "gestern"])
@pytest.mark.parametrize("fetched_at", [None, "no time", "2022-02-12T17:30:00"])
def test_without_a_fetch_time_it_says_nothing(text: str, fetched_at: str | None) -> None:
    with pytest.raises(Rejected) as caught:
        parse_time(text, language=None, fetched_at=fetched_at)
    assert caught.value.reason == "no_date"


def test_a_count_without_a_past_word_is_no_date() -> None:
    assert find_times("15 h, 3 min", language="fr", fetched_at=FETCHED) == ()
