"""Feed entries as articles, and merged with their pages."""

from dataclasses import replace

import pytest
from hypothesis import given, settings, strategies as st

from schemas import Article, Block, Candidate, Entry, Evidence, Feed, Fetch, Image, Quality, Rights, Time
from transforms.core.dates import parse_time
from transforms.core.entries import article_from_entry, merge_entry
from transforms.core.identity import article_id, revision_id
from transforms.core.rejected import Rejected
from transforms.core.software import software

FEED = Feed(
    url="https://paper.example/feed.xml",
    version="rss20",
    title="The Paper",
    link="https://paper.example/",
    language="en",
)
FETCH = Fetch(at="2024-01-03T00:00:00Z", via="http", status=200)


def at(text: str, by: str = "feed") -> Time:
    return parse_time(text, language="en", fetched_at=None, by=by)


ENTRY = Entry(
    position=3,
    title="Rain",
    link="https://www.paper.example/rain?utm_source=rss",
    guid="g1",
    published=at("2024-01-02T09:30:00+03:00"),
    modified=at("2024-01-02T10:30:00+03:00"),
    authors=("By Ann Lee and Bob Ray",),
    categories=("Weather",),
    content="<h2>Wet</h2><p>It rained.</p><ul><li>a</li></ul><blockquote><p>Oh</p></blockquote>"
    "<figure><img src='/r.jpg' width='640'><figcaption>Rain</figcaption></figure>"
    "<table><tr><td>x</td><td>y</td></tr></table><img src='https://count.example/1.gif' width=1 height=1>",
    summary="A <b>wet</b> day.",
    images=("https://paper.example/lead.jpg",),
    source="The Agency",
    rights="Paper Ltd",
)


def test_an_entry_is_an_article() -> None:
    article = article_from_entry(FEED, ENTRY, FETCH)
    assert (article.url, article.canonical_url) == (ENTRY.link, "https://paper.example/rain")
    assert article.id == article_id("https://paper.example/rain") and article.site == "paper.example"
    assert [(block.type, block.level, block.text) for block in article.blocks] == [
        ("heading", 2, "Wet"),
        ("paragraph", None, "It rained."),
        ("list_item", None, "a"),
        ("quote", None, "Oh"),
        ("caption", None, "Rain"),
        ("table", None, "x | y"),
    ]
    assert article.text == "Wet\nIt rained.\na\nOh\nRain\nx | y"
    assert (article.title, article.description, article.language, article.direction) == (
        "Rain",
        "A wet day.",
        "en",
        "ltr",
    )
    assert (article.published, article.modified) == (ENTRY.published, ENTRY.modified)
    assert (article.authors, article.keywords) == (("Ann Lee", "Bob Ray"), ("Weather",))
    assert (article.publisher, article.rights) == ("The Agency", Rights(copyright="Paper Ltd"))
    assert article.images == (
        Image(url="https://paper.example/lead.jpg"),
        Image(url="https://www.paper.example/r.jpg", caption="Rain", width=640),
    )
    assert article.feed and (article.feed.url, article.feed.title, article.feed.guid, article.feed.position) == (
        FEED.url, "The Paper", "g1", 3,
    )  # fmt: skip
    assert article.feed.link == ENTRY.link and article.feed.published == ENTRY.published
    assert article.fetch == replace(FETCH, via="feed")
    assert set(article.evidence) == {
        "title", "description", "published", "modified", "authors", "keywords", "language", "canonical_url", "blocks",
    }  # fmt: skip
    assert set(article.evidence.values()) == {Evidence(by="feed")}
    assert article.quality == Quality(flags=(), words=9, paragraphs=1)
    assert article.revision_id == revision_id(article)


@pytest.mark.parametrize(
    ("changes", "flags"),
    [
        ({"content": None}, ("summary_only",)),
        ({"content": None, "summary": None}, ("no_body",)),
        ({"published": at("2024-01-02 09:30")}, ("zone_unknown",)),
        ({"content": "<p>It rained, and then […]</p>"}, ("truncated",)),
        ({}, ()),
    ],
)
def test_flags(changes: dict[str, object], flags: tuple[str, ...]) -> None:
    assert article_from_entry(FEED, replace(ENTRY, **changes), FETCH).quality.flags == flags


