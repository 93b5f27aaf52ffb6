"""The body of a page: what is taken, what is left out, and in which shape."""

import lxml.html
import pytest

from schemas.article import Block
from transforms.core.body import Body, read_body

FIRST = "The river rose by two metres overnight and closed both bridges of the old town, the harbour office said."
SECOND = "Engineers expect the water to fall by Thursday evening, when the rain moves on towards the eastern hills."
THIRD = "Schools on the left bank stay closed until the pumps have cleared the tunnels, the council decided on Monday."
TITLE = "River closes two bridges"


def parse(body: str) -> lxml.html.HtmlElement:
    return lxml.html.document_fromstring(f"<html><body>{body}</body></html>")


def read(body: str, **more: str | None) -> Body:
    return read_body(parse(body), title=more.pop("title", TITLE), language="en", **more)


def texts(body: Body) -> list[str]:
    return [block.text for block in body.blocks]


def article(inner: str) -> str:
    return f"<h1>{TITLE}</h1><div class='text'>{inner}</div>"


def paragraphs(*more: str) -> str:
    return f"<p>{FIRST}</p><p>{SECOND}</p>{''.join(more)}<p>{THIRD}</p>"


def test_paragraphs_come_in_order_without_title() -> None:
    body = read(article(paragraphs()))
    assert texts(body) == [FIRST, SECOND, THIRD]
    assert {block.type for block in body.blocks} == {"paragraph"}
    assert body.by == "trafilatura"
    assert body.flags == ()


def test_the_tree_is_left_as_it_was() -> None:
    tree = parse(article(paragraphs("<h2>More</h2>")))
    before = lxml.html.tostring(tree)
    read_body(tree, title=TITLE, language="en")
    assert lxml.html.tostring(tree) == before


@pytest.mark.parametrize(
    ("markup", "block"),
    [
        ("<h2>The night</h2>", Block(type="heading", level=2, text="The night")),
        ("<h4><div>The night</div></h4>", Block(type="heading", level=4, text="The night")),
        ("<ul><li>sand bags for the cellars</li></ul>", Block(type="list_item", text="sand bags for the cellars")),
        (
            "<blockquote><p>We have never seen it so high.</p></blockquote>",
            Block(type="quote", text="We have never seen it so high."),
        ),
        (
            "<table><tr><td>Upper gauge</td><td>4.2 m</td></tr></table>",
            Block(type="table", text="Upper gauge | 4.2 m"),
        ),
    ],
)
def test_structure_is_kept(markup: str, block: Block) -> None:
    assert block in read(article(paragraphs(markup))).blocks


@pytest.mark.parametrize(
    "aside",
    [
        "<nav><a href='/a'>Politics and the world today</a></nav>",
        "<aside><p>Our weekly quiz has ten questions about rivers, lakes and the sea for the whole family.</p></aside>",
        "<div class='newsletter-box'><p>Every morning the ten best stories of the region in your inbox.</p></div>",
        "<figure><img src='a.jpg'><figcaption>The old bridge on Sunday, seen from the tower</figcaption></figure>",
        "<div class='media'><img src='a.jpg'><p>The old bridge on Sunday evening</p></div>",
        "<p><a href='/x'>Harbour loses its last ferry after ninety years</a></p>",
        "<p>Read more: Harbour loses its last ferry</p>",
        "<h3>Advertisement</h3>",
        "<p>اقرأ أيضا</p>",
        "<div style='display: none'><p>Copy of the first lines of this story that no reader ever sees.</p></div>",
        "<div class='comments'><p>I told you so, said the neighbour, who has lived here for forty years now.</p></div>",
        "<ul><li><a href='/1'>Ferry stops for good</a></li><li><a href='/2'>Market moves uphill</a></li></ul>",
        "<script>var a = 'this is no text at all, it is a script';</script>",
        "<p>The bridge on Sunday. Photo: Jane Roe / Getty Images</p>",
    ],
)
def test_what_is_no_text_is_left_out(aside: str) -> None:
    assert texts(read(article(paragraphs(aside)))) == [FIRST, SECOND, THIRD]


def test_teasers_in_a_row_are_left_out_whatever_they_are_called() -> None:
    row = "".join(
        f"<div class='q'><h3><a href='/{n}'>Story number {n} of the day</a></h3>"
        f"<p>A summary of story number {n} in one sentence of the usual length.</p></div>"
        for n in range(4)
    )
    more = [f"The gauge at station {n} of the river stood at {n} metres when the night ended." * 2 for n in range(6)]
    page = article(paragraphs(*(f"<p>{line}</p>" for line in more)) + f"<div class='z'>{row}</div>")
    assert texts(read(page)) == [FIRST, SECOND, *more, THIRD]


def test_a_name_that_holds_most_of_the_text_is_no_sign_against_it() -> None:
    body = read(f"<h1>{TITLE}</h1><div class='newsletter'>{paragraphs()}</div>")
    assert texts(body) == [FIRST, SECOND, THIRD]


@pytest.mark.parametrize(
    "lead",
    [
        "<p>The worst flood for thirty years has cut the town in two since Sunday.</p>",
        "<div class='standfirst'>The worst flood for thirty years has cut the town in two since Sunday.</div>",
        "<h2 class='subtitle'>The worst flood for thirty years has cut the town in two since Sunday.</h2>",
    ],
)
def test_the_standfirst_opens_the_text(lead: str) -> None:
    head = f"<header><h1>{TITLE}</h1>{lead}<div class='byline'>By Jane Roe</div></header>"
    page = f"{head}<div class='text'>{paragraphs()}</div>"
    assert texts(read(page))[0] == "The worst flood for thirty years has cut the town in two since Sunday."
    assert texts(read(page))[1:] == [FIRST, SECOND, THIRD]


