"""Related links: which links of a page are offers of other articles."""

import json
import time
from pathlib import Path

import pytest
from hypothesis import given, settings, strategies as st

from schemas.article import Related
from transforms.core.identity import article_id
from transforms.core.markup import parse_markup
from transforms.core.rejected import Rejected
from transforms.core.related import find_related
from transforms.core.related.blocks import MOST_ARTICLES
from transforms.core.related.links import is_article_address
from transforms.core.related.phrases import is_other_heading, is_related_heading, related_lead
from transforms.core.related.words import HEADINGS, LEADS, OTHER_LISTS
from transforms.core.urls import canonical_url

URL = "https://news.example.org/politics/budget-goes-to-parliament-1000"
PROSE = (
    "<p>"
    + "The finance minister spoke for an hour about the budget and answered every question put to him. " * 3
    + "</p>"
)
ITEMS = (
    "<li><a href='/politics/coalition-quarrels-over-taxes-1001'>Coalition quarrels over taxes again</a></li>"
    "<li><a href='/economy/bank-raises-interest-rates-1002'>Central bank raises interest rates</a></li>"
)
BOTH = ["Coalition quarrels over taxes again", "Central bank raises interest rates"]


def related(body: str, url: str = URL, canonical: str | None = None, title: str | None = None) -> tuple[Related, ...]:
    """Read the related links of a page with three paragraphs of prose and `body` behind them."""
    article = f"<article>{PROSE * 3}{body}</article>"
    page = f"<html><head><title>x</title></head><body><main><h1>The budget</h1>{article}</main></body></html>"
    tree = parse_markup(page.encode(), content_type="text/html; charset=utf-8").tree
    return find_related(tree, url=url, canonical=canonical or url, title=title)


def titles(body: str) -> list[str | None]:
    """The titles found in `body`."""
    return [link.title for link in related(body)]


def test_the_acceptance_page(shared: Path) -> None:
    expected = json.loads((shared / "seed" / "page.json").read_text("utf-8"))
    tree = parse_markup((shared / "seed" / "page.html").read_bytes(), content_type=None).tree
    found = find_related(tree, url=expected["url"], canonical=canonical_url(expected["url"]), title=expected["title"])
    assert [{"url": link.url, "title": link.title} for link in found] == expected["related"]


def test_a_link_is_told_whole() -> None:
    first, second = related(f"<div class='related-articles'><ul>{ITEMS}</ul></div>")
    address = "https://news.example.org/politics/coalition-quarrels-over-taxes-1001"
    assert first == Related(url=address, canonical_url=address, id=article_id(address), title=BOTH[0], position=1)
    assert second.position == 2


@pytest.mark.parametrize("phrase", HEADINGS)
def test_headings_in_every_language(phrase: str) -> None:
    assert is_related_heading(phrase.upper() + ":") or not phrase.isascii()
    assert titles(f"<h3> {phrase}: </h3><ul>{ITEMS}</ul>") == BOTH
    assert (
        titles(f"<p><b>{phrase}:</b> <a href='/economy/bank-raises-interest-rates-1002'>{BOTH[1]}</a></p>") == BOTH[1:]
    )
    assert titles(f"<p><a href='/economy/bank-raises-interest-rates-1002'>{phrase}: {BOTH[1]}</a></p>") == BOTH[1:]


@pytest.mark.parametrize(
    "name",
    [
        *(
            "related",
            "related-articles",
            "relatedPosts",
            "RelatedStories__list",
            "article-related",
            "read-more",
            "readMore",
        ),
        *(
            "read-also",
            "more-news",
            "moreNews",
            "more-stories",
            "jp-relatedposts",
            "c-related-list",
            "you-may-also-like",
        ),
        *(
            "see-also",
            "noticias-relacionadas",
            "baca-juga",
            "leggi-anche",
            "lire-aussi",
            "similar-posts",
            "yarpp-related",
        ),
        *("news-related", "story__related", "recommended-articles", "entry-related-links"),
    ],
)
@pytest.mark.parametrize("tag", ["div", "aside", "section", "ul", "amp-list"])
def test_names_of_blocks(name: str, tag: str) -> None:
    assert titles(f"<{tag} class='box {name} col-4'>{ITEMS}</{tag}>") == BOTH
    assert titles(f"<{tag} id='{name}'>{ITEMS}</{tag}>") == BOTH


