"""Copies: what is the same text, and the fold that finds it whatever the order."""

import json
import random
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from itertools import combinations
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given, settings, strategies as st

from bench.copies_sqlite import Sqlite
from bench.score_dedup import clusters_of, day_of, verdicts
from schemas.article import Article, Dedup, Software
from schemas.page import Fetch
from schemas.time import Time
from transforms.core.copies import (
    MOST,
    Index,
    InMemory,
    Sketch,
    Trace,
    Verdict,
    fold_copies,
    merge,
    normalise,
    shingles,
    sketch_text,
    trace_of,
    verdict_of,
)
from transforms.core.copies.sketch import ALGORITHM, BANDS, FARTHEST, LEAST, SLOTS, alike, apart, distance
from transforms.core.copies.trace import NEVER
from transforms.core.identity import article_id

SAME_WORDS = [
    ("كِتابٌ جَميل", "كتاب جميل", "Arabic vowels"),
    ("كتـــاب", "كتاب", "tatweel"),
    ("إعلان أخبار آثار ٱلله", "اعلان اخبار اثار الله", "alef"),
    ("مستشفى", "مستشفي", "dotless yaa"),
    ("مدرسة", "مدرسه", "taa marbuta"),
    ("مسؤول شئون سماء", "مسوول شيون سما", "hamza"),
    ("عام ٢٠١٥ و ۲۰۱۶", "عام 2015 و 2016", "Eastern digits"),
    ("\u200fخبر\u202b عاجل\u202c", "خبر عاجل", "bidirectional controls"),
    ("کتاب فارسی", "كتاب فارسي", "Persian kaf and yeh"),
    ("می\u200cشود", "میشود", "zero-width non-joiner"),
    ("ﻛﺘﺎﺏ", "كتاب", "presentation forms"),
    ("שָׁלוֹם", "שלום", "Hebrew points"),
    ("Straße IM Café", "STRASSE im cafe\u0301", "case and composition"),
    ("don’t – stop… “now”!", "don't - stop... 'now'", "apostrophes and punctuation"),
    ("Ёлка всё", "елка все", "yo"),
    ("ΤΕΛΟΣ", "τελος", "final sigma"),
    ("Ｆｕｌｌ　ｗｉｄｔｈ", "full width", "full width"),
    ("co\u00adoperate", "cooperate", "soft hyphen"),
]


@pytest.mark.parametrize(("one", "other"), [row[:2] for row in SAME_WORDS], ids=[row[2] for row in SAME_WORDS])
def test_spelling_habits_make_no_other_words(one: str, other: str) -> None:
    assert normalise(one) == normalise(other) != []


@pytest.mark.parametrize(
    ("one", "other"),
    [("كلب", "قلب"), ("گل", "كل"), ("پدر", "بدر"), ("की", "का"), ("ไก่", "ไข่"), ("año", "ano"), ("2015", "2016")],
)
def test_other_words_stay_other_words(one: str, other: str) -> None:
    assert normalise(one) != normalise(other)


def test_words_are_characters_where_there_are_no_spaces() -> None:
    assert normalise("東京、2015年 news") == ["東", "京", "2015", "年", "news"]
    assert normalise("ข่าว") == ["ข", "่", "า", "ว"]
    assert normalise("हिन्दी में।") == ["हिन्दी", "में"]


def test_a_shingle_is_as_long_as_three_words_in_any_script() -> None:
    assert shingles(["a", "b", "c", "d"]) == ["a b c", "b c d"]
    assert shingles(["a", "b"]) == []
    assert [len(run.split()) for run in shingles(list("東京都知事選挙"))] == [6, 6]
    assert [len(run.split()) for run in shingles(list("กขคงจฉชซฌญฎฏฐ"))] == [12, 12]
    assert shingles(["one", "東", "京", "two"]) == ["one 東 京 two"]


@given(st.text(st.characters(), max_size=300))
def test_any_text_is_sketched(text: str) -> None:
    words = normalise(text)
    assert all(words)
    assert sketch_text(text, text) == sketch_text(text, text)
    assert sketch_text(f"{text} \ud800", "\ud800").digest == sketch_text(text).digest


