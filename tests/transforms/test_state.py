"""The state: one transaction a round, one process at a time, and what each table remembers."""

import sqlite3
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from schemas.fates import Origin
from schemas.observation import Observation
from schemas.page import Fetch, Link
from transforms.lock import lock_folder
from transforms.state import Store, StoreTaken, captures, feeds, links
from transforms.state.captures import Captured
from transforms.state.facts import fact, set_fact
from transforms.state.memory import Memory
from transforms.state.moves import Move, forget_moves, open_moves, write_moves

NOW = 1_700_000_000.0
ID = b"i" * 16


def said(url: str) -> Observation:
    return Observation(origin=Origin(source="jsonl", url=url), content=Link(url=url, fetch=Fetch(via="file")))


def test_a_round_is_there_whole_or_not_at_all(tmp_path: Path) -> None:
    store = Store(tmp_path)
    store.begin()
    set_fact(store, "rounds", 1)
    store.commit()
    store.begin()
    set_fact(store, "rounds", 2)
    assert fact(store, "rounds") == 2  # the round sees what it writes
    with sqlite3.connect(store.path) as other:
        assert other.execute("SELECT value FROM facts").fetchall() == [(b"1",)]  # and nobody else does
    other.close()
    store.close()  # as a process that dies
    store = Store(tmp_path)
    assert fact(store, "rounds") == 1
    store.begin()
    set_fact(store, "rounds", 3)
    store.rollback()
    assert fact(store, "rounds") == 1
    store.close()


def test_what_a_lost_transaction_leaves_is_not_written_for_good(tmp_path: Path) -> None:
    """On a full disk SQLite itself may end a transaction; statements behind it would each be their own."""
    store = Store(tmp_path)
    store.begin()
    set_fact(store, "rounds", 1)
    store._connection.execute("ROLLBACK")
    for attempt in (lambda: set_fact(store, "rounds", 2), lambda: fact(store, "rounds"), store.commit):
        with pytest.raises(sqlite3.OperationalError, match="the round is lost"):
            attempt()
    store.rollback()
    assert fact(store, "rounds") is None
    store.close()


def test_one_process_at_a_time(tmp_path: Path) -> None:
    store = Store(tmp_path)
    code = f"from pathlib import Path; from transforms.state import Store; Store(Path({str(tmp_path)!r}))"
    second = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=Path(__file__).parents[2])
    assert "StoreTaken: another run is using the state" in second.stderr
    with pytest.raises(StoreTaken):
        Store(tmp_path)
    store.close()
    Store(tmp_path).close()