@pytest.mark.parametrize(
    "tail",
    [
        "<p>© 2024 The Riverside Gazette. All rights reserved.</p>",
        "<p>Jane Roe is a reporter who has worked on the coast since 2009.</p>",
        "<p>Sign up for our morning briefing, which takes five minutes.</p><p>It is sent at six.</p>",
        "<h3>More stories</h3>",
        "<p>John Doe contributed to this report.</p>",
        "<p>Contact the newsroom at desk@news.example</p>",
    ],
)
def test_the_tail_is_taken_off(tail: str) -> None:
    assert texts(read(article(paragraphs() + tail))) == [FIRST, SECOND, THIRD]


@pytest.mark.parametrize(
    ("inner", "expected"),
    [
        (f"{FIRST}<br><br>When the pumps start<br><br>{SECOND}", [FIRST, "When the pumps start", SECOND]),
        (
            f"<p>{FIRST}</p><div class='x_subheadline'>When the pumps start</div><p>{SECOND}</p>",
            [FIRST, "When the pumps start", SECOND],
        ),
        (
            f"<p>{FIRST}</p><h2 class='block toc'>When the pumps start</h2><p>{SECOND}</p>",
            [FIRST, "When the pumps start", SECOND],
        ),
        (f"<p>{FIRST}</p><div>When the pumps start</div><p>{SECOND}</p>", [FIRST, SECOND]),
        (f"{FIRST}<br><br><a href='/more'>When the pumps start</a><br><br>{SECOND}", [FIRST, SECOND]),
        (f"<p>{FIRST}</p><x-popover><p>{THIRD}</p></x-popover><p>{SECOND}</p>", [FIRST, SECOND]),
    ],
)
def test_short_lines_between_paragraphs(inner: str, expected: list[str]) -> None:
    end = "<p>The council meets again on Friday at noon, in the hall of the school on the right bank of the river.</p>"
    assert texts(read(article(inner + end)))[:-1] == expected


def test_a_headline_may_stand_in_no_heading() -> None:
    page = f"<p class='t'>{TITLE}</p><h2>The pumps have to clear three tunnels before any school can open again</h2>"
    body = read(f"{page}<div class='text'>{paragraphs()}</div>")
    assert texts(body)[0] == "The pumps have to clear three tunnels before any school can open again"


def test_breaks_part_paragraphs() -> None:
    page = f"<h1>{TITLE}</h1><div class='text'>{FIRST}<br><br>{SECOND}<br>{THIRD}</div>"
    assert texts(read(page)) == [FIRST, SECOND, THIRD]


def test_a_bold_line_is_not_fused_with_its_paragraph() -> None:
    page = article(f"<p>{FIRST}</p><p><b>What comes next</b><br>{SECOND}</p><p>{THIRD}</p>")
    assert texts(read(page)) == [FIRST, "What comes next", SECOND, THIRD]


def test_the_next_article_of_an_endless_page_is_not_taken() -> None:
    other = "<h1 class='head'>Market moves uphill</h1><p>" + SECOND.replace("Engineers", "Traders") + "</p>"
    page = f"<main><h1 class='head'>{TITLE}</h1>{paragraphs()}{other * 2}</main>"
    assert texts(read(page)) == [FIRST, SECOND, THIRD]


def test_no_break_spaces_stay_and_unseen_marks_go() -> None:
    page = article(
        f"<p>{FIRST.replace('two metres', 'two&nbsp;metres')}</p><p>Eng&shy;ineers{SECOND[9:]}</p><p>{THIRD}</p>"
    )
    assert texts(read(page)) == [FIRST.replace("two metres", "two\u00a0metres"), SECOND, THIRD]


def test_the_stated_text_stands_in_where_the_page_shows_none() -> None:
    stated = f"{FIRST}\n{SECOND}\n{THIRD}"
    body = read(f"<h1>{TITLE}</h1><p>Loading the story</p>", article_body=stated)
    assert texts(body) == [FIRST, SECOND, THIRD]
    assert body.by == "json-ld"


def test_a_wrong_statement_does_not_replace_the_shown_text() -> None:
    body = read(article(paragraphs()), article_body="Quite another text about trains.")
    assert texts(body) == [FIRST, SECOND, THIRD]
    assert body.by != "json-ld"


@pytest.mark.parametrize("page", ["", "<p></p>", "<nav><a href='/'>Home</a></nav>", "<script>let a</script>"])
def test_a_page_without_text_says_so(page: str) -> None:
    body = read(page)
    assert (body.blocks, body.credits, body.flags, body.by) == ((), (), ("no_body",), None)


def test_flags_tell_how_whole_the_text_is() -> None:
    stated = " ".join(f"{word} tells of another matter" for word in "abcdefghijklmnopqrstuvwxyz" * 6)
    assert "truncated" in read(article(paragraphs()), article_body=FIRST + SECOND + stated[:420]).flags
    assert "truncated" in read(article(f"<p>{FIRST}</p><p>{SECOND} [&hellip;]</p>")).flags
    assert "structure_lost" in read(article(f"<p>{(FIRST + ' ') * 40}</p>")).flags
    assert "paywalled" in read(article(paragraphs()) + "<div>Subscribe to continue reading this story</div>").flags


def test_the_element_holds_the_text_and_not_the_page() -> None:
    element = read(article(paragraphs()) + "<footer>Imprint</footer>").element
    assert element is not None
    assert element.get("class") == "text"
