"""Date attributes: publications that an element which names the article states in a data attribute."""

import re

from lxml import etree
from lxml.html import HtmlElement

from transforms.core.metadata.jsonld import texts
from transforms.core.metadata.signals import Spot, text_of
from transforms.core.metadata.sources import Sources
from transforms.core.metadata.wording import fold

_STATES_DATE = etree.XPath(
    "//*[@*[starts-with(name(), 'data-') and (contains(name(), 'pub') or contains(name(), 'post'))]]"
)
_PUBLISHED = re.compile(
    r"[-_](?:pub|publish(?:ed)?|publication|post(?:ed)?)[-_]?(?:at|on|date|day|dt|time|datetime|timestamp)$"
)
_ANOTHER = re.compile(r"[-_](?:re|un|last|latest|next|prev|previous|related|updated?|modified|expiry)(?=[-_])")
_MOST, _LONGEST, _TITLE = 400, 60, 1000  # elements, characters of a date, characters of a title
_SHORT = 10  # letters; a title that is shorter can be a section's or a button's


def date_attributes(sources: Sources, headline: Spot | None) -> list[str]:
    """Return what data attributes named for a publication state of this article, in document order.

    An element describes this article when another of its attributes is the article's title, or when it is the headline
    or holds it. Cards of other articles have the same attributes under other titles.
    """
    root = sources.signals.root
    if root is None:
        return []
    holders = {headline.element, *headline.element.iterancestors()} if headline else set()
    titles = _titles(sources, headline)
    found: list[str] = []
    for element in _STATES_DATE(root)[:_MOST]:
        stated = [value.strip() for name, value in element.items() if _names_publication(name)]
        if stated and (element in holders or _names_article(element, titles)):
            found += [value for value in stated if 0 < len(value) <= _LONGEST]
    return list(dict.fromkeys(found))


def _titles(sources: Sources, headline: Spot | None) -> list[str]:
    stated = [sources.signals.meta("og:title"), *texts(sources.article.get("headline"))[:1]]
    stated += [text_of(headline.element)] if headline else []
    return [fold(title) for title in stated if title]


def _names_publication(name: str) -> bool:
    return name.startswith("data-") and bool(_PUBLISHED.search(name)) and not _ANOTHER.search(name)


def _names_article(element: HtmlElement, titles: list[str]) -> bool:
    """Whether an attribute is the title, without what a page adds at its end: the section, the site."""
    values = [fold(value[:_TITLE]) for _, value in element.items()]
    return any(title.startswith(value) for value in values if len(value) >= _SHORT for title in titles)
