"""The canonical address is believed only where it makes sense."""

from collections.abc import Callable

import pytest

from transforms.core.metadata.canonical import find_canonical
from transforms.core.metadata.sources import Sources

Read = Callable[..., Sources]
URL = "https://www.harbour.example/world/a-story-77?utm_source=feed"


@pytest.mark.parametrize(
    ("stated", "canonical", "by"),
    [
        (None, "https://harbour.example/world/a-story-77", "url"),
        ("https://harbour.example/world/a-story-77", "https://harbour.example/world/a-story-77", "meta"),
        ("/world/the-story-77", "https://harbour.example/world/the-story-77", "meta"),
        ("https://news.harbour.example/a/77", "https://news.harbour.example/a/77", "meta"),
        ("https://harbour.example/", "https://harbour.example/world/a-story-77", "url"),
        ("https://other.example/world/a-story-77", "https://harbour.example/world/a-story-77", "url"),
        ("javascript:void(0)", "https://harbour.example/world/a-story-77", "url"),
    ],
)
def test_canonical(read: Read, stated: str | None, canonical: str, by: str) -> None:
    head = f'<link rel="canonical" href="{stated}">' if stated else ""
    found, evidence = find_canonical(read("", head, url=URL))
    assert (found, evidence.by) == (canonical, by)
