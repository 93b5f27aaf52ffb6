"""Hostile input: each becomes one dead letter with a reason a person understands, and the rest is intact.

All cases go through one run, each in a folder and under a host of its own, so no neighbour may be hurt either.
"""

import gzip
import json
import re
import subprocess
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.archives import page, plain, record, write_warc
from tests.pipeline.conftest import Ran, command, environment

Make = Callable[[Path, str], str]  # a folder and a host, to an input spec


def good(host: str) -> list[bytes]:
    """Return two sound records."""
    return [record(f"https://{host}/good/{number}", page(f"Sound story {number}")) for number in range(2)]


def bad(host: str) -> bytes:
    """Return a sound record that a case then breaks."""
    return record(f"https://{host}/bad", page("The bad one"))


def between(make: Callable[[str], bytes]) -> Make:
    """Make an archive with a bad part between two good records."""
    return lambda folder, host: f"warc:{write_warc(folder / 'a.warc.gz', [good(host)[0], make(host), good(host)[1]])}"


def after(make: Callable[[str], bytes]) -> Make:
    """Make an archive that ends badly after two good records."""
    return lambda folder, host: f"warc:{write_warc(folder / 'a.warc.gz', [*good(host), make(host)])}"


def captured(body: bytes, content_type: str = "text/html; charset=utf-8") -> Make:
    """Make an archive with one hostile page between two good ones."""
    return between(lambda host: record(f"https://{host}/bad", body, content_type=content_type))


def file(kind: str, name: str, data: bytes) -> Make:
    """Make a file of its own."""

    def make(folder: Path, host: str) -> str:
        (folder / name).write_bytes(data)
        return f"{kind}:{folder / name}"

    return make


def messages(line: bytes) -> Make:
    """Make a file of messages with two good ones around the bad."""

    def make(folder: Path, host: str) -> str:
        first, last = (
            json.dumps({"url": f"https://{host}/good/{n}", "html": page(f"Sound story {n}").decode()}).encode()
            for n in range(2)
        )
        (folder / "a.jsonl").write_bytes(b"\n".join([first, line.replace(b"HOST", host.encode()), last]))
        return f"jsonl:{folder / 'a.jsonl'}"

    return make


def length(data: bytes, by: int) -> bytes:
    """Return a record that states a length that is wrong by some bytes."""
    text = gzip.decompress(data)
    stated = re.search(rb"Content-Length: (\d+)", text)
    assert stated
    text = text[: stated.start(1)] + str(int(stated[1]) + by).encode() + text[stated.end(1) :]
    return gzip.compress(text, mtime=0)


def altered(data: bytes) -> bytes:
    """Return a record whose payload is not the one its digest was made of."""
    return gzip.compress(gzip.decompress(data).replace(b"council", b"cuoncil"), mtime=0)


def bomb(host: str, megabytes: int = 1024) -> bytes:
    """Return a record that inflates to so many megabytes of zeros."""
    zeros = b"\0" * (1 << 20)
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://{host}/bomb\r\n"
        "WARC-Date: 2026-03-02T07:30:00Z\r\nWARC-Record-ID: <urn:test:bomb>\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {(megabytes << 20) + 45}\r\n\r\n"
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"
    ).encode()
    squeeze = zlib.compressobj(1, zlib.DEFLATED, 31)
    return b"".join([squeeze.compress(head), *(squeeze.compress(zeros) for _ in range(megabytes)), squeeze.flush()])


def redirect(host: str) -> bytes:
    """Return a redirect whose own address names no host."""
    return record(f"http:///{host}/x", b"", status="301 Moved Permanently", headers=f"Location: https://{host}/y\r\n")


def mixed(folder: Path, host: str) -> str:
    """Make an uncompressed archive with garbage between two records."""
    first, last = good(host)
    (folder / "a.warc").write_bytes(plain([first]) + b"garbage\r\n" * 9 + plain([last]))
    return f"warc:{folder / 'a.warc'}"


FEED = b'<rss version="2.0"><channel>%s</channel></rss>' % b"".join(
    b"<item><title>Item %d</title></item>" % number**9 for number in range(99)
)
LAUGHS = (
    b'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha">'
    + b"".join(b'<!ENTITY %c "%s">' % (97 + n, b"&%c;" % (96 + n) * 20) for n in range(1, 10))
    + b']><rss version="2.0"><channel><title>&j;</title><item><title>&j;</title></item></channel></rss>'
)
ERROR_PAGE = b"<!DOCTYPE html><html><head><title>502</title></head><body><h1>Bad Gateway</h1></body></html>"
TABLE = b"<table><tr><td colspan=9007199254740992>wide</td></tr></table>"
HUGE = b'{"url": "https://HOST/x", "text": "%s"}' % (b"x" * (30 << 20))

