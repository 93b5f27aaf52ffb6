"""URLs: what one article's addresses share, and what two articles' do not."""

import csv
import random
import time
from pathlib import Path

import pytest
from hypothesis import given, settings, strategies as st

from transforms.core.rejected import Rejected
from transforms.core.urls import absolute_url, canonical_site, canonical_url, site_of
from transforms.core.urls.escapes import PATH, QUERY, normal_escapes
from transforms.core.urls.hosts import registrable
from transforms.core.urls.parts import LONGEST, is_identity, parse_url

PAIRS = Path(__file__).parents[1] / "data" / "url_pairs.tsv"
with PAIRS.open(encoding="utf-8", newline="") as _file:
    _ROWS = list(csv.DictReader(_file, delimiter="\t", quoting=csv.QUOTE_NONE))


def _unescape(url: str) -> str:
    return url.replace("\\t", "\t").replace("\\n", "\n")


@pytest.mark.parametrize("row", _ROWS, ids=lambda row: f"{row['relation']}: {row['reason']}")
def test_pairs(row: dict[str, str]) -> None:
    one, other = canonical_url(_unescape(row["one"])), canonical_url(_unescape(row["other"]))
    assert (one == other) == (row["relation"] == "same"), (one, other)
    assert canonical_url(one) == one
    assert canonical_url(other) == other


def test_the_table_is_large_enough() -> None:
    assert {row["relation"] for row in _ROWS} == {"same", "different"}
    assert len(_ROWS) >= 150


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("HTTP://www.Example.com:80/a/../B/?b=2&a=1#c", "https://example.com/B?a=1&b=2"),
        ("https://example.com", "https://example.com/"),
        ("https://example.com/é?ü=ö", "https://example.com/%C3%A9?%C3%BC=%C3%B6"),
        ("https://example.com/a|b<c>", "https://example.com/a%7Cb%3Cc%3E"),
        ("https://[2001:db8:0:0::1]:8080/x", "https://[2001:db8::1]:8080/x"),
        ("https://localhost/x", "https://localhost/x"),
        ("https://under_score.example.com/x", "https://under_score.example.com/x"),
        ("https://example.com/\ud800x", "https://example.com/%EF%BF%BDx"),
        ("https://example.com/a\0b", "https://example.com/a%00b"),
        ("https://www.google.com/amp/s", "https://google.com/s"),
        ("https://x.cdn.ampproject.org/c/s/not a host", "https://x.cdn.ampproject.org/c/s/not%20a%20host"),
        ("https://x.cdn.ampproject.org/c/s/bad..host/a", "https://x.cdn.ampproject.org/c/s/bad..host/a"),
    ],
)
def test_canonical_form(url: str, expected: str) -> None:
    assert canonical_url(url) == expected


@pytest.mark.parametrize(
    "url",
    [
        "urn:uuid:0a1b",
        "URN:isbn:1",
        "urn:newsbeam:text:a/b?utm_source=x#c",
        "file:///data/a b/Page.html",
        "file:///a#b",
        "file://localhost/a",
        "file:/a",
    ],
)
def test_identities_without_an_address_pass_unchanged(url: str) -> None:
    assert canonical_url(url) == url
    assert site_of(url) is None


