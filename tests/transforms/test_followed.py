"""Which feeds are followed: those that an input, or a document that is followed, names now."""

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from schemas.subscription import Subscription
from transforms.crawl.polls import MOST_DEPTH
from transforms.crawl.round import Job, Round
from transforms.state import Store, feeds


class Named(Round):
    """A round in which nothing is asked for."""

    def __init__(self, store: Store) -> None:
        ports: Any = SimpleNamespace(store=store, clock=lambda: 1.0, since=None)
        super().__init__(ports)
        self.lined: list[str] = []

    def line_up(self, url: str, job: Job, *, ahead: bool = False) -> None:
        self.lined.append(url)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(tmp_path)
    yield store
    store.close()


def known(store: Store) -> list[str]:
    return [feed.url for feed in feeds.all_feeds(store)]


@pytest.mark.parametrize(
    ("inputs", "said", "left"),
    [
        (["l"], [("l", "a", "b"), ("l", "a")], ["a", "l"]),
        (["l", "b"], [("l", "a", "b"), ("l", "a")], ["a", "b", "l"]),
        (["l"], [("l", "a", "b"), ("l",)], ["l"]),
        (["l"], [("l", "i", "b"), ("i", "b", "c"), ("l", "i")], ["b", "c", "i", "l"]),
        (["l"], [("l", "i"), ("i", "b", "c"), ("l", "b")], ["b", "l"]),
        (["l"], [("l", "i", "b"), ("i", "b", "c"), ("l", "b")], ["b", "l"]),
        (["l"], [("l", "l", "i"), ("i", "i", "b"), ("l",)], ["l"]),
    ],
)
def test_what_nobody_names_is_forgotten(
    inputs: list[str], said: list[tuple[str, ...]], left: list[str], store: Store
) -> None:
    round_ = Named(store)
    for url in inputs:
        round_.follow(url, "opml", None)
    for parent, *children in said:
        round_.name(feeds.Followed("opml", None, Subscription(url=parent)), tuple(children), 0)
    assert sorted(round_.due) == left
    assert known(store) == left
    later = Named(store)
    for url in inputs:
        later.follow(url, "opml", None)
    assert sorted(later.lined) == left


def test_a_poll_that_ends_late_brings_nothing_back(store: Store) -> None:
    round_ = Named(store)
    round_.follow("l", "opml", None)
    lost = feeds.follow(store, "a", "opml", "l")
    parent = feeds.follow(store, "l", "opml")
    round_.name(parent, ("a",), 0)
    round_.name(parent, (), 0)
    round_.remember(lost, lost.subscription)
    assert known(store) == ["l"]


def test_what_is_known_to_lie_too_deep_is_left_alone(store: Store) -> None:
    for depth in range(MOST_DEPTH + 3):
        feeds.follow(store, str(depth + 1), "opml", str(depth))
    round_ = Named(store)
    round_.follow("0", "opml", None)
    assert round_.lined == [str(depth) for depth in range(MOST_DEPTH + 1)]
