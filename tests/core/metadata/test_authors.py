"""Authors: people who sign, and an organisation only where nobody else does."""

import json
from collections.abc import Callable

import pytest

from transforms.core.metadata.authors import find_authors
from transforms.core.metadata.read import read_headline
from transforms.core.metadata.sources import Sources
from transforms.core.metadata.surroundings import lines_around

Read = Callable[..., Sources]


def story(**fields: object) -> str:
    node = {"@type": "NewsArticle", "headline": "Ferry runs again", **fields}
    return f'<script type="application/ld+json">{json.dumps(node)}</script>'


def authors(sources: Sources) -> tuple[str, ...]:
    spot = read_headline(sources).spot
    below, above = lines_around(spot)
    return find_authors(sources, spot, below + above)[0]


H1 = "<h1>Ferry runs again</h1>"


@pytest.mark.parametrize(
    ("head", "body", "expected"),
    [
        (story(author=[{"name": "Ada Brook"}, {"name": "Tom Reed"}]), H1, ("Ada Brook", "Tom Reed")),
        (story(author="Ada Brook and Tom Reed"), H1, ("Ada Brook", "Tom Reed")),
        (story(author={"name": "By Ada Brook"}), H1, ("Ada Brook",)),
        (story(author={"name": "Ada Brook, Harbour News"}), H1, ("Ada Brook",)),
        ('<meta name="author" content="Ada Brook">', H1, ("Ada Brook",)),
        ('<meta name="author" content="a.brook@harbour.example">', H1, ()),
        ('<meta property="article:author" content="https://social.example/ada">', H1, ()),
        (
            story(author={"name": "The Harbour"}, publisher={"name": "The Harbour"}),
            H1 + '<div class="byline">By <a rel="author" href="/people/ada">Ada Brook</a></div>',
            ("Ada Brook",),
        ),
        (story(author={"name": "The Harbour"}, publisher={"name": "The Harbour"}), H1, ("The Harbour",)),
        (
            story(author={"name": "Ada Brook"}),
            H1 + '<div class="byline">By Ada Brook and Tom Reed</div>',
            ("Ada Brook", "Tom Reed"),
        ),
        ("", H1 + "<p>By Ada Brook, Staff Writer</p><p>It runs.</p>", ("Ada Brook",)),
        ("", H1 + "<p>بقلم سامي ناصر</p><p>نص.</p>", ("سامي ناصر",)),
        ("", H1 + "<p>By noon the ferry had left the harbour with all its passengers</p>", ()),
        ("", H1 + "<p>Text.</p>" * 200 + '<div class="author">Tom Reed</div>', ()),
    ],
)
def test_authors(read: Read, head: str, body: str, expected: tuple[str, ...]) -> None:
    assert authors(read(body, head)) == expected


def test_evidence_names_what_agrees_and_what_does_not(read: Read) -> None:
    sources = read(
        H1,
        story(author={"name": "Ada Brook"})
        + '<meta name="author" content="Ada Brook"><meta name="byl" content="Tom Reed">',
    )
    evidence = find_authors(sources, None, [])[1]
    assert evidence is not None
    assert (evidence.by, evidence.agree) == ("json-ld", ("meta",))
    assert [(other.by, other.value) for other in evidence.also] == [("meta", "Tom Reed")]
