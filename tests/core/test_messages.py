"""Messages: every shape they may have, and every one they may not."""

import base64
import hashlib
import json
import time
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from schemas.fates import Origin
from schemas.observation import Observation, Redirect
from schemas.page import FeedBody, Link, Message, Page, PlainText
from transforms.core.messages import MAX_MESSAGE, open_message, parse_message
from transforms.core.messages.fields import KNOWN
from transforms.core.rejected import Rejected, Skip

URL = "https://news.example/story"
RSS = '<?xml version="1.0" encoding="windows-1256"?><rss version="2.0"><channel><title>é</title></channel></rss>'


def content(message: Any, **more: Any) -> Any:
    data = message if isinstance(message, bytes) else json.dumps(message).encode()
    return parse_message(data, via="pubsub", **more).content


def refused(message: Any, **more: Any) -> Rejected:
    with pytest.raises(Rejected) as caught:
        content(message, **more)
    assert caught.value.detail
    return caught.value


@pytest.mark.parametrize(
    "data",
    [
        URL.encode(),
        f"  {URL}\r\n".encode(),
        b"\xef\xbb\xbf" + URL.encode(),
        json.dumps(URL).encode(),
        json.dumps({"url": URL}).encode(),
        b"\xef\xbb\xbf" + json.dumps({"url": URL, "html": None}).encode(),
    ],
)
def test_a_link(data: bytes) -> None:
    link = content(data, default_at="2024-01-02T03:04:05.678Z")
    assert isinstance(link, Link)
    assert (link.url, link.fetch.at, link.fetch.via) == (URL, "2024-01-02T03:04:05Z", "pubsub")


def test_a_page_as_text_is_utf_8_whatever_its_headers_said() -> None:
    headers = {"Content-Type": "text/html; charset=windows-1256", "ETag": '"a"', "Set-Cookie": ["one", "two"]}
    page = content(
        {
            "url": URL,
            "html": "<p>é",
            "status": 200,
            "headers": headers,
            "fetched_at": "2024-01-02T03:04:05+03:00",
            "id": 7,
        }
    )
    assert isinstance(page, Page)
    assert page.body == "<p>é".encode()
    assert page.content_type == "text/html; charset=utf-8"
    assert page.headers == (
        ("content-type", "text/html; charset=utf-8"),
        ("etag", '"a"'),
        ("set-cookie", "one"),
        ("set-cookie", "two"),
    )
    fetch = page.fetch
    assert (fetch.at, fetch.status, fetch.etag, fetch.id) == ("2024-01-02T00:04:05Z", 200, '"a"', "7")
    assert (fetch.bytes, fetch.sha256) == (5, hashlib.sha256(page.body).hexdigest())


def test_a_page_as_bytes_keeps_its_content_type() -> None:
    body = "<p>café".encode("latin-1")
    coded = base64.b64encode(body).decode()
    page = content(
        {"url": URL, "html_base64": f"{coded[:4]}\n{coded[4:]}", "content_type": "text/html; charset=latin-1"}
    )
    assert isinstance(page, Page)
    assert (page.body, page.content_type) == (body, "text/html; charset=latin-1")


def test_a_page_goes_before_a_text() -> None:
    assert isinstance(content({"url": URL, "html": "<p>", "text": "words"}), Page)
    assert isinstance(content({"url": URL, "html": ""}), Page)


def test_a_text() -> None:
    message = {"url": URL, "text": "One.\x00\nTwo.", "title": "T", "byline": " ", "published": "yesterday, 3 pm"}
    text = content(message)
    assert isinstance(text, PlainText)
    assert (text.text, text.title, text.byline, text.published) == ("One.\nTwo.", "T", None, "yesterday, 3 pm")
    assert text.fetch.sha256 == hashlib.sha256(b"One.\nTwo.").hexdigest()


def test_a_feed_as_text_says_that_its_bytes_are_utf_8() -> None:
    feed = content({"feed_url": URL, "body": RSS, "content_type": "application/rss+xml; charset=windows-1256"})
    assert isinstance(feed, FeedBody)
    assert feed.body == RSS.encode()
    assert feed.headers == (("content-type", "application/rss+xml; charset=utf-8"),)


