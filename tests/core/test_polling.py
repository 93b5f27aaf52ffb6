"""When a feed is asked again: bounds, pace, gaps, moves, errors."""

import math
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import blake2b
from itertools import pairwise
from random import Random

import pytest
from hypothesis import given, settings, strategies as st

from schemas import Feed, Hints, Subscription
from transforms.core.encode import from_json, to_json
from transforms.core.feeds import parse_feed
from transforms.core.polling import (
    Answer,
    Failure,
    Hop,
    after_answer,
    after_error,
    entry_names,
    is_due,
    permanent_target,
    read_hints,
)
from transforms.core.polling.names import MOST

URL = "https://paper.example/feed"
EVERY = 300.0
HOUR, DAY = 3600.0, 86_400.0
NOON = datetime(2024, 1, 3, 12, tzinfo=UTC).timestamp()  # a Wednesday
NEW = Subscription(url=URL)


def names(*numbers: int) -> tuple[str, ...]:
    return tuple(sorted(blake2b(str(number).encode(), digest_size=6).hexdigest() for number in numbers))


def answer(numbers: Sequence[int] = (1, 2, 3), **said: object) -> Answer:
    return replace(
        Answer(sha256=blake2b(str(list(numbers)).encode()).hexdigest(), entries=names(*numbers), hints=Hints()), **said
    )  # type: ignore[arg-type]


def polled(subscription: Subscription, given: Answer, now: float = NOON, every: float = EVERY) -> Subscription:
    return after_answer(subscription, given, now, Random(1), every)


def failed(subscription: Subscription, now: float = NOON, **said: object) -> Subscription:
    return after_error(subscription, Failure(detail="it broke", **said), now, Random(1), EVERY)  # type: ignore[arg-type]


def wait(subscription: Subscription, now: float = NOON) -> float:
    assert subscription.next_poll is not None
    return subscription.next_poll - now


def test_a_new_subscription_is_due_at_once_and_then_after_every() -> None:
    assert is_due(NEW, 0) and NEW.address == URL
    after = polled(NEW, answer(etag='"a"', last_modified="Wed, 03 Jan 2024 11:00:00 GMT"))
    assert not is_due(after, NOON + EVERY - 1) and is_due(after, NOON + 1.1 * EVERY)
    assert (after.outcome, after.errors, after.gaps) == ("changed", 0, 0)
    assert (after.last_attempt, after.last_success, after.etag) == (NOON, NOON, '"a"')
    assert after.pace.window == 3 and after.pace.interval is None


@pytest.mark.parametrize(
    ("given", "least"),
    [
        (answer(fresh=1800), 1800),
        (answer(fresh=1e12), DAY),
        (answer(fresh=math.inf), DAY),
        (answer(fresh=math.nan), EVERY),
        (answer(fresh=-5), EVERY),
        (answer(hints=Hints(least=2400)), 2400),
        (answer(hints=Hints(least=2400), fresh=3000), 3000),
        (answer(hints=Hints(period=3600)), 3600),
        (answer(hints=Hints(period=31_536_000)), DAY),
        (answer(hints=Hints(period=3600, base=NOON + 1000)), 1000),
        (answer(hints=Hints(period=3600, base=NOON - 3500)), 3700),  # the update after 100 s is before `every`
        (answer(hints=Hints(period=10**12, base=NOON)), DAY),
    ],
)
def test_lower_bounds(given: Answer, least: float) -> None:
    waited = wait(polled(NEW, given))
    assert least <= waited <= least + min(0.1 * least, 300) + 1


def test_every_is_kept_to_even_over_a_day() -> None:
    assert 3 * DAY <= wait(polled(NEW, answer(), every=3 * DAY)) <= 3 * DAY + 300
    assert wait(after_error(NEW, Failure(detail="x"), NOON, Random(1), 3 * DAY)) >= 3 * DAY


