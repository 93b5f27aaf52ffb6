"""A path names a day only where it has year, month and day."""

import pytest

from transforms.core.metadata.url_day import url_day


@pytest.mark.parametrize(
    ("path", "day"),
    [
        ("/2024/05/01/ferry", "2024-05-01"),
        ("/news/2024/5/1/ferry", "2024-05-01"),
        ("/news/2024/may/1/ferry/", "2024-05-01"),
        ("/world/2024-05-01-ferry", "2024-05-01"),
        ("/world/2024-05-01_ferry", "2024-05-01"),
        ("/world/20240501/ferry", "2024-05-01"),
        ("/world/20240501", "2024-05-01"),
        ("/world/ferry-20240501.html", "2024-05-01"),
        ("/world/ferry_20240501_7", "2024-05-01"),
        ("/2024/05/ferry", None),
        ("/2024/ferry/01", None),
        ("/2024/13/01/ferry", None),
        ("/story-202405011", None),
        ("/story-12024050", None),
        ("/story?day=2024-05-01", None),
        ("/story#/2024/05/01/", None),
        ("/" + "2024/" * 3000, None),
        ("/" + "-2024" * 3000, None),
    ],
)
def test_url_day(path: str, day: str | None) -> None:
    assert url_day("https://harbour.example" + path) == day


def test_an_address_that_cannot_be_split_names_no_day() -> None:
    assert url_day("http://[2024/05/01/") is None
