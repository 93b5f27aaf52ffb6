"""Sitemaps that are plain texts with an address a line (sitemaps.org, "Text file")."""

from itertools import islice

from schemas.feed import Entry, Feed
from transforms.core.feeds.links import is_web
from transforms.core.rejected import Rejected
from transforms.core.sitemaps.read import MOST, too_many
from transforms.core.urls import without_user


def read_plain_sitemap(text: str, *, url: str, faults: tuple[str, ...]) -> Feed:
    """Return an entry for each line that is an http(s) address. Raises `Rejected` ("not_a_feed") where none is."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    links = [without_user(line) for line in lines if is_web(line) and not any(map(str.isspace, line))]
    if not links:
        raise Rejected("not_a_feed", "No line of it is a web address.")
    if len(links) < len(lines):
        faults += (f"{len(lines) - len(links)} lines are no web address",)
    entries = tuple(Entry(position=at, link=link) for at, link in enumerate(islice(links, MOST), 1))
    return Feed(url=url, version="sitemap", entries=entries, faults=faults + too_many(len(links)))
