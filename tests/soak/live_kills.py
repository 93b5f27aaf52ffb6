"""`python -m tests.soak.live_kills --kills 100 --seed 7`: kill a live session again and again, and count what is lost.

The world goes on now and then, but only after a round that was committed: what leaves a feed's window before anybody
could keep it is lost with reason, and no fault of the session.
"""

import argparse
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from tests.pipeline.live_run import Live
from tests.publishers import PublishersProcess

SOONEST, LATEST = 1.0, 9.0  # seconds from the start to a kill: from before the first round to the second or third
SHORTLY = 3.0  # the most seconds from the end of a round to a kill that is to fall near it


@dataclass
class Figures:
    """What came of a session that was killed."""

    kills: int = 0
    committed: int = 0
    steps: int = 0
    corrupt: int = 0
    expected: int = 0
    lost: list[str] = field(default_factory=list)
    doubled: list[str] = field(default_factory=list)
    replay: dict[str, tuple[int, int]] = field(default_factory=dict)
    law: bool = False

    @property
    def sound(self) -> bool:
        """Whether nothing was lost, doubled, broken or different in a replay."""
        return self.law and not (self.corrupt or self.lost or self.doubled or self.replay)


def soak(folder: Path, *, kills: int, seed: int, feeds: int = 20, entries: int = 120) -> Figures:
    """Run a session, kill it `kills` times at instants drawn from `seed`, let it end, and count."""
    dice, figures = Random(seed), Figures()
    with PublishersProcess(seed=seed, hosts=20, feeds=feeds, entries=entries, crawl_delay=0.1, retry_after=1) as world:
        live = Live(world, folder)
        while figures.kills < kills:
            near, far, after_a_round = dice.uniform(0.0, SHORTLY), dice.uniform(SOONEST, LATEST), dice.random() < 0.5
            with live.start("--every=1s") as running:
                if after_a_round:
                    running.round()
                at_work = running.kill_after(near if after_a_round else far)
            assert at_work, running.errors
            figures.kills += 1
            figures.committed += sum(line.startswith("round ") for line in running.told)
            figures.corrupt += not live.sound()
            print(f"kill {figures.kills}: {figures}", file=sys.stderr, flush=True)
            if dice.random() < 0.2:
                with live.start("--every=1s") as running:
                    running.quiet()
                    running.kill_after(dice.uniform(0.0, 1.0))
                world.step()
                figures.kills, figures.steps = figures.kills + 1, figures.steps + 1
        with live.start("--every=1s") as running:
            running.quiet()
            running.quiet()
            ended, _ = running.stop()
        assert ended.code == 0, ended.err
        expected, written = world.served_articles(), live.all_versions()
        figures.expected = sum(expected.values())
        for url, versions in expected.items():
            got = written.get(url, [])
            figures.lost += [url] * max(versions - len(set(got)), 0)
            figures.doubled += [url] * (len(got) - len(set(got)))
        figures.law = live.summary["law"]["holds"]
        figures.replay = live.replay()
    return figures


def main() -> int:
    """Run the soak and print its figures."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak.live_kills")
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--seed", type=int, default=7)
    flags = parser.parse_args()
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="newsbeam-soak-") as folder:
        figures = soak(Path(folder), kills=flags.kills, seed=flags.seed)
    print(
        f"{figures.kills} kills, {figures.committed} rounds committed, {figures.steps} steps of the world; "
        f"{figures.expected} versions expected, {len(figures.lost)} lost, {len(figures.doubled)} doubled; "
        f"{figures.corrupt} times corrupt; replay differs in {figures.replay or 'nothing'}; "
        f"law {'holds' if figures.law else 'BROKEN'}; {time.monotonic() - began:.0f} s"
    )
    for url in (*figures.lost, *figures.doubled):
        print(f"  {url}")
    return 0 if figures.sound else 1


if __name__ == "__main__":
    sys.exit(main())