def test_a_feed_that_loses_entries_is_faster_than_it_says() -> None:
    hints = Hints(period=7200)
    first = polled(NEW, answer(range(10), hints=hints))
    second = polled(first, answer(range(20, 30), hints=hints), NOON + 7200)
    assert second.gaps == 1
    assert wait(second, NOON + 7200) <= 1.1 * 3600


def test_skipped_hours_and_days() -> None:
    noon_to_two = polled(NEW, answer(hints=Hints(skip_hours=(12, 13))))
    assert 2 * HOUR <= wait(noon_to_two) <= 2 * HOUR + 300
    midweek = polled(NEW, answer(hints=Hints(skip_days=(2, 3))))
    assert 36 * HOUR <= wait(midweek) <= 36 * HOUR + 300
    everything = polled(NEW, answer(hints=Hints(skip_hours=tuple(range(24)), skip_days=tuple(range(7)))))
    assert wait(everything) <= 1.1 * EVERY
    later = failed(polled(NEW, answer(hints=Hints(skip_hours=(12,)))))
    assert HOUR <= wait(later) <= HOUR + 300


def test_not_modified_keeps_what_is_known() -> None:
    first = polled(NEW, answer(etag='"a"', hints=Hints(least=1200)))
    second = polled(first, Answer(not_modified=True), NOON + 1200)
    assert second.outcome == "not_modified" and second.last_success == NOON + 1200
    assert (second.etag, second.sha256, second.hints) == (first.etag, first.sha256, first.hints)
    assert (second.pace.sample, second.pace.window) == (first.pace.sample, first.pace.window)
    assert polled(first, Answer(not_modified=True, etag='"b"')).etag == '"b"'


def test_a_full_answer_replaces_the_validators() -> None:
    first = polled(NEW, answer(etag='"a"', last_modified="then"))
    second = polled(first, answer((2, 3, 4)), NOON + EVERY)
    assert (second.etag, second.last_modified) == (None, None)
    assert polled(NEW, answer(etag="x" * 5000)).etag is None


def test_the_same_bytes_are_no_change() -> None:
    first = polled(NEW, answer())
    second = polled(first, answer(etag='"new"'), NOON + EVERY)
    assert second.outcome == "same" and second.etag == '"new"' and second.pace.new == 0


def test_what_is_new_and_what_is_a_gap() -> None:
    first = polled(NEW, answer(range(30)))
    some = polled(first, answer(range(10, 40)), NOON + HOUR)
    assert (some.pace.new, some.gaps) == (10, 0)
    assert some.pace.interval == pytest.approx(HOUR)
    all_new = polled(some, answer(range(50, 80)), NOON + 2 * HOUR)
    assert (all_new.pace.new, all_new.gaps) == (30, 1)
    assert all_new.pace.interval == pytest.approx(HOUR / 2)
    empty = polled(all_new, answer(()), NOON + 3 * HOUR)
    assert (empty.gaps, empty.pace.window) == (1, 0)
    assert polled(empty, answer(range(100, 110)), NOON + 4 * HOUR).gaps == 1  # nothing to overlap with


def test_a_feed_that_grows_at_its_end_has_no_gap() -> None:
    grown = polled(polled(NEW, answer(range(30))), answer(range(300)), NOON + HOUR)
    assert (grown.gaps, grown.pace.new) == (0, 270)


def test_large_documents_are_sampled() -> None:
    first = polled(NEW, answer(range(5000)))
    assert first.pace.window == 5000 and len(first.pace.sample) == MOST
    second = polled(first, answer(range(2500, 7500)), NOON + HOUR)
    assert second.gaps == 0 and 1800 < second.pace.new < 3200
    assert polled(second, answer(range(9000, 14000)), NOON + 2 * HOUR).gaps == 1
    assert len(to_json(second)) < 4000


def test_quiet_feeds_are_asked_less_and_never_more() -> None:
    subscription, now, waits = polled(NEW, answer(range(30))), NOON, [EVERY]
    for _ in range(60):
        now = subscription.next_poll or 0
        subscription = polled(subscription, Answer(not_modified=True), now)
        waits.append(wait(subscription, now))
    assert max(waits) <= DAY + 300 and waits[-1] > 20 * HOUR
    assert all(later > 0.85 * earlier for earlier, later in pairwise(waits))
    assert max(later / earlier for earlier, later in pairwise(waits)) < 1.8


