"""Metadata: every field but the text, read from a page's sources, with evidence and flags."""

from dataclasses import dataclass

from schemas.article import Evidence, Image, Rights
from schemas.time import Time
from transforms.core.metadata.authors import find_authors
from transforms.core.metadata.canonical import find_canonical
from transforms.core.metadata.date_claims import date_claims
from transforms.core.metadata.description import find_description, find_publisher, find_section
from transforms.core.metadata.evidence import Claim, evidence
from transforms.core.metadata.images import find_images
from transforms.core.metadata.keywords import find_keywords
from transforms.core.metadata.published import choose_modified, choose_published
from transforms.core.metadata.sources import Sources
from transforms.core.metadata.steps import steps_of
from transforms.core.metadata.surroundings import lines_around
from transforms.core.metadata.terms import Access, find_access, find_rights
from transforms.core.metadata.title import Headline, find_headline, likeness
from transforms.core.metadata.titles import title_claims
from transforms.core.metadata.wording import fold

_ALIKE = 0.5  # of its words; below that two titles are two texts and no spellings or cuts of one


@dataclass(frozen=True, slots=True, kw_only=True)
class Metadata:
    """The fields of an article record that come from its metadata."""

    canonical_url: str
    title: str | None
    description: str | None
    authors: tuple[str, ...]
    publisher: str | None
    published: Time | None
    modified: Time | None
    section: str | None
    keywords: tuple[str, ...]
    images: tuple[Image, ...]
    access: Access
    rights: Rights
    evidence: dict[str, Evidence]
    flags: tuple[str, ...]


def read_headline(sources: Sources) -> Headline:
    """Return the headline of the page and where it stands."""
    return find_headline(sources.signals, title_claims(sources), list(sources.sites), steps_of(sources.url))


def read_metadata(sources: Sources, headline: Headline, *, language: str | None, fetched_at: str | None) -> Metadata:
    """Read the fields. Dates are read in `language`, and none lies after `fetched_at`."""
    title = headline.said.text if headline.said else None
    below, above = lines_around(headline.spot)
    claims = date_claims(sources, headline.spot, below + above, language=language, fetched_at=fetched_at)
    published, printed, flags = choose_published(claims, fetched_at)
    modified, changed = choose_modified(claims, published, fetched_at)
    authors, signed = find_authors(sources, headline.spot, below + above)
    keywords, tagged, unsplit = find_keywords(sources, headline.spot)
    section, filed = find_section(sources)
    canonical, addressed = find_canonical(sources)
    titled = _title_evidence(headline)
    access = find_access(sources)
    found = {
        "title": titled,
        "published": printed,
        "modified": changed,
        "authors": signed,
        "keywords": tagged,
        "section": filed,
        "canonical_url": addressed,
    }
    if titled and any(likeness(one.value, title or "") < _ALIKE for one in titled.also if one.by != "meta"):
        flags = [*flags, "title_disagrees"]
    if unsplit:
        flags = [*flags, "keywords_unsplit"]
    if access == "paywalled":
        flags = [*flags, "paywalled"]
    return Metadata(
        canonical_url=canonical,
        title=title,
        description=find_description(sources, title),
        authors=authors,
        publisher=find_publisher(sources),
        published=published,
        modified=modified,
        section=section,
        keywords=keywords,
        images=find_images(sources),
        access=access,
        rights=find_rights(sources),
        evidence={name: one for name, one in found.items() if one},
        flags=tuple(flags),
    )


def _title_evidence(headline: Headline) -> Evidence | None:
    if headline.said is None:
        return None
    taken = Claim(headline.said.by, headline.said.text)
    claims = [Claim(said.by, said.text) for said in headline.candidates]
    why = "not the headline that the page shows"
    return evidence(taken, claims, same=lambda a, b: fold(a) == fold(b), shown=str, why=why)
