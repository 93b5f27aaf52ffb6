"""Sitemaps, news sitemaps, indexes: read, told apart, and what becomes of their addresses."""

import contextlib
import gzip
import time

import pytest
from hypothesis import given, settings, strategies as st

from schemas import Entry, Feed, Fetch, Origin
from schemas.observation import FeedEntry, Observation
from schemas.page import FeedBody, Link
from transforms.core.documents import open_document
from transforms.core.feeds import looks_like_feed, parse_feed
from transforms.core.feeds.packed import unpacked
from transforms.core.observe import observe_article, split_feed
from transforms.core.rejected import Rejected, Skip
from transforms.core.sitemaps import looks_like_sitemap, parse_sitemap

URL = "https://paper.example/sitemap.xml"
SPACES = (
    'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" '
    'xmlns:image="http://www.google.com/schemas/sitemap-image/1.1" xmlns:video="http://www.google.com/schemas/sitemap-video/1.1"'
)
MAP = '<?xml version="1.0" encoding="UTF-8"?><!-- made by hand --><urlset ' + SPACES + ">{}</urlset>"
PLAIN = "<url><loc>https://paper.example/a?x=1&amp;y=2</loc><lastmod>2024-01-02</lastmod></url>"
NEWS = """<url><loc> https://paper.example/news/1
</loc><lastmod>2024-01-02T10:00:00Z</lastmod>
<image:image><image:loc>https://paper.example/1.jpg</image:loc><image:title>a picture</image:title></image:image>
<image:image><image:loc>/2.jpg</image:loc></image:image>
<video:video><video:title>a film</video:title></video:video>
<news:news><news:publication><news:name>The Paper</news:name><news:language>pt-br</news:language></news:publication>
<news:publication_date>2024-01-02T09:30:00+03:00</news:publication_date>
<news:title><![CDATA[Rain & wind]]></news:title>
<news:keywords>Weather, Home , ,Weather</news:keywords></news:news></url>"""
INDEX = (
    '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'
    "<sitemap><loc>https://paper.example/1.xml.gz</loc><lastmod>2024-01-02T09:30:00Z</lastmod></sitemap>"
    "<sitemap><loc>/2.xml</loc></sitemap><sitemap><loc>ftp://paper.example/3.xml</loc></sitemap></sitemapindex>"
)


def parse(document: str | bytes, **said: bool) -> Feed:
    body = document.encode() if isinstance(document, str) else document
    return parse_sitemap(body, url=URL, **said)


def split(document: str) -> list[Observation]:
    body = FeedBody(url=URL, body=document.encode(), fetch=Fetch(via="warc", at="2024-01-03T00:00:00Z"))
    return list(split_feed(Observation(origin=Origin(source="warc", url=URL), content=body)))


def test_addresses() -> None:
    feed = parse(MAP.format(PLAIN + "<url><loc>/b</loc></url>"))
    first, second = feed.entries
    assert (feed.url, feed.version, feed.faults, feed.children) == (URL, "sitemap", (), ())
    assert first.modified and (first.modified.local, first.modified.by) == ("2024-01-02", "feed")
    assert first == Entry(position=1, link="https://paper.example/a?x=1&y=2", modified=first.modified)
    assert second == Entry(position=2, link="https://paper.example/b")


def test_news() -> None:
    feed = parse(MAP.format(NEWS))
    (entry,) = feed.entries
    assert feed.version == "sitemap-news"
    assert entry.published and entry.modified
    assert (entry.published.instant, entry.published.offset, entry.published.zone, entry.published.by) == (
        "2024-01-02T06:30:00Z", "+03:00", "stated", "feed",
    )  # fmt: skip
    assert entry.modified.instant == "2024-01-02T10:00:00Z"
    assert entry == Entry(
        position=1,
        title="Rain & wind",
        link="https://paper.example/news/1",
        published=entry.published,
        modified=entry.modified,
        categories=("Weather", "Home"),
        language="pt-BR",
        images=("https://paper.example/1.jpg", "https://paper.example/2.jpg"),
        source="The Paper",
    )