@pytest.mark.parametrize("window", [1, 2, 30])
@pytest.mark.parametrize("later", [1.0, 60.0, HOUR, DAY])
def test_nothing_new_never_makes_it_faster(window: int, later: float) -> None:
    first = polled(polled(NEW, answer(range(window))), answer(range(1, window + 1)), NOON + HOUR)
    second = polled(first, Answer(not_modified=True), NOON + HOUR + later)
    assert (second.pace.interval or 0) >= (first.pace.interval or 0) > 0


@pytest.mark.parametrize(("window", "a_day"), [(30, 300), (100, 3000), (10, 100), (20, 60)])
def test_polls_overlap_and_a_third_is_new(window: int, a_day: int) -> None:
    posts = [NOON + at * DAY / a_day for at in range(1, 8 * a_day)]
    subscription, now, shares, polls = NEW, NOON, [], 0
    while now < NOON + 6 * DAY:
        out = sum(post <= now for post in posts)
        subscription = polled(subscription, answer(range(out, out + window), sha256=str(out)), now)
        polls, now = polls + 1, subscription.next_poll or 0
        shares.append(subscription.pace.new / window)
    assert subscription.gaps == 0
    assert 0.2 < sum(shares[-10:]) / 10 < 0.45
    assert polls / 6 < 6 * a_day / window + 10


def test_the_night_does_not_make_it_forget_the_day() -> None:
    """After eight quiet hours the interval is still within the window of the busy hours."""
    subscription, now, at = polled(NEW, answer(range(30))), NOON, 0
    for _ in range(20):
        now, at = now + 900, at + 10
        subscription = polled(subscription, answer(range(at, at + 30)), now)
    end = now + 8 * HOUR
    while (subscription.next_poll or 0) < end:
        now = subscription.next_poll or 0
        subscription = polled(subscription, Answer(not_modified=True), now)
    assert wait(subscription, now) < 3 * 900


@pytest.mark.parametrize(
    ("hops", "target"),
    [
        ((), None),
        ((Hop(status=301, target="https://new.example/f"),), "https://new.example/f"),
        ((Hop(status=308, target="https://a.example/"), Hop(status=301, target="http://b.example/")), "http://b.example/"),
        ((Hop(status=301, target="https://a.example/"), Hop(status=302, target="https://b.example/")), "https://a.example/"),
        ((Hop(status=302, target="https://a.example/"), Hop(status=301, target="https://b.example/")), None),
        ((Hop(status=307, target="https://a.example/"),), None),
        ((Hop(status=301, target="ftp://a.example/"),), None),
        ((Hop(status=301, target="file:///etc/passwd"),), None),
        ((Hop(status=301, target="https://"),), None),
        ((Hop(status=301, target="http://[bad/"),), None),
        ((Hop(status=301, target="https://a.example/" + "x" * 9999),), None),
    ],
)  # fmt: skip
def test_moves(hops: tuple[Hop, ...], target: str | None) -> None:
    assert permanent_target(hops) == target
    after = polled(NEW, answer(hops=hops))
    assert (after.url, after.address) == (URL, target or URL)
    assert polled(after, answer()).address == after.address


def test_an_error_moves_nothing() -> None:
    assert failed(NEW, status=404, hops=(Hop(status=301, target="https://parked.example/"),)).address == URL


def test_errors_grow_and_a_success_ends_them() -> None:
    subscription, waits = polled(NEW, answer(etag='"a"')), []
    for count in range(1, 40):
        subscription = failed(subscription, status=404)
        assert (subscription.errors, subscription.outcome, subscription.error) == (count, "error", "it broke")
        waits.append(wait(subscription))
    assert waits[0] >= 2 * EVERY
    assert all(later > earlier for earlier, later in pairwise(waits[:8]))
    assert max(waits) <= DAY and min(waits[10:]) >= 0.8 * DAY
    assert subscription.last_success == NOON and subscription.etag == '"a"'
    again = polled(subscription, answer())
    assert (again.errors, again.error) == (0, None)


