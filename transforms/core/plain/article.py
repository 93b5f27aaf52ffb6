"""The article record of a plain text: what a text without markup can say."""

import hashlib
from dataclasses import replace

from schemas.article import Article, Evidence, Quality, Related
from schemas.page import PlainText
from schemas.time import Time
from transforms.core.dates import parse_time
from transforms.core.identity import article_id, revision_id
from transforms.core.language import direction, page_language
from transforms.core.metadata.keywords import split_keywords
from transforms.core.metadata.names import split_names
from transforms.core.plain.read import PlainArticle, read_plain_text
from transforms.core.rejected import Rejected
from transforms.core.software import software
from transforms.core.urls import canonical_url, site_of

_BY = "visible-text"


def plain_article(page: PlainText) -> Article:
    """Return the article of `page`: title, time as shown, text, credits, keywords, related titles without links.

    Raises `Rejected`: "bad_url", and "no_body" where there is neither a title nor any text.
    """
    plain = read_plain_text(page)
    if not plain.title and not plain.blocks:
        raise Rejected("no_body", "The text is empty.")
    canonical_url(page.url)
    canonical = canonical_url(page.fetch.final_url or page.url)
    text = "\n".join(block.text for block in plain.blocks) or None
    language, spoken = page_language((), "\n".join(filter(None, (plain.title, text))))
    published = _published(plain, language, page.fetch.at)
    keywords = tuple(split_keywords([plain.keyword_line])) if plain.keyword_line else ()
    raw = page.text.encode("utf-8", "replace")
    draft = Article(
        id=article_id(canonical),
        revision_id="",
        url=page.url,
        canonical_url=canonical,
        site=site_of(canonical),
        title=plain.title,
        language=language,
        direction=direction(language),
        blocks=plain.blocks,
        text=text,
        authors=tuple(split_names(plain.byline)) if plain.byline else (),
        credits=plain.credits,
        published=published,
        keywords=keywords,
        related=tuple(Related(title=title, position=at) for at, title in enumerate(plain.related, 1)),
        fetch=replace(page.fetch, sha256=hashlib.sha256(raw).hexdigest(), bytes=len(raw)),
        evidence=_evidence(plain, published, spoken),
        quality=Quality(
            flags=_flags(plain, published, keywords),
            words=len((text or "").split()),
            paragraphs=sum(block.type == "paragraph" for block in plain.blocks),
        ),
        pipeline=software(),
    )
    return replace(draft, revision_id=revision_id(draft))


def _published(plain: PlainArticle, language: str | None, fetched_at: str | None) -> Time | None:
    if not plain.date_line:
        return None
    try:
        return parse_time(plain.date_line, language=language, fetched_at=fetched_at, by=_BY)
    except Rejected:
        return None


def _evidence(plain: PlainArticle, published: Time | None, spoken: Evidence | None) -> dict[str, Evidence]:
    said = {
        "title": plain.title,
        "published": published,
        "authors": plain.byline,
        "keywords": plain.keyword_line,
        "language": spoken,
        "blocks": plain.blocks,
    }
    found = {name: Evidence(by=_BY) for name, value in said.items() if value}
    return {**found, "language": spoken} if spoken else found


def _flags(plain: PlainArticle, published: Time | None, keywords: tuple[str, ...]) -> tuple[str, ...]:
    flags = list(plain.flags)
    if published and published.zone == "unknown":
        flags.append("zone_unknown")
    if len(keywords) == 1 and len(keywords[0].split()) > 4:
        flags.append("keywords_unsplit")
    return tuple(flags)
