"""Live sessions, as a user starts them, on publishers of our own."""

import json
import shutil
import subprocess
from dataclasses import asdict
from pathlib import Path

from tests.pipeline.conftest import ROOT, Newsbeam, command, environment
from tests.pipeline.live_run import Live, Running
from tests.publishers import Plan, PublishersProcess, overlaps, share_of_304, shortest_pause, trespasses
from tests.publishers.expect import canonical, served_articles
from tests.soak.live_kills import soak

DELAY = 0.02
LATE = 0.01  # seconds by which a server on a busy machine writes an end down after the client has seen it


class Everything(Plan):
    """A plan in which nothing is lost with reason."""

    def reachable(self, feed: int, number: int) -> bool:
        return True


def entries_served(world: PublishersProcess) -> dict[str, int]:
    """Return the addresses of all entries that feeds showed, also of those whose page cannot be had."""
    return served_articles(Everything(**asdict(world.plan)), world.ledger())


def test_a_calm_world_time_and_again(tmp_path: Path) -> None:
    """Once it cannot put its files into place when they are committed already: the next start does."""
    with PublishersProcess(calm=True, hosts=6, feeds=8, entries=40) as world:
        live = Live(world, tmp_path)
        first = live.run()
        assert (first.code, first.said) == (0, [])
        assert live.versions() == world.expected_articles()
        world.forget()
        second = live.run()
        assert second.code == 0, second.err
        assert share_of_304(world.ledger()) == 1.0
        world.step()
        in_the_way = [live.out / f"articles-000003-{shard}-of-4.jsonl" for shard in range(4)]
        for folder in in_the_way:
            (folder / "x").mkdir(parents=True)
        third = live.run()
        assert (third.code, len(third.said)) == (1, 1), third.err
        for folder in in_the_way:
            shutil.rmtree(folder)
        fourth = live.run()
        assert fourth.code == 0, fourth.err
        visits = world.ledger()
        assert live.versions() == world.expected_articles()
        assert overlaps(visits) == []
        assert min(shortest_pause(visits).values()) >= DELAY - LATE
        assert trespasses(visits) == []
        assert live.replay() == {}
        summary = live.summary
        assert summary["law"]["holds"]
        assert (summary["rounds"], summary["waiting"], summary["dead_letters"]) == (4, 0, 0)
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
        assert (ended.code, ended.said) == (0, [])
        assert live.versions() == world.served_articles()
        assert live.versions(alone=True).keys() == entries_served(world).keys() - live.versions().keys()
        assert overlaps(visits) == []
        assert min(shortest_pause(visits).values()) >= DELAY - LATE
        assert live.summary["law"]["holds"]
        assert live.replay() == {}


OUTCOMES = {
    "timeout": ("slow-header", "slow-body", "silent"),
    "too_large": ("endless-body", "gzip-bomb"),
    "truncated": ("length-long", "reset-late"),
    "bad_answer": ("length-short", "length-absurd", "bad-chunks", "header-flood", "garbage", "odd-status"),
    "connect_error": ("reset",),
    "too_many_redirects": ("endless-redirects", "redirect-loop", "redirect-self"),
    "bad_url": ("redirect-decimal", "redirect-file"),
    "robots_unreachable": ("redirect-metadata", "redirect-loopback6", "unknown", "refused"),
    "tls_error": ("no-tls", "self-signed"),
    "not_fetched": ("feed-html", "xml-bomb", "false-304"),
    "link_of_page": ("redirect-loopback", "charset-lie", "false-gzip"),
}


def test_every_trap_has_one_outcome_and_harms_nobody_else(tmp_path: Path) -> None:
    with PublishersProcess(calm=True, hosts=4, feeds=4, entries=16) as world:
        # The deep feed is 100,000 entries, and each of them is a dead letter; that takes too long here.
        traps = {name: url for name, url in world.hostile.items() if name != "deep-feed"}
        (tmp_path / "traps.jsonl").write_text("".join(json.dumps({"url": url}) + "\n" for url in traps.values()))
        inputs = [f"jsonl:{tmp_path}/traps.jsonl", *(f"feed:{url}" for url in world.feed_urls())]
        live = Live(world, tmp_path / "live", *inputs)
        with live.start(state=False, PATIENCE="2") as running:
            most = running.most_memory()
            ended = running.ended()
        assert (ended.code, ended.said) == (0, [])
        assert most < 600 << 20
        assert world.expected_articles().items() <= live.versions().items()
        assert live.summary["law"]["holds"]
    ends: dict[str, list[str]] = {}
    for row in live.rows("dead-letters"):
        ends.setdefault(row["origin"]["url"], []).append(row["reason"])
    for row in live.rows("duplicates"):
        ends.setdefault(row["origin"]["url"], []).append(row["rule"])
    for reason, names in OUTCOMES.items():
        for name in names:
            if name in traps:
                assert [end for end in ends[traps[name]] if end != "not_a_feed"] == [reason], name
    named = {name for names in OUTCOMES.values() for name in names}
    for name in traps.keys() - named:
        assert name.startswith("robots-")
        assert ends[traps[name]] in (["robots_unreachable"], ["link_of_page"]), name


def test_killed_and_started_again(tmp_path: Path) -> None:
    figures = soak(tmp_path, kills=3, seed=3, feeds=10, entries=50)
    assert figures.sound, figures
    assert figures.expected


