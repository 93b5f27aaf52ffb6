"""What a feed in XML says about when to ask for it again, which feedparser drops or muddles.

RSS 2.0: `skipHours` and `skipDays` of the channel. RSS 1.0, module Syndication (`sy:`, also used in RSS 2.0 and Atom):
`updatePeriod`, `updateFrequency` (times in a period) and `updateBase`.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from lxml import etree

from schemas.feed import Feed
from transforms.core.dates import parse_time
from transforms.core.feeds.document import local_name, tree_of
from transforms.core.rejected import Rejected

DAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
PERIODS: Final = {"hourly": 3600, "daily": 86_400, "weekly": 604_800, "monthly": 2_592_000, "yearly": 31_536_000}
"""Seconds; of a month 30 days."""
MOST: Final = 100  # hours or days that are looked at
_SIGNS = re.compile(r"<(?:[\w.-]{1,60}:)?(?:skipHours|skipDays|updatePeriod)[\s>]")


def with_hints(feed: Feed, text: str) -> Feed:
    """Return the feed with the hints its document `text` holds; what is no hour, day or period is left out."""
    if not _SIGNS.search(text):
        return feed
    try:
        tree, _ = tree_of(text)
    except (Rejected, etree.XMLSyntaxError):
        return feed
    said: dict[str, etree._Element] = {}
    for element in _of_channel(tree):
        said.setdefault(local_name(element), element)
    hours = {hour for text in _children(said.get("skiphours"), "hour") if (hour := _hour(text)) is not None}
    days = {DAYS.index(day) for text in _children(said.get("skipdays"), "day") if (day := text.lower()) in DAYS}
    period = PERIODS.get(_text(said.get("updateperiod")).lower())
    return replace(
        feed,
        skip_hours=tuple(sorted(hours)),
        skip_days=tuple(sorted(days)),
        update_period=max(period // _frequency(_text(said.get("updatefrequency"))), 1) if period else None,
        update_base=_moment(_text(said.get("updatebase"))) if period else None,
    )


def _of_channel(tree: etree._Element) -> Iterator[etree._Element]:
    """The elements of the root and of the channel in it, not those of entries."""
    for element in tree:
        if isinstance(element.tag, str):
            yield element
            if local_name(element) == "channel":
                yield from (inner for inner in element if isinstance(inner.tag, str))


def _children(element: etree._Element | None, name: str) -> list[str]:
    inner = element if element is not None else ()
    return [_text(one) for one in inner[:MOST] if isinstance(one.tag, str) and local_name(one) == name]


def _text(element: etree._Element | None) -> str:
    return (element.text or "").strip() if element is not None else ""


def _hour(text: str) -> int | None:
    """RSS 2.0 counts from 0 to 23, RSS 0.91 from 1 to 24: 24 is midnight."""
    hour = int(text) if text.isascii() and text.isdigit() and len(text) < 4 else 99
    return hour % 24 if hour <= 24 else None


def _frequency(text: str) -> int:
    return max(int(text), 1) if text.isascii() and text.isdigit() and len(text) < 9 else 1


def _moment(text: str) -> str | None:
    try:
        return parse_time(text, language=None, fetched_at=None, by="feed").instant if 0 < len(text) < 200 else None
    except Rejected:
        return None
