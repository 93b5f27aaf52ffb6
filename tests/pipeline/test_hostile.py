"""Hostile input: each becomes one dead letter with a reason a person understands, and the rest is intact."""

import gzip
import json
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.archives import page, plain, record, write_warc
from tests.pipeline.conftest import Newsbeam

Make = Callable[[Path], str]
GOOD = [record(f"https://a.example/good/{number}", page(f"Sound story {number}")) for number in range(2)]


def archive(*bad: bytes, name: str = "bad.warc.gz") -> Make:
    """Make an archive with a bad part between two good records."""

    def make(folder: Path) -> str:
        return f"warc:{write_warc(folder / name, [GOOD[0], *bad, GOOD[1]])}"

    return make


def tail(data: bytes) -> Make:
    """Make an archive that ends badly after two good records."""

    def make(folder: Path) -> str:
        return f"warc:{write_warc(folder / 'tail.warc.gz', [*GOOD, data])}"

    return make


def captured(body: bytes, content_type: str = "text/html; charset=utf-8") -> Make:
    """Make an archive with one hostile page between two good ones."""
    return archive(record("https://a.example/bad", body, content_type=content_type))


def file(kind: str, name: str, data: bytes) -> Make:
    """Make a file of its own."""

    def make(folder: Path) -> str:
        (folder / name).write_bytes(data)
        return f"{kind}:{folder / name}"

    return make


def messages(*lines: bytes) -> Make:
    """Make a file of messages with two good ones around the bad."""
    good = [
        json.dumps({"url": f"https://a.example/good/{n}", "html": page(f"Sound story {n}").decode()}).encode()
        for n in range(2)
    ]
    return file("jsonl", "messages.jsonl", b"\n".join([good[0], *lines, good[1]]) + b"\n")


def length(data: bytes, by: int) -> bytes:
    """Return a record that states a length that is wrong by some bytes."""
    text = gzip.decompress(data)
    start = text.index(b"Content-Length: ") + 16
    end = text.index(b"\r\n", start)
    text = text[:start] + str(int(text[start:end]) + by).encode() + text[end:]
    return gzip.compress(text, mtime=0)


def altered(data: bytes) -> bytes:
    """Return a record whose payload is not the one its digest was made of."""
    return gzip.compress(gzip.decompress(data).replace(b"council", b"cuoncil"), mtime=0)


def bomb(megabytes: int) -> bytes:
    """Return a record that inflates to so many megabytes of zeros."""
    zeros = b"\0" * (1 << 20)
    head = (
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/bomb\r\n"
        "WARC-Date: 2026-03-02T07:30:00Z\r\nWARC-Record-ID: <urn:test:bomb>\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {(megabytes << 20) + 45}\r\n\r\n"
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"
    ).encode()
    squeeze = zlib.compressobj(9, zlib.DEFLATED, 31)
    return b"".join([squeeze.compress(head), *(squeeze.compress(zeros) for _ in range(megabytes)), squeeze.flush()])


BAD = record("https://a.example/bad", page("The bad one"))
LAUGHS = (
    b'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha">'
    + b"".join(b'<!ENTITY %c "%s">' % (97 + n, b"&%c;" % (96 + n) * 20) for n in range(1, 10))
    + b']><rss version="2.0"><channel><title>&j;</title><item><title>&j;</title></item></channel></rss>'
)
ERROR_PAGE = b"<!DOCTYPE html><html><head><title>502</title></head><body><h1>Bad Gateway</h1></body></html>"
TABLE = b"<table><tr><td colspan=9007199254740992>wide</td></tr></table>"

