"""The law of a run: what was read is what was written, set aside or refused, counted once each."""

from collections.abc import Iterable
from dataclasses import dataclass, field

FATES = ("articles", "duplicates", "skipped", "dead_letters")


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledger:
    """The inputs of one source, or of all: how many were read, and how many came to each fate."""

    read: int = 0
    fates: dict[str, int] = field(default_factory=lambda: dict.fromkeys(FATES, 0))

    @property
    def holds(self) -> bool:
        """Whether each input came to exactly one fate."""
        return self.read == sum(self.fates.values())

    def __str__(self) -> str:
        sides = " + ".join(f"{number:,} {fate.replace('_', ' ')}" for fate, number in self.fates.items())
        return f"read {self.read:,} = {sides}" if self.holds else f"read {self.read:,} is NOT {sides}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Law:
    """The ledgers of a run, and why inputs ended aside: {fate: {reason: number}}."""

    total: Ledger
    by_source: dict[str, Ledger]
    by_reason: dict[str, dict[str, int]]

    @property
    def holds(self) -> bool:
        """Whether the law holds for every source."""
        return all(ledger.holds for ledger in (self.total, *self.by_source.values()))


def check_law(counters: Iterable[tuple[str, int]]) -> Law:
    """Return the law of a run from its counters, (`fate:source:reason`, number) each."""
    sources: dict[str, dict[str, int]] = {}
    reasons: dict[str, dict[str, int]] = {fate: {} for fate in FATES[1:]}
    for name, number in sorted(counters):
        fate, source, reason = name.split(":", 2)
        numbers = sources.setdefault(source, dict.fromkeys(("read", *FATES), 0))
        numbers[fate] += number
        if reason:
            reasons[fate][reason] = reasons[fate].get(reason, 0) + number
    ledgers = {source: _ledger([numbers]) for source, numbers in sources.items()}
    return Law(total=_ledger(sources.values()), by_source=ledgers, by_reason=reasons)


def _ledger(parts: Iterable[dict[str, int]]) -> Ledger:
    parts = list(parts)
    fates = {fate: sum(part[fate] for part in parts) for fate in FATES}
    return Ledger(read=sum(part["read"] for part in parts), fates=fates)
