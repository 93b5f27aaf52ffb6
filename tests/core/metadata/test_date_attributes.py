"""A data attribute states the publication of the article that its element names, and of no other."""

import time
from collections.abc import Callable

import pytest

from transforms.core.metadata.date_attributes import date_attributes
from transforms.core.metadata.date_claims import date_claims
from transforms.core.metadata.published import choose_published
from transforms.core.metadata.read import read_headline
from transforms.core.metadata.sources import Sources

Read = Callable[..., Sources]
H1 = "<h1>Ferry runs again after the storm</h1>"
NAMED = 'data-title="Ferry runs again after the storm"'
HEAD = '<meta property="og:title" content="Ferry runs again after the storm - World | Harbour Times">'
DAY = "2024-05-01 10:00"


def found(sources: Sources) -> list[str]:
    return date_attributes(sources, read_headline(sources).spot)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (f'<div {NAMED} data-publish-date="{DAY}"></div>', [DAY]),
        (f'<div {NAMED} data-pub_date="{DAY}"></div>', [DAY]),
        (f'<div {NAMED} data-published="{DAY}"></div>', []),  # names no kind of time
        (f'<div {NAMED} data-article-published-at="1714557600"></div>', ["1714557600"]),
        (f'<div {NAMED} data-post-dt="{DAY}" data-re-post-dt="2024-05-02 10:00"></div>', [DAY]),
        (f'<div title="FERRY RUNS AGAIN, after the storm" data-postdate="{DAY}"></div>', [DAY]),
        (f'<div {NAMED} data-publish-date="{DAY}"></div>' * 3, [DAY]),
        # the headline, or what holds it
        (f'<h1 data-pub-date="{DAY}">Ferry runs again after the storm</h1>', [DAY]),
        (f'<article data-published-at="{DAY}">{H1}</article>', [DAY]),
        # another article, or what names none
        (f'<a data-title="Harbour master retires at last" data-publish-date="{DAY}">x</a>{H1}', []),
        (f'<a data-publish-date="{DAY}">x</a>{H1}', []),
        (f'<a data-title="Ferry" data-publish-date="{DAY}">x</a>{H1}', []),
        (f'<article data-published-at="{DAY}"><h2>Harbour master retires at last</h2></article>{H1}', []),
        # another time than the publication, or nothing that can be one
        (f'<div {NAMED} data-last-published-at="{DAY}" data-un-publish-date="{DAY}"></div>', []),
        (f'<div {NAMED} data-next-post-date="{DAY}" data-republish-date="{DAY}"></div>', []),
        (f'<div {NAMED} data-updated-at="{DAY}" data-publisher-id="{DAY}" data-release-date="{DAY}"></div>', []),
        (f'<div {NAMED} publish-date="{DAY}"></div>', []),
        (f'<div {NAMED} data-publish-date=" "></div>', []),
        (f'<div {NAMED} data-publish-date="{"2024 " * 30}"></div>', []),
    ],
)
def test_what_is_stated_of_this_article(read: Read, body: str, expected: list[str]) -> None:
    assert found(read(body, HEAD)) == expected


PUBLISHED = f'<div {NAMED} data-publish-date="{DAY}"></div>'


@pytest.mark.parametrize(
    ("head", "body", "local", "by"),
    [
        (HEAD, PUBLISHED, "2024-05-01T10:00:00", "meta"),
        (HEAD, PUBLISHED + H1 + "<p>2 May 2024</p>", "2024-05-01T10:00:00", "meta"),
        (HEAD + '<meta name="pubdate" content="2024-04-30">', PUBLISHED, "2024-04-30", "meta"),
        (HEAD, PUBLISHED + H1 + '<time datetime="2024-04-30">30 April</time>', "2024-04-30", "time-tag"),
        (HEAD, f'<div {NAMED} data-publish-date="soon"></div>{H1}<p>1 May 2024</p>', "2024-05-01", "visible-text"),
        (HEAD, f'<div {NAMED} data-publish-date="2024-07-01"></div>', None, None),  # after the fetch
    ],
)
def test_only_where_nothing_that_is_made_for_it_states_one(
    read: Read, head: str, body: str, local: str | None, by: str | None
) -> None:
    sources = read(body, head)
    spot = read_headline(sources).spot
    lines = ["2 May 2024"] if "2 May" in body else ["1 May 2024"] if "1 May" in body else []
    claims = date_claims(sources, spot, lines, language="en", fetched_at="2024-05-03T18:00:00Z")
    taken, _, _ = choose_published(claims, "2024-05-03T18:00:00Z")
    assert (taken and taken.local, taken and taken.by) == (local, by)


def test_many_cards_and_long_names_are_read_at_once(read: Read) -> None:
    name = "data" + "-pub" * 5000 + "-date"
    card = f'<a data-title="{"x" * 3000}" data-publish-date="{DAY}">x</a>'
    sources = read(card * 2000 + f'<div {NAMED} {name}x="{DAY}"></div>', HEAD)
    begun = time.process_time()
    assert found(sources) == []
    assert time.process_time() - begun < 2
