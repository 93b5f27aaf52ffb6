"""Which messages of a queue are done, and how one that kills the process is found among its neighbours."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from transforms.state import Store, messages

NOW = 1_800_000_000.0


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(tmp_path)
    yield store
    store.close()


def commit(store: Store, keys: list[str], now: float = NOW) -> None:
    store.begin()
    messages.end_tries(store, keys, now)
    store.commit()


def test_a_message_is_done_when_its_round_is_committed(store: Store) -> None:
    messages.begin_tries(store, ["a", "b"])
    assert not messages.is_done(store, "a")
    store.begin()
    messages.end_tries(store, ["a"], NOW)
    store.rollback()
    assert not messages.is_done(store, "a")
    commit(store, ["a"])
    assert (messages.is_done(store, "a"), messages.is_done(store, "b")) == (True, False)


def test_tries_outlast_the_process(tmp_path: Path) -> None:
    store = Store(tmp_path)
    messages.begin_tries(store, ["a"])
    messages.begin_tries(store, ["a"])
    store.close()
    again = Store(tmp_path)
    assert messages.room(again, "a") == 1
    assert messages.room(again, "b") is None
    again.close()


def test_rounds_that_die_are_followed_by_smaller_ones(store: Store) -> None:
    keys = [str(number) for number in range(1000)]
    messages.begin_tries(store, keys)
    assert {messages.room(store, key) for key in keys} == {None}  # a process may die by chance
    messages.begin_tries(store, keys)
    assert {messages.room(store, key) for key in keys} == {50}
    messages.begin_tries(store, keys[:50])
    assert [messages.room(store, keys[place]) for place in (0, 49, 50)] == [2, 2, 50]
    messages.begin_tries(store, keys[:2])
    assert [messages.room(store, keys[place]) for place in (0, 1, 2)] == [1, 1, 2]
    messages.begin_tries(store, keys[:500])  # a larger round tells nothing new
    assert messages.room(store, keys[0]) == 1


def test_only_deaths_alone_give_a_message_up(store: Store) -> None:
    for _ in range(100):
        messages.begin_tries(store, ["a", "b"])
    assert messages.room(store, "a") == 1
    for _ in range(messages.ALONE - 1):
        messages.begin_tries(store, ["a"])
    assert messages.room(store, "a") == 1
    messages.begin_tries(store, ["a"])
    assert messages.room(store, "a") == 0
    assert messages.room(store, "b") == 1


@pytest.mark.parametrize("ended", [lambda store: commit(store, ["a"]), lambda store: messages.excuse(store, ["a"])])
def test_a_round_that_lived_or_ended_for_other_reasons_clears_its_messages(store: Store, ended: object) -> None:
    assert callable(ended)
    for _ in range(messages.ALONE - 1):
        messages.begin_tries(store, ["a"])
    ended(store)
    for room in (None, 1):
        assert messages.room(store, "a") is None
        messages.begin_tries(store, ["a"])
        assert messages.room(store, "a") == room


def test_nothing_is_written_for_an_empty_round(store: Store) -> None:
    messages.begin_tries(store, [])
    store.begin()  # no transaction is left open
    store.rollback()


def test_what_is_old_is_forgotten(store: Store) -> None:
    commit(store, ["old"], NOW - 10)
    commit(store, ["new"], NOW)
    messages.forget(store, NOW - 5)
    assert (messages.is_done(store, "old"), messages.is_done(store, "new")) == (False, True)
    commit(store, ["new"], NOW + 10)  # seen again
    messages.forget(store, NOW + 5)
    assert messages.is_done(store, "new")