def test_no_date_is_made_up() -> None:
    news = NEWS.replace("2024-01-02T09:30:00+03:00", "yesterday").replace("2024-01-02T10:00:00Z", "")
    feed = parse(MAP.format(news))
    assert feed.entries[0].published is None and feed.entries[0].modified is None
    assert any("cannot be read" in fault for fault in feed.faults)


def test_an_index_has_children_and_no_entries() -> None:
    feed = parse(INDEX)
    assert (feed.version, feed.entries) == ("sitemap-index", ())
    assert [child.url for child in feed.children] == ["https://paper.example/1.xml.gz", "https://paper.example/2.xml"]
    assert feed.children[0].modified and feed.children[0].modified.instant == "2024-01-02T09:30:00Z"


@pytest.mark.parametrize(
    "document",
    [
        MAP.format(PLAIN),
        "<urlset>" + PLAIN + "</urlset>",
        '<urlset xmlns="urn:something:else">' + PLAIN + "</urlset>",
        '<s:urlset xmlns:s="http://www.google.com/schemas/sitemap/0.84">'
        + PLAIN.replace("</", "</s:").replace("<l", "<s:l").replace("<u", "<s:u")
        + "</s:urlset>",
        "\n\n" + MAP.format(PLAIN),
        "<urlset>" + PLAIN.replace("&amp;", "&"),
        "<urlset><news:news/>" + PLAIN + "<url><loc>",
        "<urlset><url><priority>1</priority>" + PLAIN.replace("<url>", "<url>"),
    ],
)
def test_any_namespace_and_broken_markup(document: str) -> None:
    links = [entry.link for entry in parse(document).entries if entry.link]
    assert links == ["https://paper.example/a?x=1&y=2"]
    assert looks_like_sitemap(document.encode()) and looks_like_feed("text/html", document.encode())
    assert [entry.link for entry in parse_feed(document.encode(), url=URL).entries if entry.link] == links


def test_undeclared_prefixes_are_read() -> None:
    document = "<urlset>" + NEWS + "</urlset>"
    (entry,) = parse(document).entries
    assert (entry.title, entry.source, len(entry.images)) == ("Rain & wind", "The Paper", 2)


def test_gzip() -> None:
    packed = gzip.compress(MAP.format(NEWS + PLAIN * 500).encode())
    assert len(parse(packed).entries) == len(parse_feed(packed, url=URL).entries) == 501
    assert looks_like_sitemap(packed[:2048]) and looks_like_feed("application/gzip", packed[:2048])
    assert not looks_like_sitemap(gzip.compress(b"<html>"))
    with pytest.raises(Rejected, match="truncated"):
        parse(packed[:-20])
    with pytest.raises(Rejected, match="unreadable"):
        parse(packed[:60] + bytes(50) + packed[60:])


def test_a_gzip_bomb_is_too_large() -> None:
    with pytest.raises(Rejected, match="too_large"):
        parse(gzip.compress(b"<urlset>" + bytes(60 << 20)))
    assert unpacked(gzip.compress(b"x" * 10), limit=10) == b"x" * 10


def test_plain_texts_only_when_asked() -> None:
    text = "\ufeffhttps://paper.example/a\r\n\r\n  https://paper.example/b?x=1 \nno address\nhttps://a b\n"
    feed = parse(text, plain=True)
    assert [entry.link for entry in feed.entries] == ["https://paper.example/a", "https://paper.example/b?x=1"]
    assert feed.version == "sitemap" and feed.faults == ("2 lines are no web address",)
    with pytest.raises(Rejected, match="not_a_feed"):
        parse(text)
    with pytest.raises(Rejected, match="not_a_feed"):
        parse("no address at all", plain=True)
    assert parse(MAP.format(PLAIN), plain=True).entries


