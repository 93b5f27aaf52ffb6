"""Related links: the other articles that a page offers with its own."""

from collections.abc import Iterator

import lxml.html

from schemas.article import Related
from transforms.core.identity import article_id
from transforms.core.rejected import Rejected
from transforms.core.related.blocks import related_links
from transforms.core.related.links import is_article_address, link_title
from transforms.core.related.phrases import fold_words, related_lead
from transforms.core.urls import absolute_url, canonical_site, canonical_url

_TEASER = 150
"""Characters; a longer text of a link is more than a headline."""


def find_related(tree: lxml.html.HtmlElement, *, url: str, canonical: str, title: str | None) -> tuple[Related, ...]:
    """Return the articles of the same site that a page offers with its own, in the order of the page.

    `url` is the address the page was read from, `canonical` and `title` those of its article. Each article comes once,
    however it is spelled, with the first headline that a link gives it, and never the page itself. `url` of a link is
    its canonical form: tracking parameters and AMP or mobile hosts are not kept. Without an address of its own
    (`file:`, `urn:`) a page has no site, and absolute links of any site count. Never raises for any tree.
    """
    links = related_links(tree)
    if not links:
        return ()
    titles: dict[str, list[tuple[str, bool]]] = {}
    own = {canonical, _canonical(url, url) or url}
    for link, address in _article_links(links, _base(tree, url), own=own, site=canonical_site(canonical)):
        names = titles.setdefault(address, [])
        if name := link_title(link):
            names.append(name)
    named = ((address, _best(names)) for address, names in titles.items())
    found = [(address, name) for address, name in named if name and fold_words(name) != fold_words(title or "")]
    return tuple(
        Related(url=address, canonical_url=address, id=article_id(address), title=name, position=position)
        for position, (address, name) in enumerate(found, 1)
    )


def _article_links(
    links: list[lxml.html.HtmlElement], base: str, *, own: set[str], site: str | None
) -> Iterator[tuple[lxml.html.HtmlElement, str]]:
    """The links that lead to other articles of the site, with their canonical addresses."""
    known: dict[str, str | None] = {}  # a card links its article two or three times: picture, title and button
    for link in links:
        href = link.get("href") or ""
        if href not in known:
            address = _canonical(href, base)
            wanted = address and _is_other_article(address, own) and (site is None or site == canonical_site(address))
            known[href] = address if wanted else None
        if address := known[href]:
            yield link, address


def _base(tree: lxml.html.HtmlElement, url: str) -> str:
    stated: Iterator[lxml.html.HtmlElement] = tree.iter("base")
    return next((base for tag in stated if (base := absolute_url(tag.get("href") or "", url))), url)


def _canonical(href: str, base: str) -> str | None:
    address = absolute_url(href, base) if href.strip() and not href.strip().startswith("#") else None
    try:
        return canonical_url(address) if address else None
    except Rejected:
        return None


def _is_other_article(address: str, own: set[str]) -> bool:
    """Not the page itself, nor a page below it (its comments, its pictures)."""
    if address in own or not is_article_address(address):
        return False
    return not any(address.startswith((page + "/", page + "?")) and is_article_address(page) for page in own)


def _best(names: list[tuple[str, bool]]) -> str | None:
    """The first heading; else the longest that is no teaser, so that no kicker wins; without "read also" before it."""
    chosen = next((name for name, is_heading in names if is_heading), None)
    if chosen is None:
        texts = [name for name, _ in names if len(name) <= _TEASER] or [name for name, _ in names]
        chosen = max(texts, key=len, default="")
    return chosen[related_lead(chosen) :].strip() or None
