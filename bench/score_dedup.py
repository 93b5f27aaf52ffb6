"""Score of copies: recall, precision and the worst cases, against an exhaustive comparison of word triples."""

import gzip
import json
import random
import re
import subprocess
import sys
import tempfile
import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from bench.archive import GOLD, SHARED
from transforms.core.copies import InMemory, Trace, fold_copies, sketch_text

DAYS = ("2015-07-22", "2015-08-03")
COPY, UNLIKE = 0.8, 0.5
WORST = 5
START = 1_400_000_000

_WORD = re.compile(r"\w+")
Triple = tuple[str, ...]


@dataclass(frozen=True)
class Told:
    """An article as it is judged: its address, headline and text."""

    url: str
    title: str
    text: str


def triples(text: str) -> frozenset[Triple]:
    """Return a text's word triples as the corpus's own pairs were made: none under twenty words."""
    folded = unicodedata.normalize("NFKC", text)
    words = _WORD.findall("".join(one for one in folded if not unicodedata.combining(one) and one != "\u0640"))
    return frozenset(zip(words, words[1:], words[2:], strict=False)) if len(words) >= 20 else frozenset()


def jaccard(one: frozenset[Triple], other: frozenset[Triple]) -> float:
    """Return the share of the triples of both that are in each."""
    return len(one & other) / (len(one | other) or 1)


def pairs_of(sets: list[frozenset[Triple]], least: float) -> list[tuple[float, int, int]]:
    """Return every pair with at least this Jaccard similarity, exactly, the most similar first."""
    holders: defaultdict[Triple, list[int]] = defaultdict(list)
    for number, one in enumerate(sets):
        for triple in one:
            holders[triple].append(number)
    candidates = {(a, b) for numbers in holders.values() for at, a in enumerate(numbers) for b in numbers[at + 1 :]}
    found = ((jaccard(sets[a], sets[b]), a, b) for a, b in candidates)
    return sorted((pair for pair in found if pair[0] >= least), reverse=True)


def verdicts(articles: list[Told], order: Iterable[int]) -> dict[int, tuple[int, float]]:
    """Return what each article that is a copy is a copy of, and how far from it, by their numbers."""
    traces = []
    for number, one in enumerate(articles):
        at = START + number
        name = uuid5(NAMESPACE_URL, one.url)
        traces.append(Trace(id=name.bytes, moment=at, first=at, last=at, sketch=sketch_text(one.text, one.title)))
    number_of = {str(uuid5(NAMESPACE_URL, one.url)): number for number, one in enumerate(articles)}
    last = {verdict.id: verdict.dedup for verdict in fold_copies(InMemory(), [traces[at] for at in order])}
    return {
        number_of[name]: (number_of[dedup.duplicate_of], dedup.distance or 0.0) for name, dedup in last.items() if dedup
    }


def clusters_of(size: int, copies: dict[int, tuple[int, float]]) -> list[int]:
    """Return each article's cluster: those that are tied by being copies, by the number of one of them."""
    root = list(range(size))

    def find(one: int) -> int:
        while root[one] != one:
            one = root[one]
        return one

    for copy, (original, _) in copies.items():
        root[find(copy)] = find(original)
    return [find(one) for one in range(size)]


def score(name: str, articles: list[Told]) -> None:
    """Print the figures of one set."""
    sets = [triples(one.text) for one in articles]
    order = list(range(len(articles)))
    copies = verdicts(articles, order)
    random.Random(1).shuffle(order)
    same = verdicts(articles, order) == copies
    cluster = clusters_of(len(articles), copies)
    wanted = pairs_of(sets, COPY)
    missed = [pair for pair in wanted if cluster[pair[1]] != cluster[pair[2]]]
    similar = {one: jaccard(sets[one], sets[original]) for one, (original, _) in copies.items()}
    members = {one for copy, (original, _) in copies.items() for one in (copy, original)}
    alone = [one for one in sorted(members) if _nearest(one, cluster, sets) < UNLIKE]
    right = sum(value >= UNLIKE for value in similar.values())
    off = [abs(1 - similar[one] - apart) for one, (_, apart) in copies.items()]
    print(f"\n{name}: {len(articles):,} articles, {len(copies)} copies; another order gives the same: {same}")
    recall = _share(len(wanted) - len(missed), len(wanted))
    print(f"  recall, pairs with similarity ≥ {COPY} that are in one cluster: {recall}")
    print(f"  precision, copies whose true similarity to their original is ≥ {UNLIKE}: {_share(right, len(copies))}")
    print(f"  members of a cluster whose similarity to every other is < {UNLIKE}: {len(alone)}")
    if off:
        print(f"  distance against the true one: mean error {sum(off) / len(off):.3f}, largest {max(off):.3f}")
    for value, a, b in missed[:WORST]:
        print(f"  missed  {value:.2f}  {articles[a].title[:70]} | {articles[b].title[:70]}")
    for one in sorted(similar, key=lambda number: similar[number])[:WORST]:
        title, original = articles[one].title, articles[copies[one][0]].title
        print(f"  lowest  {similar[one]:.2f}  {title[:70]} | {original[:70]}")


def _nearest(one: int, cluster: list[int], sets: list[frozenset[Triple]]) -> float:
    others = (at for at, name in enumerate(cluster) if name == cluster[one] and at != one)
    return max((jaccard(sets[one], sets[at]) for at in others), default=1.0)


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.4f} ({part} of {whole})" if whole else "nothing to judge"


def day_of(day: str) -> list[Told]:
    """Return the articles of a day of the corpus."""
    with gzip.open(SHARED / "corpus" / "saudinewsnet" / f"{day}.jsonl.gz", "rt", encoding="utf-8") as lines:
        return [Told(row["url"], row["title"], row["text"]) for row in map(json.loads, lines)]


def gold() -> list[Told]:
    """Return the gold pages as the pipeline reads them: all of them different articles."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "out"
        run = [sys.executable, "-m", "pipeline", "run", f"--input=warc:{GOLD}", f"--output=jsonl:{out}"]
        subprocess.run(run, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        rows = [json.loads(line) for path in sorted(out.glob("articles-*.jsonl")) for line in path.open("rb")]
    return [Told(row["canonical_url"], row["title"] or "", row["text"] or "") for row in rows]


def main() -> None:
    """Print each set's figures."""
    if not GOLD.exists():
        sys.exit(f"the corpus is absent: {SHARED}")
    for day in DAYS:
        score(f"saudinewsnet {day}", day_of(day))
    score("gold-dev, where every copy is false", gold())


if __name__ == "__main__":
    main()
