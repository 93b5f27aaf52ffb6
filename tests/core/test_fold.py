"""The fold of identity: one fate for each observation, whatever the order they come in."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given, strategies as st

from schemas.article import Article, Block, FeedSource, Software
from schemas.fates import DeadLetter, Duplicate, Origin
from schemas.page import Fetch
from transforms.core.fold import ENTRY, LINK, PAGE, Fate, Sighting, Version, fold_sightings
from transforms.core.identity import article_id, revision_id

URL = "https://a.example/bridge"


def article(text: str, at: str, via: str = PAGE) -> Article:
    """Return an article with a text, seen at a time, on its page or in a feed."""
    feed = FeedSource(url="https://a.example/feed", guid=f"guid of {text}") if via == ENTRY else None
    draft = Article(
        id=article_id(URL),
        revision_id="",
        url=URL,
        canonical_url=URL,
        blocks=(Block(type="paragraph", text=text),),
        text=text,
        feed=feed,
        fetch=Fetch(via="feed" if via == ENTRY else "warc", at=at, archive=f"{text} {at}"),
        evidence={},
        pipeline=Software(version="1", extractor="none"),
    )
    return replace(draft, revision_id=revision_id(draft))


Seen = tuple[str, str, str]  # kind, time, text


def fold(seen: Sequence[Seen]) -> list[Fate]:
    """Fold observations; those that say the same at the same time are told apart by nothing."""
    articles = [article(text, at, kind) for kind, at, text in seen]
    sightings = [
        Sighting(at, kind, "" if kind == LINK else articles[number].revision_id, f"{text} {at}", number)
        for number, (kind, at, text) in enumerate(seen)
    ]
    return list(
        fold_sightings(
            article_id(URL),
            sightings,
            lambda one: articles[one.number],
            lambda one: Origin(source="warc", url=URL, at=seen[one.number][1], record=one.digest),
        )
    )


def told(fates: Sequence[Fate]) -> list[object]:
    """Return what can be seen of fates from outside."""
    return [
        (fate.number, fate.sighting.at, fate.sighting.digest, fate.article) if isinstance(fate, Version) else fate
        for fate in fates
    ]


def versions(fates: Sequence[Fate]) -> list[Version]:
    return [fate for fate in fates if isinstance(fate, Version)]


def rules(fates: Sequence[Fate]) -> Counter[str]:
    return Counter(fate.rule for fate in fates if isinstance(fate, Duplicate))


def test_a_lone_page_is_written_as_it_was_seen() -> None:
    [version] = fold([(PAGE, "1", "a")])
    assert isinstance(version, Version)
    assert (version.number, version.article) == (1, None)


def test_versions_are_numbered_by_time_and_say_what_changed() -> None:
    first, second = versions(fold([(PAGE, "2", "b"), (PAGE, "1", "a")]))
    assert (first.number, first.sighting.at, second.number) == (1, "1", 2)
    assert second.article is not None
    assert second.article.previous_revision_id == first.sighting.revision_id
    assert second.article.change is not None
    assert second.article.change.fields == ("blocks",)


def test_the_same_content_is_a_repeat_and_the_first_sighting_is_kept() -> None:
    fates = fold([(PAGE, "3", "a"), (PAGE, "1", "a"), (PAGE, "2", "a")])
    assert [one.sighting.at for one in versions(fates)] == ["1"]
    assert rules(fates) == {"repeat": 2}


def test_content_that_comes_back_is_a_repeat_of_its_first_version() -> None:
    fates = fold([(PAGE, "1", "a"), (PAGE, "2", "b"), (PAGE, "3", "a")])
    assert [one.number for one in versions(fates)] == [1, 2]
    assert rules(fates) == {"repeat": 1}


def test_an_entry_becomes_part_of_its_page() -> None:
    fates = fold([(PAGE, "1", "a"), (ENTRY, "2", "teaser")])
    [version] = versions(fates)
    assert version.article is not None
    assert version.article.feed is not None
    assert version.article.text == "a"
    assert rules(fates) == {"entry_of_page": 1}


def test_each_version_takes_the_newest_entry_that_is_no_newer_else_the_oldest() -> None:
    fates = fold([(ENTRY, "2", "x"), (ENTRY, "4", "y"), (PAGE, "1", "a"), (PAGE, "3", "b"), (PAGE, "5", "c")])
    guids = [one.article.feed.guid for one in versions(fates) if one.article and one.article.feed]
    assert guids == ["guid of x", "guid of x", "guid of y"]


def test_without_a_page_the_entries_are_the_versions() -> None:
    fates = fold([(ENTRY, "1", "x"), (ENTRY, "2", "x"), (ENTRY, "3", "y")])
    assert [one.number for one in versions(fates)] == [1, 2]
    assert rules(fates) == {"repeat": 1}


def test_a_link_is_a_duplicate_of_its_page_or_a_dead_letter() -> None:
    assert rules(fold([(LINK, "1", "l"), (PAGE, "2", "a")])) == {"link_of_page": 1}
    [letter] = fold([(LINK, "1", "l")])
    assert isinstance(letter, DeadLetter)
    assert (letter.stage, letter.reason) == ("fetch", "not_fetched")


SEEN = st.lists(
    st.tuples(st.sampled_from([PAGE, ENTRY, LINK]), st.sampled_from("1234"), st.sampled_from("abc")), max_size=8
)


@given(SEEN, st.randoms())
def test_any_order_gives_the_same_and_each_observation_one_fate(seen: list[Seen], chance: object) -> None:
    fates = fold(seen)
    assert len(fates) == len(seen)
    shuffled = sorted(seen, key=lambda _: chance.random())  # type: ignore[attr-defined]
    assert told(fold(shuffled)) == told(fates)


def fold_articles(*given: Article) -> list[Fate]:
    """Fold articles as they are, entries by their `feed`."""
    kinds = [ENTRY if one.feed else PAGE for one in given]
    sightings = [
        Sighting(one.fetch.at or "", kind, one.revision_id, f"{number}", number)
        for number, (one, kind) in enumerate(zip(given, kinds, strict=True))
    ]
    origin = Origin(source="warc", url=URL)
    return list(fold_sightings(article_id(URL), sightings, lambda one: given[one.number], lambda _: origin))


def entry(at: str, *, feed: str = "f", link: str = URL, position: int = 1, text: str = "e") -> Article:
    """Return an entry of a feed."""
    source = FeedSource(url=f"https://{feed}.example/", guid="g", link=link, position=position)
    return replace(article(text, at, ENTRY), feed=source)


def feeds_of(fates: Sequence[Fate]) -> list[tuple[str, int | None]]:
    return [
        (one.article.feed.url, one.article.feed.position) for one in versions(fates) if one.article and one.article.feed
    ]


def test_an_entry_that_is_still_listed_counts_from_when_it_was_first_seen() -> None:
    page = article("p", "5")
    assert feeds_of(fold_articles(entry("1"), entry("3", position=7), page)) == [("https://f.example/", 1)]
    # what another feed repeated later is older than a correction between the two
    told = [entry("1", feed="g"), entry("3", feed="f", text="corrected"), entry("4", feed="g"), page]
    assert feeds_of(fold_articles(*told)) == [("https://f.example/", 1)]
    assert feeds_of(fold_articles(entry("1", position=9), entry("1", position=2), page)) == [("https://f.example/", 2)]


def test_an_entry_that_links_to_the_pages_own_address_comes_first() -> None:
    page = article("p", "5")
    other = entry("4", feed="other", link="https://a.example/amp/bridge")
    assert feeds_of(fold_articles(entry("1"), other, page)) == [("https://f.example/", 1)]
    assert feeds_of(fold_articles(other, page)) == [("https://other.example/", 1)]
