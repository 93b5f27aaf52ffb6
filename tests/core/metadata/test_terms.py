"""Access and rights are what the page states, and unknown where it is silent."""

from collections.abc import Callable

import lxml.html
import pytest

from transforms.core.metadata.sources import Sources, read_sources
from transforms.core.metadata.terms import find_access, find_rights

Read = Callable[..., Sources]


@pytest.mark.parametrize(
    ("head", "access"),
    [
        ("", "unknown"),
        ('<script type="application/ld+json">{"@type": "NewsArticle", "isAccessibleForFree": true}</script>', "free"),
        (
            '<script type="application/ld+json">{"@type": "NewsArticle", "isAccessibleForFree": "False"}</script>',
            "paywalled",
        ),
        ('<meta property="article:content_tier" content="locked">', "paywalled"),
        ('<meta property="article:content_tier" content="metered">', "metered"),
        ('<meta property="article:content_tier" content="whatever">', "unknown"),
    ],
)
def test_access(read: Read, head: str, access: str) -> None:
    assert find_access(read("", head)) == access


def test_rights(read: Read) -> None:
    head = (
        '<meta name="robots" content="index, noai"><meta name="tdm-reservation" content="1">'
        '<meta name="GPTBot" content="noindex"><meta name="copyright" content="The Harbour 2024">'
    )
    rights = find_rights(read("", head))
    assert rights.copyright == "The Harbour 2024"
    assert rights.robots == "index, noai"
    assert rights.tdm == "tdm-reservation: 1; gptbot: noindex; robots: index, noai"


def test_rights_in_headers() -> None:
    headers = (("x-robots-tag", "GPTBot: noindex"), ("tdm-policy", "https://harbour.example/policy.json"))
    tree = lxml.html.document_fromstring("<html><body></body></html>")
    rights = find_rights(read_sources(tree, url="https://harbour.example/a", headers=headers))
    assert rights.robots == "GPTBot: noindex"
    assert rights.tdm == "tdm-policy: https://harbour.example/policy.json; robots: GPTBot: noindex"


def test_silence_is_null(read: Read) -> None:
    rights = find_rights(read())
    assert (rights.copyright, rights.robots, rights.tdm) == (None, None, None)
