"""Captures: what an archived document is taken for."""

import io
from dataclasses import replace
from typing import Any

import pytest

from schemas.fates import Origin
from schemas.observation import Observation, Redirect
from schemas.page import FeedBody, Page, PlainText
from tests.core.warc_records import record
from transforms.core.captures import open_capture
from transforms.core.documents import open_document
from transforms.core.extract import extract_article
from transforms.core.observe import split_feed
from transforms.core.rejected import Rejected, Skip
from transforms.core.warc import Capture, read_warc

RSS = b'<?xml version="1.0"?><rss version="2.0"><channel><title>News</title></channel></rss>'
PAGE = b"<!DOCTYPE html><html><p>Words"


def captured(status: str, content_type: str, body: bytes, headers: str = "", **more: Any) -> Capture:
    typed = f"Content-Type: {content_type}\r\n" if content_type else ""
    block = f"HTTP/1.1 {status}\r\n{typed}{headers}\r\n".encode() + body
    [capture] = read_warc(io.BytesIO(record(3, block, **more)), name="a.warc")
    assert isinstance(capture, Capture)
    return capture


@pytest.mark.parametrize(
    ("content_type", "body", "kind"),
    [
        ("text/html", PAGE, Page),
        ("TEXT/HTML; charset=utf-8", PAGE, Page),
        ("application/xhtml+xml", PAGE, Page),
        ("text/html", b"%PDF-1.7", Page),
        ("text/html", b"", Page),
        ("", PAGE, Page),
        ("application/octet-stream", PAGE, Page),
        ("application/rss+xml", RSS, FeedBody),
        ("text/html", RSS, FeedBody),
        ("text/xml", RSS, FeedBody),
        ("", RSS, FeedBody),
        ("application/feed+json", b'{"version": "https://jsonfeed.org/version/1.1"}', FeedBody),
        ("text/plain; charset=iso-8859-1", b"caf\xe9", PlainText),
    ],
)
def test_kinds(content_type: str, body: bytes, kind: type) -> None:
    document = open_capture(captured("200 OK", content_type, body))
    assert isinstance(document, kind)
    assert document.url == "https://news.example/3"


@pytest.mark.parametrize(
    "content_type",
    ["image/png", "text/css", "application/javascript", "application/json", "application/pdf", "", "a" * 9999],
)
def test_what_is_no_page_is_skipped(content_type: str) -> None:
    with pytest.raises(Skip) as skipped:
        open_capture(captured("200 OK", content_type, b"\x89PNG \x00\x01"))
    assert skipped.value.reason == "not_a_page"
    assert len(skipped.value.detail) < 200


@pytest.mark.parametrize("path", ["/robots.txt", "/ads.txt", "/.well-known/security.txt"])
def test_files_for_machines_are_no_articles(path: str) -> None:
    capture = captured("200 OK", "text/plain", b"User-agent: *")
    fetch = open_capture(capture).fetch  # type: ignore[union-attr]
    with pytest.raises(Skip):
        open_document(f"https://news.example{path}", b"x", content_type="text/plain", headers=(), fetch=fetch)
    article = open_document(f"https://news.example/a{path}", b"x", content_type="text/plain", headers=(), fetch=fetch)
    assert isinstance(article, PlainText)


def test_the_fetch_says_how_the_page_was_come_by_and_not_where_in_the_file() -> None:
    page = open_capture(captured("200 OK", "text/html", PAGE, 'ETag: "x"\r\nLast-Modified: Mon\r\n'))
    assert isinstance(page, Page)
    fetch = page.fetch
    assert (fetch.via, fetch.at, fetch.status, fetch.archive) == ("warc", "2024-05-06T07:08:09Z", 200, "urn:uuid:3")
    assert (fetch.etag, fetch.last_modified, fetch.bytes) == ('"x"', "Mon", len(PAGE))
    assert fetch.final_url == "https://news.example/3"
    assert fetch.offset is None


