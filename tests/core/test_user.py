"""Users and passwords in addresses: found wherever they may stand, and left out."""

import time

import pytest
from hypothesis import given, strategies as st

from transforms.core.feeds import parse_feed
from transforms.core.feeds.links import absolute_link
from transforms.core.rejected import Rejected
from transforms.core.urls import absolute_url, holds_user, refuse_user, without_user


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("http://me:hush@a.example/x", "http://a.example/x"),
        ("HTTPS://me:hush@a.example", "HTTPS://a.example"),
        ("https://me@a.example?x=b@c", "https://a.example?x=b@c"),
        ("https://me:h@ush@a.example/", "https://a.example/"),
        ("https://@a.example/", "https://a.example/"),
        ("http:\\\\me:hush@a.example\\x", "http:\\\\a.example\\x"),
        ("http:/me:hush@a.example/", "http:/a.example/"),
        ("http:///me:hush@a.example/", "http:///a.example/"),
        ("//me:hush@a.example/", "//a.example/"),
        (" \thttp://me:hush@a.example/", " \thttp://a.example/"),
        ("feed:https://me:hush@a.example/", "feed:https://a.example/"),
        ("feed://me:hush@a.example/", "feed://a.example/"),
        ("ftp://me:hush@a.example/", "ftp://a.example/"),
    ],
)
def test_a_user_is_left_out(url: str, told: str) -> None:
    assert holds_user(url)
    assert without_user(url) == told
    with pytest.raises(Rejected) as refused:
        refuse_user(url)
    assert refused.value.reason == "bad_url"
    assert "hush" not in str(refused.value)


@pytest.mark.parametrize(
    "url",
    [
        *("https://a.example/@me", "https://a.example?u=http://x:y@b.example", "https://a.example#@", "a/b@c", "", "@"),
        *("mailto:me@a.example", "tag:me@a.example,2026:1", "urn:x:a@b", "file:///me@home/x", "me@a.example"),
    ],
)
def test_other_texts_stay(url: str) -> None:
    assert without_user(url) == url
    refuse_user(url)


@given(st.text(st.characters(exclude_characters="/?#\\@")))
def test_whatever_the_user_is_called(user: str) -> None:
    assert without_user(f"https://{user}@a.example/x") == "https://a.example/x"


def test_links_are_told_without() -> None:
    assert absolute_url("http://me:hush@a.example/x", "https://b.example/") == "http://a.example/x"
    assert absolute_url("/x", "https://me:hush@b.example/") == "https://b.example/x"
    assert absolute_link("http://me:hush@a.example/x") == "http://a.example/x"
    assert absolute_link("/x", "https://me:hush@b.example/") == "https://b.example/x"


FEEDS = [
    "<rss version='2.0'><channel><link>{0}</link><item><link>{0}1</link><guid>{0}1</guid>"
    "<enclosure type='image/png' url='{0}p.png'/></item><item><guid>{0}2</guid></item></channel></rss>",
    "<feed xmlns='http://www.w3.org/2005/Atom'><link href='{0}'/><entry><id>{0}1</id><link href='{0}1'/></entry>"
    "</feed>",
    '{{"version": "https://jsonfeed.org/version/1.1", "home_page_url": "{0}",'
    ' "items": [{{"id": "{0}1", "url": "{0}1", "image": "{0}i"}}]}}',
    "<urlset><url><loc>{0}1</loc></url></urlset>",
    "<sitemapindex><sitemap><loc>{0}1</loc></sitemap></sitemapindex>",
]


@pytest.mark.parametrize("text", FEEDS)
def test_feeds_tell_no_user(text: str) -> None:
    feed = parse_feed(text.format("http://me:hush@a.example/").encode(), url="https://a.example/feed")
    assert "hush" not in repr(feed)
    assert "http://a.example/1" in repr(feed)


@pytest.mark.parametrize("piece", ["@", "a:", "http:", "/", "\\", "feed:"])
def test_long_hostile_texts_end_quickly(piece: str) -> None:
    started = time.process_time()
    for text in (piece * 200_000, f"https://{piece * 200_000}", f"https://{piece * 200_000}@"):
        without_user(text)
    assert time.process_time() - started < 1