@pytest.mark.parametrize("text", ["a" * 1_000_000, "ـ" * 1_000_000, "東" * 100_000, "ا " * 300_000, "\u0301" * 500_000])
def test_a_long_hostile_text_is_no_burden(text: str) -> None:
    sketch_text(text, text)


WORDS = [f"word{number}" for number in range(5000)]


def prose(seed: int, length: int = 200) -> list[str]:
    return random.Random(seed).choices(WORDS, k=length)


def jaccard(one: Sequence[str], other: Sequence[str]) -> float:
    first, second = set(shingles(one)), set(shingles(other))
    return len(first & second) / len(first | second)


def edited(words: Sequence[str], seed: int, share: float) -> list[str]:
    chance = random.Random(seed)
    return [chance.choice(WORDS) if chance.random() < share else word for word in words]


def test_the_distance_is_near_the_true_one() -> None:
    errors = []
    for seed in range(60):
        one = prose(seed, 300)
        other = edited(one, seed + 1000, seed / 400)
        told = distance(apart(sketch_text(" ".join(one)), sketch_text(" ".join(other))))
        errors.append(abs(1 - jaccard(one, other) - told))
    assert max(errors) < 0.1
    assert sum(errors) / len(errors) < 0.03


def test_near_texts_share_a_band_and_other_texts_do_not() -> None:
    near, met = 0, 0
    for seed in range(150):
        one = prose(seed)
        other = edited(one, seed + 1000, 0.03)
        if jaccard(one, other) >= 0.8:
            near += 1
            a, b = sketch_text(" ".join(one)), sketch_text(" ".join(other))
            met += alike(a, b) and bool(set(a.bands) & set(b.bands))
    assert near > 90
    assert met >= 0.98 * near
    bands = [band for seed in range(200) for band in sketch_text(" ".join(prose(seed))).bands]
    assert len({*bands}) == len(bands) == 200 * (BANDS + 1)


def test_other_texts_are_never_alike() -> None:
    sketches = [sketch_text(" ".join(prose(seed, 40))) for seed in range(150)]
    assert not any(alike(a, b) for at, a in enumerate(sketches) for b in sketches[:at])