@pytest.mark.parametrize(
    ("asked", "least", "most"),
    [(None, 600, 750), (10.0, 600, 750), (7200.0, 7200, 7200), (math.inf, 7 * DAY, 7 * DAY), (math.nan, 600, 750)],
)
def test_retry_after(asked: float | None, least: float, most: float) -> None:
    assert least <= wait(failed(NEW, status=503, retry_after=asked)) <= most


def test_gone_ends_it() -> None:
    ended = failed(NEW, status=410)
    assert (ended.ended, ended.next_poll, ended.outcome) == (True, None, "ended")
    assert not is_due(ended, 1e18)
    assert failed(NEW, status=410, hops=(Hop(status=301, target="https://a.example/"),)).ended
    assert not failed(NEW, status=410, hops=(Hop(status=302, target="https://a.example/"),)).ended
    assert not failed(NEW, status=404).ended


def test_an_expired_feed_ends() -> None:
    ended = polled(NEW, answer(hints=Hints(expired=True)))
    assert (ended.ended, ended.next_poll, ended.outcome) == (True, None, "ended")


hours = st.lists(st.integers(0, 23), unique=True, max_size=24).map(tuple)
days = st.lists(st.integers(0, 6), unique=True, max_size=7).map(tuple)
seconds = st.floats(0, 1e7) | st.sampled_from([math.inf, math.nan, -1.0])
hints = st.builds(
    Hints,
    least=st.integers(0, 86_400),
    skip_hours=hours,
    skip_days=days,
    period=st.none() | st.integers(1, 10**9),
    base=st.none() | st.floats(-1e10, 1e10),
)
entries = st.lists(st.integers(0, 40), max_size=40).map(lambda numbers: names(*numbers))
steps = st.builds(
    Answer,
    not_modified=st.booleans(),
    fresh=seconds,
    hints=st.none() | hints,
    entries=st.none() | entries,
    sha256=st.none() | st.sampled_from("ab"),
) | st.builds(
    Failure,
    detail=st.text(max_size=5),
    status=st.sampled_from([None, 400, 404, 429, 500]),
    retry_after=st.none() | seconds,
)


def run(walk: Sequence[tuple[Answer | Failure, float]], every: float, seed: int) -> list[Subscription]:
    rng, now, subscription, found = Random(seed), NOON, NEW, []
    for step, late in walk:
        if isinstance(step, Answer):
            subscription = after_answer(subscription, step, now, rng, every)
        else:
            subscription = after_error(subscription, step, now, rng, every)
        found.append(subscription)
        now = (subscription.next_poll or now) + late
    return found


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(steps, st.floats(0, 1e6)), min_size=1, max_size=12), st.floats(1, 2e5), st.integers(0, 9))
def test_any_course_of_polls(walk: list[tuple[Answer | Failure, float]], every: float, seed: int) -> None:
    found = run(walk, every, seed)
    assert found == run(walk, every, seed)
    for after in found:
        assert after.next_poll is not None and after.last_attempt is not None
        assert after.next_poll >= after.last_attempt + every
        assert after.next_poll <= after.last_attempt + max(every, 7 * DAY) + 8 * DAY
        moment = datetime.fromtimestamp(after.next_poll, UTC)
        if len(after.hints.skip_hours) < 24:
            assert moment.hour not in after.hints.skip_hours
        if len(after.hints.skip_days) < 7:
            assert moment.weekday() not in after.hints.skip_days
        assert len(after.pace.sample) <= MOST
        assert from_json(to_json(after), Subscription) == after


RSS = '<rss version="2.0" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"><channel><title>t</title>{}{}</channel></rss>'
ITEM = "<item><title>a</title><skipHours><hour>9</hour></skipHours></item>"