# name: (how it is made, the reason it must be given, words its sentence must hold, articles that stay intact)
CASES: dict[str, tuple[Make, str, str, int]] = {
    "truncated gzip": (after(lambda host: bad(host)[:-40]), "truncated", "ends", 2),
    "length too long": (between(lambda host: length(bad(host), 50)), "truncated", "length", 2),
    "length too short": (between(lambda host: length(bad(host), -50)), "archive_damaged", "length", 2),
    "wrong digest": (between(lambda host: altered(bad(host))), "digest_mismatch", "digest", 2),
    "garbage between records": (between(lambda host: b"\x8b\x1f garbage " * 30), "archive_damaged", "bytes", 2),
    "garbage in a plain archive": (mixed, "archive_damaged", "bytes", 2),
    "an empty archive": (file("warc", "a.warc.gz", b""), "unreadable", "empty", 0),
    "an empty page": (file("html", "a.html", b""), "no_body", "empty", 0),
    "an empty text": (file("text", "a.txt", b""), "no_body", "empty", 0),
    "an empty feed": (file("feed", "a.xml", b""), "not_a_feed", "empty", 0),
    "a gzip bomb": (between(bomb), "too_large", "limit", 2),
    "a 60 MB page": (captured(page("Large") + b"<p>word</p>" * (6 << 20)), "too_large", "limit", 2),
    "200,000 nested tags": (captured(b"<html><body>" + b"<div>" * 200_000 + b"deep"), "too_deep", "deep", 2),
    "a PDF served as HTML": (captured(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj"), "not_html", "PDF", 2),
    "an XML bomb": (file("feed", "a.xml", LAUGHS), "not_a_feed", "entit", 0),
    "an error page for a feed": (file("feed", "a.xml", ERROR_PAGE), "not_a_feed", "", 0),
    "a message that is not JSON": (messages(b"what is this"), "bad_message", "JSON", 2),
    "a message that is not UTF-8": (messages(b'{"url": "https://HOST/\xff\xfe"}'), "bad_message", "UTF-8", 2),
    "a message of 30 MB": (messages(HUGE), "too_large", "limit", 2),
    "a lone surrogate in JSON": (messages(b'{"url": "https://HOST/x", "text": "\\ud800"}'), "bad_message", "", 2),
    "a URL without a host": (messages(b'{"url": "https:///nowhere", "text": "A sentence."}'), "bad_url", "host", 2),
    "a redirect of no address": (between(redirect), "bad_url", "host", 2),
    "a page of no address": (between(lambda host: record("http://[bad/x", page("Lost"))), "bad_url", "", 2),
    "bytes that are no text": (file("text", "a.txt", bytes(range(256)) * 40), "not_text", "something else", 0),
    "a gzip feed that is cut": (file("feed", "a.xml.gz", gzip.compress(FEED, mtime=0)[:-60]), "truncated", "ends", 0),
    "a file that cannot be read": (lambda folder, host: "html:/proc/self/mem", "unreadable", "cannot be read", 0),
}


def dated(value: str) -> Make:
    return captured(page("A dated story", head=f'<meta property="article:published_time" content="{value}">'))


# Sound enough to be records: what they say wrongly is left out or flagged.
ODD: dict[str, Make] = {
    "an unknown charset": captured(page("A story in an unknown charset"), "text/html; charset=klingon-8"),
    "a wrong charset": captured(page("Café au lait à la carte").decode().encode("latin-1"), "text/html; charset=utf-8"),
    "NUL bytes": captured(page("A story").replace(b"story", b"st\0ory").replace(b"<p>", b"<p>\0\0")),
    "a table of enormous width": captured(page("A wide story").replace(b"</article>", TABLE + b"</article>")),
    "a date in the year 0": dated("0000-01-01T00:00:00Z"),
    "a date in the year 99999": dated("99999-01-01T00:00:00Z"),
}


def host_of(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", name.lower()) + ".example"


@pytest.fixture(scope="module")
def ran(tmp_path_factory: pytest.TempPathFactory) -> Ran:
    """Return one run over every case."""
    root = tmp_path_factory.mktemp("hostile")
    makes = {name: case[0] for name, case in CASES.items()} | ODD
    inputs = []
    for name, make in makes.items():
        folder = root / host_of(name)
        folder.mkdir()
        inputs.append(f"--input={make(folder, host_of(name))}")
    done = subprocess.run(
        command("run", *inputs, f"--output=jsonl:{root / 'out'}"), capture_output=True, text=True, env=environment()
    )
    return Ran(done.returncode, done.stdout, done.stderr, root / "out")


def letters(ran: Ran, name: str) -> list[dict[str, Any]]:
    """Return the dead letters of a case."""
    marks = {"a file that cannot be read": "/proc/self/mem", "a page of no address": "http://[bad/x"}
    mark = marks.get(name, host_of(name))
    found = (row for row in ran.rows("dead-letters"))
    return [row for row in found if mark in f"{row['origin']['url']} {row['origin']['file']}"]


def articles(ran: Ran, name: str) -> list[dict[str, Any]]:
    """Return the articles of a case."""
    return [row for row in ran.rows("articles") if row["url"].startswith(f"https://{host_of(name)}/")]


def test_the_run_goes_on_and_its_law_holds(ran: Ran) -> None:
    assert ran.code == 0, ran.err
    assert "newsbeam:" not in ran.err
    assert ran.summary["law"]["holds"]
    assert ran.summary["dead_letters"] == len(CASES), ran.summary["by_reason"]
    assert ran.summary["articles"] == sum(case[3] for case in CASES.values()) + 3 * len(ODD)


@pytest.mark.parametrize("name", CASES)
def test_a_bad_input_is_one_dead_letter_and_its_neighbours_are_intact(ran: Ran, name: str) -> None:
    _, reason, words, intact = CASES[name]
    [letter] = letters(ran, name)
    assert letter["reason"] == reason, letter
    assert words in letter["detail"], letter["detail"]
    assert len(letter["detail"]) < 400
    assert "Traceback" not in letter["detail"]
    assert "Error" not in letter["detail"]
    assert len(articles(ran, name)) == intact


@pytest.mark.parametrize("name", ODD)
def test_an_odd_page_is_still_a_record(ran: Ran, name: str) -> None:
    assert not letters(ran, name)
    [odd] = [row for row in articles(ran, name) if row["url"].endswith("/bad")]
    assert odd["published"] is None
    assert "\0" not in json.dumps(odd, ensure_ascii=False)
    assert "council" in odd["text"]