def test_told_to_stop(tmp_path: Path) -> None:
    """SIGTERM ends a round in time; while the next one goes on, `newsbeam feeds` answers and nobody else gets in."""
    with PublishersProcess(calm=True, hosts=3, feeds=5, entries=100, latency=0.05) as world:
        live = Live(world, tmp_path)
        with live.start("--every=1s") as running:
            running.wait_for(lambda: any(visit.kind == "article" for visit in world.ledger()))
            ended, seconds = running.stop()
        assert (ended.code, ended.said) == (0, [])
        assert seconds < 10
        assert len(live.versions()) < len(world.expected_articles())
        world.forget()
        with live.start("--every=1s") as running:
            running.wait_for(lambda: any(visit.kind == "article" for visit in world.ledger()))
            second, feeds = live.run(), list_feeds(live)
            running.quiet()
            ended, _ = running.stop()
        assert (second.code, len(second.said)) == (2, 1), second.err
        assert f"another run is using the state in {live.state}" in second.said[0]
        assert feeds <= set(world.feed_urls())
        assert list_feeds(live) == set(world.feed_urls())
        assert live.versions() == world.expected_articles()
        assert live.replay() == {}


def list_feeds(live: Live) -> set[str]:
    """Return the addresses that `newsbeam feeds` lists."""
    listed = subprocess.run(
        command("feeds", f"--state={live.state}", "--json"), capture_output=True, cwd=ROOT, env=environment()
    )
    assert listed.returncode == 0, listed.stderr
    return {json.loads(line)["url"] for line in listed.stdout.splitlines()}


def test_a_disk_that_is_full(tmp_path: Path) -> None:
    with PublishersProcess(calm=True, hosts=4, feeds=4, entries=40) as world:
        live = Live(world, tmp_path)
        for kilobytes in (32, 256):
            limited = ["bash", "-c", f'ulimit -f {kilobytes}; exec "$@"', "bash", *live.arguments()]
            ended = Running(limited, environment()).ended()
            assert ended.code in (1, 2), ended.err
            assert len(ended.said) == 1, ended.err
            assert "File too large" in ended.said[0] or "disk" in ended.said[0] or "state" in ended.said[0]
            assert not live.rows("articles")
        ended = live.run()
        assert (ended.code, ended.said) == (0, [])
        assert live.versions() == world.expected_articles()
        assert live.replay() == {}


def test_a_network_that_is_lost(tmp_path: Path) -> None:
    plan = {"calm": True, "hosts": 4, "feeds": 4, "entries": 60}
    with PublishersProcess(latency=0.1, **plan) as world:
        live = Live(world, tmp_path)
        port = world.port
        running = live.start("--every=1s")
        running.wait_for(lambda: any(visit.kind == "article" for visit in world.ledger()))
    with running:
        running.round()
        with PublishersProcess(port=port, **plan) as world:
            running.quiet()
            ended, _ = running.stop()
            assert (ended.code, ended.said) == (0, [])
            assert live.versions() == world.expected_articles()
            assert live.replay() == {}


def test_what_leads_to_feeds(tmp_path: Path) -> None:
    """A home page, a sitemap index, an OPML list with a line that is none, and links to pages."""
    with PublishersProcess(calm=True, hosts=8, feeds=8, entries=24) as world:
        plan = world.plan
        listed = tmp_path / "list.opml"
        urls = [plan.feed_url(2), "nonsense://x/y"]
        listed.write_text(
            f'<opml version="2.0"><body>{"".join(f"""<outline type="rss" xmlUrl="{url}"/>""" for url in urls)}'
            "</body></opml>"
        )
        links = [plan.page_url(3, 0), plan.page_url(3, 1)]
        (tmp_path / "links.jsonl").write_text("".join(json.dumps({"url": url}) + "\n" for url in links))
        live = Live(
            world,
            tmp_path / "live",
            f"feed:{plan.url(plan.host(1), '/')}",
            f"sitemap:{plan.url(plan.host(7), '/sitemap.xml')}",
            f"opml:{listed}",
            f"jsonl:{tmp_path}/links.jsonl",
        )
        ended = live.run()
        assert (ended.code, ended.said) == (0, [])
        shown = [plan.page_url(feed, number) for feed in (0, 2, 6) for number in plan.shown(feed, 0)]
        assert live.versions() == {canonical(url): 1 for url in [*shown, *links]}
        assert [row["reason"] for row in live.rows("dead-letters")] == ["unreadable"]
        world.step()
        assert live.run().code == 0
        newer = [plan.page_url(feed, number) for feed in (0, 2, 6) for number in plan.shown(feed, 1)]
        assert live.versions() == {canonical(url): 1 for url in [*shown, *newer, *links]}


def test_links_without_a_contact_are_not_fetched(newsbeam: Newsbeam, tmp_path: Path) -> None:
    (tmp_path / "links.jsonl").write_text('{"url": "http://h0001.example/news/0-0.html"}\n')
    ran = newsbeam(f"jsonl:{tmp_path}/links.jsonl")
    assert ran.code == 0, ran.err
    assert [row["reason"] for row in ran.rows("dead-letters")] == ["not_fetched"]


def test_a_link_whose_page_is_not_there_yet_is_asked_for_again(tmp_path: Path) -> None:
    """Also where no input is left to read: rounds go on for what waits alone."""
    with PublishersProcess(hosts=3, feeds=3, entries=90) as world:
        plan = world.plan
        flaky = [
            plan.page_url(feed, number)
            for feed in range(3)
            for number in plan.shown(feed, 0)
            if plan.kind(feed, number) == "flaky"
        ][:2]
        assert flaky
        (tmp_path / "links.jsonl").write_text("".join(json.dumps({"url": url}) + "\n" for url in flaky))
        live = Live(world, tmp_path / "live", f"jsonl:{tmp_path}/links.jsonl")
        ended = live.run("--every=1s")
        assert (ended.code, ended.said) == (0, [])
        assert live.versions() == {canonical(url): 1 for url in flaky}
        assert len(ended.rounds) > 1