@pytest.mark.parametrize(
    "name",
    [
        *(
            "relative",
            "w-full relative",
            "related-topics",
            "related-tags",
            "related-products",
            "most-read",
            "popular-posts",
        ),
        *(
            "trending",
            "latest-news",
            "tags",
            "author-related",
            "more",
            "read",
            "unrelated-things",
            "correlated",
            "readmore-button",
        ),
        *("related-nav", "navigation", "share-related", "footer-more-news", "sponsored-related", "related-ads"),
    ],
)
def test_names_that_are_no_related_block(name: str) -> None:
    assert titles(f"<div class='{name}'><div><span>x</span>{ITEMS}</div></div>") == []


@pytest.mark.parametrize(
    "body",
    [
        f"<h3>Related stories</h3><ul>{ITEMS}</ul>",
        f"<h2><span>Related stories</span></h2><div><ul>{ITEMS}</ul></div>",
        f"<div class='box'><div class='head'><h2><span>Related stories</span></h2></div><div>{ITEMS}</div></div>",
        f"<div><strong>READ ALSO</strong><ul>{ITEMS}</ul></div>",
        f"<section aria-label='Related articles'>{ITEMS}</section>",
        f"<p>Read also:</p><p>{ITEMS}</p>",
        f"<h3><svg></svg> Related stories</h3><ul>{ITEMS}</ul>",
        f"<h3><a href='/related'>Related stories</a></h3><ul>{ITEMS}</ul>",
        f"<dl><dt>Related</dt><dd>{ITEMS}</dd></dl>",
        f"<aside><h3>Most read</h3><ul><li><a href='/a/away-2000'>Somebody ran away with it</a></ul><h3>Related</h3>"
        f"<ul>{ITEMS}</ul></aside>",
        f"<footer><h3>Related</h3><ul>{ITEMS}</ul></footer>",
        f"<ul>{ITEMS}</ul>",
        ITEMS.replace("<li>", "<p>").replace("</li>", "</p>"),
        ITEMS.replace("<li>", "<p>• ").replace("</li>", "</p>"),
    ],
)
def test_shapes_of_blocks(body: str) -> None:
    assert titles(body) == BOTH


@pytest.mark.parametrize(
    "body",
    [
        f"<aside><h3>Most read</h3><ul>{ITEMS}</ul></aside>",
        f"<div class='most-read'><h3>Trending now</h3><div class='list'>{ITEMS}</div></div>",
        f"<nav><h3>Related</h3><ul>{ITEMS}</ul></nav>",
        f"</article><footer><h3>Related</h3><ul>{ITEMS}</ul></footer>",
        f"<h3>Latest news</h3><ul>{ITEMS}</ul>",
        f"<div class='taboola'><h3>You may like</h3><div>{ITEMS}</div></div>",
        f"<h3>Latest news</h3><div>{ITEMS}</div>",
        f"<h3>Related</h3><h3>Most popular</h3><div>{ITEMS}</div>",
        f"<h3>Related</h3>{PROSE}<div>{ITEMS}</div>",
        f"<a href='#more'>Read more</a><div>{ITEMS}</div>",
        f"<button><span>Read more</span></button><div>{ITEMS}</div>",
        "<p>As we reported, the <a href='/economy/bank-raises-rates-1002'>central bank raised rates</a>.</p>",
        "<p>Related parties said that <a href='/economy/bank-raises-rates-1002'>rates were raised again</a>.</p>",
        "<div class='related'><a href='/tag/inflation-and-prices-100'>All about inflation and prices</a></div>",
        "<div class='related'><a href='/authors/jane-doe-the-writer'>Jane Doe, political editor</a></div>",
        "<div class='related'><a href='/economy'>More about the economy</a></div>",
        "<div class='related'><a href='https://ads.example.com/buy-this-thing-now-1'>Buy this great thing</a></div>",
        "<div class='related'><a href='/photos/large-picture-1003.jpg'>Enlarge the large picture</a></div>",
        "<div class='related'><a href='mailto:a@news.example.org'>Write to the political editors</a></div>",
        "<div class='related'><a href='javascript:void(0)'>Show all of the related stories</a></div>",
        "<div class='related'><a href='/economy/bank-raises-rates-1002'><img alt='A bank building at night'></a></div>",
        "<div class='related'><a href='/economy/bank-raises-interest-rates-1002'>More</a></div>",
        f"<div class='related'><a href='{URL}?utm_source=x#comments'>The budget goes to parliament</a></div>",
        f"<div class='related'><a href='{URL}/comments'>Read all of the 312 comments</a></div>",
        "<div class='related'><a href='#next'>Jump to the next headline here</a></div>",
        "<div class='related'>"
        + "".join(f"<a href='/a/story-number-{n}'>Story number {n} of many</a>" for n in range(1, 60))
        + "</div>",
        f"<div class='read-more'>{PROSE * 4}<ul>{ITEMS}</ul></div>".replace("<li>", "<li>See "),
    ],
)
def test_what_is_not_related(body: str) -> None:
    assert titles(body) == []


