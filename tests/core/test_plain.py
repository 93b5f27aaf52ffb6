"""Articles held as plain text: title, date, byline, text with its headings, credits, keywords and related headlines."""

import time

import pytest
from hypothesis import given, settings, strategies as st

from schemas.article import Block, Credit
from schemas.page import PlainText
from schemas.reasons import FLAGS
from transforms.core.plain import PlainArticle, read_plain_text

FIRST = "The river rose by two metres overnight and closed both bridges of the old town, the harbour office said."
SECOND = "Engineers expect the water to fall by Thursday evening, when the rain moves on towards the eastern hills."
THIRD = "Schools on the left bank stay closed until the pumps have cleared the tunnels, the council decided on Monday."


def read(text: str, **more: str) -> PlainArticle:
    return read_plain_text(PlainText(url="https://news.example/1", text=text, **more))


def paragraph(text: str) -> Block:
    return Block(type="paragraph", text=text)


def test_every_part_of_a_text() -> None:
    text = "\n\n".join(
        [
            "River closes two bridges",
            "Monday 5 March 2024 07:15 AM",
            "By Jane Roe",
            FIRST,
            "After the rain",
            SECOND,
            THIRD,
            "Source | Harbour Gazette",
            "  Keywords",
            "river flood bridges",
            "Market moves uphill",
            "Who pays for the pumps?",
        ]
    )
    assert read(text) == PlainArticle(
        title="River closes two bridges",
        date_line="Monday 5 March 2024 07:15 AM",
        byline="By Jane Roe",
        blocks=(paragraph(FIRST), Block(type="heading", text="After the rain"), paragraph(SECOND), paragraph(THIRD)),
        credits=(Credit(raw="Source | Harbour Gazette", name="Harbour Gazette", role="source"),),
        keyword_line="river flood bridges",
        related=("Market moves uphill", "Who pays for the pumps?"),
    )


def test_what_the_sender_says_comes_before_what_the_text_shows() -> None:
    text = f"River closes two bridges\n\n{FIRST}"
    found = read(text, title="River closes two bridges", byline="Jane Roe", published="5 March")
    assert (found.title, found.byline, found.date_line) == ("River closes two bridges", "Jane Roe", "5 March")
    assert found.blocks == (paragraph(FIRST),)


def test_a_text_without_a_title_has_none() -> None:
    assert read(FIRST).title is None
    assert read(f"{FIRST}\n\n{SECOND}").title is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{FIRST}\n{SECOND}", [FIRST, SECOND]),
        (f"{FIRST}\r\n\r\n{SECOND}", [FIRST, SECOND]),
        (f"{FIRST}   {SECOND}   {THIRD}", [FIRST, SECOND, THIRD]),
        (f"{FIRST[:50]}\n{FIRST[50:98].strip()}\n{FIRST[98:].strip()}\n\n{SECOND}", [FIRST, SECOND]),
        (f"{FIRST}\n\nAdvertisement\n\n{SECOND}", [FIRST, SECOND]),
        (f"{FIRST}\n\n{SECOND}\n\n© 2024 Gazette", [FIRST, SECOND]),
    ],
)
def test_paragraphs(text: str, expected: list[str]) -> None:
    assert [block.text for block in read(text, title="River").blocks] == expected


def test_list_items() -> None:
    found = read(f"{FIRST}\n• sand bags\n• pumps\n{SECOND}", title="River")
    items = [block.text for block in found.blocks if block.type == "list_item"]
    assert items == ["sand bags", "pumps"]


def test_a_line_that_leads_elsewhere_is_a_related_headline() -> None:
    found = read(f"{FIRST}\n\nRead more: Market moves uphill for good\n\n{SECOND}", title="River")
    assert found.related == ("Market moves uphill for good",)
    assert found.blocks == (paragraph(FIRST), paragraph(SECOND))


def test_keywords_in_their_own_line() -> None:
    found = read(f"{FIRST}\n\n{SECOND}\n\nKeywords: river, flood", title="River")
    assert found.keyword_line == "river, flood"
    assert len(found.blocks) == 2


def test_a_keyword_heading_within_the_text_ends_nothing() -> None:
    found = read(f"{FIRST}\n\nTags\n\nriver\n\n{SECOND}\n\n{THIRD}", title="River")
    assert [block.text for block in found.blocks if len(block.text) > 80] == [FIRST, SECOND, THIRD]


def test_flags() -> None:
    assert read("").flags == ("no_body",)
    assert read(f"{FIRST} " * 40, title="River").flags == ("structure_lost",)


@settings(max_examples=150, deadline=None)
@given(st.text(), st.none() | st.text(max_size=40))
def test_any_text_gives_an_article(text: str, title: str | None) -> None:
    found = read_plain_text(PlainText(url="https://news.example/1", text=text, title=title))
    assert set(found.flags) <= set(FLAGS)
    assert all(block.text == block.text.strip() != "" for block in found.blocks)


LONG = ["Tags\n" * 50_000, "Keywords: x\n" * 50_000, " \u00a0" * 500_000, "a" * 2_000_000, "- \n" * 100_000]


@pytest.mark.parametrize("text", LONG)
def test_large_texts_take_time_in_proportion(text: str) -> None:
    start = time.process_time()
    read(text)
    assert time.process_time() - start < 5