def hinted(channel: str) -> Feed:
    return parse_feed(RSS.format(channel, ITEM).encode(), url=URL)


@pytest.mark.parametrize(
    ("channel", "expected"),
    [
        ("", Hints()),
        ("<ttl>20</ttl>", Hints(least=1200)),
        ("<ttl>99999999</ttl>", Hints(least=86_400)),
        ("<skipHours><hour>0</hour><hour>24</hour><hour> 13 </hour><hour>25</hour><hour>x</hour></skipHours>",
         Hints(skip_hours=(0, 13))),
        ("<skipDays><day>Sunday</day><day>monday</day><day>Caturday</day></skipDays>", Hints(skip_days=(0, 6))),
        ("<sy:updatePeriod> hourly </sy:updatePeriod>", Hints(period=3600)),
        ("<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>", Hints(period=21_600)),
        ("<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>0</sy:updateFrequency>", Hints(period=3600)),
        ("<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>99999</sy:updateFrequency>", Hints(period=1)),
        ("<sy:updatePeriod>never</sy:updatePeriod>", Hints()),
        ("<sy:updatePeriod>daily</sy:updatePeriod><sy:updateBase>2024-01-03T13:00+01:00</sy:updateBase>",
         Hints(period=86_400, base=NOON)),
        ("<sy:updatePeriod>daily</sy:updatePeriod><sy:updateBase>2024-01-03</sy:updateBase>", Hints(period=86_400)),
        ("<skipHours><hour>7</hour></skipHours><description>a & b <br></description>", Hints(skip_hours=(7,))),
        ("<description>&lt;skipHours&gt;<![CDATA[<skipHours><hour>7</hour></skipHours>]]></description>", Hints()),
    ],
)  # fmt: skip
def test_hints_of_rss(channel: str, expected: Hints) -> None:
    assert read_hints(hinted(channel)) == expected
    assert len(hinted(channel).entries) == 1


def test_hints_of_rdf_and_atom() -> None:
    said = "<s:updatePeriod>hourly</s:updatePeriod><s:updateFrequency>2</s:updateFrequency>"
    spaces = 'xmlns:s="http://purl.org/rss/1.0/modules/syndication/"'
    rdf = (
        f'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" {spaces}>'
        f"<channel><title>t</title>{said}</channel><item><title>a</title></item></rdf:RDF>"
    )
    atom = f'<feed xmlns="http://www.w3.org/2005/Atom" {spaces}><title>t</title>{said}</feed>'
    for document in (rdf, atom):
        assert parse_feed(document.encode(), url=URL).update_period == 1800


@pytest.mark.parametrize(("said", "expired"), [("true", True), ("false", False), ('"yes"', False), ("1", False)])
def test_hints_of_json_feed(said: str, expired: bool) -> None:
    body = f'{{"version":"https://jsonfeed.org/version/1.1","title":"t","items":[],"expired":{said}}}'.encode()
    assert read_hints(parse_feed(body, url=URL)).expired is expired


def test_entries_have_names_whatever_they_lack() -> None:
    items = "<item><guid>1</guid><link>https://a.example/1</link></item><item><link>https://a.example/2</link></item>"
    items += "<item><title>three</title></item><item><title>three</title></item><item><author>x</author></item>"
    found = entry_names(parse_feed(RSS.format("", items).encode(), url=URL))
    assert len(found) == 3 and list(found) == sorted(found)
    moved = items.replace("https://a.example/1", "https://b.example/other")
    assert entry_names(parse_feed(RSS.format("", moved).encode(), url=URL)) == found


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200), st.sampled_from(["skipHours", "skipDays", "updatePeriod"]))
def test_any_text_in_a_hint(text: str, name: str) -> None:
    feed = hinted(f"<{name}><hour>{text}</hour><day>{text}</day>{text}</{name}><updateBase>{text}</updateBase>")
    assert all(0 <= hour < 24 for hour in feed.skip_hours) and all(0 <= day < 7 for day in feed.skip_days)
