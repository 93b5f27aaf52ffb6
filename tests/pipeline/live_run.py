"""A live session of newsbeam in a process of its own, and what it left behind."""

import json
import os
import queue
import re
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.sax.saxutils import quoteattr

from tests.pipeline.conftest import ROOT, command, environment
from tests.publishers import PublishersProcess

WAIT = 300.0  # seconds; a machine that is busy with other tests may need many


class Live:
    """newsbeam on a world: inputs to `out`, `archive` and `state` in one folder, started as often as need be."""

    def __init__(self, world: PublishersProcess, folder: Path, *inputs: str, flags: tuple[str, ...] = ()) -> None:
        self.folder, self.out, self.archive, self.state = folder, folder / "out", folder / "archive", folder / "state"
        folder.mkdir(exist_ok=True)
        self.flags = tuple(f"--input={spec}" for spec in inputs or (f"opml:{self.list_of(world.feed_urls())}",)) + flags
        self.ports = (str(world.port), str(world.tls_port or 9))

    def list_of(self, urls: list[str]) -> Path:
        """Write an OPML list."""
        path = self.folder / "feeds.opml"
        outlines = "".join(f'<outline type="rss" xmlUrl={quoteattr(url)}/>' for url in urls)
        path.write_text(f'<opml version="2.0"><body>{outlines}</body></opml>')
        return path

    def arguments(self, *more: str, state: bool = True, archive: bool = True) -> list[str]:
        """Return the command line."""
        kept = [f"--state={self.state}"] * state + [f"--output=warc:{self.archive}"] * archive
        manners = ["--contact=tests@example.org", "--delay=20ms", "--workers=1"]
        given = [*self.flags, f"--output=jsonl:{self.out}", *kept, *manners, *more]
        return [sys.executable, "-m", "tests.publishers.newsbeam", *self.ports, "run", *given]

    def run(self, *more: str, state: bool = True, archive: bool = True, **variables: str) -> "Ended":
        """Run one command to its end."""
        given = self.arguments(*more, state=state, archive=archive)
        done = subprocess.run(
            given, capture_output=True, text=True, cwd=ROOT, env=environment(**variables), timeout=2 * WAIT
        )
        return Ended(done.returncode, done.stdout, done.stderr)

    def start(self, *more: str, state: bool = True, **variables: str) -> "Running":
        """Start a command and leave it at work."""
        return Running(self.arguments(*more, state=state), environment(**variables))

    def rows(self, collection: str) -> list[dict[str, Any]]:
        """Return the rows of a collection."""
        return [json.loads(line) for line in lines(self.out, collection)]

    def versions(self, *, alone: bool = False) -> dict[str, int]:
        """Return how many versions of each article were written from its page, or from its feed entry `alone`.

        Fails where a version was written twice.
        """
        found = self.all_versions(alone=alone)
        assert not [url for url, versions in found.items() if len(versions) > len(set(versions))]
        return {url: len(versions) for url, versions in found.items()}

    def all_versions(self, *, alone: bool = False) -> dict[str, list[int]]:
        """Return the versions of each article as often as they were written."""
        found: dict[str, list[int]] = {}
        for row in self.rows("articles"):
            if (row["fetch"]["via"] == "feed") is alone:
                found.setdefault(row["canonical_url"], []).append(row["version"])
        return found

    @property
    def summary(self) -> dict[str, Any]:
        """Return summary.json."""
        return json.loads((self.out / "summary.json").read_bytes())  # type: ignore[no-any-return]

    def replay(self) -> dict[str, tuple[int, int]]:
        """Replay the archive; return for each collection that differs how many lines only one of the two has."""
        again = self.folder / "again"
        given = [f"--input=warc:{self.archive}/*.warc.gz", f"--output=jsonl:{again}", "--overwrite", "--workers=1"]
        done = subprocess.run(
            command("run", *given), capture_output=True, text=True, cwd=ROOT, env=environment(), timeout=2 * WAIT
        )
        assert done.returncode == 0, done.stderr
        differing = {}
        for collection in ("articles", "related"):
            live, replayed = Counter(lines(self.out, collection)), Counter(lines(again, collection))
            if live != replayed:
                differing[collection] = (len(live - replayed), len(replayed - live))
        return differing

    def sound(self) -> bool:
        """Say whether the state is a whole database, or not there at all."""
        path = self.state / "newsbeam.sqlite"
        if not path.exists():
            return True
        connection = sqlite3.connect(path)
        try:
            answer: str = connection.execute("PRAGMA integrity_check").fetchone()[0]
        finally:
            connection.close()
        return answer == "ok"


