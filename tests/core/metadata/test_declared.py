"""The languages a page declares come in order of trust, as written."""

from collections.abc import Callable

import lxml.html

from transforms.core.metadata.declared import declared_languages
from transforms.core.metadata.sources import Sources, read_sources


def test_order(read: Callable[..., Sources]) -> None:
    head = (
        '<meta name="content-language" content="fr"><meta property="og:locale" content="ar_EG">'
        '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "x", "inLanguage": "ar"}</script>'
    )
    assert declared_languages(read("", head, html='lang="en-GB"')) == [
        ("meta", "en-GB"),
        ("json-ld", "ar"),
        ("opengraph", "ar_EG"),
        ("meta", "fr"),
    ]


def test_the_header_is_the_last(read: Callable[..., Sources]) -> None:
    tree = lxml.html.document_fromstring("<html><body></body></html>")
    sources = read_sources(tree, url="https://harbour.example/a", headers=(("content-language", "he"),))
    assert declared_languages(sources) == [("http", "he")]
    assert declared_languages(read()) == []