# name: (make, dead letters by reason, words of the sentence, articles)
CASES: dict[str, tuple[Make, dict[str, int], str, int]] = {
    "truncated gzip": (tail(BAD[:-40]), {"truncated": 1}, "", 2),
    "length too long": (archive(length(BAD, 50)), {"truncated": 1}, "", 2),
    "length too short": (archive(length(BAD, -50)), {"archive_damaged": 1}, "", 2),
    "wrong digest": (archive(altered(BAD)), {"digest_mismatch": 1}, "digest", 2),
    "garbage between records": (archive(b"\x8b\x1f garbage " * 30), {"archive_damaged": 1}, "", 2),
    "garbage in a plain archive": (
        file("warc", "plain.warc", plain([GOOD[0]]) + b"garbage\r\n" * 9 + plain([GOOD[1]])),
        {"archive_damaged": 1},
        "",
        2,
    ),
    "an empty archive": (file("warc", "empty.warc.gz", b""), {"unreadable": 1}, "empty", 0),
    "an empty page": (file("html", "empty.html", b""), {"no_body": 1}, "", 0),
    "an empty text": (file("text", "empty.txt", b""), {"no_body": 1}, "", 0),
    "an empty feed": (file("feed", "empty.xml", b""), {"not_a_feed": 1}, "", 0),
    "a gzip bomb": (archive(bomb(1024)), {"too_large": 1}, "", 2),
    "a 60 MB page": (captured(page("Large") + b"<p>word</p>" * (6 << 20)), {"too_large": 1}, "limit", 2),
    "200,000 nested tags": (captured(b"<html><body>" + b"<div>" * 200_000 + b"deep"), {"too_deep": 1}, "", 2),
    "a PDF served as HTML": (captured(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj"), {"not_html": 1}, "PDF", 2),
    "an XML bomb": (file("feed", "laughs.xml", LAUGHS), {"not_a_feed": 1}, "", 0),
    "an error page for a feed": (file("feed", "error.xml", ERROR_PAGE), {"not_a_feed": 1}, "", 0),
    "a message that is not JSON": (messages(b"what is this"), {"bad_message": 1}, "", 2),
    "a message that is not UTF-8": (messages(b'{"url": "https://a.example/\xff\xfe"}'), {"bad_message": 1}, "", 2),
    "a message of 30 MB": (
        messages(b'{"url": "https://a.example/x", "text": "%s"}' % (b"x" * (30 << 20))),
        {"too_large": 1},
        "",
        2,
    ),
    "a lone surrogate in JSON": (
        messages(b'{"url": "https://a.example/x", "text": "\\ud800"}'),
        {"bad_message": 1},
        "",
        2,
    ),
    "a URL without a host": (
        messages(b'{"url": "https:///nowhere", "text": "A sentence."}'),
        {"bad_url": 1},
        "",
        2,
    ),
    "a file that cannot be read": (lambda folder: "html:/proc/self/mem", {"unreadable": 1}, "cannot be read", 0),
}

# Sound enough to be records: what they say wrongly is left out or flagged.
ODD: dict[str, Make] = {
    "an unknown charset": captured(page("A story in an unknown charset"), "text/html; charset=klingon-8"),
    "a wrong charset": captured(page("Café au lait à la carte").decode().encode("latin-1"), "text/html; charset=utf-8"),
    "NUL bytes": captured(page("A story").replace(b"story", b"st\0ory").replace(b"<p>", b"<p>\0\0")),
    "a table of enormous width": captured(page("A wide story").replace(b"</article>", TABLE + b"</article>")),
    "a date in the year 0": captured(
        page("Old", head='<meta property="article:published_time" content="0000-01-01T00:00:00Z">')
    ),
    "a date in the year 99999": captured(
        page("Far", head='<meta property="article:published_time" content="99999-01-01T00:00:00Z">')
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_a_bad_input_is_one_dead_letter_and_the_rest_is_intact(newsbeam: Newsbeam, tmp_path: Path, name: str) -> None:
    make, reasons, words, articles = CASES[name]
    ran = newsbeam(make(tmp_path))
    assert ran.code == 0, ran.err
    assert "newsbeam:" not in ran.err
    letters = ran.rows("dead-letters")
    assert ran.summary["by_reason"]["dead_letters"] == reasons, letters
    assert ran.summary["law"]["holds"]
    assert ran.summary["articles"] == articles
    for letter in letters:
        assert words in letter["detail"], letter["detail"]
        assert len(letter["detail"]) < 400
        assert "Traceback" not in letter["detail"]
        assert "Error" not in letter["detail"]
        assert letter["origin"]["url"] or letter["origin"]["file"]


@pytest.mark.parametrize("name", ODD)
def test_an_odd_page_is_still_a_record(newsbeam: Newsbeam, tmp_path: Path, name: str) -> None:
    ran = newsbeam(ODD[name](tmp_path))
    assert (ran.code, ran.err) == (0, ""), ran.err
    assert ran.summary["articles"] == 3, ran.rows("dead-letters")
    odd = next(row for row in ran.rows("articles") if row["url"] == "https://a.example/bad")
    assert odd["published"] is None
    assert "\0" not in json.dumps(odd, ensure_ascii=False)
    assert "council" in odd["text"]
