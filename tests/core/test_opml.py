"""Lists of feeds."""

import time

import pytest
from hypothesis import given, settings, strategies as st

from transforms.core.opml import Outline, parse_opml
from transforms.core.rejected import Rejected

LIST = """<?xml version="1.0" encoding="UTF-8"?><opml version="2.0"><head><title>Mine</title></head><body>
<outline text="News"><outline title="Paper" text="p" type="rss" xmlUrl="https://p.example/feed" htmlUrl="https://p.example/"/>
<outline text="Local"><outline text="Town" xmlUrl=" https://t.example/feed?a=1&amp;b=2 "/></outline></outline>
<outline text="Paper again" xmlUrl="https://p.example/feed"/><outline xmlUrl="local.xml"/></body></opml>"""
FEEDS = (
    Outline(url="https://p.example/feed", title="Paper", page="https://p.example/", categories=("News",)),
    Outline(url="https://t.example/feed?a=1&b=2", title="Town", categories=("News", "Local")),
    Outline(url="local.xml"),
)


def test_nested_lists_each_feed_once() -> None:
    assert parse_opml(LIST.encode()) == FEEDS


@pytest.mark.parametrize(
    "body",
    [
        LIST.encode("utf-16"),
        b"\xef\xbb\xbf" + LIST.encode(),
        LIST.replace("</outline></outline>", "").encode(),
        LIST.replace("</body></opml>", "").encode(),
        LIST.replace("&amp;", "&").encode(),
        LIST.replace("xmlUrl", "XMLURL").replace("<opml", "<OPML").replace("</opml", "</OPML").encode(),
        LIST.replace("Town", "T\x00own").encode(),
    ],
)
def test_broken_lists_keep_their_feeds(body: bytes) -> None:
    assert [outline.url for outline in parse_opml(body)] == [outline.url for outline in FEEDS]


def test_an_empty_list_is_one() -> None:
    assert parse_opml(b"<opml version='1.0'><body/></opml>") == ()


BOMB = "<!DOCTYPE o [<!ENTITY b0 'ha'>{}]><opml><body><outline text='&b8;' xmlUrl='x'/></body></opml>"


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"\0",
        b"{}",
        b"<html><body/></html>",
        b"<rss><channel/></rss>",
        BOMB.format("".join(f"<!ENTITY b{i} '{f'&b{i - 1};' * 10}'>" for i in range(1, 9))).encode(),
    ],
)
def test_what_is_no_list(body: bytes) -> None:
    with pytest.raises(Rejected) as error:
        parse_opml(body)
    assert error.value.reason == "not_opml" and error.value.detail


def test_files_are_not_read() -> None:
    body = b"<!DOCTYPE o [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><opml><outline text='&x;' xmlUrl='u'/></opml>"
    assert parse_opml(body) == (Outline(url="u", title="&x;"),)


@pytest.mark.parametrize("middle", ["<outline text='a'>" * 100_000, "<outline " * 100_000, "<outline a='" * 50_000])
def test_hostile_lists_are_read_in_time(middle: str) -> None:
    start = time.process_time()
    parse_opml(f"<opml><body>{middle}</body></opml>".encode())
    assert time.process_time() - start < 5


@given(
    st.one_of(
        st.binary(max_size=200), st.text(max_size=200).map(lambda text: b"<opml>" + text.encode("utf-8", "replace"))
    )
)
@settings(max_examples=200, deadline=1000)
def test_any_bytes_are_a_list_or_refused(body: bytes) -> None:
    try:
        parse_opml(body)
    except Rejected as error:
        assert error.reason == "not_opml"