def test_the_protocols_limits() -> None:
    feed = parse("<urlset>" + "<url><loc>https://a.example/</loc></url>" * 50_010 + "</urlset>")
    assert len(feed.entries) == 50_000
    assert any(fault.startswith("10 addresses beyond") for fault in feed.faults)
    with pytest.raises(Rejected, match="too_large"):
        parse(b"<urlset>" + b" " * (51 << 20))
    with pytest.raises(Rejected, match="too_large"):
        parse_feed(b"<urlset>" + b" " * (51 << 20), url=URL)


BOMB = '<!DOCTYPE u [<!ENTITY a "aaaaaaaaaa">{}]><urlset><url><loc>&z9;</loc></url></urlset>'


@pytest.mark.parametrize(
    "document",
    [
        "",
        " ",
        "<html><body>not found</body></html>",
        '<rss version="2.0"><channel><title>t</title></channel></rss>',
        "{}",
        "plain words",
        BOMB.format('<!ENTITY z0 "&a;">' + "".join(f'<!ENTITY z{n} "{f"&z{n - 1};" * 20}">' for n in range(1, 10))),
    ],
)
def test_what_is_no_sitemap(document: str) -> None:
    with pytest.raises(Rejected, match="not_a_feed"):
        parse(document)


def test_nothing_outside_is_read() -> None:
    document = '<!DOCTYPE u [<!ENTITY x SYSTEM "file:///etc/passwd">]><urlset><url><loc>https://a.example/&x;</loc></url></urlset>'
    assert "root:" not in repr(parse(document))


@pytest.mark.parametrize(
    "document",
    [
        "<urlset>" + "<url>" * 100_000,
        "<urlset>" + "<url><loc>" * 30_000,
        "<urlset><url><news:news>" + "<news:title>" * 50_000,
        "<urlset " + "a='b' " * 50_000 + ">" + PLAIN,
        "<urlset>" + "<" * 300_000,
        "<urlset>" + "&" * 300_000,
        "<urlset>" + "<!--" * 100_000,
    ],
)
def test_hostile_documents_are_quick(document: str) -> None:
    began = time.process_time()
    with contextlib.suppress(Rejected):
        parse(document)
    assert time.process_time() - began < 6


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=300), st.booleans())
def test_any_bytes(noise: bytes, plain: bool) -> None:
    for body in (noise, b"<urlset><url><loc>" + noise + b"</loc></url></urlset>", b"\x1f\x8b" + noise):
        looks_like_sitemap(body)
        try:
            feed = parse_sitemap(body, url=URL, plain=plain)
        except Rejected:
            continue
        assert all(entry.link is None or entry.link.lower().startswith("http") for entry in feed.entries)


def test_told_by_its_root_whatever_it_is_served_as() -> None:
    for kind in ("text/xml", "text/html", "text/plain", "application/gzip", None):
        for document in (MAP.format(PLAIN), INDEX):
            for body in (document.encode(), gzip.compress(document.encode())):
                found = open_document(URL, body, content_type=kind, headers=(), fetch=Fetch(via="warc", status=200))
                assert isinstance(found, FeedBody)


def test_what_becomes_of_an_archived_sitemap() -> None:
    """An address alone is a link; news is an entry with a record of its own; an entry without an address is refused."""
    link, news, lost = split(MAP.format(PLAIN + NEWS + "<url><loc>mailto:a@b.example</loc></url>"))
    assert isinstance(link.content, Link) and link.content.url == "https://paper.example/a?x=1&y=2"
    assert link.content.fetch.via == "feed" and link.origin.url == link.content.url
    assert isinstance(news.content, FeedEntry) and news.content.feed.entries == ()
    (article,) = (observation.content for observation in observe_article(news))
    assert (article.title, article.publisher, article.language) == ("Rain & wind", "The Paper", "pt-BR")
    assert article.published.instant == "2024-01-02T06:30:00Z" and article.keywords == ("Weather", "Home")
    assert article.quality.flags == ("no_body",)
    with pytest.raises(Rejected, match="no_body"):
        list(observe_article(lost))


def test_an_index_is_set_aside() -> None:
    with pytest.raises(Skip, match="index of sitemaps and names 2"):
        split(INDEX)
    with pytest.raises(Skip, match="no entries"):
        split("<urlset/>")