def test_a_folder_is_locked_until_its_descriptor_is_closed(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No such file"):
        lock_folder(tmp_path / "none")
    first = lock_folder(tmp_path)
    assert first is not None
    assert lock_folder(tmp_path) is None


@pytest.mark.parametrize("content", [b"no database at all, but some text" * 100, b"SQLite format 3\0" + b"\xff" * 4096])
def test_a_file_that_is_no_state_is_refused_and_kept(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "newsbeam.sqlite").write_bytes(content)
    for _ in range(2):
        with pytest.raises(StoreTaken, match=r"newsbeam\.sqlite"):
            Store(tmp_path)
    assert (tmp_path / "newsbeam.sqlite").read_bytes() == content


def test_a_state_of_another_version_is_refused(tmp_path: Path) -> None:
    Store(tmp_path).close()
    with sqlite3.connect(tmp_path / "newsbeam.sqlite") as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(StoreTaken, match="version 99"):
        Store(tmp_path)


def test_what_is_said_of_a_link_waits_for_its_page(tmp_path: Path) -> None:
    store = Store(tmp_path)
    first, second = (
        links.Waiting(links.link_id(f"https://a.example/{n}"), f"https://a.example/{n}", None, 0) for n in "12"
    )
    assert links.hold(store, first, b"digest-1", said(first.url), NOW)
    assert not links.hold(store, first, b"digest-2", said(first.url + "?utm_source=x"), NOW)
    assert links.hold(store, second, b"digest-1", said(second.url), NOW + 1)
    assert links.link_id("https://a.example/1?utm_source=x") == first.id
    assert [one.url for one in links.due(store, NOW)] == [first.url]
    assert (links.count_waiting(store), links.next_try(store)) == (2, NOW)
    links.postpone(store, first.id, NOW + 60)
    assert [(one.url, one.attempts) for one in links.due(store, NOW + 60)] == [(second.url, 0), (first.url, 1)]
    assert [one.content.url for one in links.settle(store, first.id)] == [first.url, first.url + "?utm_source=x"]
    assert links.settle(store, first.id) == []
    assert links.count_waiting(store) == 1
    assert links.is_known(store, first.id, b"digest-2", NOW + 2)
    assert not links.is_known(store, first.id, b"digest-3", NOW + 2)
    store.close()


def test_a_link_remembers_the_last_eight_things_said_of_it(tmp_path: Path) -> None:
    store = Store(tmp_path)
    waiting = links.Waiting(ID, "https://a.example/1", None, 0)
    digests = [f"digest-{number}".encode() for number in range(9)]
    for digest in digests:
        links.hold(store, waiting, digest, said(waiting.url), NOW)
    assert [links.is_known(store, ID, digest, NOW) for digest in digests] == [False] + [True] * 8
    store.close()


def test_what_is_old_is_forgotten_and_what_waits_is_not(tmp_path: Path) -> None:
    store = Store(tmp_path)
    for name in (b"a" * 16, b"b" * 16):
        links.hold(
            store, links.Waiting(name, "https://a.example/", None, 0), b"12345678", said("https://a.example/"), NOW
        )
    links.settle(store, b"a" * 16)
    captures.remember_capture(
        store, "https://a.example/", "page", Captured("sha256:x", None, "2026-01-01T00:00:00Z"), NOW
    )
    links.forget(store, NOW + 1)
    captures.forget(store, NOW + 1)
    assert not links.is_known(store, b"a" * 16, b"12345678", NOW)
    assert links.is_known(store, b"b" * 16, b"12345678", NOW)
    assert captures.last_capture(store, "https://a.example/", "page") is None
    store.close()


def test_feeds_and_what_named_them(tmp_path: Path) -> None:
    store = Store(tmp_path)
    new = feeds.follow(store, "https://a.example/feed", "opml")
    assert (new.subscription.next_poll, new.parent) == (0.0, None)
    feeds.follow(store, "https://a.example/b", "feed", "https://a.example/")
    feeds.follow(store, "https://a.example/a", "feed", "https://a.example/")
    assert feeds.named_by(store, "https://a.example/") == ["https://a.example/a", "https://a.example/b"]
    assert feeds.follow(store, "https://a.example/a", "feed").parent == "https://a.example/"
    store.close()


def test_articles_addresses_and_edges(tmp_path: Path) -> None:
    store = Store(tmp_path)
    memory = Memory(store, NOW)
    target = "00000000-0000-0000-0000-000000000001"
    assert memory.known_article(ID) is None
    assert [memory.is_new_edge(ID, target) for _ in range(2)] == [True, False]
    memory.remember_alias(ID, b"1" * 16)
    memory.remember_alias(ID, b"2" * 16)
    assert memory.alias_of(ID) == b"1" * 16
    Memory(store, NOW + 10).forget(NOW + 1)
    assert memory.alias_of(ID) is None
    assert memory.is_new_edge(ID, target)
    store.close()


def test_moves_are_kept_in_order_until_they_are_done(tmp_path: Path) -> None:
    store = Store(tmp_path)
    moves = [Move("rename", "a", "b"), Move("append", "c", "d", 7)]
    write_moves(store, moves)
    assert open_moves(store) == moves
    forget_moves(store)
    assert open_moves(store) == []
    store.close()


def test_threads_share_the_state(tmp_path: Path) -> None:
    store = Store(tmp_path)
    store.begin()

    def work(number: int) -> None:
        for at in range(50):
            waiting = links.Waiting(f"{number:08}{at:08}".encode(), "https://a.example/", None, 0)
            links.hold(store, waiting, b"12345678", said("https://a.example/"), NOW)
            assert len(links.settle(store, waiting.id)) == 1

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(work, range(4)))
    store.commit()
    assert store.one("SELECT count(*) FROM links") == (200,)
    assert store.one("SELECT count(*) FROM held") == (0,)
    store.close()