def test_a_plain_text_is_decoded_and_says_how() -> None:
    text = open_capture(captured("200 OK", "text/plain; charset=windows-1256", "خبر".encode("cp1256")))
    assert isinstance(text, PlainText)
    assert (text.text, text.fetch.charset) == ("خبر", "windows-1256")


@pytest.mark.parametrize("status", ["301 Moved", "302 Found", "303 See", "307 T", "308 P", "300 Choices"])
def test_a_redirect_names_its_target(status: str) -> None:
    redirect = open_capture(captured(status, "text/html", PAGE, "Location: ../new?a=1\r\n"))
    assert redirect == Redirect(
        url="https://news.example/3", target="https://news.example/new?a=1", status=int(status[:3])
    )


@pytest.mark.parametrize(
    ("status", "headers", "reason"),
    [
        ("301 Moved", "", "redirect"),
        ("302 Found", "Location: javascript:void(0)\r\n", "redirect"),
        ("304 Not Modified", "", "revisit"),
        ("101 Switching", "", "redirect"),
    ],
)
def test_answers_without_a_document_are_skipped(status: str, headers: str, reason: str) -> None:
    with pytest.raises(Skip) as skipped:
        open_capture(captured(status, "text/html", b"", headers))
    assert skipped.value.reason == reason


@pytest.mark.parametrize("status", ["400 Bad", "404 Not Found", "410 Gone", "500 Oops", "999 No"])
def test_an_error_answer_is_refused(status: str) -> None:
    with pytest.raises(Rejected) as refused:
        open_capture(captured(status, "text/html", PAGE))
    assert (type(refused.value), refused.value.reason) == (Rejected, "http_error")
    assert status[:3] in refused.value.detail


PASSED = b"WARC-Redirected-From: https://old.example/a\r\nWARC-Redirected-From: https://www.news.example/b\r\n"
ASKED = ("https://old.example/a", "https://www.news.example/b")


def test_a_document_is_at_the_address_first_asked_for() -> None:
    page = open_capture(captured("200 OK", "text/html", PAGE, extra=PASSED + b"WARC-Fetch-Via: http\r\n"))
    assert isinstance(page, Page)
    assert (page.url, page.fetch.final_url, page.fetch.redirects) == (ASKED[0], "https://news.example/3", ASKED)
    assert page.fetch.via == "http"


def test_the_links_of_a_page_and_its_canonical_address_are_those_of_where_it_was_found() -> None:
    body = (
        b'<!DOCTYPE html><title>A bridge opens</title><link rel="canonical" href="/bridge"><article><h1>A bridge opens'
        b"</h1>%s</article><h2>Related articles</h2><ul>"
        b'<li><a href="2024/ferry-closes-after-ninety-years-1001">The ferry closes after ninety years</a></li>'
        b'<li><a href="/2024/toll-on-the-bridge-rises-1002">The toll on the bridge rises in May</a></li></ul>'
        % (b"<p>The town has a bridge now, they said, and nobody knows who is to pay for all of it.</p>" * 5)
    )
    page = open_capture(captured("200 OK", "text/html", body, extra=PASSED))
    article = extract_article(page)  # type: ignore[arg-type]
    assert (article.url, article.canonical_url) == (ASKED[0], "https://news.example/bridge")
    assert article.site == "news.example"
    assert (article.fetch.final_url, article.fetch.redirects) == ("https://news.example/3", ASKED)
    assert {link.url for link in article.related} == {
        "https://news.example/2024/ferry-closes-after-ninety-years-1001",
        "https://news.example/2024/toll-on-the-bridge-rises-1002",
    }
    bare = replace(page, body=body.replace(b'<link rel="canonical" href="/bridge">', b""))  # type: ignore[type-var]
    assert extract_article(bare).canonical_url == "https://news.example/3"  # type: ignore[arg-type]


