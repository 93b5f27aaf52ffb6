"""The headline is chosen among what the page shows and states."""

from collections.abc import Callable

import pytest

from transforms.core.metadata.read import read_headline
from transforms.core.metadata.sources import Sources
from transforms.core.metadata.steps import steps_of
from transforms.core.metadata.title import without_site

Read = Callable[..., Sources]
OG = '<meta property="og:title" content="{}">'
SITE = '<meta property="og:site_name" content="The Harbour">'


def title(sources: Sources) -> str | None:
    said = read_headline(sources).said
    return said.text if said else None


@pytest.mark.parametrize(
    ("head", "body", "expected"),
    [
        ("<title>Ferry runs again | The Harbour</title>", "", "Ferry runs again"),
        ("<title>The Harbour - Ferry runs again</title>", "", "Ferry runs again"),
        ("", "<h1>Ferry runs again</h1>", "Ferry runs again"),
        (
            "<title>The old ferry runs again - Coast News - SZ.example.de</title>",
            "",
            "The old ferry runs again - Coast News",
        ),
        (
            "",
            "<h1><span class='head__kicker'>After the storm:</span> <span>The old ferry runs again</span></h1>",
            "The old ferry runs again",
        ),
        (
            OG.format("After the storm: The old ferry runs again"),
            "<h1><span class='head__kicker'>After the storm</span>: <span>The old ferry runs again</span></h1>",
            "After the storm: The old ferry runs again",
        ),
        (
            OG.format("You will not believe this boat"),
            "<h1>Ferry runs again after the storm</h1>",
            "Ferry runs again after the storm",
        ),
        (
            OG.format("Ferry runs again"),
            "<h1><a href='/'>The Harbour</a></h1><h1>Ferry runs again</h1>",
            "Ferry runs again",
        ),
        (
            OG.format("Ferry runs again"),
            "<h2>Ferry runs again</h2><h1>Why do you not go and feed a goat</h1>",
            "Ferry runs again",
        ),
        (
            OG.format("How the ferry came to run again after a long winter"),
            "<h1>The boat is back</h1><h2>How the ferry came to run again after a long winter</h2>",
            "The boat is back",
        ),
        (
            OG.format("Ferry to the islands runs again after the long winter storm")
            + '<meta name="application-name" content="Ferry to the islands runs again after the long winter storm">',
            "<h1>Ferry to the islands runs again after the long winter storm</h1><h2>A long wait</h2>",
            "Ferry to the islands runs again after the long winter storm",
        ),
        (OG.format("Ferry runs again"), "<h1>Log in</h1><h1>Ferry runs again</h1>", "Ferry runs again"),
        (
            OG.format("Ferry runs again"),
            "<nav class='breadcrumb'><a href='/'>Home</a> <h1>Storm: ferry, port</h1></nav><h2>Ferry runs again</h2>",
            "Ferry runs again",
        ),
        (OG.format("Ferry runs again"), "<h1>Opinion | Ferry runs again</h1>", "Ferry runs again"),
        (
            OG.format("Ferry runs again now"),
            "<h1><span>After the storm</span>Ferry runs again now</h1>",
            "Ferry runs again now",
        ),
        (OG.format("Salt &amp;amp; boats in May"), "", "Salt & boats in May"),
        (OG.format("\u200fالعبارة تعود إلى العمل\u200f"), "", "العبارة تعود إلى العمل"),
        (OG.format("Part one: «the ferry»"), "", "Part one: «the ferry»"),
        ("", "<p>Only text.</p>", None),
    ],
)
def test_title(read: Read, head: str, body: str, expected: str | None) -> None:
    assert title(read(body, SITE + head)) == expected


def test_a_live_blogs_newest_entry_is_no_headline(read: Read) -> None:
    head = (
        '<script type="application/ld+json">'
        '{"@type": "NewsArticle", "headline": "Storm on the coast: all reports"}</script>'
        + OG.format("Storm on the coast: all reports")
        + "<title>Storm on the coast: all reports</title>"
    )
    assert (
        title(read("<h1>Rescue boat leaves port at noon +++ School shut</h1>", head))
        == "Storm on the coast: all reports"
    )


def test_the_heading_is_found_where_it_stands(read: Read) -> None:
    headline = read_headline(read("<h1>Ferry runs again</h1><p>Text.</p>"))
    assert headline.spot is not None
    assert headline.spot.element.tag == "h1"


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("The old ferry runs again - Köln Süd - gazette.example", "The old ferry runs again"),
        ("The old ferry runs again - The captain speaks", "The old ferry runs again - The captain speaks"),
    ],
)
def test_a_section_behind_a_title_is_a_step_of_the_address(title: str, expected: str) -> None:
    steps = steps_of("https://gazette.example/news/koeln-sued/the-captain-speaks")
    assert without_site(title, ["gazetteexample"], steps) == expected