class Ended:
    """A command that has ended."""

    def __init__(self, code: int, out: str, err: str) -> None:
        self.code, self.out, self.err = code, out, err

    @property
    def rounds(self) -> list[str]:
        """Return the lines of its rounds."""
        return [line for line in self.out.splitlines() if re.match(r"round \d", line)]

    @property
    def said(self) -> list[str]:
        """Return what it complained of: not its progress, and not what Beam misses of Google's libraries on import."""
        return [line for line in self.err.splitlines() if not re.search(r"GCSFileSystem|apitools|^round \d+: ", line)]


class Running:
    """A command at work; it is killed when the context ends."""

    def __init__(self, arguments: list[str], variables: dict[str, str]) -> None:
        self.process = subprocess.Popen(
            arguments, cwd=ROOT, env=variables, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        self.told: list[str] = []
        self.errors: list[str] = []
        self._lines: queue.SimpleQueue[str | None] = queue.SimpleQueue()
        self._threads = [threading.Thread(target=target, daemon=True) for target in (self._read, self._read_errors)]
        for thread in self._threads:
            thread.start()

    def __enter__(self) -> "Running":
        return self

    def __exit__(self, *_: object) -> None:
        self.process.kill()
        self.ended()

    def round(self) -> str:
        """Wait for the line of the next round and return it."""
        end = time.monotonic() + WAIT
        while True:
            line = self._lines.get(timeout=max(end - time.monotonic(), 0.001))
            assert line is not None, f"it ended: {self.told} {self.errors}"
            if re.match(r"round \d", line):
                return line

    def until(self, enough: Callable[[str], bool]) -> str:
        """Wait for a round whose line is enough."""
        while not enough(line := self.round()):
            pass
        return line

    def quiet(self) -> str:
        """Wait for a round that leaves no page waiting."""
        return self.until(lambda line: "waiting" not in line)

    def wait_for(self, true: Callable[[], bool]) -> None:
        """Wait until something is true of the world."""
        end = time.monotonic() + WAIT
        while not true():
            assert time.monotonic() < end and self.process.poll() is None, (self.told, self.errors)
            time.sleep(0.05)

    def kill_after(self, seconds: float) -> bool:
        """Let it work for a while and kill it; return whether it was still at work."""
        try:
            self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            self.process.kill()
            return True
        return False

    def most_memory(self) -> int:
        """Return the most bytes that it and its children held at once, when it has ended."""
        most = 0
        while self.process.poll() is None:
            most = max(most, memory(self.process.pid))
            time.sleep(0.2)
        return most

    def stop(self, number: int = signal.SIGTERM) -> tuple[Ended, float]:
        """Send a signal; return how it ended and after how many seconds."""
        began = time.monotonic()
        self.process.send_signal(number)
        return self.ended(), time.monotonic() - began

    def ended(self) -> Ended:
        """Wait for its end."""
        code = self.process.wait(WAIT)
        for thread in self._threads:
            thread.join(WAIT)
        for stream in (self.process.stdout, self.process.stderr):
            assert stream
            stream.close()
        return Ended(code, "".join(self.told), "".join(self.errors))

    def _read(self) -> None:
        assert self.process.stdout
        for line in self.process.stdout:
            self.told.append(line)
            self._lines.put(line)
        self._lines.put(None)

    def _read_errors(self) -> None:
        assert self.process.stderr
        self.errors += self.process.stderr


def lines(folder: Path, collection: str) -> list[bytes]:
    """Return the sorted lines of a collection."""
    return sorted(line for path in folder.glob(f"{collection}-*.jsonl") for line in path.read_bytes().splitlines())


def memory(process: int) -> int:
    """Return the bytes of memory that a process and its children hold."""
    pids = [process, *children(process)]
    return sum(_resident(pid) for pid in pids)


def children(process: int) -> list[int]:
    """Return the processes that a process started."""
    found: list[int] = []
    for path in Path("/proc").glob("[0-9]*"):
        try:
            stat = (path / "stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(stat[1]) == process:
            found.append(int(path.name))
    return found


def _resident(pid: int) -> int:
    try:
        pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    except OSError:
        return 0
    return pages * os.sysconf("SC_PAGE_SIZE")
