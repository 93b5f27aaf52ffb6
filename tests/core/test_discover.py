"""Autodiscovery: the feeds a page names."""

import time

import pytest
from hypothesis import given, settings, strategies as st

from transforms.core.discover import MOST, find_feeds
from transforms.core.rejected import Rejected

URL = "https://paper.example/news/index.html"
RSS = 'type="application/rss+xml"'


def find(
    head: str | bytes, headers: tuple[tuple[str, str], ...] = (), kind: str | None = "text/html"
) -> tuple[str, ...]:
    body = head if isinstance(head, bytes) else f"<html><head>{head}</head><body><p>text</p></body></html>".encode()
    return find_feeds(body, url=URL, content_type=kind, headers=headers)


@pytest.mark.parametrize(
    ("head", "feeds"),
    [
        ("", ()),
        (f'<link rel="alternate" {RSS} href="/feed">', ("https://paper.example/feed",)),
        ("<LINK REL=Alternate TYPE='Application/RSS+XML; charset=utf-8' HREF=' feed.xml '>",
         ("https://paper.example/news/feed.xml",)),
        ('<link rel="alternate" type="application/atom+xml" href="//cdn.example/a">', ("https://cdn.example/a",)),
        ('<link rel="alternate" type="application/feed+json" href="/f.json">', ("https://paper.example/f.json",)),
        ('<link rel="feed" href="/plain">', ("https://paper.example/plain",)),
        ('<link rel="feed alternate home" href="/plain">', ("https://paper.example/plain",)),
        (f'<link rel="alternate" {RSS} href="feed:https://paper.example/f">', ("https://paper.example/f",)),
        (f'<link rel="alternate" {RSS} href="feed://paper.example/f">', ("http://paper.example/f",)),
        ('<link rel="alternate" type="text/xml" title="RSS .92" href="/92">', ("https://paper.example/92",)),
        ('<link rel="alternate" type="text/xml" href="/sitemap.xml">', ()),
        ('<link rel="alternate" type="text/xml" href="/feedback.xml">', ()),
        ('<link rel="alternate" type="application/json" href="/wp-json/wp/v2/posts/1">', ()),
        ('<link rel="alternate" type="application/json+oembed" href="/oembed">', ()),
        ('<link rel="alternate" hreflang="fr" href="/fr">', ()),
        (f'<link rel="stylesheet alternate" {RSS} href="/style">', ()),
        (f'<link rel="self" {RSS} href="/feed">', ()),
        (f'<link rel="alternate" {RSS}>', ()),
        (f'<link rel="alternate" {RSS} href="">', ()),
        (f'<link rel="alternate" {RSS} href="javascript:alert(1)"><link rel="feed" href="http://[bad/">', ()),
    ],
)  # fmt: skip
def test_links(head: str, feeds: tuple[str, ...]) -> None:
    assert find(head) == feeds


def test_order_is_kept_and_each_comes_once() -> None:
    head = "".join(f'<link rel="alternate" {RSS} href="/{name}">' for name in ("b", "a", "b#top", "c", "a"))
    assert find(head) == tuple(f"https://paper.example/{name}" for name in "bac")


def test_addresses_are_relative_to_the_base() -> None:
    assert find(f'<base href="/fr/"><link rel="alternate" {RSS} href="feed">') == ("https://paper.example/fr/feed",)
    assert find(f'<base href="data:x"><link rel="alternate" {RSS} href="feed">') == ("https://paper.example/news/feed",)


@pytest.mark.parametrize(
    ("href", "title"),
    [
        ("/comments/feed/", "The Paper"),
        ("/feeds/posts/comments/default", ""),
        ("/?feed=comments-rss2", ""),
        ("/a/feed/", "The Paper » Rain Comments Feed"),
        ("/a/feed/", "Das Blatt » Kommentar-Feed"),
        ("/a/feed/", "Журнал » Лента комментариев"),
        ("/a/feed/", "الصحيفة » خلاصة التعليقات"),
        ("/a/feed/", "新聞 » 評論"),
    ],
)
def test_comments_come_last(href: str, title: str) -> None:
    head = f'<link rel="alternate" {RSS} href="{href}" title="{title}"><link rel="alternate" {RSS} href="/feed/">'
    assert find(head) == ("https://paper.example/feed/", "https://paper.example" + href)


def test_a_commentary_is_no_comment() -> None:
    head = f'<link rel="alternate" {RSS} href="/commentary/feed" title="Commentary">'
    head += f'<link rel="alternate" {RSS} href="/feed/">'
    assert find(head)[0] == "https://paper.example/commentary/feed"


def test_link_headers() -> None:
    value = (
        '<one.xml>; rel="alternate"; type="application/rss+xml"; title="a, b; <c>", </style.css>; rel=preload, '
        "</two>;rel=alternate;type=application/atom+xml, <three>; rel=feed"
    )
    assert find('<base href="/x/">', (("link", value), ("x-link", "</four>; rel=feed"))) == (
        "https://paper.example/news/one.xml", "https://paper.example/two", "https://paper.example/news/three",
    )  # fmt: skip


def test_other_encodings_are_read() -> None:
    page = f'<meta charset="utf-16"><link rel="alternate" {RSS} href="/ü">'
    assert find(("\ufeff" + page).encode("utf-16-le")) == ("https://paper.example/ü",)
    assert find(page.replace("utf-16", "x").encode("cp1252"), kind="text/html; charset=cp1252") == (
        "https://paper.example/ü",
    )


def test_a_page_of_links_is_bounded() -> None:
    assert len(find("".join(f'<link rel="feed" href="/{at}">' for at in range(5000)))) == MOST


@pytest.mark.parametrize("body", [b"", b"%PDF-1.7", b'{"a": 1}', b"<rss version='2.0'><channel/></rss>"])
def test_what_is_no_page(body: bytes) -> None:
    with pytest.raises(Rejected):
        find(body)


@pytest.mark.parametrize(
    "value",
    ["<" * 100_000, "<a>" + ";" * 100_000, "<a>;" + " " * 100_000, '<a>; a="' + "x" * 100_000, "<a>;a=b" * 20_000],
)
def test_hostile_headers_are_quick(value: str) -> None:
    began = time.process_time()
    find("", (("link", value),) * 20)
    assert time.process_time() - began < 2


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=100), st.text(max_size=100), st.text(max_size=100))
def test_any_text(href: str, title: str, header: str) -> None:
    body = f'<link rel=feed href="{href}" title="{title}">'.encode("utf-8", "replace")
    headers = (("link", f"<{href}>; rel=feed; {header}"), ("link", header))
    try:
        feeds = find_feeds(b"<html>" + body, url=URL, content_type=None, headers=headers)
    except Rejected:
        return
    assert all(feed.lower().startswith(("http://", "https://")) for feed in feeds)