def test_a_page_that_was_found_nowhere_is_refused() -> None:
    page = open_capture(captured("200 OK", "text/html", PAGE, extra=PASSED))
    with pytest.raises(Rejected) as refused:
        extract_article(replace(page, fetch=replace(page.fetch, final_url="https://[x")))  # type: ignore[type-var, union-attr]
    assert refused.value.reason == "bad_url"


def test_a_plain_text_is_the_article_of_where_it_was_found() -> None:
    text = open_capture(captured("200 OK", "text/plain", b"A bridge opens\n\nThe town has a bridge.", extra=PASSED))
    article = extract_article(text)  # type: ignore[arg-type]
    assert (article.url, article.canonical_url) == (ASKED[0], "https://news.example/3")


def test_a_file_for_machines_is_told_by_where_it_was_found() -> None:
    moved = record(3, b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nx", digest=False, extra=PASSED)
    [capture] = read_warc(io.BytesIO(moved.replace(b"news.example/3", b"news.example/robots.txt")), name="a.warc")
    with pytest.raises(Skip):
        open_capture(capture)  # type: ignore[arg-type]


def test_a_feed_goes_by_the_address_first_asked_for_and_its_links_by_the_other() -> None:
    body = b'<rss version="2.0"><channel><item><title>One</title><link>/one</link></item></channel></rss>'
    feed = open_capture(captured("200 OK", "application/rss+xml", body, extra=PASSED))
    assert isinstance(feed, FeedBody)
    [seen] = split_feed(Observation(origin=Origin(source="warc"), content=feed))
    assert (seen.content.feed.url, seen.content.entry.link) == (ASKED[0], "https://news.example/one")
    assert (seen.content.fetch.via, seen.content.fetch.redirects) == ("feed", ASKED)


def test_each_redirect_of_a_chain_is_one_of_its_own_address() -> None:
    redirect = open_capture(captured("302 Found", "", b"", "Location: ../new\r\n", extra=PASSED))
    assert redirect == Redirect(url="https://news.example/3", target="https://news.example/new", status=302)


@pytest.mark.parametrize("role", ["robots", "discovery"])
@pytest.mark.parametrize("status", ["200 OK", "301 Moved", "304 Not Modified", "404 Not Found"])
def test_what_a_crawler_fetched_for_itself_is_skipped(role: str, status: str) -> None:
    extra = b"WARC-Fetch-Role: %s\r\n" % role.encode()
    with pytest.raises(Skip) as skipped:
        open_capture(captured(status, "text/html", PAGE, "Location: /new\r\n", extra=extra))
    assert (skipped.value.reason, role in skipped.value.detail) == ("not_a_page", True)


@pytest.mark.parametrize(
    ("content_type", "body"),
    [("text/html", PAGE), ("text/plain", b"<opml version='2.0'/>"), ("text/xml", b"<opml><head/></opml>")],
)
def test_what_was_asked_for_as_a_feed_and_is_none_is_no_article(content_type: str, body: bytes) -> None:
    with pytest.raises(Skip, match="not_a_page"):
        open_capture(captured("200 OK", content_type, body, extra=b"WARC-Fetch-Role: feed\r\n"))
    assert isinstance(open_capture(captured("200 OK", "", RSS, extra=b"WARC-Fetch-Role: feed\r\n")), FeedBody)


@pytest.mark.parametrize("role", ["page", "sitemap", "advert"])
def test_other_roles_change_nothing(role: str) -> None:
    plain, said = (
        open_capture(captured("200 OK", "text/html", PAGE, extra=extra))
        for extra in (b"", b"WARC-Fetch-Role: %s\r\n" % role.encode())
    )
    assert plain == said


@pytest.mark.parametrize("url", [b"dns:news.example", b"urn:text:https://news.example/3", b"metadata://x"])
def test_a_crawlers_notes_are_skipped(url: bytes) -> None:
    note = record(3, b"a note", kind="resource").replace(b"https://news.example/3", url)
    [capture] = read_warc(io.BytesIO(note), name="a.warc")
    assert isinstance(capture, Capture)
    with pytest.raises(Skip):
        open_capture(capture)
