"""Date claims: every date the page states of its article, apart as publication and modification."""

from dataclasses import dataclass

from schemas.time import Time
from transforms.core.dates import parse_time
from transforms.core.metadata.date_attributes import date_attributes
from transforms.core.metadata.date_lines import date_lines, read_lines, time_elements, titled_stamp
from transforms.core.metadata.date_names import (
    MODIFIED_METAS,
    MODIFIED_OPENGRAPH,
    PUBLISHED_METAS,
    PUBLISHED_OPENGRAPH,
    spelled_names,
)
from transforms.core.metadata.day_order import day_first
from transforms.core.metadata.evidence import Claim
from transforms.core.metadata.jsonld import texts
from transforms.core.metadata.signals import Spot, text_of
from transforms.core.metadata.sources import Sources
from transforms.core.metadata.url_day import url_day
from transforms.core.rejected import Rejected

OWN = frozenset(("json-ld", "opengraph", "microdata"))
"""The kinds of source that state a publication as this article's own."""

_REACH = 640  # elements around the headline where microdata is the article's; teasers carry the same names


@dataclass(frozen=True, slots=True)
class DateClaims:
    """Claims in order of trust; `late` are the texts of stated publications that lie after the fetch."""

    published: tuple[Claim[Time], ...]
    modified: tuple[Claim[Time], ...]
    late: tuple[str, ...] = ()


def date_claims(
    sources: Sources, headline: Spot | None, lines: list[str], *, language: str | None, fetched_at: str | None
) -> DateClaims:
    """Return all claims. `lines` are the ones around the headline. HTTP's Last-Modified comes last of the changes."""
    tagged, retagged = time_elements(sources, headline, language=language, fetched_at=fetched_at)
    filed = [("url", day) for day in [url_day(sources.url)] if day]
    late: list[str] = []
    published = [*_stated_published(sources, headline), *(("time-tag", text) for text in tagged)]
    modified = [*_stated_modified(sources, headline), *(("time-tag", text) for text in retagged)]
    printed = date_lines(sources, headline, lines)
    stated = _read(published, language, fetched_at, late), _read(modified, language, fetched_at, [])
    if not stated[0]:  # nothing that is made for machines to read states one
        own = [("meta", text) for text in date_attributes(sources, headline)[:1]]
        stated = _read(own, language, fetched_at, late), stated[1]
    known = [claim.value.local for claims in stated for claim in claims] + [day for _, day in filed]
    order = day_first([text for text, _ in printed], known)
    shown, changed = read_lines(printed, language=language, fetched_at=fetched_at, day_first=order)
    served = [("http", value) for name, value in sources.headers if name == "last-modified"]
    return DateClaims(
        published=(
            *stated[0],
            *(Claim("visible-text", time) for time in shown),
            *_read(filed, language, fetched_at, late),
        ),
        modified=(
            *stated[1],
            *(Claim("visible-text", time) for time in changed),
            *_read(served, language, fetched_at, []),
        ),
        late=tuple(late),
    )


def _stated_published(sources: Sources, headline: Spot | None) -> list[tuple[str, str]]:
    metas = sources.signals.metas
    stated = [("json-ld", text) for text in texts(sources.article.get("datePublished"))[:1]]
    stated += [("opengraph", text) for name in PUBLISHED_OPENGRAPH for text in metas.get(name, [])[:1]]
    stated += _props(sources, headline, "datepublished")
    names = (*PUBLISHED_METAS, *spelled_names(metas)[0])
    stated += [("meta", text) for name in names for text in metas.get(name, [])[:1]]
    for node in sources.pages:
        stated += [("json-ld", text) for key in ("datePublished", "uploadDate") for text in texts(node.get(key))[:1]]
    return stated + [("json-ld", text) for text in texts(sources.article.get("dateCreated"))[:1]]


def _stated_modified(sources: Sources, headline: Spot | None) -> list[tuple[str, str]]:
    metas = sources.signals.metas
    stated = [("json-ld", text) for text in texts(sources.article.get("dateModified"))[:1]]
    stated += [("opengraph", text) for name in MODIFIED_OPENGRAPH for text in metas.get(name, [])[:1]]
    stated += _props(sources, headline, "datemodified")
    names = (*MODIFIED_METAS, *spelled_names(metas)[1])
    stated += [("meta", text) for name in names for text in metas.get(name, [])[:1]]
    return stated + [("json-ld", text) for node in sources.pages for text in texts(node.get("dateModified"))[:1]]


def _props(sources: Sources, headline: Spot | None, name: str) -> list[tuple[str, str]]:
    found = [prop for prop in sources.signals.props if prop.name == name]
    if headline is not None:
        found = [prop for prop in found if prop.element.tag == "meta" or abs(prop.at - headline.at) <= _REACH]
    elements = [prop.element for prop in found[:2]]
    values = [
        element.get("datetime") or element.get("content") or titled_stamp(element) or text_of(element)
        for element in elements
    ]
    return [("microdata", value) for value in values if value]


def _read(
    stated: list[tuple[str, str]], language: str | None, fetched_at: str | None, late: list[str]
) -> list[Claim[Time]]:
    """The claims that can be read; texts that name a time after the fetch are added to `late`.

    Only those of `OWN` sources: a time element can be another article's, a meta `date` the time the page was made.
    """
    claims = []
    for by, text in stated:
        try:
            claims.append(Claim(by, parse_time(text, language=language, fetched_at=fetched_at, by=by)))
        except Rejected as refused:
            if refused.reason == "future_date" and by in OWN:
                late.append(text)
    return claims
