"""Pages that list feeds: a host's home page, its sitemap index, and the OPML list of the world."""

from typing import Final
from xml.sax.saxutils import escape

from tests.publishers.answer import Answer
from tests.publishers.feeds import TYPES, feed_title
from tests.publishers.plan import Plan
from tests.publishers.prose import headline

_SHOWN: Final = 5


def home_page(plan: Plan, index: int, step: int) -> Answer:
    """Return a host's home page, whose head names its feeds."""
    words, feeds = plan.words(index), plan.feeds_of(index)
    links = "".join(
        f'<link rel="alternate" type="{TYPES[plan.dialect(feed)].split(";")[0]}"'
        f' title="{escape(feed_title(plan, feed))}" href="{plan.feed_path(feed)}">\n'
        for feed in feeds
        if plan.dialect(feed) != "sitemap"
    )
    teasers = "".join(
        f'<li><a href="{plan.page_url(feed, number)}">{escape(one.title)}</a></li>\n'
        for feed in feeds
        for number in reversed(plan.shown(feed, step)[-_SHOWN:])
        if plan.owner(feed, number) == feed and (one := headline(words, plan.seed, feed, number))
    )
    page = (
        f'<!DOCTYPE html>\n<html lang="{words.code}"><head><meta charset="utf-8"><title>{plan.host(index)}</title>\n'
        f"{links}</head><body><h1>{plan.host(index)}</h1><ul>\n{teasers}</ul></body></html>\n"
    )
    return Answer(kind="list", body=page.encode())


def sitemap_index(plan: Plan, index: int) -> Answer:
    """Return a host's sitemap index; 404 on hosts without sitemaps."""
    listed = [feed for feed in plan.feeds_of(index) if plan.dialect(feed) == "sitemap"]
    if not listed:
        return Answer(kind="nothing", status=404, body=b"<h1>Not found</h1>")
    entries = "".join(f"<sitemap><loc>{plan.feed_url(feed)}</loc></sitemap>\n" for feed in listed)
    text = (
        '<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'
        f"{entries}</sitemapindex>\n"
    )
    return Answer(kind="list", body=text.encode(), content_type=TYPES["sitemap"])


def opml(plan: Plan) -> str:
    """Return the list of all feeds as OPML 2.0; Google-News sitemaps stand in it with the type `sitemap`."""
    outlines = "".join(
        f'<outline type="{"sitemap" if plan.dialect(feed) == "sitemap" else "rss"}"'
        f' text="{escape(feed_title(plan, feed))}" xmlUrl="{plan.feed_url(feed)}"'
        f' htmlUrl="{plan.url(plan.host(plan.home(feed)), "/")}"/>\n'
        for feed in range(plan.feeds)
    )
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<opml version="2.0"><head><title>All feeds</title></head>'
        f"<body>\n{outlines}</body></opml>\n"
    )
