"""What a polled document is: lists of feeds, and how much of what a document names is taken."""

import pytest

from schemas.fates import DeadLetter, Origin
from schemas.observation import Observation
from tests.core.test_captures import captured
from transforms.core.poll import MOST_CHILDREN, MOST_LISTED, Polled, read_poll
from transforms.core.rejected import Rejected

BASE = "https://news.example/3"


def polled(body: str, content_type: str = "text/xml") -> tuple[Polled, list[DeadLetter]]:
    capture = captured("200 OK", content_type, body.encode(), extra=b"WARC-Fetch-Role: feed\r\n")
    first, *letters = read_poll(Observation(origin=Origin(source="opml", url=BASE), content=capture))
    assert isinstance(first, Polled)
    assert all(isinstance(letter, DeadLetter) for letter in letters)
    return first, letters  # type: ignore[return-value]


def listed(*urls: str) -> str:
    outlines = "".join(f'<outline text="x" xmlUrl="{url}"/>' for url in urls)
    return f'<?xml version="1.0"?><opml version="2.0"><head><title>x</title></head><body>{outlines}</body></opml>'


@pytest.mark.parametrize("kind", ["text/x-opml", "text/xml", "application/xml", "text/plain", "text/html", ""])
def test_a_list_is_told_by_its_root(kind: str) -> None:
    said, letters = polled(listed("https://a.example/feed", "/b", "https://a.example/feed"), kind)
    assert (said.children, letters) == (("https://a.example/feed", "https://news.example/b"), [])
    assert (said.hints, said.names) == (None, ())


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("http://me:hush@a.example/feed", "http://a.example/feed"),
        ("//me:hush@a.example/feed", "//a.example/feed"),
        ("ftp://me:hush@a.example/feed", "ftp://a.example/feed"),
        ("file:///etc/passwd", "file:///etc/passwd"),
    ],
)
def test_what_a_list_names_in_vain_is_a_dead_letter(url: str, told: str) -> None:
    said, [letter] = polled(listed(url, "https://b.example/feed"))
    assert said.children == ("https://b.example/feed",)
    assert (letter.stage, letter.reason, letter.origin.url) == ("fetch", "bad_url", told)
    assert "hush" not in repr(letter)


@pytest.mark.parametrize(
    ("many", "most"),
    [
        (listed(*(f"https://a.example/{number}" for number in range(MOST_LISTED + 1))), MOST_LISTED),
        (
            "<sitemapindex>"
            + "".join(f"<sitemap><loc>/{number}</loc></sitemap>" for number in range(MOST_CHILDREN + 1))
            + "</sitemapindex>",
            MOST_CHILDREN,
        ),
    ],
)
def test_what_is_beyond_the_bound_is_told(many: str, most: int) -> None:
    said, [letter] = polled(many)
    assert len(said.children) == most
    assert (letter.reason, letter.origin.url) == ("too_large", BASE)
    assert f"{most + 1:,}" in letter.detail


def test_an_empty_list_is_an_error_so_that_nothing_is_forgotten() -> None:
    with pytest.raises(Rejected, match="names none"):
        polled(listed())