def test_a_teaser_is_text_and_standfirst_and_paragraphs_are_text_alone() -> None:
    teaser = article_from_entry(FEED, replace(ENTRY, content=None), FETCH)
    assert (teaser.text, teaser.description) == ("A wet day.", "A wet day.")
    whole = article_from_entry(FEED, replace(ENTRY, content=None, summary="<p>One.</p><p>Two.</p>"), FETCH)
    assert (whole.text, whole.description) == ("One.\nTwo.", None)


def test_the_title_is_not_the_text_again() -> None:
    assert article_from_entry(FEED, replace(ENTRY, content="<h1>RAIN</h1><p>It.</p>"), FETCH).text == "It."


def test_direction_is_that_of_the_letters() -> None:
    assert article_from_entry(FEED, replace(ENTRY, content="<p>أمطار غزيرة (BBC)</p>"), FETCH).direction == "rtl"


def test_without_a_link_the_guid_is_the_address_where_it_is_one() -> None:
    article = article_from_entry(FEED, replace(ENTRY, link=None, guid="https://paper.example/?p=7"), FETCH)
    assert (article.url, article.canonical_url) == ("https://paper.example/?p=7",) * 2


def test_without_any_address_an_entry_keeps_one_name() -> None:
    alone = replace(ENTRY, link=None)
    first = article_from_entry(FEED, alone, FETCH)
    assert first.canonical_url.startswith("urn:uuid:") and first.url == first.canonical_url and first.site is None
    changed = replace(alone, title="Rain again", content="<p>New.</p>", position=9)
    spelled = replace(FEED, url="http://www.paper.example/feed.xml?utm_medium=x")
    assert article_from_entry(spelled, changed, FETCH).id == first.id
    assert article_from_entry(FEED, replace(alone, guid="g2"), FETCH).id != first.id
    assert article_from_entry(replace(FEED, url="https://other.example/f"), alone, FETCH).id != first.id
    untitled = [
        replace(alone, guid=None, title=None, published=None, content=text) for text in ("<p>a</p>", "<p>b</p>")
    ]
    assert len({article_from_entry(FEED, entry, FETCH).id for entry in untitled}) == 2


def test_a_link_to_the_feeds_own_page_is_nobodys_article() -> None:
    ids = {
        article_from_entry(FEED, replace(ENTRY, link="http://paper.example", guid=guid), FETCH).canonical_url
        for guid in ("a", "b", "https://paper.example/c")
    }
    assert len(ids) == 3 and "https://paper.example/c" in ids


@pytest.mark.parametrize(
    "entry", [Entry(position=1), Entry(position=1, link="https://p.example/1", content="<p> </p>")]
)
def test_an_entry_that_says_nothing(entry: Entry) -> None:
    with pytest.raises(Rejected, match="no_body"):
        article_from_entry(FEED, entry, FETCH)


def page(**fields: object) -> Article:
    blocks = (Block(type="paragraph", text="It rained on the town."),)
    base = Article(
        id=article_id("https://paper.example/rain"),
        revision_id="",
        url="https://paper.example/rain",
        canonical_url="https://paper.example/rain",
        title="Rain",
        blocks=blocks,
        text=blocks[0].text,
        fetch=FETCH,
        evidence={
            "title": Evidence(by="json-ld"),
            "canonical_url": Evidence(by="meta"),
            "blocks": Evidence(by="trafilatura"),
        },
        pipeline=software(),
    )
    made = replace(base, **fields)
    if made.published:
        made = replace(made, evidence={**made.evidence, "published": Evidence(by=made.published.by)})
    return replace(made, revision_id=revision_id(made))


ITEM = article_from_entry(FEED, ENTRY, FETCH)


