"""The fold of identity: observations of one article become its versions, repeats and merged feed entries."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from schemas.article import Article, Change
from schemas.fates import DeadLetter, Duplicate, Origin
from transforms.core.encode import to_json
from transforms.core.entries import merge_entry
from transforms.core.identity import field_digests

PAGE, ENTRY, LINK = "page", "entry", "link"
MOST_REVISIONS: Final = 64  # a revision that comes back after so many others is a new version
SHORT: Final = 16  # hexadecimal digits by which a revision is known again


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What an earlier run knows of an article: enough to tell a repeat from a version, and what a version changed."""

    kind: str
    number: int
    revision_id: str
    seen: tuple[str, ...]
    fields: dict[str, bytes]


@dataclass(frozen=True, slots=True, order=True)
class Sighting:
    """One observation of an article in the form that is sorted: the article itself is fetched by `number`.

    The order is total up to equal content: time of the fetch, then content, then the digest of all that was seen.
    """

    at: str
    kind: str
    revision_id: str
    digest: str
    number: int


@dataclass(frozen=True, slots=True)
class _Told:
    """A feed entry, when it was first seen and at which place."""

    at: str
    place: int
    entry: Article


@dataclass(frozen=True, slots=True)
class Version:
    """A version to be written; `article` is null where it is written just as it was observed."""

    sighting: Sighting
    article: Article | None
    number: int


Fate = Version | Duplicate | DeadLetter


def fold_sightings(
    article: str,
    sightings: Iterable[Sighting],
    article_of: Callable[[Sighting], Article],
    origin_of: Callable[[Sighting], Origin],
    known: Known | None = None,
    *,
    remember: bool = False,
) -> Iterator[Fate | Known]:
    """Yield what became of each observation of one article: exactly one fate each.

    Pages in order of their fetch are the versions; a revision seen before is a repeat. Each feed entry becomes part
    of its page: of each version the newest entry that is no newer than it, else the oldest; what a feed repeats counts
    from when it was first seen. Without a page the entries are the versions. Memory holds the distinct revisions' ids
    and the distinct entries, never all articles.

    `known` is what earlier runs know of the article; with `remember`, what is known by now is yielded last. A revision
    is known again while no more than `MOST_REVISIONS` others came after it.
    """
    ordered = sorted(sightings)
    pages = [one for one in ordered if one.kind == PAGE]
    entries = [one for one in ordered if one.kind == ENTRY]
    has_page = bool(pages) or (known is not None and known.kind == PAGE)
    for link in (one for one in ordered if one.kind == LINK):
        origin = origin_of(link)
        if has_page:
            yield Duplicate(id=article, rule="link_of_page", detail="the page of this link was read", origin=origin)
        else:
            detail = "no page that this run read or fetched is the article it links to"
            yield DeadLetter(stage="fetch", reason="not_fetched", detail=detail, origin=origin)
    if has_page:
        for entry in entries:
            detail = "the feed entry became part of the record of its page"
            yield Duplicate(id=article, rule="entry_of_page", detail=detail, origin=origin_of(entry))
    versions = pages if has_page else entries
    told = _first_told(entries, article_of) if pages else ()
    yield from _versions(article, versions, told, article_of, origin_of, known, remember)


def _versions(
    article: str,
    ordered: Sequence[Sighting],
    entries: Sequence[_Told],
    article_of: Callable[[Sighting], Article],
    origin_of: Callable[[Sighting], Origin],
    known: Known | None,
    remember: bool,
) -> Iterator[Fate | Known]:
    seen = list(known.seen) if known else []
    number = known.number if known else 0
    before, fields = (known.revision_id, known.fields) if known else ("", None)
    last: tuple[Sighting, Article | None] | None = None
    for sighting in ordered:
        record = None
        if entries:
            page = article_of(sighting)
            record = merge_entry(page, _entry_for(sighting.at, page, entries))
        revision = record.revision_id if record else sighting.revision_id
        if revision[:SHORT] in seen:
            detail = "the same content was observed before"
            yield Duplicate(id=article, revision_id=revision, rule="repeat", detail=detail, origin=origin_of(sighting))
            continue
        number += 1
        if number > 1:
            was = fields if fields is not None else field_digests(_article(last, article_of))
            record = record or article_of(sighting)
            fields = field_digests(record)
            record = _next_version(before, was, record, fields, number)
        seen = [*seen, revision[:SHORT]][-MOST_REVISIONS:]
        before, last = revision, (sighting, record)
        yield Version(sighting, record, number)
    if remember and last:
        fields = fields if fields is not None else field_digests(_article(last, article_of))
        kind = last[0].kind
        yield Known(kind=kind, number=number, revision_id=before, seen=tuple(seen), fields=fields)


def _first_told(entries: Sequence[Sighting], article_of: Callable[[Sighting], Article]) -> list[_Told]:
    """Return the entries, each as it was first seen: one that a feed still lists later tells nothing new."""
    first: dict[object, _Told] = {}
    for sighting in entries:
        entry = article_of(sighting)
        feed = entry.feed
        place = (feed and feed.position) or 0
        dates = [date and date.raw for date in (entry.published, entry.modified)]
        key = (feed and (feed.url, feed.guid, feed.link), *dates, sighting.revision_id)
        before = first.get(key)
        if before is None or (sighting.at, place) < (before.at, before.place):
            first[key] = _Told(sighting.at, place, entry)
    return sorted(first.values(), key=lambda told: (told.at, told.entry.revision_id, to_json(told.entry)))


def _entry_for(at: str, page: Article, entries: Sequence[_Told]) -> Article:
    """Return the newest entry that is no newer than the page, else the oldest; one that names the page's own address
    comes before one that came to the article by another.
    """
    addresses = {page.url, *page.fetch.redirects, page.fetch.final_url}
    own = [told for told in entries if told.entry.feed and told.entry.feed.link in addresses] or entries
    older = [told for told in own if told.at <= at]
    return (older[-1] if older else own[0]).entry


def _article(last: tuple[Sighting, Article | None] | None, article_of: Callable[[Sighting], Article]) -> Article:
    assert last is not None
    sighting, record = last
    return record or article_of(sighting)


def _next_version(before: str, was: dict[str, bytes], article: Article, now: dict[str, bytes], number: int) -> Article:
    fields = tuple(name for name in now if was.get(name) != now[name])
    change = Change(kind="updated", fields=fields)
    return replace(article, version=number, previous_revision_id=before, change=change)