@pytest.mark.parametrize(
    "url",
    [
        *(
            "",
            " ",
            "\t\n",
            "\u3000",
            "garbage",
            "a/b",
            "/article/5",
            "?id=1",
            "#top",
            "example.com/a",
            "example.com:80/a",
        ),
        *(
            "http:",
            "http://",
            "http:///a",
            "https://?id=1",
            "https://#a",
            "https://:80/a",
            "https://@/a",
            "http:a",
            "http:/a",
        ),
        *(
            "ftp://example.com/a",
            "mailto:a@example.com",
            "javascript:void(0)",
            "data:text/html,a",
            "tel:123",
            "about:blank",
        ),
        *(
            "file:",
            "file://",
            "file:///",
            "file://server/share",
            "urn:",
            "urn:x",
            "urn:x:",
            "blob:https://example.com/a",
        ),
        *(
            "https://exa mple.com/",
            "https://example.com:port/",
            "https://example.com:99999/",
            "https://example.com:-1/",
        ),
        *(
            "https://a..b/",
            "https://.com/",
            "https://./",
            "https://exa%20mple.com/",
            "https://ex<a>.com/",
            "https://[::1/a",
        ),
        *(
            "https://[]/",
            "https://[zz]/",
            "https://1.2.3.4.5/",
            "https://1.2.3.256/",
            "https://2130706433/",
            "https://0x7f.1/",
        ),
        *(
            "https://" + "a" * 64 + ".com/",
            "https://" + "a." * 130 + "com/",
            "https://example.com/" + "a" * LONGEST,
            "https://example.com/" + "é" * (LONGEST // 4),
        ),
        *("https://\ud800.com/", "urn:x:\ud800", "https://%00.com/", "http://example.com:٨٠/"),
    ],
)
def test_what_is_no_address_is_rejected(url: str) -> None:
    with pytest.raises(Rejected) as caught:
        canonical_url(url)
    assert caught.value.reason == "bad_url"
    assert caught.value.detail.endswith(".")
    assert site_of(url) is None


@pytest.mark.parametrize(
    ("url", "site"),
    [
        ("https://news.example.org/a", "example.org"),
        ("https://www.bbc.co.uk/a", "bbc.co.uk"),
        ("https://a.b.example.com.sa:8080/", "example.com.sa"),
        ("https://m.de/", "m.de"),
        ("https://a.blogspot.com/", "a.blogspot.com"),
        ("https://www.city.kobe.jp/", "city.kobe.jp"),
        ("https://gov.uk/", "gov.uk"),
        ("https://www.gov.uk/", "www.gov.uk"),
        ("https://localhost/", "localhost"),
        ("https://www.paper.test/", "paper.test"),
        ("http://192.0.2.7:8000/", "192.0.2.7"),
        ("http://[2001:DB8::1]:8000/", "[2001:db8::1]"),
        ("http://[2001:DB8::1]/", "[2001:db8::1]"),
        ("https://www.münchen.example/", "xn--mnchen-3ya.example"),
        ("https://www.google.com/amp/s/news.example.org/a", "example.org"),
    ],
)
def test_site(url: str, site: str) -> None:
    assert site_of(url) == site
    assert site_of(canonical_url(url)) == site
    assert canonical_site(canonical_url(url)) == site


@pytest.mark.parametrize(
    ("href", "expected"),
    [
        ("/b?x=1#c", "https://news.example.org/b?x=1#c"),
        ("b", "https://news.example.org/a/b"),
        ("../b", "https://news.example.org/b"),
        ("?p=2", "https://news.example.org/a/story?p=2"),
        ("#top", "https://news.example.org/a/story#top"),
        ("", "https://news.example.org/a/story"),
        ("//cdn.example.com/b", "https://cdn.example.com/b"),
        ("http://Example.com/B?utm_source=x", "http://Example.com/B?utm_source=x"),
        ("https://example.com/a/../b", "https://example.com/a/../b"),
        (" \n/b\t ", "https://news.example.org/b"),
        ("\\b\\c?q=\\d", "https://news.example.org/b/c?q=\\d"),
        ("/مقال", "https://news.example.org/مقال"),
        ("/a\ud800", "https://news.example.org/a\ufffd"),
        ("mailto:a@example.com", None),
        ("javascript:void(0)", None),
        ("tel:1", None),
        ("data:text/html,x", None),
        ("http://", None),
        ("http://[bad/", None),
        ("https://exa mple.com/", None),
        ("/" + "a" * LONGEST, None),
    ],
)
def test_absolute(href: str, expected: str | None) -> None:
    assert absolute_url(href, "https://news.example.org/a/story") == expected


def test_absolute_without_a_usable_base() -> None:
    assert absolute_url("https://example.com/a", "garbage") == "https://example.com/a"
    assert absolute_url("//example.com/a", "urn:x:1") == "https://example.com/a"
    assert absolute_url("/a", "urn:x:1") is None
    assert absolute_url("a.html", "file:///data/page.html") is None
    assert absolute_url("/a", "http://[bad/") is None


_PIECES = st.sampled_from(
    [
        "amp",
        "/",
        "//",
        ".",
        "..",
        "%",
        "%2",
        "%2e",
        "%25",
        "%41",
        "?",
        "&",
        "=",
        "#",
        "#!",
        "#/",
        ";jsessionid=",
        "index.html",
        "print",
        "a-1",
        "s",
        "c",
        "v",
        "wp",
        "tag",
        ".amp",
        "amp_",
        "amp;",
        "utm_source=",
        "ref=",
        "www.",
        "m.",
        "example.com",
        "cdn.ampproject.org",
        "google.com",
        "@",
        ":80",
        ":443",
        ":",
        "[::1]",
        "é",
        "ü",
        "م",
        "�",
        "\\",
        " ",
        "\t",
        "+",
        ";",
        "(S(abcdefghijklmnopqrstuvwx))",
        "%6D",
        "%2f",
        "xn--",
        "1",
        "A",
    ]
)
_URLS = st.one_of(
    st.text(max_size=60).map(lambda text: "https://example.com/" + text),
    st.text(max_size=30).map(lambda text: "https://" + text),
    st.lists(_PIECES, max_size=14).map(lambda pieces: "https://" + "".join(pieces)),
    st.lists(_PIECES, max_size=14).map(lambda pieces: "http://www.google.com/amp/s/" + "".join(pieces)),
    st.lists(_PIECES, max_size=14).map(lambda pieces: "http://x.cdn.ampproject.org/" + "".join(pieces)),
    st.text(max_size=60),
)


@settings(max_examples=600, deadline=None)
@given(_URLS)
def test_idempotent_and_only_rejections(url: str) -> None:
    try:
        once = canonical_url(url)
    except Rejected as rejected:
        assert rejected.reason == "bad_url"
        return
    assert canonical_url(once) == once
    assert canonical_site(once) == (None if is_identity(once) else registrable(parse_url(once).host))
    if not once.lower().startswith(("urn:", "file:")):
        assert once.isascii()
        assert once.startswith("https://")
        assert site_of(once) == site_of(url) is not None


@settings(max_examples=300, deadline=None)
@given(_URLS, _URLS)
def test_absolute_gives_what_canonical_takes(href: str, base: str) -> None:
    found = absolute_url(href, base)
    if found is not None:
        found.encode("utf-8")
        assert canonical_url(found).startswith("https://")


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(["id=1", "b=2", "utm_source=x", "fbclid=y", "c=%C3%A9", "b=1"]), max_size=6))
def test_noise_and_the_order_of_names_do_not_matter(pieces: list[str]) -> None:
    shuffled = sorted(pieces, key=lambda piece: piece.partition("=")[0], reverse=True)
    noisy = [*shuffled, "utm_medium=z"]
    assert canonical_url("https://example.com/a?" + "&".join(pieces)) == canonical_url(
        "http://www.example.com/a/?" + "&".join(noisy)
    )


