"""Feed documents as publishers served them: no entry is lost, and each says what its document says."""

import io
import re
from pathlib import Path

import feedparser
import pytest

from schemas import Entry, Fetch
from transforms.core.entries import article_from_entry, merge_entry
from transforms.core.feeds import looks_like_feed, parse_feed
from transforms.core.rejected import Rejected

URL = "https://feed.example/all.xml"
ENTRY = re.compile(r"<(?:\w+:)?(?:item|entry)(?:\s[^<>]*)?>")
ITEM = re.compile(r"<(?:\w+:)?(?:item|entry)(?=[\s>]).*?(?=<(?:\w+:)?(?:item|entry)(?=[\s>])|\Z)", re.DOTALL)
NO_FEED = "unrecognized.rss"


@pytest.fixture(scope="module")
def documents(shared: Path) -> dict[str, bytes]:
    """Every feed document of the corpus by its file's name."""
    return {path.name: path.read_bytes() for path in sorted((shared / "corpus" / "feeds").glob("*/*"))}


def text_of(body: bytes) -> str:
    """Count on text that is read by no code of newsbeam: markup is ASCII in all of these encodings."""
    return body.decode("latin-1")


def test_all_are_there(documents: dict[str, bytes]) -> None:
    assert len(documents) == 52


def test_no_entry_is_lost(documents: dict[str, bytes]) -> None:
    for name, body in documents.items():
        if name == NO_FEED:
            with pytest.raises(Rejected, match="not_a_feed"):
                parse_feed(body, url=URL)
            continue
        count = 2 if name.endswith(".json") else len(ENTRY.findall(text_of(body)))
        entries = parse_feed(body, url=URL).entries
        assert len(entries) == count, name
        assert [entry.position for entry in entries] == list(range(1, count + 1)), name


def test_each_entry_has_what_its_item_has(documents: dict[str, bytes]) -> None:
    for name, body in documents.items():
        if name == NO_FEED or name.endswith(".json"):
            continue
        items = ITEM.findall(text_of(body))
        for item, entry in zip(items, parse_feed(body, url=URL).entries, strict=True):
            where = (name, entry.position)
            assert says(item, "title") <= bool(entry.title), where
            assert says(item, r"(?:rss:)?link") <= bool(entry.link), where
            assert says(item, "guid|id") <= bool(entry.guid), where
            assert says(item, "content:encoded|content") <= bool(entry.content), where
            assert says(item, r"(?:rss:)?description|summary") <= bool(entry.summary or entry.content), where
            assert (says(item, "dc:creator|author") and "@" not in item) <= bool(entry.authors), where
            assert says(item, "category") <= bool(entry.categories), where
            if says(item, "(?:rss:)?pubDate|published|dc:date"):
                assert entry.published and entry.published.by == "feed", where
            if says(item, "updated"):
                assert entry.modified, where


def says(item: str, names: str) -> bool:
    """Return whether an item has an element of that name with text in it."""
    found = re.search(rf"<({names})(?:\s[^<>]*[^/<>])?>\s*(<!\[CDATA\[\s*)?[^\s<\]]", item)
    return found is not None


def test_zones_are_kept(documents: dict[str, bytes]) -> None:
    """An offset in the text is the offset of the record: nothing was turned into UTC on the way."""
    seen = set()
    for name, body in documents.items():
        for entry in parse_feed(body, url=URL).entries if name != NO_FEED else ():
            for time in (entry.published, entry.modified):
                stated = re.search(r"([+-]\d\d):?(\d\d)$", time.raw.strip()) if time else None
                if time and stated:
                    assert time.offset == f"{stated[1]}:{stated[2]}", (name, time.raw)
                    seen.add(time.offset)
    assert len(seen) >= 4


def test_titles_links_and_guids_are_feedparsers(documents: dict[str, bytes]) -> None:
    """Another library reads the same, where it reads the document at all and changes nothing of it."""
    compared = 0
    for name, body in documents.items():
        if name == NO_FEED:
            continue
        feed = parse_feed(body, url=URL)
        other = feedparser.parse(io.BytesIO(body), sanitize_html=False, resolve_relative_uris=False)
        if len(other.entries) != len(feed.entries):
            continue
        assert feed.version == other.version
        for entry, its in zip(feed.entries, other.entries, strict=True):
            if "&" not in its.get("title", "") and "<" not in its.get("title", ""):
                assert entry.title == (" ".join(its.get("title", "").split()) or None), name
            link = its.get("feedburner_origlink") or its.get("link") or ""
            if link.startswith("http"):
                assert entry.link == link, name
            assert (entry.guid or "").lstrip("/") == its.get("id", "").lstrip("/"), name
            if entry.content and its.get("content") and its.content[0].type != "text/plain":
                assert squeezed(entry.content) == squeezed(its.content[0].value), name
            compared += 1
    assert compared > 1700


def squeezed(html: str | None) -> str:
    return re.sub(r"<[^<>]*>|\s|&\w+;|[<>&]", "", html or "")


def test_sniffed_by_their_first_bytes(documents: dict[str, bytes]) -> None:
    for name, body in documents.items():
        assert looks_like_feed(None, body[:2048]) == (name != NO_FEED), name


def test_cut_anywhere_the_entries_before_are_kept(documents: dict[str, bytes]) -> None:
    for name in ("guardian.rss", "osm.xml", "rss-1.rss", "heise.atom"):
        body = documents[name]
        whole = parse_feed(body, url=URL).entries
        for part in (0.3, 0.55, 0.8):
            cut = body[: int(len(body) * part)]
            entries = parse_feed(cut, url=URL).entries
            assert len(entries) == len(ENTRY.findall(text_of(cut))), name
            for entry, complete in zip(entries[:-1], whole, strict=False):
                assert same(entry, complete), (name, part, entry.position)


def same(entry: Entry, other: Entry) -> bool:
    return (entry.title, entry.link, entry.guid, entry.published, entry.content) == (
        other.title,
        other.link,
        other.guid,
        other.published,
        other.content,
    )


def test_every_entry_makes_an_article(documents: dict[str, bytes]) -> None:
    made = 0
    for name, body in documents.items():
        if name == NO_FEED:
            continue
        feed = parse_feed(body, url=URL)
        for entry in feed.entries:
            try:
                article = article_from_entry(feed, entry, Fetch(via="http"))
            except Rejected as error:
                assert error.reason == "no_body" and not entry.title, name
                continue
            assert article.title == entry.title and article.feed and article.feed.position == entry.position
            assert article.text == ("\n".join(block.text for block in article.blocks) or None)
            assert merge_entry(article, article).evidence == article.evidence
            made += 1
    assert made > 1700
