"""The article of a page or of a plain text: the steps, in order."""

import hashlib
from dataclasses import replace

import trafilatura

from schemas.article import Article, Block, Evidence, Quality
from schemas.page import Page, PlainText
from transforms.core.identity import article_id, revision_id
from transforms.core.markup import parse_markup
from transforms.core.metadata.read import Metadata, read_headline, read_metadata
from transforms.core.metadata.sources import read_sources
from transforms.core.rejected import Rejected
from transforms.core.software import software
from transforms.core.urls import canonical_url, site_of


def extract_article(page: Page | PlainText) -> Article:
    """Return the article that `page` carries.

    Raises `Rejected`: what `parse_markup` and `canonical_url` raise, and "no_body" where there is neither a title nor
    any text. A page with a title and no text is a record with the flag `no_body`.
    """
    if isinstance(page, PlainText):
        blocks = tuple(_blocks_of(page.text))
        if not page.title and not blocks:
            raise Rejected("no_body", "The text is empty.")
        text = "\n".join(block.text for block in blocks) or None
        canonical = canonical_url(page.url)
        draft = Article(
            id=article_id(canonical),
            revision_id="",
            url=page.url,
            canonical_url=canonical,
            title=page.title,
            blocks=blocks,
            text=text,
            fetch=page.fetch,
            evidence={},
            pipeline=software(),
        )
        return replace(draft, revision_id=revision_id(draft))
    markup = parse_markup(page.body, content_type=page.content_type)
    fetch = replace(
        page.fetch, charset=markup.charset, sha256=hashlib.sha256(page.body).hexdigest(), bytes=len(page.body)
    )
    sources = read_sources(markup.tree, url=fetch.final_url or page.url, headers=page.headers)
    headline = read_headline(sources)
    # the tree is read to the end before the body's extractor, which takes it apart
    detected = None
    metadata = read_metadata(sources, headline, asked=page.url, text="", detected=detected, fetched_at=fetch.at)
    body = trafilatura.extract(markup.tree, include_comments=False, fast=True) or ""
    blocks = tuple(_blocks_of(body))
    return _assembled(page, fetch, metadata, blocks, markup.flags)


def _assembled(page, fetch, metadata: Metadata, blocks, flags) -> Article:
    if not metadata.title and not blocks:
        raise Rejected("no_body", "The page holds neither a title nor any text.")
    text = "\n".join(block.text for block in blocks) or None
    evidence = dict(metadata.evidence)
    if blocks:
        evidence["blocks"] = Evidence(by="trafilatura")
    draft = Article(
        id=article_id(metadata.canonical_url),
        revision_id="",
        url=page.url,
        canonical_url=metadata.canonical_url,
        site=site_of(metadata.canonical_url),
        title=metadata.title,
        description=metadata.description,
        language=metadata.language,
        direction=metadata.direction,
        blocks=blocks,
        text=text,
        authors=metadata.authors,
        publisher=metadata.publisher,
        published=metadata.published,
        modified=metadata.modified,
        section=metadata.section,
        keywords=metadata.keywords,
        images=metadata.images,
        access=metadata.access,
        rights=metadata.rights,
        fetch=fetch,
        evidence=evidence,
        quality=Quality(
            flags=tuple(dict.fromkeys((*flags, *metadata.flags, *(() if blocks else ("no_body",))))),
            words=len((text or "").split()),
            paragraphs=sum(block.type == "paragraph" for block in blocks),
        ),
        pipeline=software(),
    )
    return replace(draft, revision_id=revision_id(draft))


def _blocks_of(text: str) -> list[Block]:
    return [Block(type="paragraph", text=line.strip()) for line in text.splitlines() if line.strip()]