def test_the_state_of_a_sketch_is_small_and_known_again_on_any_machine() -> None:
    """These values are what states already hold: a library that changes them makes them worthless."""
    sketch = sketch_text(" ".join(WORDS[:40]) + " وصل الوفد إلى المدينة")
    assert ALGORITHM == "rensa 2, 256x4, 7x3, 1"
    assert (len(sketch.digest), len(sketch.slots), len(sketch.bands)) == (8, 128, 8)
    code = (
        "from transforms.core.copies import sketch_text\n"
        "s = sketch_text(' '.join(f'word{n}' for n in range(40)) + ' وصل الوفد إلى المدينة')\n"
        "print(s.digest.hex(), s.slots[:8].hex(), *s.bands[:2])"
    )
    known = ["0c4fbcb910856125", "cdc7198848cb61e8", "353702138", "971633587"]
    for seed in ("0", "7"):
        told = subprocess.run(
            [sys.executable, "-X", "utf8", "-c", code],
            env={"PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
            cwd=Path(__file__).parents[2],
        )
        assert told.stdout.decode().split() == known
    assert [sketch.digest.hex(), sketch.slots[:8].hex(), *map(str, sketch.bands[:2])] == known


def test_a_short_text_has_no_copies() -> None:
    short = " ".join(prose(1, LEAST - 1))
    assert not alike(sketch_text(short), sketch_text(short))
    enough = " ".join(prose(1, LEAST))
    assert alike(sketch_text(enough), sketch_text(enough))
    assert not sketch_text("東" * (2 * LEAST - 1)).slots
    assert sketch_text("東京都知事選挙" * 6).slots


def test_a_teaser_is_no_copy_of_its_full_text() -> None:
    full = prose(1, 400)
    assert not alike(sketch_text(" ".join(full)), sketch_text(" ".join(full[:60])))
    assert not alike(sketch_text(" ".join(full)), sketch_text(" ".join(full[:250])))


def test_pages_in_one_frame_are_no_copies() -> None:
    frame = prose(1, 150)
    pages = [sketch_text(" ".join(prose(seed, 100) + frame)) for seed in range(2, 12)]
    assert not any(alike(a, b) for at, a in enumerate(pages) for b in pages[:at])


OFFER = (
    "To read on you need an account. Choose the offer that suits you and get full access on every device, with the "
    "morning letter and the archive. Already a member? Sign in here. Cancel at any time."
)


def test_furniture_under_several_headlines_is_no_copy() -> None:
    one, other = sketch_text(OFFER, "Harbour bridge reopens"), sketch_text(OFFER, "Council raises parking charges")
    assert not alike(one, other)
    assert alike(one, sketch_text(OFFER, "Harbour Bridge reopens!"))
    assert alike(sketch_text(OFFER), sketch_text(OFFER))


def test_a_text_that_speaks_of_its_headline_is_a_copy_under_any() -> None:
    text = "The harbour bridge was opened again. " + " ".join(prose(1, 60))
    assert alike(sketch_text(text, "Harbour bridge reopens"), sketch_text(text, "Bridges: traffic flows"))


def test_the_same_words_meet_whatever_their_spelling() -> None:
    one = (
        "أعلنت الهيئة العامة للأرصاد أن المدينة ستشهد أمطارا غزيرة إلى مساء الأحد المقبل "
        "ودعت الأهالي إلى البقاء في منازلهم حتى تنتهي العاصفة"
    )
    other = one.translate(str.maketrans("أإآىة", "ااايه"))
    a, b = sketch_text(one), sketch_text(other)
    assert (apart(a, b), bool(set(a.bands) & set(b.bands))) == (0, True)


# The fold


def name(number: int) -> bytes:
    return bytes([number]) * 16


def told(number: int) -> str:
    return str(UUID(bytes=name(number)))


def trace(number: int, text: str, moment: int, at: int | None = None) -> Trace:
    at = moment if at is None else at
    return Trace(id=name(number), moment=moment, first=at, last=at, sketch=sketch_text(text))


def memory() -> Index:
    return InMemory()


def sqlite() -> Index:
    return Sqlite(sqlite3.connect(":memory:", isolation_level=None))


INDEXES = [memory, sqlite]
ONE = " ".join(prose(1))


def near(seed: int) -> str:
    words = prose(1)
    words[seed * 20 % 200] = f"other{seed}"
    return " ".join(words)


@pytest.mark.parametrize("make", INDEXES)
def test_a_copy_names_the_earliest_and_says_how_far_it_is(make: Callable[[], Index]) -> None:
    observed = [trace(1, ONE, 10), trace(2, ONE, 20), trace(3, near(3), 30), trace(4, " ".join(prose(9)), 40)]
    first, second, third, fourth = fold_copies(make(), observed)
    assert (first.dedup, fourth.dedup) == (None, None)
    assert second.dedup == Dedup(duplicate_of=told(1), rule="same_text", distance=0.0)
    assert third.dedup is not None
    assert (third.dedup.duplicate_of, third.dedup.rule) == (told(1), "near_text")
    assert third.dedup.distance == pytest.approx(1 - jaccard(prose(1), near(3).split()), abs=0.05)


@pytest.mark.parametrize("make", INDEXES)
def test_a_late_original_is_told_of_its_copies(make: Callable[[], Index]) -> None:
    index = make()
    assert [one.id for one in fold_copies(index, [trace(2, ONE, 20), trace(3, ONE, 30)])] == [told(2), told(3)]
    again = {one.id: one.dedup and one.dedup.duplicate_of for one in fold_copies(index, [trace(1, near(1), 10)])}
    assert again == {told(1): None, told(2): told(1), told(3): told(1)}


LEFT, RIGHT = " ".join([*prose(5, 30), *prose(1)[30:]]), " ".join([*prose(1)[:-30], *prose(6, 30)])


@pytest.mark.parametrize("make", INDEXES)
def test_a_text_between_two_makes_one_story_and_its_change_makes_two(make: Callable[[], Index]) -> None:
    left, middle, right = (sketch_text(text) for text in (LEFT, ONE, RIGHT))
    assert (alike(left, middle), alike(middle, right), alike(left, right)) == (True, True, False)
    index = make()
    assert not any(one.dedup for one in fold_copies(index, [trace(1, LEFT, 10), trace(3, RIGHT, 30)]))
    assert originals(fold_copies(index, [trace(2, ONE, 20)])) == {told(2): told(1), told(3): told(1)}
    assert originals(fold_copies(index, [trace(2, " ".join(prose(8)), 20, 50)])) == {told(2): None, told(3): None}


@pytest.mark.parametrize("make", INDEXES)
def test_an_older_version_that_comes_late_changes_no_text_but_may_be_the_earliest(make: Callable[[], Index]) -> None:
    index = make()
    list(fold_copies(index, [trace(1, ONE, 30, 30), trace(2, ONE, 20)]))
    again = originals(fold_copies(index, [trace(1, " ".join(prose(8)), 10, 10)]))
    assert again == {told(1): None, told(2): told(1)}
    assert originals(fold_copies(index, [trace(1, " ".join(prose(8)), 40, 40)])) == {told(1): None, told(2): None}


@pytest.mark.parametrize("make", INDEXES)
def test_a_repeat_changes_nothing(make: Callable[[], Index]) -> None:
    index = make()
    list(fold_copies(index, [trace(1, ONE, 10), trace(2, ONE, 20)]))
    assert originals(fold_copies(index, [trace(1, ONE, 50), trace(2, ONE, 60)])) == {told(1): None, told(2): told(1)}
    kept = index.get(name(2))
    assert kept is not None
    assert (kept.moment, kept.last) == (20, 60)


def test_an_edit_that_ties_the_same_story_speaks_of_nobody_else() -> None:
    index = InMemory()
    list(fold_copies(index, [trace(1, ONE, 10), trace(2, ONE, 20), trace(3, near(3), 30)]))
    changed = originals(fold_copies(index, [trace(3, near(4), 30, 40)]))
    assert changed == {told(3): told(1)}


def test_an_original_that_was_forgotten_keeps_its_story() -> None:
    index = Sqlite(sqlite3.connect(":memory:", isolation_level=None))
    list(fold_copies(index, [trace(1, ONE, 10), trace(2, ONE, 20)]))
    assert index.forget(15) == 1
    assert index.get(name(1)) is None
    [verdict] = fold_copies(index, [trace(3, ONE, 30)])
    assert verdict.dedup == Dedup(duplicate_of=told(1), rule="near_text", distance=None)
    assert index.forget(100) == 2
    assert not list(index.near(sketch_text(ONE).bands))


def test_a_text_that_a_thousand_pages_carry_costs_no_more_than_its_first_hundred() -> None:
    index = InMemory()
    sketch = sketch_text(ONE)
    many = [
        Trace(id=number.to_bytes(16, "big"), moment=number, first=number, last=number, sketch=sketch)
        for number in range(1, 2 * MOST + 1)
    ]
    verdicts = list(fold_copies(index, many))
    assert len(verdicts) == len(many)
    assert len(list(index.near(sketch.bands[:1]))) == MOST
    assert {one.dedup.duplicate_of for one in verdicts if one.dedup} == {verdicts[0].id}


def originals(verdicts: Iterable[Verdict]) -> dict[str, str | None]:
    """Return the last word on each article."""
    return {one.id: one.dedup.duplicate_of if one.dedup else None for one in verdicts}


FAMILY = [LEFT, ONE, RIGHT, near(3), near(4), " ".join(prose(8)), "too short to tell"]
SKETCHES = [sketch_text(text) for text in FAMILY]
OBSERVED = st.builds(
    lambda number, text, moment, at: Trace(id=name(number), moment=moment, first=at, last=at, sketch=SKETCHES[text]),
    st.integers(1, 6),
    st.integers(0, len(FAMILY) - 1),
    st.integers(0, 4),
    st.integers(0, 4),
)


def by_definition(observed: Sequence[Trace]) -> dict[str, Dedup | None]:
    """Return the verdicts as the rule says them, looking at all articles at once."""
    known: dict[bytes, Trace] = {}
    for one in observed:
        known[one.id] = merge(known[one.id], one) if one.id in known else one
    story = {one: {one} for one in known}
    for a, b in combinations(known, 2):
        one, other = known[a].sketch, known[b].sketch
        if alike(one, other) and {*one.bands} & {*other.bands}:
            joined = story[a] | story[b]
            for member in joined:
                story[member] = joined
    told = {}
    for one in known.values():
        first = min((known[member] for member in story[one.id]), key=lambda each: each.place)
        copy = replace(one, copy_of=None if first is one else first.id, apart=apart(one.sketch, first.sketch))
        told[verdict_of(copy).id] = verdict_of(copy).dedup
    return told


@settings(max_examples=300, deadline=None)
@given(st.lists(OBSERVED, max_size=12), st.randoms(use_true_random=False), st.integers(1, 5))
def test_any_order_and_any_rounds_end_alike_in_any_index(
    observed: list[Trace], chance: random.Random, size: int
) -> None:
    wanted = by_definition(observed)
    shuffled = list(observed)
    chance.shuffle(shuffled)
    for make in INDEXES:
        for order in (observed, shuffled):
            index, last = make(), {}
            for start in range(0, len(order), size):
                last |= {one.id: one.dedup for one in fold_copies(index, order[start : start + size])}
            assert last == wanted
            for one in observed:
                kept = index.get(one.id)
                assert kept is not None
                assert verdict_of(kept).dedup == wanted[verdict_of(kept).id]


@given(OBSERVED, OBSERVED, OBSERVED)
def test_merging_knows_no_order(one: Trace, two: Trace, three: Trace) -> None:
    two, three = replace(two, id=one.id), replace(three, id=one.id)
    assert merge(one, two) == merge(two, one)
    assert merge(merge(one, two), three) == merge(one, merge(two, three))
    assert merge(one, one) == one


# From the record


def article(published: str | None, at: str | None, text: str | None = ONE) -> Article:
    time = published and Time(
        raw=published,
        local=published,
        precision="second",
        zone="stated",
        earliest=published,
        latest=published,
        by="meta",
    )
    return Article(
        id=article_id("https://a.example/x"),
        revision_id="",
        url="https://a.example/x",
        canonical_url="https://a.example/x",
        text=text,
        published=time or None,
        fetch=Fetch(via="http", at=at),
        evidence={},
        pipeline=Software(version="1", extractor="none"),
    )


@pytest.mark.parametrize(
    ("published", "at", "place"),
    [
        ("2020-01-01T00:00:00Z", "2020-01-02T00:00:00Z", (1577836800, 1577923200, 1577923200)),
        (None, "2020-01-02T00:00:00Z", (1577923200, 1577923200, 1577923200)),
        ("2020-01-01T00:00:00Z", None, (1577836800, NEVER, -1)),
        (None, None, (NEVER, NEVER, -1)),
        ("0001-01-01T00:00:00Z", None, (-62135596800, NEVER, -1)),
    ],
)
def test_the_place_is_by_publication_or_first_fetch(
    published: str | None, at: str | None, place: tuple[int, int, int]
) -> None:
    made = trace_of(article(published, at))
    assert (made.moment, made.first, made.last) == place
    assert made.sketch == sketch_text(ONE)


def test_an_article_without_text_has_no_sketch() -> None:
    assert trace_of(article(None, None, None)).sketch == Sketch(sketch_text("").digest)


def test_the_threshold_is_a_jaccard_of_seven_tenths() -> None:
    assert distance(FARTHEST) == 0.3
    assert (distance(0), distance(SLOTS)) == (0.0, 1.0)


# The corpus


def test_the_corpus_of_agency_news(shared: Path) -> None:
    """Of the pairs that are alike all meet, and nobody stands in a story that is like nobody there."""
    articles = day_of("2015-07-22")
    copies = verdicts(articles, range(len(articles)))
    cluster = clusters_of(len(articles), copies)
    number = {one.url: at for at, one in enumerate(articles)}
    lines = (shared / "corpus" / "saudinewsnet" / "2015-07-22.pairs.jsonl").read_text(encoding="utf-8").splitlines()
    pairs = [(row["jaccard"], number[row["a"]], number[row["b"]]) for row in map(json.loads, lines)]
    wanted = [cluster[a] == cluster[b] for value, a, b in pairs if value >= 0.8]
    assert sum(wanted) >= 0.98 * len(wanted) > 100
    like_another = {one for value, a, b in pairs if value >= 0.5 and cluster[a] == cluster[b] for one in (a, b)}
    in_story = {one for pair in copies.items() for one in (pair[0], pair[1][0])}
    assert in_story <= like_another
