"""The fold of copies: articles tied by like texts are one story, and the earliest of them is the original."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from uuid import UUID

from schemas.article import Dedup
from transforms.core.copies.index import Index
from transforms.core.copies.sketch import alike, apart, distance
from transforms.core.copies.trace import NEVER, Place, Trace, merge

SAME_TEXT, NEAR_TEXT = "same_text", "near_text"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What an article is a copy of, null if of none. A later verdict on the same article replaces an earlier one."""

    id: str
    dedup: Dedup | None


def fold_copies(index: Index, observed: Iterable[Trace]) -> Iterator[Verdict]:
    """Put articles into the index, each as it comes, and yield a verdict on it, then on those that it changed.

    Two articles are tied when their latest texts are alike (`sketch.alike`). Those that are tied, directly or through
    others, are one story: each is a copy of the earliest of them (`Trace.place`), which is a copy of none. Both are
    properties of the set of articles, so any order of the same observations, and any cut of them into rounds, ends
    with the same verdicts; the last one on each article counts, and `verdict_of` tells it from the index at any time.

    What leaks past the index's bounds is in `Index`. An article's version costs a look at its whole story when it
    changes the text, and a late one that is the earliest of its story a verdict on each of the others.
    """
    for seen in observed:
        before = index.get(seen.id)
        trace = merge(before, seen) if before else seen
        same_text = before is not None and before.sketch == trace.sketch
        was: dict[bytes, Trace | None] = {}
        if before and not same_text:
            _keep(index, _leave(index, before), was)
        elif before:
            trace = replace(trace, copy_of=before.copy_of, apart=before.apart)
        index.put(trace, before)
        if not same_text or (before and before.place != trace.place):
            _keep(index, _join(index, trace), was)
        now = [one for one in map(index.get, [seen.id, *was]) if one]
        yield verdict_of(now[0])
        yield from (verdict_of(one) for one in sorted(now[1:], key=_place) if one.id != seen.id and one != was[one.id])


def _keep(index: Index, changed: Iterable[Trace], was: dict[bytes, Trace | None]) -> None:
    for one in changed:
        before = index.get(one.id)
        was.setdefault(one.id, before)
        index.put(one, before)


def verdict_of(trace: Trace) -> Verdict:
    """Return what the index knows an article to be a copy of."""
    if trace.copy_of is None:
        return Verdict(str(UUID(bytes=trace.id)), None)
    rule = SAME_TEXT if trace.apart == 0 else NEAR_TEXT
    far = None if trace.apart is None else distance(trace.apart)
    return Verdict(
        str(UUID(bytes=trace.id)), Dedup(duplicate_of=str(UUID(bytes=trace.copy_of)), rule=rule, distance=far)
    )


def _join(index: Index, trace: Trace) -> list[Trace]:
    """Return the traces that change when the stories that a trace is tied to become one with it."""
    tied = [one for one in index.near(trace.sketch.bands) if one.id != trace.id and alike(one.sketch, trace.sketch)]
    originals = {one.copy_of or one.id for one in (trace, *tied)}
    known = {original: index.get(original) for original in originals}
    places = {original: _place_of(original, one) for original, one in known.items()}
    places[trace.id] = trace.place
    first = min(places, key=lambda original: places[original])
    moved = {trace.id: trace}
    for original in originals - {first}:
        moved |= {one.id: one for one in (known[original], *index.copies_of(original)) if one}
    return _told(moved.values(), first, trace if first == trace.id else known[first])


def _leave(index: Index, trace: Trace) -> list[Trace]:
    """Return the traces that change when a trace no longer ties its story together.

    A story whose original was forgotten stays as it is: what tied it cannot be looked at again.
    """
    original = index.get(trace.copy_of or trace.id)
    if original is None:
        return []
    left = {one.id: one for one in (original, *index.copies_of(original.id)) if one.id != trace.id}
    changed: list[Trace] = []
    for part in _parts(index, dict(left)):
        first = min(part, key=_place)
        changed += [one for one in _told(part, first.id, first) if one != left[one.id]]
    return changed


def _parts(index: Index, left: dict[bytes, Trace]) -> Iterator[list[Trace]]:
    """Yield the groups of traces that are tied to each other without anything else, emptying `left`."""
    while left:
        part = [left.pop(min(left))]
        for one in part:
            near = {other.id for other in index.near(one.sketch.bands) if alike(one.sketch, other.sketch)}
            part += [left.pop(article) for article in sorted(near & left.keys())]
        yield part


def _told(traces: Iterable[Trace], first: bytes, original: Trace | None) -> list[Trace]:
    """Return traces as copies of the first of their story, whose own trace is null where it was forgotten."""
    told = []
    for one in traces:
        if one.id == first:
            told.append(replace(one, copy_of=None, apart=None))
        else:
            told.append(replace(one, copy_of=first, apart=apart(one.sketch, original.sketch) if original else None))
    return told


def _place(trace: Trace) -> Place:
    return trace.place


def _place_of(article: bytes, trace: Trace | None) -> Place:
    """An original that was forgotten was earlier than all that is remembered."""
    return trace.place if trace else (-NEVER, 0, article)
