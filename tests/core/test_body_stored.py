"""Pages that are drawn by a script: the article as HTML among the page's data."""

import json
import time

import lxml.html
import pytest

from transforms.core.body import Body, read_body

FIRST = "The tram to the harbour stops for six weeks, because the rails on the old quay have to be renewed at last."
SECOND = "Buses will run every ten minutes instead, the carrier said, and tickets for the tram stay valid on them."
TITLE = "Harbour tram stops for six weeks"
MARKUP = f'<h2 class="sub">Buses every ten minutes</h2><p class="text">{FIRST}</p><p>{SECOND}</p>'


def read(script: str, title: str | None = TITLE, body: str = "<div id='root'></div>") -> Body:
    page = f"<html><body>{body}<script>{script}</script></body></html>"
    return read_body(lxml.html.document_fromstring(page), title=title, language="en")


def escaped(value: object) -> str:
    return json.dumps(value).replace("<", "\\u003c").replace(">", "\\u003e")


@pytest.mark.parametrize(
    "script",
    [
        "window.state = " + escaped({"story": {"body": MARKUP}}),
        "push([1, " + escaped("5:" + escaped({"html": MARKUP})) + "])",
        "let it = 'odd \" mark'\nwindow.state = " + escaped({"story": MARKUP}),
        "push(" + escaped([MARKUP, "<p>We use cookies.</p><p>So do they.</p>"]) + ")",
    ],
)
def test_the_article_is_read_where_the_page_shows_none(script: str) -> None:
    body = read(script)
    assert [block.text for block in body.blocks][-2:] == [FIRST, SECOND]
    assert body.flags == ()
    assert body.element is not None


@pytest.mark.parametrize(
    ("script", "title"),
    [
        ("window.state = " + escaped({"story": MARKUP}), "Council elects a mayor after two rounds"),
        ("window.state = " + escaped({"story": MARKUP}), None),
        ("window.state = " + escaped({"story": "<p>Harbour tram stops for six weeks</p>"}), TITLE),
        ("window.state = " + escaped({"story": FIRST + SECOND}), TITLE),
        ('window.state = "' + "\\u003cp\\q" * 100 + '"', TITLE),
    ],
)
def test_other_data_is_no_article(script: str, title: str | None) -> None:
    body = read(script, title)
    assert (body.blocks, body.flags) == ((), ("no_body",))


def test_what_the_page_shows_comes_first() -> None:
    shown = "The rails were laid in the year in which the harbour was opened, and nobody has touched them since."
    body = read("window.state = " + escaped({"story": MARKUP}), body=f"<h1>{TITLE}</h1><p>{shown}</p>")
    assert [block.text for block in body.blocks] == [shown]


def test_titles_without_spaces_are_told_by_their_pairs() -> None:
    text = "港の路面電車は線路の交換工事のため六週間にわたって運休する。市の交通局が月曜日に発表した。" * 6
    markup = f"<p>{text}</p><p>{text}</p>"
    assert read("let a = " + escaped(markup), "港の路面電車、六週間運休へ").blocks
    assert not read("let a = " + escaped(markup), "市議会が新しい議長を選出した").blocks


@pytest.mark.parametrize("script", ['"<p ' * 100_000, "<p" + '\\"' * 300_000, ('"<p>' + "x" * 300 + '",') * 3_000])
def test_large_scripts_take_time_in_proportion(script: str) -> None:
    start = time.process_time()
    read(script)
    assert time.process_time() - start < 8
