"""Live sessions, as a user starts them, on publishers of our own."""

from pathlib import Path

from tests.pipeline.live_run import Live
from tests.publishers import PublishersProcess, overlaps, share_of_304, shortest_pause, trespasses

DELAY = 0.02


def test_a_calm_world_twice(tmp_path: Path) -> None:
    with PublishersProcess(calm=True, hosts=6, feeds=8, entries=40) as world:
        live = Live(world, tmp_path)
        first = live.run()
        assert (first.code, first.err) == (0, "")
        assert live.versions() == world.expected_articles()
        world.forget()
        second = live.run()
        assert second.code == 0, second.err
        assert share_of_304(world.ledger()) == 1.0
        world.step()
        third = live.run()
        assert third.code == 0, third.err
        visits = world.ledger()
        assert live.versions() == world.expected_articles()
        assert overlaps(visits) == []
        assert min(shortest_pause(visits).values()) >= DELAY
        assert trespasses(visits) == []
        assert live.replay() == {}
    summary = live.summary
    assert summary["law"]["holds"]
    assert (summary["rounds"], summary["waiting"], summary["dead_letters"]) == (3, 0, 0)
    assert summary["articles"] == sum(world.expected_articles(range(2)).values())


def test_a_troubled_world(tmp_path: Path) -> None:
    with PublishersProcess(hosts=20, feeds=24, entries=96, crawl_delay=0.1, retry_after=1) as world:
        live = Live(world, tmp_path)
        with live.start("--every=1s") as running:
            running.quiet()
            for _ in range(3):
                world.step()
                running.quiet()
            ended, _ = running.stop()
        visits = world.ledger()
        assert (ended.code, ended.err) == (0, "")
        assert live.versions() == world.served_articles()
        assert overlaps(visits) == []
        assert min(shortest_pause(visits).values()) >= DELAY
        assert live.summary["law"]["holds"]
        assert live.replay() == {}