def test_the_text_is_the_pages_and_what_it_lacks_the_entrys() -> None:
    bare = page()
    merged = merge_entry(bare, ITEM)
    assert (merged.blocks, merged.text, merged.url, merged.fetch) == (bare.blocks, bare.text, bare.url, bare.fetch)
    for name in (
        "published",
        "modified",
        "authors",
        "keywords",
        "description",
        "language",
        "images",
        "feed",
        "publisher",
    ):
        assert getattr(merged, name) == getattr(ITEM, name), name
    assert merged.rights.copyright == "Paper Ltd"
    for name in ("published", "modified", "authors", "keywords", "description", "language"):
        assert merged.evidence[name] == Evidence(by="feed"), name
    assert merged.evidence["title"] == Evidence(by="json-ld", agree=("feed",))
    assert merged.evidence["canonical_url"] == Evidence(by="meta", agree=("feed",))
    assert merged.evidence["blocks"] == Evidence(by="trafilatura")
    assert merged.revision_id == revision_id(merged) != bare.revision_id
    assert bare == page()


def test_what_the_two_say_differently_is_kept() -> None:
    own = page(
        title="Heavy rain",
        authors=("Bob Ray",),
        keywords=("Rain",),
        evidence={name: Evidence(by="json-ld") for name in ("title", "authors", "keywords")},
    )
    merged = merge_entry(own, ITEM)
    assert (merged.title, merged.authors, merged.keywords) == ("Heavy rain", ("Bob Ray",), ("Rain",))
    why = "the page's own was taken"
    assert merged.evidence["title"].also == (Candidate(by="feed", value="Rain", why=why),)
    assert merged.evidence["authors"].also == (Candidate(by="feed", value="Ann Lee, Bob Ray", why=why),)
    assert merged.evidence["keywords"].also == (Candidate(by="feed", value="Weather", why=why),)


INSTANT = "2024-01-02T06:30:00Z"


@pytest.mark.parametrize(
    ("shown", "instant", "zone", "by", "agree", "flags"),
    [
        ("2024-01-02T07:30:00+01:00", INSTANT, "stated", "json-ld", ("feed",), ()),
        ("2024-01-02T07:30:59+01:00", "2024-01-02T06:30:59Z", "stated", "json-ld", ("feed",), ()),
        ("2024-01-02 12:00", INSTANT, "inferred", "json-ld", ("feed",), ()),
        ("2024-01-01 18:30", INSTANT, "inferred", "json-ld", ("feed",), ()),
        ("2024-01-02 12:07", INSTANT, "stated", "feed", (), ("dates_disagree",)),
        ("2024-01-04 12:00", INSTANT, "stated", "feed", (), ("dates_disagree",)),
        ("2024-01-02T09:31:00Z", INSTANT, "stated", "feed", (), ("dates_disagree",)),
        ("2024-01-02", INSTANT, "stated", "feed", ("json-ld",), ()),
        ("2024-01-05", INSTANT, "stated", "feed", (), ("dates_disagree",)),
    ],
)
def test_publication(
    shown: str, instant: str, zone: str, by: str, agree: tuple[str, ...], flags: tuple[str, ...]
) -> None:
    own = page(published=at(shown, "json-ld"), quality=Quality(flags=("zone_unknown",)))
    merged = merge_entry(own, ITEM)
    assert merged.published is not None
    assert (merged.published.instant, merged.published.zone) == (instant, zone)
    assert (merged.evidence["published"].by, merged.evidence["published"].agree) == (by, agree)
    assert merged.quality.flags == flags
    if flags:
        (candidate,) = merged.evidence["published"].also
        assert (candidate.by, candidate.value) == ("json-ld", shown) and candidate.why
    assert merge_entry(merged, ITEM) == merged


def test_an_inferred_zone_keeps_the_wall_time() -> None:
    merged = merge_entry(page(published=at("2024-01-02 12:00", "visible-text")), ITEM)
    time = merged.published
    assert time and (time.local, time.offset, time.precision, time.by, time.raw) == (
        "2024-01-02T12:00:00", "+05:30", "minute", "visible-text", "2024-01-02 12:00",
    )  # fmt: skip
    assert (time.earliest, time.latest) == ("2024-01-02T06:30:00Z", "2024-01-02T06:30:59Z")