@pytest.mark.parametrize(
    ("message", "kind"),
    [
        ({"feed_url": URL, "body_base64": "PHJzcy8+"}, FeedBody),
        ({"url": URL, "body": RSS}, FeedBody),
        ({"url": URL, "body": "<html><p>Page", "content_type": "text/html"}, Page),
        ({"url": URL, "status": 301, "headers": {"Location": "/new"}, "html": ""}, Redirect),
    ],
)
def test_other_documents(message: dict[str, Any], kind: type) -> None:
    assert isinstance(content(message), kind)


def test_unknown_keys_are_named() -> None:
    data = json.dumps({"url": URL, "zebra": 1, "Title": [], "id": None}).encode()
    assert parse_message(data, via="file").unknown == ("Title", "zebra")


@pytest.mark.parametrize(
    ("data", "attributes", "kind"),
    [
        (b"<html><p>x", {"content_type": "text/html"}, Page),
        (b"%PDF-1.7", {"Content-Type": "TEXT/HTML; charset=utf-8"}, Page),
        (RSS.encode("cp1252"), {"content_type": "application/rss+xml"}, FeedBody),
        (b'{"version": "https://jsonfeed.org/version/1.1"}', {"content_type": "application/feed+json"}, FeedBody),
        ("caf\u00e9".encode("latin-1"), {"content_type": "text/plain; charset=iso-8859-1"}, PlainText),
    ],
)
def test_a_document_with_attributes(data: bytes, attributes: dict[str, str], kind: type) -> None:
    document = content(data, attributes={**attributes, "url": URL, "fetched_at": "2024-01-02T03:04:05Z", "id": "m1"})
    assert isinstance(document, kind)
    assert (document.url, document.fetch.at, document.fetch.id) == (URL, "2024-01-02T03:04:05Z", "m1")


@pytest.mark.parametrize(
    "media", ["application/json", "application/json; charset=utf-8", "text/json", "application/ld+json"]
)
def test_attributes_that_name_json_change_nothing(media: str) -> None:
    assert isinstance(content({"url": URL}, attributes={"content_type": media, "url": "https://other.example/"}), Link)


