"""Article pages of about 20 kB: some state their facts as JSON-LD, some only show them."""

import json
from datetime import datetime
from functools import lru_cache
from html import escape
from typing import Final

from babel.dates import format_date

from tests.publishers.expect import canonical
from tests.publishers.plan import Plan
from tests.publishers.prose import headline, paragraphs
from tests.publishers.words import Words

_STYLE: Final = "".join(
    f".c{at}{{margin:{at % 7}px {at % 5}px;padding:{at % 3}em;color:#{at * 7919 % 4096:03x}}}\n" for at in range(240)
)
_SCRIPT: Final = "".join(f"window.slot{at}=function(a){{return a*{at}+{at * 31 % 97}}};\n" for at in range(110))


def article_page(plan: Plan, feed: int, number: int, version: int) -> bytes:
    """Return an article's page in its host's encoding; `feed` is the owner."""
    index = plan.home(feed)
    words, charset = plan.words(index), plan.charset(index)
    head = headline(words, plan.seed, feed, number)
    published, updated = plan.published(feed, number), plan.updated(feed, number, version)
    url = plan.page_url(feed, number)
    stated = index % 3 != 0
    facts = _facts(url, head.title, head.author, head.topic, published, updated) if stated else ""
    shown = "" if stated else f' <span class="date">{_day(published, words.code)}, {published:%H:%M} UTC</span>'
    text = "".join(
        f"<p>{escape(one, quote=False)}</p>\n" for one in paragraphs(words, plan.seed, feed, number, version)
    )
    before, after = _chrome(words, charset)
    page = (
        f'{before}<title>{escape(head.title)} | Courier {index}</title><link rel="canonical" href="{url}">'
        f'<meta property="og:site_name" content="Courier {index}">{facts}</head>\n<body>{_menu(words)}<main><article>'
        f"<h1>{escape(head.title, quote=False)}</h1>\n"
        f'<p class="byline">{words.by} <a rel="author" href="/about">{head.author}</a>{shown}</p>\n'
        f'<div class="article-body">{text}</div></article>\n{_related(plan, words, feed, number)}</main>{after}'
    )
    return page.encode(charset, "xmlcharrefreplace")


def related_to(plan: Plan, feed: int, number: int) -> list[tuple[str, str]]:
    """Return the articles a page links to, address and title: its two elders and one of another feed."""
    neighbour = (feed + 1) % plan.feeds
    told = [(feed, number - 1), (feed, number - 2), (neighbour, number % plan.window)]
    return [
        (plan.page_url(*one), headline(plan.words(plan.home(one[0])), plan.seed, *one).title)
        for one in dict.fromkeys(told)
        if one[1] >= 0 and one != (feed, number)
    ]


def _related(plan: Plan, words: Words, feed: int, number: int) -> str:
    links = "".join(
        f'<li><a href="{url}?utm_source=related">{escape(title)}</a></li>\n'
        for url, title in related_to(plan, feed, number)
    )
    return f'<aside class="related"><h2>{words.related}</h2><ul>\n{links}</ul></aside>'


def _facts(url: str, title: str, author: str, topic: str, published: datetime, updated: datetime) -> str:
    said = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "mainEntityOfPage": canonical(url),
        "headline": title,
        "datePublished": published.isoformat(),
        "dateModified": updated.isoformat(),
        "author": {"@type": "Person", "name": author},
        "keywords": [topic],
    }
    return f'<script type="application/ld+json">{json.dumps(said)}</script>'


@lru_cache(maxsize=4096)
def _day(moment: datetime, code: str) -> str:
    return format_date(moment, "d MMMM y", locale=code)


@lru_cache(maxsize=64)
def _chrome(words: Words, charset: str) -> tuple[str, str]:
    direction = ' dir="rtl"' if words.code == "ar" else ""
    before = (
        f'<!DOCTYPE html>\n<html lang="{words.code}"{direction}><head><meta charset="{charset}">\n'
        f"<style>\n{_STYLE}</style>\n<script>\n{_SCRIPT}</script>\n"
    )
    return before, '<footer><nav><a href="/about">·</a> <a href="/terms">·</a></nav></footer></body></html>\n'


def _menu(words: Words) -> str:
    links = "".join(f'<a class="c{at}" href="/section/{at}">{place}</a>\n' for at, place in enumerate(words.places))
    return f"<header><nav>{links}</nav></header>\n"
