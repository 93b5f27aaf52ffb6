"""Drop duplicates: observations of one article become its versions; repeats are set aside and explained."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from typing import Any
from uuid import UUID

import apache_beam as beam
from apache_beam.pvalue import AsDict, PCollection, TaggedOutput

from schemas.article import Article
from schemas.fates import DeadLetter, Duplicate, Origin, RelatedLink, Skipped
from schemas.observation import Observation, Redirect
from schemas.page import Link
from transforms.attempt import ASIDE, Aside
from transforms.core.edges import edges_of
from transforms.core.encode import from_json, to_json
from transforms.core.fold import ENTRY, LINK, PAGE, Sighting, Version, fold_sightings
from transforms.core.identity import article_id
from transforms.core.urls import canonical_url
from transforms.live import check_stop
from transforms.spool import Inline, Keep, Ref
from transforms.state.memory import Memory
from transforms.write import Row, row_of

ALIASES = "aliases"
EDGES = "edges"
MAX_HOPS = 10  # a chain of redirects longer than this is a loop, as HTTP clients have it


class DropDuplicates(beam.PTransform):
    """Group observations by article and fold each group into versions, repeats and merged feed entries.

    Bound: memory holds a few hundred bytes an observation, the records wait in `keep`. Horizon: that of `memory`, and
    without one the run: what another run wrote is unknown to this one. An address that only redirects, or whose page
    names another canonical address, stands for the article it leads to, for feed entries and links of the same run
    and of those that `memory` holds.
    """

    def __init__(self, keep: Keep | None = None, aside: Aside | None = None, memory: Memory | None = None) -> None:
        super().__init__()
        self.keep, self.aside, self.memory = keep or Inline(), aside, memory

    def expand(self, observations: PCollection) -> PCollection:
        """Return the rows to be written."""
        stubs, aliases, redirects = observations | "Keep" >> beam.ParDo(_KeepArticle(self.keep)).with_outputs(
            ALIASES, ASIDE, main="stubs"
        )
        known = (
            aliases
            | "GroupAliases" >> beam.GroupByKey()
            | "ChooseAlias" >> beam.MapTuple(choose_alias, memory=self.memory)
        )
        told, edges, dropped = (
            stubs
            | "Resolve" >> beam.Map(resolve_stub, known=AsDict(known), memory=self.memory)
            | "GroupByArticle" >> beam.GroupByKey()
            | "Fold" >> beam.ParDo(_Fold(self.keep, self.memory)).with_outputs(EDGES, ASIDE, main="told")
        )
        rows = told | "VersionRow" >> beam.Map(version_row)
        if self.aside is not None:
            redirects | "SetRedirectsAside" >> _SetAside(self.aside)
            dropped | "SetRepeatsAside" >> _SetAside(self.aside)
        return (rows, edges) | "Rows" >> beam.Flatten()


class _SetAside(beam.PTransform):
    """Hand a collection to the error handler under a name of its own."""

    def __init__(self, aside: Aside) -> None:
        super().__init__()
        self.aside = aside

    def expand(self, fates: PCollection) -> PCollection:
        self.aside.add_error_pcollection(fates)
        return fates


# A stub is what travels in a record's stead: kind, fetch time, revision, digest, source, reference. It is a plain tuple
# of short values, because Beam holds every one of them in memory between two steps.
Stub = tuple[str, str, bytes, bytes, str, Ref]

# A version as it leaves the fold: article id, version number, revision id, source, reference of the record as JSON. The
# source is empty for a version that was counted before and is written again, corrected.
Told = tuple[str, int, str, str, Ref]


class _KeepArticle(beam.DoFn):
    def __init__(self, keep: Keep) -> None:
        self.keep = keep

    def process(self, observation: Observation) -> Iterator[Any]:
        content, origin = observation.content, observation.origin
        if isinstance(content, Redirect):
            yield TaggedOutput(ALIASES, (canonical_url(content.url), canonical_url(content.target)))
            detail = f"it answers {content.status} and points to {content.target}"
            yield TaggedOutput(ASIDE, Skipped(reason="redirect", detail=detail, origin=origin))
        elif isinstance(content, Link):
            yield canonical_url(content.url), self.stub(LINK, content.fetch.at, "", origin, b"")
        else:
            for alias in aliases_of(content):
                yield TaggedOutput(ALIASES, alias)
            kind = ENTRY if content.fetch.via == "feed" else PAGE
            stub = self.stub(kind, content.fetch.at, content.revision_id, origin, to_json(content))
            yield content.canonical_url, stub

    def stub(self, kind: str, at: str | None, revision: str, origin: Origin, article: bytes) -> Stub:
        said = to_json(origin)
        digest = hashlib.blake2b(article or said, digest_size=8).digest()  # where it lay never decides between two
        data = said + b"\n" + article
        return kind, at or "", bytes.fromhex(revision), digest, origin.source, self.keep.put(data)


def aliases_of(article: Article) -> Iterator[tuple[str, str]]:
    """Yield (address, canonical address) for each other address that led to the article."""
    if article.fetch.via == "feed":
        return
    for url in {article.url, *article.fetch.redirects}:
        alias = canonical_url(url)
        if alias != article.canonical_url:
            yield alias, article.canonical_url


def choose_alias(address: str, targets: Iterable[str], memory: Memory | None = None) -> tuple[str, str]:
    """Return one target for an address, the same one whatever the order."""
    target = min(targets)
    if memory:
        memory.remember_alias(_key(address), _key(target))
    return address, target


def resolve_stub(
    addressed: tuple[str, Stub], known: Mapping[str, str], memory: Memory | None = None
) -> tuple[bytes, Stub]:
    """Key a stub by the bytes of its article's id; entries and links follow the aliases of the run and of `memory`."""
    address, stub = addressed
    if stub[0] == PAGE:
        return _key(address), stub
    for _ in range(MAX_HOPS):
        if address not in known:
            break
        address = known[address]
    key = _key(address)
    for _ in range(MAX_HOPS if memory else 0):
        target = memory.alias_of(key) if memory else None
        if target is None:
            break
        key = target
    return key, stub


