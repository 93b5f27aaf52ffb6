"""Feed documents: RSS, Atom, JSON Feed and Google-News sitemaps of one step."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime
from typing import Final
from xml.sax.saxutils import escape

from tests.publishers.plan import Plan
from tests.publishers.prose import headline, paragraphs

TYPES: Final = {
    "rss": "application/rss+xml; charset=utf-8",
    "atom": "application/atom+xml",
    "json": "application/feed+json",
    "sitemap": "application/xml",
}
_HINTS: Final = (
    "",
    "<ttl>30</ttl>",
    "<skipHours><hour>1</hour><hour>2</hour><hour>3</hour></skipHours>",
    "<skipDays><day>Saturday</day><day>Sunday</day></skipDays>",
    "<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>",
)


@dataclass(frozen=True, slots=True)
class Item:
    """One entry as a feed shows it."""

    title: str
    link: str
    guid: str
    author: str
    topic: str
    published: datetime
    updated: datetime
    summary: str
    content: str | None


def feed_body(plan: Plan, feed: int, step: int) -> bytes:
    """Return a feed's document, the newest entry first."""
    write = {"rss": _rss, "atom": _atom, "json": _json, "sitemap": _sitemap}[plan.dialect(feed)]
    return write(plan, feed, step, list(items(plan, feed, step))).encode()


def items(plan: Plan, feed: int, step: int) -> Iterator[Item]:
    """Return what a feed shows at a step, the newest first."""
    for number in reversed(plan.shown(feed, step)):
        owner = plan.owner(feed, number)
        words, version = plan.words(plan.home(owner)), plan.version(owner, number, step)
        head, text = headline(words, plan.seed, owner, number), paragraphs(words, plan.seed, owner, number, version)
        yield Item(
            title=head.title,
            link=plan.link(owner, number),
            guid=f"tag:{plan.host(plan.home(owner))},2026:{owner}-{number}",
            author=head.author,
            topic=head.topic,
            published=plan.published(owner, number),
            updated=plan.updated(owner, number, version),
            summary=text[0],
            content="".join(f"<p>{escape(one)}</p>" for one in text) if plan.full(feed) else None,
        )


def feed_title(plan: Plan, feed: int) -> str:
    """Return the name of a feed."""
    return f"{plan.words(plan.home(feed)).places[0]} Courier {plan.home(feed)}, list {feed}"


def _rss(plan: Plan, feed: int, step: int, told: list[Item]) -> str:
    changed = format_datetime(plan.changed(feed, plan.fold(feed, step)), usegmt=True)
    hint = _HINTS[feed % len(_HINTS)] if not plan.calm else ""
    entries = "".join(
        f'<item><title>{escape(one.title)}</title><link>{escape(one.link)}</link><guid isPermaLink="false">{one.guid}'
        f"</guid><dc:creator>{escape(one.author)}</dc:creator><category>{escape(one.topic)}</category>"
        f"<pubDate>{format_datetime(one.published, usegmt=True)}</pubDate>"
        + (f"<atom:updated>{one.updated.isoformat()}</atom:updated>" if one.updated != one.published else "")
        + f"<description>{escape(one.summary)}</description>"
        + (f"<content:encoded><![CDATA[{one.content}]]></content:encoded>" if one.content else "")
        + "</item>\n"
        for one in told
    )
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom" '
        'xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"><channel>'
        f"<title>{escape(feed_title(plan, feed))}</title><link>{plan.url(plan.host(plan.home(feed)), '/')}</link>"
        f"<description>News</description><language>{plan.words(plan.home(feed)).code}</language>"
        f"<lastBuildDate>{changed}</lastBuildDate>{hint}\n{entries}</channel></rss>\n"
    )


def _atom(plan: Plan, feed: int, step: int, told: list[Item]) -> str:
    entries = "".join(
        f'<entry><title>{escape(one.title)}</title><link rel="alternate" href="{escape(one.link)}"/><id>{one.guid}</id>'
        f"<author><name>{escape(one.author)}</name></author><category term={_quoted(one.topic)}/>"
        f"<published>{one.published.isoformat()}</published><updated>{one.updated.isoformat()}</updated>"
        f"<summary>{escape(one.summary)}</summary>"
        + (f'<content type="html">{escape(one.content)}</content>' if one.content else "")
        + "</entry>\n"
        for one in told
    )
    return (
        f'<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" '
        f'xml:lang="{plan.words(plan.home(feed)).code}"><title>{escape(feed_title(plan, feed))}</title>'
        f'<id>{plan.feed_url(feed)}</id><link rel="self" href="{plan.feed_url(feed)}"/>'
        f"<updated>{plan.changed(feed, plan.fold(feed, step)).isoformat()}</updated>\n{entries}</feed>\n"
    )


def _json(plan: Plan, feed: int, step: int, told: list[Item]) -> str:
    document = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": feed_title(plan, feed),
        "home_page_url": plan.url(plan.host(plan.home(feed)), "/"),
        "feed_url": plan.feed_url(feed),
        "language": plan.words(plan.home(feed)).code,
        "items": [
            {
                "id": one.guid,
                "url": one.link,
                "title": one.title,
                "authors": [{"name": one.author}],
                "tags": [one.topic],
                "date_published": one.published.isoformat(),
                "date_modified": one.updated.isoformat(),
                "summary": one.summary,
                **({"content_html": one.content} if one.content else {"content_text": one.summary}),
            }
            for one in told
        ],
    }
    return json.dumps(document, ensure_ascii=False, indent=1)


def _sitemap(plan: Plan, feed: int, step: int, told: list[Item]) -> str:
    name = f"<news:name>{escape(feed_title(plan, feed))}</news:name>"
    language = plan.words(plan.home(feed)).code
    entries = "".join(
        f"<url><loc>{escape(one.link)}</loc><lastmod>{one.updated.isoformat()}</lastmod><news:news><news:publication>"
        f"{name}<news:language>{language}</news:language></news:publication>"
        f"<news:publication_date>{one.published.isoformat()}</news:publication_date>"
        f"<news:title>{escape(one.title)}</news:title><news:keywords>{escape(one.topic)}</news:keywords></news:news></url>\n"
        for one in told
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" '
        f'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">\n{entries}</urlset>\n'
    )


def _quoted(text: str) -> str:
    return '"' + escape(text, {'"': "&quot;"}) + '"'