def test_each_article_once_however_it_is_spelled() -> None:
    link = "<li><a href='{}'>Central bank raises interest rates</a></li>"
    spellings = [
        "/economy/bank-raises-interest-rates-1002",
        "https://news.example.org/economy/bank-raises-interest-rates-1002/",
        "http://www.news.example.org/economy/bank-raises-interest-rates-1002?utm_source=x&fbclid=y",
        "https://m.news.example.org/economy/bank-raises-interest-rates-1002#top",
        "https://amp.news.example.org/economy/bank-raises-interest-rates-1002",
        "//news.example.org/economy/bank-raises-interest-rates-1002/amp",
        "https://news-example-org.cdn.ampproject.org/c/s/news.example.org/economy/bank-raises-interest-rates-1002",
    ]
    found = related("<div class='related'>" + "".join(map(link.format, spellings)) + "</div>")
    assert [one.url for one in found] == ["https://news.example.org/economy/bank-raises-interest-rates-1002"]


def test_the_page_itself_by_either_address() -> None:
    body = f"<div class='related'><ul>{ITEMS}</ul></div>"
    own = "https://news.example.org/politics/coalition-quarrels-over-taxes-1001"
    assert [link.title for link in related(body, url=own, canonical=URL)] == BOTH[1:]
    assert [link.title for link in related(body, url=URL, canonical=own)] == BOTH[1:]
    assert [link.title for link in related(body, title="Central Bank raises interest rates")] == BOTH[:1]


@pytest.mark.parametrize(
    ("card", "title"),
    [
        (
            "<a href='{0}'><i class='kicker'>Economy</i><h3>Central bank raises rates</h3><p>Teaser.</p></a>",
            "Central bank raises rates",
        ),
        (
            "<h3><a href='{0}'>Central bank raises rates</a></h3><a href='{0}'>The governors voted five to four.</a>",
            "Central bank raises rates",
        ),
        (
            "<a href='{0}'><img alt='A bank'></a><a href='{0}'>Central bank raises rates</a>",
            "Central bank raises rates",
        ),
        (
            "<a href='{0}'><div class='card-title'>Central bank raises rates</div><div>The governors voted.</div></a>",
            "Central bank raises rates",
        ),
        (
            "<a href='{0}'><span>Exclusive report</span><span>Central bank raises rates</span></a>",
            "Central bank raises rates",
        ),
        (
            "<a href='{0}'>An exclusive report</a><a href='{0}'>Central bank raises rates</a>",
            "Central bank raises rates",
        ),
        ("<a href='{0}' title='Central bank raises rates'>more</a>", "Central bank raises rates"),
        ("<a href='{0}'>  Central \n bank&nbsp;raises <b>rates</b> </a>", "Central bank raises rates"),
        ("<a href='{0}'>日銀が政策金利を引き上げ</a>", "日銀が政策金利を引き上げ"),
    ],
)
def test_titles(card: str, title: str) -> None:
    body = "<div class='related'>" + card.format("/economy/bank-raises-rates-1002") + "</div>"
    assert titles(body) == [title]


def test_other_addresses_of_the_page() -> None:
    absolute = ITEMS.replace("href='", "href='https://news.example.org")
    for url in ("file:///data/page.html", "urn:newsbeam:page:1"):
        assert [link.title for link in related(f"<div class='related'>{absolute}</div>", url=url)] == BOTH
        assert related(f"<div class='related'>{ITEMS}</div>", url=url) == ()
    for host, count in (("sport.example.org", 2), ("news.example.com", 0), ("news.example.org.evil.test", 0)):
        assert len(related(f"<div class='related'>{absolute.replace('news.example.org', host)}</div>")) == count