@pytest.mark.parametrize(
    ("message", "reason", "said"),
    [
        (b"", "bad_message", "empty"),
        (b" \n", "bad_message", "empty"),
        (b"\x00", "bad_message", "no JSON"),
        (b'{"url": "https://a.example/\x00"}', "bad_message", "no JSON"),
        (b"\xff\xfe{\x00}\x00", "bad_message", "UTF-8"),
        (b"[" * 100_000, "bad_message", "no JSON"),
        (b'{"a":' * 100_000 + b"1" + b"}" * 100_000, "bad_message", "no JSON"),
        (b'{"url": "\\ud800"}', "bad_message", "no JSON"),
        (b'"\\udc00"', "bad_message", "no JSON"),
        (b'{"url": "https://a.example/"', "bad_message", "no JSON"),
        (b"some words", "bad_message", "no URL"),
        (b"https://a.example/ https://b.example/", "bad_message", "no URL"),
        (b"[1]", "bad_message", "neither"),
        (b"null", "bad_message", "neither"),
        (b"12", "bad_message", "neither"),
        (b'"words"', "bad_message", "neither"),
        ({}, "bad_message", '"url"'),
        ({"html": "<p>x"}, "bad_message", '"url"'),
        ({"url": 5}, "bad_message", "a number"),
        ({"url": [URL]}, "bad_message", "a list"),
        ({"url": True}, "bad_message", "true or false"),
        ({"url": URL, "html": {}}, "bad_message", "an object"),
        ({"url": URL, "html": "a", "html_base64": "YQ=="}, "bad_message", "one of them"),
        ({"url": URL, "html": "a", "body": "b"}, "bad_message", "one thing"),
        ({"url": URL, "html_base64": "%%%"}, "bad_message", "base64"),
        ({"url": URL, "html_base64": "YQ"}, "bad_message", "base64"),
        ({"url": URL, "html_base64": "é"}, "bad_message", "base64"),
        ({"url": URL, "status": "200"}, "bad_message", "status"),
        ({"url": URL, "status": True}, "bad_message", "status"),
        ({"url": URL, "status": 10**30}, "bad_message", "status"),
        ({"url": URL, "headers": []}, "bad_message", "headers"),
        ({"url": URL, "headers": {"a": 1}}, "bad_message", "headers"),
        ({"url": URL, "fetched_at": "yesterday"}, "bad_message", "fetched_at"),
        ({"url": URL, "fetched_at": "2024-01-02T03:04:05"}, "bad_message", "offset"),
        ({"url": URL, "fetched_at": 1700000000}, "bad_message", "a number"),
        ({"url": URL, "id": {}}, "bad_message", "id"),
        ({"url": URL, "text": "x", "title": "t" * 70_000}, "bad_message", "title"),
        ({"url": "https://"}, "bad_url", "host"),
        ({"url": "ftp://a.example/x"}, "bad_url", "http"),
        ({"url": "urn:news:1"}, "bad_url", "fetched"),
        (b"mailto://x", "bad_url", "http"),
        ({"url": "https://a.example/\u0000x"}, "bad_url", "control"),
        ({"url": "words"}, "bad_url", ""),
        ({"url": URL, "status": 404, "html": "gone"}, "http_error", "404"),
        (b" " * (MAX_MESSAGE + 1), "too_large", "20,971,521"),
    ],
)
def test_what_is_refused(message: Any, reason: str, said: str) -> None:
    error = refused(message)
    assert error.reason == reason
    assert said in error.detail


def test_documents_that_are_refused() -> None:
    html = {"content_type": "text/html"}
    assert refused(b"<p>", attributes=html).reason == "bad_message"
    assert refused(b"<p>", attributes={**html, "url": "https://"}).reason == "bad_url"
    assert refused(b"<p>", attributes={**html, "url": URL, "fetched_at": "now"}).reason == "bad_message"
    image = refused(b"\x89PNG", attributes={"content_type": "image/png", "url": URL})
    assert isinstance(image, Skip)
    assert image.reason == "not_a_page"


def test_a_message_is_named_by_itself_and_not_by_its_line() -> None:
    message = {"url": URL, "text": "x", "id": "a1", "fetched_at": "2024-01-02T03:04:05Z", "colour": "blue"}
    data = json.dumps(message).encode()
    seen = Observation(origin=Origin(source="jsonl", file="a.jsonl", offset=9), content=Message(data=data))
    opened, unknown = open_message(seen)
    assert unknown == ("colour",)
    assert opened.origin == Origin(source="jsonl", url=URL, at="2024-01-02T03:04:05Z", record="a1")
    assert opened.content.fetch.via == "file"


_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20) | st.just(URL),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


@settings(max_examples=300, deadline=None)
@given(st.dictionaries(st.sampled_from(sorted(KNOWN)) | st.text(max_size=9), _VALUES, max_size=8), st.booleans())
def test_no_object_raises_anything_else(message: dict[str, Any], with_url: bool) -> None:
    try:
        found = content(json.dumps({**message, "url": URL} if with_url else message).encode())
    except Rejected as error:
        error.detail.encode()
    else:
        assert found.url


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=200), st.dictionaries(st.sampled_from(["content_type", "url", "id"]), st.text(max_size=30)))
def test_no_bytes_raise_anything_else(data: bytes, attributes: dict[str, str]) -> None:
    with suppress(Rejected):
        content(data, attributes=attributes)


def test_long_adversarial_messages_take_linear_time() -> None:
    begun = time.process_time()
    for data in (b"a" * MAX_MESSAGE, b"a:" * 9_000_000, b'"' + b"\\u0041" * 3_000_000 + b'"', b"https://" * 2_000_000):
        refused(data)
    assert time.process_time() - begun < 10
