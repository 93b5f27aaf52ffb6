"""The fold of identity: observations of one article become its versions, repeats and merged feed entries."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from schemas.article import Article, Change
from schemas.fates import DeadLetter, Duplicate, Origin
from transforms.core.entries import merge_entry
from transforms.core.identity import content_fields, fold_content

PAGE, ENTRY, LINK = "page", "entry", "link"


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
) -> Iterator[Fate]:
    """Yield what became of each observation of one article: exactly one fate each.

    Pages in order of their fetch are the versions; a revision seen before is a repeat. Each feed entry becomes part
    of its page: of each version the newest entry that is no newer than it, else the oldest. Without a page the
    entries are the versions. Memory holds the distinct revisions' ids and the distinct entries, never all articles.
    """
    ordered = sorted(sightings)
    pages = [one for one in ordered if one.kind == PAGE]
    entries = [one for one in ordered if one.kind == ENTRY]
    for link in (one for one in ordered if one.kind == LINK):
        origin = origin_of(link)
        if pages:
            yield Duplicate(
                id=article, rule="link_of_page", detail="the page of this link is in the same run", origin=origin
            )
        else:
            detail = "its page is in none of the inputs, and this run fetches nothing"
            yield DeadLetter(stage="fetch", reason="not_fetched", detail=detail, origin=origin)
    if pages:
        for entry in entries:
            detail = "the feed entry became part of the record of its page"
            yield Duplicate(id=article, rule="entry_of_page", detail=detail, origin=origin_of(entry))
    yield from _versions(article, pages or entries, entries if pages else (), article_of, origin_of)


def _versions(
    article: str,
    ordered: Sequence[Sighting],
    entries: Sequence[Sighting],
    article_of: Callable[[Sighting], Article],
    origin_of: Callable[[Sighting], Origin],
) -> Iterator[Fate]:
    seen: dict[str, str] = {}
    before: Sighting | None = None
    latest: Article | None = None
    number = 0
    for sighting in ordered:
        entry = _entry_for(sighting, entries)
        record = merge_entry(article_of(sighting), article_of(entry)) if entry else None
        revision = record.revision_id if record else sighting.revision_id
        if revision in seen:
            detail = "the same content was observed before"
            yield Duplicate(id=article, revision_id=revision, rule="repeat", detail=detail, origin=origin_of(sighting))
            continue
        number += 1
        if number > 1:
            assert before is not None
            earlier = latest or article_of(before)
            record = _next_version(earlier, record or article_of(sighting), number)
        seen[revision] = sighting.at
        before, latest = sighting, record
        yield Version(sighting, record, number)


def _entry_for(page: Sighting, entries: Sequence[Sighting]) -> Sighting | None:
    older = [entry for entry in entries if entry.at <= page.at]
    return older[-1] if older else entries[0] if entries else None


def _next_version(earlier: Article, article: Article, number: int) -> Article:
    was, now = content_fields(earlier), content_fields(article)
    fields = tuple(name for name in now if fold_content(was[name]) != fold_content(now[name]))
    change = Change(kind="updated", fields=fields)
    return replace(article, version=number, previous_revision_id=earlier.revision_id, change=change)
