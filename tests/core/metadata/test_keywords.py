"""Keywords: the list that the page bears out, each word once, nothing for machines."""

import json
from collections.abc import Callable

import pytest

from transforms.core.metadata.keywords import find_keywords, split_keywords
from transforms.core.metadata.sources import Sources

Read = Callable[..., Sources]
SITE = '<meta property="og:site_name" content="The Harbour">'


def meta(content: str, name: str = "keywords") -> str:
    return f'<meta name="{name}" content="{content}">'


def linked(*words: str) -> str:
    node = {"@type": "NewsArticle", "headline": "x", "keywords": list(words)}
    return f'<script type="application/ld+json">{json.dumps(node)}</script>'


@pytest.mark.parametrize("separator", [",", ";", "،", "؛", "、", "|", " , ", "，"])
def test_separators_of_every_script(separator: str) -> None:
    assert split_keywords([f"sea{separator}ferry{separator}sea{separator}{separator}coast"]) == [
        "sea",
        "ferry",
        "coast",
    ]


@pytest.mark.parametrize(
    ("head", "body", "expected"),
    [
        (meta("sea, ferry"), "", ("sea", "ferry")),
        (linked("sea", "ferry"), "", ("sea", "ferry")),
        (
            meta("sea, ferry, sea news live, boats of the coast") + linked("sea", "ferry"),
            "",
            ("sea", "ferry", "boats of the coast"),
        ),
        (meta("storm") + linked("sea", "ferry") + meta("sea,ferry", "parsely-tags"), "", ("sea", "ferry")),
        (meta("sea, Category: Coast, 5f3a0000-0000-4000-8000-00000000beef, harbour.example, 12"), "", ("sea",)),
        (SITE + meta("The Harbour, Harbour.example, politics, sport"), "", ()),
        (meta("a, story, 77, ferry") + linked("ferry"), "", ("ferry",)),
        ("", '<div class="tags"><a href="/t/1">sea</a> <a href="/t/2">ferry</a></div>', ("sea", "ferry")),
        (
            "",
            '<div><h4>Schlagwörter</h4><ul><li><a href="/x">Meer</a></li><li><a href="/y">Fähre</a></li></ul></div>',
            ("Meer", "Fähre"),
        ),
        ("", '<div><h3>\xa0 كلمات مفتاحية</h3><ul><li><a href="/x">البحر</a></li></ul></div>', ("البحر",)),
        ("", '<p><a rel="tag" href="/sea">sea</a>, <a rel="tag" href="/ferry">ferry</a></p>', ("sea", "ferry")),
        (
            "",
            '<p>On Monday, the people of the <a class="tag" href="/t/1">coast</a> saw a boat that nobody had built, of '
            "which the elders had told them many times, and it was a ferry without sails and without a crew.</p>",
            (),
        ),
        ("", '<nav class="tags"><a href="/tag/sea">sea</a><a href="/tag/ferry">ferry</a></nav>', ()),
        (
            "",
            '<ul class="trending topics"><li><a href="/topic/a">Cup</a></li><li><a href="/topic/b">Gold</a></li></ul>',
            ("Cup", "Gold"),
        ),
        ("", "", ()),
    ],
)
def test_keywords(read: Read, head: str, body: str, expected: tuple[str, ...]) -> None:
    assert find_keywords(read(body, head), None)[0] == expected


def test_a_text_without_separator_is_one_entry_and_said_to_be(read: Read) -> None:
    words, _, unsplit = find_keywords(read("", meta("sea ferry coast storm boats")), None)
    assert words == ("sea ferry coast storm boats",)
    assert unsplit
