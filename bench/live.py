"""Live feeds: politeness, conditional requests, memory, and how busy fetching keeps the children.

`python -m bench.live --feeds 2000 --hosts 500 --entries 20000` polls every feed of a calm world on loopback twice, and
fetches the page of every entry. Both commands end by themselves when nothing is left to do.
"""

import argparse
import re
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path

from bench.scale import PAGE
from tests.pipeline.live_run import children
from tests.publishers import PublishersProcess, Visit, overlaps, share_of_304, shortest_pause

ROUND = re.compile(r"round \d+: .*?; (?:(\d+):)?(\d+) (?:s|min), extraction (\d+)% busy")


@dataclass
class Watched:
    """A finished command: what it said, and the most memory of it, of a child, and of all together, in bytes."""

    seconds: float = 0.0
    lines: list[tuple[float, str]] = field(default_factory=list)
    parent: int = 0
    child: int = 0
    together: int = 0


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m bench.live")
    parser.add_argument("--feeds", type=int, default=2000)
    parser.add_argument("--hosts", type=int, default=500)
    parser.add_argument("--entries", type=int, default=20_000)
    parser.add_argument("--delay", type=float, default=0.1, help="seconds between two requests to a host")
    parser.add_argument("--latency", type=float, default=0.05, help="seconds before each answer")
    flags = parser.parse_args()
    sizes = {"feeds": flags.feeds, "hosts": flags.hosts, "entries": flags.entries}
    with (
        tempfile.TemporaryDirectory(prefix="newsbeam-bench-") as folder,
        PublishersProcess(calm=True, latency=flags.latency, **sizes) as world,
    ):
        listed = Path(folder) / "feeds.opml"
        outlines = "".join(f'<outline type="rss" xmlUrl="{url}"/>' for url in world.feed_urls())
        listed.write_text(f'<opml version="2.0"><body>{outlines}</body></opml>')
        ports = (str(world.port), str(world.tls_port or 9))
        given = [f"--input=opml:{listed}", f"--output=jsonl:{folder}/out", f"--output=warc:{folder}/archive"]
        kept = [f"--state={folder}/state", "--contact=bench@example.org", f"--delay={flags.delay * 1000:.0f}ms"]
        command = [sys.executable, "-m", "tests.publishers.newsbeam", *ports, "run", *given, *kept]
        for name in ("first", "second"):
            world.forget()
            tell(name, watch(command), world.ledger(), flags.delay)


def tell(name: str, watched: Watched, visits: list[Visit], delay: float) -> None:
    """Print what one command did."""
    pages = sum(one.kind == "article" for one in visits)
    feeds = sum(one.kind == "feed" for one in visits)
    pauses = shortest_pause(visits).values()
    rate = pages / watched.seconds
    print(f"{name}: {feeds:,} polls and {pages:,} pages in {watched.seconds:.0f} s, {rate:.1f} pages/s")
    print(f"  304: {share_of_304(visits):.1%} of the polls; overlaps: {len(overlaps(visits))}")
    print(f"  shortest pause {min(pauses, default=0.0):.3f} s, where {delay:g} s are asked for")
    parent, child, together = (one / 1e6 for one in (watched.parent, watched.child, watched.together))
    print(f"  most memory: parent {parent:.0f} MB, a child {child:.0f} MB, together {together:.0f} MB")
    shares = ", ".join(f"{share:.0%}" for share in busy_while_fetching(watched, visits))
    print(f"  extraction busy from the first page of a round to its last: {shares or 'no page'}")
    for _, line in watched.lines:
        print(f"    {line}")


def busy_while_fetching(watched: Watched, visits: list[Visit]) -> list[float]:
    """Return for each round how busy the children were while it fetched pages.

    The line of a round tells of the whole of it, which begins with polls alone and ends with writing. All clocks are
    the machine's monotonic one.
    """
    shares, before = [], 0.0
    for at, line in watched.lines:
        if not (told := ROUND.match(line)):
            continue
        minutes, seconds, percent = (int(part or 0) for part in told.groups())
        spans = [(one.start, one.end or at) for one in visits if one.kind == "article" and before < one.start < at]
        before = at
        if spans:
            fetching = max(end for _, end in spans) - min(start for start, _ in spans)
            shares.append((60 * minutes + seconds) * percent / 100 / max(fetching, 1.0))
    return shares


def watch(command: list[str]) -> Watched:
    """Run newsbeam and look at its memory five times a second."""
    watched, started = Watched(), time.monotonic()
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        over = threading.Event()
        watcher = threading.Thread(target=_look, args=(process.pid, watched, over))
        watcher.start()
        assert process.stdout
        for line in process.stdout:
            watched.lines.append((time.monotonic(), line.rstrip()))
        over.set()
        watcher.join()
    watched.seconds = time.monotonic() - started
    if process.returncode:
        sys.exit(f"newsbeam ended with exit code {process.returncode}")
    return watched


def _look(process: int, watched: Watched, over: threading.Event) -> None:
    while not over.wait(0.2):
        parent, others = _memory(process), [_memory(child) for child in children(process)]
        watched.parent = max(watched.parent, parent)
        watched.child = max(watched.child, max(others, default=0))
        watched.together = max(watched.together, parent + sum(others))


def _memory(process: int) -> int:
    try:
        return int(Path(f"/proc/{process}/statm").read_text().split()[1]) * PAGE
    except (OSError, ValueError, IndexError):
        return 0


if __name__ == "__main__":
    main()