@pytest.mark.parametrize(
    "piece",
    [
        "/amp",
        ".amp",
        "amp_",
        "/../",
        "%",
        "%2",
        "&amp;",
        ";jsessionid=",
        "a.",
        "#!",
        "@",
        ":",
        "[",
        "/index.html",
        "%25",
        "-",
    ],
)
def test_long_hostile_addresses_end_quickly(piece: str) -> None:
    start = time.process_time()
    for shape in ("https://example.com/{}", "https://{}", "https://example.com/?{}", "https://google.com/amp/s/{}"):
        url = shape.format(piece * (LONGEST // len(piece)))[: LONGEST - 1]
        try:
            canonical_url(url)
        except Rejected:
            continue
    nested = "https://google.com/amp/s/" + "google.com/amp/s/" * 6 + "example.com/a"
    assert canonical_url(nested) == "https://example.com/a"
    assert time.process_time() - start < 2


def test_a_shuffled_query_is_one_address() -> None:
    pieces = [f"k{number}={number}" for number in range(30)]
    expected = canonical_url("https://example.com/a?" + "&".join(pieces))
    for seed in range(5):
        random.Random(seed).shuffle(pieces)
        assert canonical_url("https://example.com/a?" + "&".join(pieces)) == expected


@pytest.mark.parametrize(
    ("text", "literal", "expected"),
    [
        ("/a/%D8%A7-b", PATH, "/a/%D8%A7-b"),
        ("/a/%d8%a7", PATH, "/a/%D8%A7"),
        ("/%7Eb/%41", PATH, "/~b/A"),
        ("a=%2f&b=;", QUERY, "a=/&b=;"),
        ("a=%26", QUERY, "a=%26"),
        ("a%3Bb;c", PATH, "a%3Bb;c"),
        ("100%", PATH, "100%25"),
        ("%D8%A7%zz", QUERY, "%D8%A7%25zz"),
        ("a|b^c", PATH, "a%7Cb%5Ec"),
        ("a&b=c", PATH, "a&b=c"),
        ("[x]", QUERY, "%5Bx%5D"),
    ],
)
def test_escapes_in_one_spelling(text: str, literal: frozenset[int], expected: str) -> None:
    assert normal_escapes(text, literal) == expected
    assert normal_escapes(expected, literal) == expected