def _key(address: str) -> bytes:
    return UUID(article_id(address)).bytes


def version_row(told: Told) -> Row:
    """Return the row of a version, which counts as an article unless it was counted before."""
    article, number, _, source, ref = told
    return row_of("articles", f"{article} {number:08}", ref, "articles" if source else "", source)


class _Fold(beam.DoFn):
    def __init__(self, keep: Keep, memory: Memory | None) -> None:
        self.keep, self.memory = keep, memory

    def process(self, group: tuple[bytes, Iterable[Any]]) -> Iterator[Any]:
        check_stop()
        article, listed = str(UUID(bytes=group[0])), list(group[1])
        sightings = (
            Sighting(at, kind, revision.hex(), digest.hex(), number)
            for number, (kind, at, revision, digest, *_) in enumerate(listed)
        )
        edges: dict[str, RelatedLink] = {}

        def article_of(sighting: Sighting) -> Article:
            return from_json(self.parts(listed[sighting.number][-1])[1], Article)

        def origin_of(sighting: Sighting) -> Origin:
            return from_json(self.parts(listed[sighting.number][-1])[0], Origin)

        known = self.memory.known_article(group[0]) if self.memory else None
        if self.memory and known:
            self.memory.touch(group[0])
        remember = self.memory is not None
        for fate in fold_sightings(article, sightings, article_of, origin_of, known, remember=remember):
            if isinstance(fate, Duplicate | DeadLetter):
                yield TaggedOutput(ASIDE, fate)
            elif isinstance(fate, Version):
                yield self.told(article, fate, listed[fate.sighting.number], edges)
            elif self.memory:
                self.memory.remember_article(group[0], fate)
        if self.memory:
            edges = {target: edge for target, edge in edges.items() if self.memory.is_new_edge(group[0], target)}
        if edges:
            lines = b"\n".join(to_json(edges[target]) for target in sorted(edges))
            yield TaggedOutput(EDGES, row_of("related", article, self.keep.put(lines)))

    def told(self, article: str, version: Version, stub: Any, edges: dict[str, RelatedLink]) -> Told:
        """Return a version; a record that stays as it was observed is copied, not encoded again."""
        data = to_json(version.article) if version.article else self.parts(stub[-1])[1]
        for edge in edges_of(data):
            edges.setdefault(edge.to_id, edge)
        revision = version.article.revision_id if version.article else version.sighting.revision_id
        return article, version.number, revision, stub[-2], self.keep.put(data)

    def parts(self, ref: Ref) -> tuple[bytes, bytes]:
        origin, _, article = self.keep.get(ref).partition(b"\n")
        return origin, article
