"""A feed entry to the article it carries."""

import uuid
from collections.abc import Sequence
from dataclasses import replace

from schemas.article import Article, Block, Evidence, FeedSource, Image, Quality, Rights
from schemas.feed import Entry, Feed
from schemas.page import Fetch
from transforms.core.entries.direction import direction_of
from transforms.core.entries.fragment import read_fragment
from transforms.core.feeds.links import is_web
from transforms.core.feeds.plain import plain_text
from transforms.core.identity import article_id, revision_id
from transforms.core.metadata.names import split_names
from transforms.core.rejected import Rejected
from transforms.core.software import software
from transforms.core.urls import canonical_url, site_of

CUT_SHORT = ("[…]", "[...]", "(…)", "(...)")


def article_from_entry(feed: Feed, entry: Entry, fetch: Fetch) -> Article:
    """Return the article that `entry` carries: its content, or its teaser flagged `summary_only`.

    An entry without a link of its own (none, or only to the page the whole feed is of) is at its guid where that is a
    web address; else it gets a name of its own, which stays the same from one fetch of the feed to the next:
    `urn:uuid:` and a UUIDv5 over the feed's URL and the guid (over title and date where there is no guid).

    Raises `Rejected`: "no_body" when the entry has no title and no text, "too_large" for a text of megabytes.
    """
    url, canonical = _address(feed, entry)
    blocks, pictures = read_fragment(entry.content or entry.summary or "", base=url if is_web(url) else feed.url)
    blocks = _without_title(blocks, entry.title)
    if not entry.title and not blocks:
        raise Rejected("no_body", "The entry has neither a title nor any text.")
    description = plain_text(entry.summary or "")
    if not entry.content and len(blocks) > 1:
        description = None  # the only text there is, in paragraphs: no teaser of anything
    images = {url: Image(url=url) for url in entry.images} | {image.url: image for image in pictures}
    text = "\n".join(block.text for block in blocks) or None
    language = entry.language or feed.language
    authors = tuple(dict.fromkeys(name for said in entry.authors for name in split_names(said) or [said]))
    fields = {
        "title": entry.title,
        "description": description,
        "published": entry.published,
        "modified": entry.modified,
        "authors": authors,
        "keywords": entry.categories,
        "language": language,
        "canonical_url": canonical,
        "blocks": blocks,
    }
    draft = Article(
        id=article_id(canonical),
        revision_id="",
        url=url,
        canonical_url=canonical,
        site=site_of(canonical),
        title=entry.title,
        description=description,
        language=language,
        direction=direction_of(text or entry.title),
        blocks=blocks,
        text=text,
        authors=authors,
        publisher=entry.source,
        published=entry.published,
        modified=entry.modified,
        keywords=entry.categories,
        images=tuple(images.values()),
        rights=Rights(copyright=entry.rights),
        feed=FeedSource(
            url=feed.url,
            title=feed.title,
            guid=entry.guid,
            link=entry.link,
            published=entry.published,
            position=entry.position,
        ),
        fetch=replace(fetch, via="feed"),
        evidence={name: Evidence(by="feed") for name, value in fields.items() if value},
        quality=Quality(
            flags=_flags(entry, blocks),
            words=len((text or "").split()),
            paragraphs=sum(block.type == "paragraph" for block in blocks),
        ),
        pipeline=software(),
    )
    return replace(draft, revision_id=revision_id(draft))


def _address(feed: Feed, entry: Entry) -> tuple[str, str]:
    """Return the URL of the entry and its canonical form. A link to the feed's own site page is nobody's article."""
    home = _canonical(feed.link)
    for url in (entry.link, entry.guid):
        canonical = _canonical(url)
        if url and canonical and canonical != home:
            return url, canonical
    name = entry.guid or "\n".join((entry.title or "", entry.published.raw if entry.published else ""))
    if not name.strip():
        name = entry.content or entry.summary or ""
    feed_url = _canonical(feed.url) or feed.url
    urn = f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, _encodable(feed_url) + chr(10) + _encodable(name))}"
    return entry.link or urn, urn


def _canonical(url: str | None) -> str | None:
    try:
        return canonical_url(url) if url and is_web(url) else None
    except Rejected:
        return None


def _encodable(text: str) -> str:
    return text.encode("utf-8", "replace").decode("utf-8")


def _without_title(blocks: tuple[Block, ...], title: str | None) -> tuple[Block, ...]:
    return blocks[1:] if blocks and title and blocks[0].text.casefold() == title.casefold() else blocks


def _flags(entry: Entry, blocks: Sequence[Block]) -> tuple[str, ...]:
    unknown = entry.published is not None and entry.published.zone == "unknown"
    cut = bool(blocks) and entry.content is not None and blocks[-1].text.endswith(CUT_SHORT)
    held = {
        "zone_unknown": unknown,
        "truncated": cut,
        "no_body": not blocks,
        "summary_only": bool(blocks) and not entry.content,
    }
    return tuple(flag for flag, holds in held.items() if holds)
