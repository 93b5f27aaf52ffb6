"""The article of a page or of a plain text: the steps, in order."""

import hashlib
from dataclasses import replace

from schemas.article import Article, Evidence, Quality, Related
from schemas.page import Fetch, Page, PlainText
from transforms.core.body import Body, read_body
from transforms.core.body.byline import without_byline
from transforms.core.identity import article_id, revision_id
from transforms.core.language import direction, page_language
from transforms.core.markup import parse_markup
from transforms.core.metadata.declared import declared_languages
from transforms.core.metadata.read import Metadata, read_headline, read_metadata
from transforms.core.metadata.sources import read_sources, stated_body
from transforms.core.plain import plain_article
from transforms.core.rejected import Rejected
from transforms.core.related import find_related
from transforms.core.software import software
from transforms.core.urls import canonical_url, site_of

EVIDENCE = ("title", "published", "modified", "authors", "keywords", "section", "language", "canonical_url", "blocks")
"""The order of the keys of `evidence`."""


def extract_article(page: Page | PlainText) -> Article:
    """Return the article that `page` carries.

    Raises `Rejected`: what `parse_markup` and `canonical_url` raise, and "no_body" where there is neither a title nor
    any text. A page with a title and no text is a record with the flag `no_body`.
    """
    if isinstance(page, PlainText):
        return plain_article(page)
    address = page.fetch.final_url or page.url
    for url in (page.url, address):
        canonical_url(url)
    markup = parse_markup(page.body, content_type=page.content_type)
    fetch = replace(
        page.fetch,
        charset=markup.charset,
        sha256=page.fetch.sha256 or hashlib.sha256(page.body).hexdigest(),
        bytes=len(page.body),
    )
    sources = read_sources(markup.tree, url=address, headers=page.headers)
    headline = read_headline(sources)
    title = headline.said.text if headline.said else None
    declared = declared_languages(sources)
    body = read_body(
        markup.tree,
        title=title,
        language=declared[0][1] if declared else None,
        article_body=stated_body(sources),
        description=sources.signals.meta("og:description", "description"),
    )
    text = "\n".join(block.text for block in body.blocks) or None
    if not title and not text:
        raise Rejected("no_body", "The page holds neither a title nor any text.")
    language, spoken = page_language(declared, text or title or "")
    metadata = read_metadata(sources, headline, language=language, fetched_at=fetch.at)
    body = replace(body, blocks=without_byline(body.blocks, metadata.authors, metadata.published))
    related = find_related(markup.tree, url=sources.url, canonical=metadata.canonical_url, title=title)
    return _record(page.url, fetch, metadata, body, related, language, spoken, markup.flags)


def _record(
    url: str,
    fetch: Fetch,
    metadata: Metadata,
    body: Body,
    related: tuple[Related, ...],
    language: str | None,
    spoken: Evidence | None,
    flags: tuple[str, ...],
) -> Article:
    text = "\n".join(block.text for block in body.blocks) or None
    found = dict(metadata.evidence)
    if spoken:
        found["language"] = spoken
    if body.by:
        found["blocks"] = Evidence(by=body.by)
    draft = Article(
        id=article_id(metadata.canonical_url),
        revision_id="",
        url=url,
        canonical_url=metadata.canonical_url,
        site=site_of(metadata.canonical_url),
        title=metadata.title,
        description=metadata.description,
        language=language,
        direction=direction(language),
        blocks=body.blocks,
        text=text,
        authors=metadata.authors,
        credits=body.credits,
        publisher=metadata.publisher,
        published=metadata.published,
        modified=metadata.modified,
        section=metadata.section,
        keywords=metadata.keywords,
        images=metadata.images,
        related=related,
        access=metadata.access,
        rights=metadata.rights,
        fetch=fetch,
        evidence={name: found[name] for name in EVIDENCE if name in found},
        quality=Quality(
            flags=tuple(dict.fromkeys((*flags, *metadata.flags, *body.flags))),
            words=len((text or "").split()),
            paragraphs=sum(block.type == "paragraph" for block in body.blocks),
        ),
        pipeline=software(),
    )
    return replace(draft, revision_id=revision_id(draft))
