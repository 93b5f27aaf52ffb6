"""Scale: a large archive in constant memory, the cost of reading and writing, and what a second worker brings."""

import argparse
import contextlib
import json
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

from bench.archive import make_archive

PAGE = os.sysconf("SC_PAGE_SIZE")
TICK = os.sysconf("SC_CLK_TCK")


@dataclass
class Sample:
    """Resident memory in bytes at one moment: of the parent, and of its largest child."""

    seconds: float
    parent: int
    child: int


@dataclass
class Run:
    """A finished run: its wall time, the CPU seconds of parent and children, and its memory over time."""

    seconds: float
    parent_cpu: float
    child_cpu: float
    pages: int
    samples: list[Sample] = field(default_factory=list)

    def at(self, share: float) -> Sample:
        """Return the largest memory in a window of a twentieth of the run around a share of it."""
        middle = self.seconds * share
        near = [one for one in self.samples if abs(one.seconds - middle) <= self.seconds / 40] or self.samples
        return Sample(middle, max(one.parent for one in near), max(one.child for one in near))


def watch(arguments: list[str], folder: Path) -> Run:
    """Run newsbeam and sample its memory twice a second."""
    started = time.monotonic()
    samples: list[Sample] = []
    cpu: dict[int, float] = {}
    with subprocess.Popen(
        [sys.executable, "-m", "pipeline", "run", *arguments, f"--output=jsonl:{folder}"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as process:
        while process.poll() is None:
            time.sleep(0.5)
            with contextlib.suppress(OSError, ValueError, IndexError):
                children = _children(process.pid)
                for pid in (process.pid, *children):
                    cpu[pid] = _cpu(pid)
                samples.append(
                    Sample(
                        time.monotonic() - started,
                        _resident(process.pid),
                        max((_resident(pid) for pid in children), default=0),
                    )
                )
    if process.returncode:
        raise SystemExit(f"the run failed with exit code {process.returncode}")
    pages = json.loads((folder / "summary.json").read_bytes())["read"]
    parent = cpu.pop(process.pid)
    return Run(time.monotonic() - started, parent, sum(cpu.values()), pages, samples)


def _children(pid: int) -> list[int]:
    found: list[int] = []
    for task in Path(f"/proc/{pid}/task").iterdir():
        found += [int(one) for one in (task / "children").read_text().split()]
    return found


def _resident(pid: int) -> int:
    return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * PAGE


def _cpu(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICK


def main() -> None:
    """Print each figure as a ratio from one run."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", type=float, default=2000, help="megabytes of the large archive (default: 2000)")
    parser.add_argument("--small", type=float, default=40, help="megabytes of the one for worker counts (default: 40)")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as place:
        folder = Path(place)
        small = folder / "small.warc.gz"
        make_archive(small, int(given.small * 1e6))
        rates: dict[int, list[float]] = {1: [], 2: []}
        for turn in range(3):
            for workers in (1, 2):
                run = watch([f"--input={small}", f"--workers={workers}"], folder / f"w{workers}-{turn}")
                rates[workers].append(run.pages / run.seconds)
        ratio = sorted(two / one for one, two in zip(rates[1], rates[2], strict=True))[1]
        print(f"pages/s, two workers against one: {ratio:.2f} (median of 3; rates {rates})")
        large = folder / "large.warc.gz"
        pages = make_archive(large, int(given.size * 1e6))
        print(f"large archive: {large.stat().st_size / 1e6:,.0f} MB, {pages:,} pages")
        run = watch([f"--input={large}", "--workers=2"], folder / "large")
        early, late = run.at(0.1), run.at(0.97)
        print(f"pages/s: {run.pages / run.seconds:.1f}, {run.seconds:,.0f} s")
        peak = max(one.parent for one in run.samples), max(one.child for one in run.samples)
        print(f"peak memory: parent {peak[0] >> 20} MB, largest child {peak[1] >> 20} MB")
        print(
            f"memory at the end against a tenth: parent {late.parent / early.parent:.3f}, "
            f"children {late.child / early.child:.3f}"
        )
        whole = run.parent_cpu + run.child_cpu
        print(f"reading and writing (all the parent does): {run.parent_cpu / whole:.3f} of the CPU time")


if __name__ == "__main__":
    main()