@pytest.mark.parametrize(
    ("shown", "said", "taken", "flags"),
    [
        ("2024-01-02T07:30:00+01:00", "2024-01-02 09:30", "2024-01-02T07:30:00", ()),
        ("2024-01-02T07:30:00+01:00", "2024-01-02 09:37", "2024-01-02T07:30:00", ("dates_disagree",)),
        ("2024-01-02T07:30:00+01:00", "2024-01-02", "2024-01-02T07:30:00", ()),
        ("2024-01-02T07:30:00+01:00", "2024-01-07", "2024-01-07", ("zone_unknown", "dates_disagree")),
        ("2024-01-02 07:30", "2024-01-02 07:30", "2024-01-02T07:30:00", ("zone_unknown",)),
        ("2024-01-02 07:30", "2024-01-02 09:30", "2024-01-02T07:30:00", ("zone_unknown",)),
        ("2024-01-02", "2024-01-02 09:30", "2024-01-02T09:30:00", ("zone_unknown",)),
        ("2024-01-02 07:30", "2024-01-09 07:30", "2024-01-09T07:30:00", ("zone_unknown", "dates_disagree")),
    ],
)
def test_publication_where_the_feed_states_no_zone(shown: str, said: str, taken: str, flags: tuple[str, ...]) -> None:
    entry = article_from_entry(FEED, replace(ENTRY, published=at(said)), FETCH)
    merged = merge_entry(page(published=at(shown, "json-ld")), entry)
    assert merged.published and merged.published.local == taken
    assert merged.quality.flags == flags
    assert merge_entry(merged, entry) == merged


def test_modification_stays_the_pages() -> None:
    own = page(modified=at("2024-01-02T08:00:00Z", "json-ld"))
    merged = merge_entry(own, ITEM)
    assert merged.modified == own.modified
    assert [candidate.value for candidate in merged.evidence["modified"].also] == ["2024-01-02T10:30:00+03:00"]
    same = merge_entry(page(modified=at("2024-01-02T07:30:00Z", "json-ld")), ITEM)
    assert same.evidence["modified"] == Evidence(by="json-ld", agree=("feed",))


def test_a_page_without_text_takes_the_entrys() -> None:
    merged = merge_entry(page(blocks=(), text=None, quality=Quality(flags=("no_body",))), ITEM)
    assert (merged.blocks, merged.text) == (ITEM.blocks, ITEM.text)
    assert merged.evidence["blocks"] == Evidence(by="feed")
    assert merged.quality == Quality(words=9, paragraphs=1)
    teaser = article_from_entry(FEED, replace(ENTRY, content=None), FETCH)
    assert merge_entry(page(blocks=(), text=None), teaser).quality.flags == ("summary_only",)


DATES = st.one_of(
    st.none(),
    st.sampled_from(
        [
            "2024-01-02",
            "2024-01-02 07:30",
            "2024-01-02 09:30:01",
            "2024-01-02T06:30:00Z",
            "2024-01-02T09:30:30+03:00",
            "2024-01-09",
        ]
    ).map(lambda text: at(text, "json-ld")),
)
TEXTS = st.sampled_from([None, "Rain", "rain ", "Sun"])
NAMES = st.sampled_from([(), ("Ann Lee",), ("Bob Ray", "Ann Lee")])


@given(DATES, DATES, DATES, DATES, TEXTS, TEXTS, NAMES, NAMES, st.booleans())
@settings(max_examples=300, deadline=None)
def test_merging_twice_changes_nothing(
    published: Time | None,
    said: Time | None,
    modified: Time | None,
    later: Time | None,
    title: str | None,
    name: str | None,
    authors: tuple[str, ...],
    people: tuple[str, ...],
    textless: bool,
) -> None:
    own = page(published=published, modified=modified, title=title, authors=authors)
    own = replace(own, blocks=(), text=None) if textless else own
    entry = replace(ITEM, published=said, modified=later, title=name, authors=people)
    merged = merge_entry(own, entry)
    assert merge_entry(merged, entry) == merged
    assert merge_entry(own, entry) == merged
    assert merged.published is None or merged.published.zone != "stated" or merged.published in (published, said)
    assert (merged.published is None) == (published is None and said is None)


@given(st.text(max_size=300), st.text(max_size=50), st.text(max_size=50))
@settings(max_examples=200, deadline=None)
def test_any_entry_is_an_article_or_refused(content: str, link: str, guid: str) -> None:
    entry = replace(ENTRY, content=content, link=link, guid=guid)
    try:
        article = article_from_entry(FEED, entry, FETCH)
    except Rejected:
        return
    assert article.id and article.canonical_url
