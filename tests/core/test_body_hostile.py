"""The body of hostile pages: any bytes give a record, in time that grows with them."""

import time

import lxml.etree
import lxml.html
import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from schemas.reasons import FLAGS
from transforms.core.body import read_body

TAGS = [
    "p",
    "div",
    "a",
    "b",
    "br",
    "h1",
    "h2",
    "li",
    "ul",
    "table",
    "td",
    "tr",
    "span",
    "figure",
    "blockquote",
    "article",
    "nav",
]
PIECES = st.one_of(
    st.text(max_size=60),
    st.sampled_from(TAGS).map(lambda tag: f"<{tag}>"),
    st.sampled_from(TAGS).map(lambda tag: f"</{tag}>"),
    st.text(max_size=20).map(lambda name: f"<div class='{name}' id=x>"),
    st.just("A sentence that is long enough to be taken for a paragraph of a story."),
)


def read(text: str, title: str | None = None, stated: str | None = None) -> None:
    try:
        tree = lxml.html.document_fromstring(text.replace("\0", "").encode("utf-8", "replace"))
    except (lxml.etree.ParserError, ValueError):
        return
    body = read_body(tree, title=title, language=None, article_body=stated, description=title)
    assert set(body.flags) <= set(FLAGS)
    assert (body.by is None) == (not body.blocks) == ("no_body" in body.flags)
    for block in body.blocks:
        assert block.text.strip() == block.text != ""
        assert (block.level is None) == (block.type != "heading")


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(PIECES, max_size=40).map("".join), st.none() | st.text(max_size=30), st.none() | st.text(max_size=200))
def test_any_markup_gives_a_body(text: str, title: str | None, stated: str | None) -> None:
    read(text, title, stated)


@pytest.mark.parametrize(
    "page",
    [
        "<div>" * 100_000 + "text",
        "<b>" * 50_000 + "text " * 50,
        "<p>word " * 20_000,
        "<a href=x>link</a> " * 20_000,
        "<br>" * 100_000 + "text",
        "<div class='" + "aB-" * 100_000 + "'>text</div>",
        "<p>" + "a" * 1_000_000,
        "<p>" + "( " * 200_000,
        "<p>" + " \u00a0" * 300_000 + "x",
        "<ul>" + "<li><a href=x>teaser</a><p>A summary of the usual length for a teaser.</p>" * 5_000,
        "<table>" + "<tr><td>1<td>2" * 10_000,
    ],
)
def test_large_pages_take_time_in_proportion(page: str) -> None:
    start = time.process_time()
    read(page, "word")
    assert time.process_time() - start < 8
