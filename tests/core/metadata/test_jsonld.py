"""JSON-LD: the node that is this page's article, wherever a page puts it."""

import json
from collections.abc import Callable

import pytest

from transforms.core.metadata.authors import find_authors
from transforms.core.metadata.sources import Sources

Read = Callable[..., Sources]
URL = "https://harbour.example/world/2024/05/a-story-77"
STORY = {"@type": "NewsArticle", "headline": "Ferry runs again", "author": {"name": "Ada Brook"}, "url": URL}
TEASER = {
    "@type": "NewsArticle",
    "headline": "Another story",
    "author": {"name": "No One"},
    "url": "https://harbour.example/other",
}


def block(value: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(value)}</script>'


@pytest.mark.parametrize(
    "head",
    [
        block(STORY),
        block([STORY]),
        block({"@graph": [{"@type": "WebSite", "name": "The Harbour"}, STORY]}),
        block(TEASER) + block(STORY),
        block([TEASER, STORY]),
        block({"@type": "WebPage", "url": URL, "mainEntity": STORY}),
        block({"@type": "ItemList", "itemListElement": [{"@type": "ListItem", "item": TEASER}]}) + block(STORY),
        block({**STORY, "@type": ["Thing", "https://schema.org/ReportageNewsArticle"]}),
        block({**STORY, "hasPart": TEASER}),
        block({**STORY, "author": {"@id": "#ada"}}) + block({"@type": "Person", "@id": "#ada", "name": "Ada Brook"}),
        block({**STORY, "url": None, "mainEntityOfPage": {"@type": "WebPage", "@id": URL + "?utm_source=x"}}),
        "<script type='application/ld+json'>oops</script>" + block(STORY),
    ],
)
def test_the_pages_article_is_found(read: Read, head: str) -> None:
    sources = read("", head, url=URL)
    assert sources.article.get("headline") == "Ferry runs again"
    assert find_authors(sources, None, [])[0] == ("Ada Brook",)


def test_a_teaser_alone_is_not_the_article(read: Read) -> None:
    listed = {"@type": "ItemList", "itemListElement": [{"@type": "ListItem", "item": TEASER}]}
    assert read("", block(listed), url=URL).article == {}


def test_deep_and_endless_nodes_are_left(read: Read) -> None:
    deep: object = STORY
    for _ in range(400):
        deep = {"x": [deep]}
    assert read("", block(deep), url=URL).article == {}
    assert read("", block([STORY] * 10_000), url=URL).article
