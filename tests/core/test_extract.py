"""The whole article of a page: the acceptance article in every variant a publisher would make of it, and any bytes."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from schemas import Article, Fetch, Page, PlainText
from schemas.reasons import DEAD, FLAGS
from transforms.core import Rejected, extract_article
from transforms.core.extract import EVIDENCE

URL = "https://news.example.org/article/255860"
FETCH = Fetch(at="2022-02-12T18:00:00Z", via="file")


@pytest.fixture(scope="session")
def html(shared: Path) -> str:
    return (shared / "seed" / "page.html").read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def told(shared: Path) -> dict[str, Any]:
    told: dict[str, Any] = json.loads((shared / "seed" / "page.json").read_text(encoding="utf-8"))
    return told


def with_json_ld(html: str, told: dict[str, Any]) -> str:
    node = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": told["title"],
        "mainEntityOfPage": URL,
        "publisher": {"@type": "NewsMediaOrganization", "name": told["source"]},
        "keywords": told["keywords"],
    }
    return html.replace("</head>", f"<script type='application/ld+json'>{json.dumps(node)}</script></head>")


def as_amp(html: str, told: dict[str, Any]) -> str:
    page = with_json_ld(html, told).replace("<html ", "<html ⚡ ").replace("<img ", "<amp-img ")
    canonical = f"<link rel='canonical' href='{URL}'><script async src='https://cdn.ampproject.org/v0.js'></script>"
    return page.replace("</head>", f"{canonical}</head>")


def without_metadata(html: str, told: dict[str, Any]) -> str:
    return re.sub(r"<head>.*?</head>", "<head><meta charset='utf-8'></head>", html, flags=re.DOTALL).replace(
        " lang='ar' dir='rtl'", ""
    )


def in_eastern_digits(html: str, told: dict[str, Any]) -> str:
    return html.replace("السبت 12 فبراير 2022 03:15 م", "السبت ١٢ فبراير ٢٠٢٢ ٠٣:١٥ م")


def with_levantine_month(html: str, told: dict[str, Any]) -> str:
    return html.replace("السبت 12 فبراير 2022 03:15 م", "السبت 12 شباط 2022 03:15 م")


def unchanged(html: str, told: dict[str, Any]) -> str:
    return html


VARIANTS = (unchanged, with_json_ld, as_amp, without_metadata, in_eastern_digits, with_levantine_month)


@pytest.mark.parametrize("variant", VARIANTS, ids=lambda variant: variant.__name__)
@pytest.mark.parametrize("charset", ["utf-8", "windows-1256"])
def test_the_acceptance_article(
    html: str, told: dict[str, Any], variant: Callable[[str, dict[str, Any]], str], charset: str
) -> None:
    text = variant(html, told).replace("charset='utf-8'", f"charset='{charset}'")
    page = Page(url=URL, body=text.encode(charset, "xmlcharrefreplace"), fetch=FETCH, content_type="text/html")
    article = extract_article(page)
    assert article.url == told["url"]
    assert article.canonical_url == told["url"]
    assert article.site == "example.org"
    assert article.title == told["title"]
    assert article.language == told["language"]
    assert article.direction == "rtl"
    assert [block.text for block in article.blocks] == told["text_paragraphs"]
    assert [block.text for block in article.blocks if block.type == "heading"] == told["subheadings"]
    assert [(credit.name, credit.role) for credit in article.credits] == [(told["source"], "source")]
    assert list(article.keywords) == told["keywords"]
    assert [(link.url, link.title) for link in article.related] == [
        (link["url"], link["title"]) for link in told["related"]
    ]
    assert article.authors == ()
    published = article.published
    assert published is not None
    assert (published.local, published.offset, published.instant) == (told["published_local"], None, None)
    assert (published.precision, published.zone, published.by) == ("minute", "unknown", "visible-text")
    assert "zone_unknown" in article.quality.flags
    assert article.fetch.charset == charset


def test_the_acceptance_text(shared: Path, told: dict[str, Any]) -> None:
    text = (shared / "seed" / "000_a2b39e0f3c473ada.txt").read_text(encoding="utf-8")
    article = extract_article(PlainText(url=URL, text=text, fetch=FETCH))
    assert article.title == told["title"]
    assert [block.text for block in article.blocks] == told["text_paragraphs"]
    assert [block.text for block in article.blocks if block.type == "heading"] == told["subheadings"]
    assert [credit.name for credit in article.credits] == [told["source"]]
    assert [link.title for link in article.related] == [link["title"] for link in told["related"]]
    assert {link.url for link in article.related} == {None}
    assert article.keywords == (" ".join(told["keywords"]),)
    assert "keywords_unsplit" in article.quality.flags
    assert article.published is not None
    assert (article.published.local, article.published.zone) == (told["published_local"], "unknown")


PAGE = """<!doctype html><html lang="en"><head><title>Ferry runs again | The Harbour</title></head>
<body><h1>Ferry runs again</h1><p>{}</p></body></html>"""


def test_evidence_and_record(shared: Path) -> None:
    text = "The ferry between the two towns runs again, the company said on Monday. " * 5
    article = extract_article(Page(url="https://harbour.example/a/1", body=PAGE.format(text).encode(), fetch=FETCH))
    assert list(article.evidence) == [name for name in EVIDENCE if name in article.evidence]
    assert (article.evidence["title"].by, article.evidence["title"].agree) == ("visible-text", ("meta",))
    assert article.fetch.sha256 is not None
    assert set(article.quality.flags) <= set(FLAGS)
    assert article.published is None
    again = extract_article(Page(url="https://harbour.example/a/1", body=PAGE.format(text).encode(), fetch=FETCH))
    assert msgspec.json.encode(again) == msgspec.json.encode(article)
    assert msgspec.json.decode(msgspec.json.encode(article), type=Article) == article


@pytest.mark.parametrize("body", [b"", b"   ", b"<html></html>", b"<script>x</script>", b"\x00\xff"])
def test_nothing_is_rejected(body: bytes) -> None:
    with pytest.raises(Rejected) as caught:
        extract_article(Page(url="https://harbour.example/a", body=body, fetch=FETCH))
    assert caught.value.reason in DEAD


def test_a_title_alone_is_a_record() -> None:
    article = extract_article(Page(url="https://harbour.example/a", body=b"<h1>Ferry runs again</h1>", fetch=FETCH))
    assert (article.title, article.blocks, article.text) == ("Ferry runs again", (), None)
    assert "no_body" in article.quality.flags


TAGS = st.sampled_from(
    [
        "<h1>",
        "</h1>",
        "<p>",
        "</p>",
        "<div class='author date tags'>",
        "</div>",
        "<time datetime='",
        "'>",
        "<a href='/tag/x'>",
        "</a>",
        "<meta property='article:published_time' content='",
        "<meta name=keywords content='",
        "<script type='application/ld+json'>",
        "</script>",
        '{"@type": "NewsArticle", "datePublished": "',
        '", "author": [{"name": "',
        '"}], "keywords": "',
        '"}',
        "2024-05-01T10:00:00Z",
        "9999999999999999",
        "-1",
        "\x00",
        "\ud800",
        "&#xd800;",
        "&#1;",
        "By Ada Brook",
        "<title>",
        "</title>",
        "<link rel=canonical href='",
        "http://[",
        "//x",
        "javascript:",
        "<html lang='",
        "<base href='",
    ]
)


@given(st.lists(st.one_of(TAGS, st.text(max_size=20)), max_size=40), st.text(max_size=20))
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_markup_is_a_record_or_rejected(pieces: list[str], url: str) -> None:
    body = "".join(pieces).encode("utf-8", "surrogatepass")
    check(Page(url=f"https://harbour.example/{url}", body=body, fetch=FETCH))


@given(st.binary(max_size=300), st.text(max_size=30), st.text(max_size=30), st.one_of(st.none(), st.text(max_size=25)))
@settings(max_examples=100, deadline=None)
def test_any_bytes_are_a_record_or_rejected(body: bytes, url: str, content_type: str, at: str | None) -> None:
    check(Page(url=url, body=body, content_type=content_type, fetch=Fetch(via="file", at=at)))


@given(st.text(max_size=300), st.one_of(st.none(), st.text(max_size=60)), st.one_of(st.none(), st.text(max_size=60)))
@settings(max_examples=60, deadline=None)
def test_any_text_is_a_record_or_rejected(text: str, title: str | None, published: str | None) -> None:
    check(
        PlainText(
            url="https://harbour.example/t", text=text, title=title, published=published, byline=title, fetch=FETCH
        )
    )


def check(page: Page | PlainText) -> None:
    try:
        article = extract_article(page)
    except Rejected as rejected:
        assert rejected.reason in DEAD
        assert rejected.detail
        return
    assert article.title or article.blocks
    assert len(article.revision_id) == 64
    assert msgspec.json.decode(msgspec.json.encode(article), type=Article)