def test_a_base_element_counts() -> None:
    tree = parse_markup(
        f"<base href='https://news.example.org/archive/'><div class='related'>{ITEMS}</div>".replace(
            "href='/", "href='"
        ).encode(),
        content_type=None,
    ).tree
    found = find_related(tree, url=URL, canonical=URL, title=None)
    assert found[0].url == "https://news.example.org/archive/politics/coalition-quarrels-over-taxes-1001"


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        *(
            ("/a/123", True),
            ("/?id=1", True),
            ("/2020/05/06/x", True),
            ("/news/three-words-here", True),
            ("/a.php?news=7", True),
        ),
        *(
            ("/article_1b2c3d444.html", True),
            ("/four-words-make-one", True),
            ("/#!/news/5", True),
            ("/x/%D9%85%D9%82%D8%A7%D9%84-%D9%81-%D8%A8", True),
        ),
        *(
            ("/", False),
            ("/world", False),
            ("/world/europe", False),
            ("/markets-and-finance", False),
            ("/tag/five-words-make-a-tag", False),
        ),
        *(
            ("/author/1234", False),
            ("/search?q=budget", False),
            ("/a-b-c-d/1234.pdf", False),
            ("/newsletter/2024/05", False),
        ),
    ],
)
def test_shapes_of_addresses(address: str, expected: bool) -> None:
    assert is_article_address("https://example.org" + address) is expected


def test_phrases_are_told_apart() -> None:
    assert not [phrase for phrase in OTHER_LISTS if is_related_heading(phrase)]
    assert not [phrase for phrase in (*HEADINGS, *LEADS) if is_other_heading(phrase)]
    assert is_related_heading("Mehr zum Thema Haushalt")
    assert is_related_heading("» اقرأ أيضًا:")
    assert is_related_heading("【関連記事】")
    assert not is_related_heading("Relatedness of things")
    assert not is_related_heading("read more " * 30)
    assert related_lead("Read also: a title") == len("Read also: ")
    assert related_lead("Read also a title") == 0
    assert related_lead("Reading: a title") == 0
    assert related_lead("") == 0


@pytest.mark.parametrize(
    "body",
    [
        "<span>Related</span>" * 20_000,
        "<div class='related'>" * 400 + ITEMS,
        "<div class='related'></div>" * 20_000,
        "<div class='related'>" + "<i></i>" * 200_000 + "</div>",
        ("<h3>Related</h3>" + "<p></p>" * 50) * 2_000,
        "<p><a href='/a/b-c-d-1'>Read also: this</a>" * 10_000,
        "<h3>Related</h3>" + "<a href='/a/b-c-d-1000'>One of the many titles</a>" * 20_000,
        "<div>" * 400 + "<a href='/a/b-c-d-1'>x</a>" * 10_000,
        "<ul>" + "<li><a href='/a/b-c-d-1'>A headline of many words here</a>" * 20_000,
        "<div class='" + "related-x " * 20_000 + "'>" + ITEMS,
    ],
    ids=lambda body: body[:24],
)
def test_hostile_pages_end_quickly(body: str) -> None:
    start = time.process_time()
    assert len(related(body)) <= MOST_ARTICLES + 2
    assert time.process_time() - start < 6


_PIECES = st.sampled_from(
    [
        *(
            "<h3>Related</h3>",
            "<h3>Most read</h3>",
            "<ul>",
            "</ul>",
            "<li>",
            "<p>",
            "</p>",
            "<div class='related'>",
            "</div>",
            ITEMS,
            PROSE,
        ),
        *(
            "<a href='",
            "'>",
            "</a>",
            "Read also: ",
            "/a/some-long-title-1000",
            "https://",
            "[",
            "%",
            "\ud800",
            "اقرأ أيضا",
            "<aside>",
            "<nav>",
        ),
        *("<base href='", "<span>", "A title of some length here", "//", "?", "#", "\0", "<h3>", "<article>", "<form>"),
    ]
)


@settings(max_examples=300, deadline=None)
@given(st.lists(_PIECES, max_size=25), st.sampled_from([URL, "file:///a", "urn:x:1", "https://a.b/", ""]))
def test_any_page(pieces: list[str], url: str) -> None:
    try:
        tree = parse_markup("".join(pieces).encode("utf-8", "replace"), content_type=None).tree
    except Rejected:
        return
    found = find_related(tree, url=url, canonical=url, title=None)
    assert [link.position for link in found] == list(range(1, len(found) + 1))
    assert len({link.id for link in found}) == len(found)
    for link in found:
        assert link.url == link.canonical_url == canonical_url(link.url or "")
        assert link.url != url
        assert link.title
        assert link.title == " ".join(link.title.split())
    assert find_related(tree, url=url, canonical=url, title=None) == found
