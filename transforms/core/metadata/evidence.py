"""Evidence: which source a value was taken from, which others say the same, and which say something else."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

from schemas.article import Candidate, Evidence

T = TypeVar("T")
_MOST, _LONGEST = 8, 300


@dataclass(frozen=True, slots=True)
class Claim(Generic[T]):
    """What one source says; `by` as in the record's evidence."""

    by: str
    value: T


def evidence(
    taken: Claim[T], claims: Iterable[Claim[T]], *, same: Callable[[T, T], bool], shown: Callable[[T], str], why: str
) -> Evidence:
    """Return the evidence for `taken` among `claims`, each source and each other value named once."""
    agree: list[str] = []
    also: dict[tuple[str, str], Candidate] = {}
    for claim in claims:
        if same(claim.value, taken.value):
            if claim.by != taken.by and claim.by not in agree:
                agree.append(claim.by)
        elif len(also) < _MOST and (value := shown(claim.value)[:_LONGEST]):
            also.setdefault((claim.by, value), Candidate(by=claim.by, value=value, why=why))
    return Evidence(by=taken.by, agree=tuple(agree), also=tuple(also.values()))
