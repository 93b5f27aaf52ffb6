"""Pub/Sub in: latency from publishing to the committed file at a steady rate, and how fast a burst is taken.

`python -m bench.pubsub --rate 100 --seconds 30 --burst 5000` starts the emulator of the gcloud SDK on a free port.
"""

import argparse
import json
import os
import statistics
import tempfile
import threading
import time
from pathlib import Path
from typing import Any

from tests.pipeline.conftest import command, environment
from tests.pipeline.live_run import Running
from tests.pubsub.bodies import text
from tests.pubsub.emulator import Emulator, missing


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m bench.pubsub")
    parser.add_argument("--rate", type=int, default=100, help="messages a second")
    parser.add_argument("--seconds", type=int, default=30)
    parser.add_argument("--burst", type=int, default=5000, help="messages that wait when it starts")
    parser.add_argument("--workers", type=int, default=2)
    flags = parser.parse_args()
    if what := missing():
        parser.exit(1, f"{what} is absent\n")
    emulator = Emulator()
    emulator.start()
    os.environ["PUBSUB_EMULATOR_HOST"] = emulator.host
    try:
        with tempfile.TemporaryDirectory(prefix="newsbeam-bench-") as folder:
            topic = emulator.topic()
            given = [f"--input=pubsub:{emulator.subscription(topic)}", f"--output=jsonl:{folder}/out"]
            kept = [f"--state={folder}/state", f"--workers={flags.workers}", "--every=1s"]
            emulator.send(topic, (text(number).data for number in range(flags.burst)))
            with Running(command("run", *given, *kept), environment()) as running:
                seen = Seen(Path(folder) / "out")
                burst(seen, flags.burst)
                steady(seen, emulator, topic, flags)
                ended, seconds = running.stop()
            print(f"stopped in {seconds:.1f} s with exit code {ended.code}")
    finally:
        emulator.kill()


class Seen:
    """When each article's file was first there, looked for fifty times a second."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.at, self.files = folder, dict[str, float](), set[Path]()

    def look(self) -> None:
        """Take note of new files."""
        for path in set(self.folder.glob("articles-*.jsonl")) - self.files:
            now = time.time()
            self.files.add(path)
            for line in path.read_bytes().splitlines():
                self.at[json.loads(line)["url"]] = now
        time.sleep(0.02)

    def wait(self, number: int) -> None:
        """Wait until so many articles are there."""
        while len(self.at) < number:
            self.look()


def burst(seen: Seen, number: int) -> None:
    """Print how fast messages that were waiting are taken, from the first committed file on."""
    began = time.time()
    seen.wait(number)
    times = sorted(seen.at.values())
    first = sum(at == times[0] for at in times)
    print(f"burst: {number:,} messages in {time.time() - began:.1f} s with the start of the process")
    if times[-1] > times[0]:
        print(f"  after the first commit: {(number - first) / (times[-1] - times[0]):,.0f} messages/s")


def steady(seen: Seen, emulator: Emulator, topic: str, flags: Any) -> None:
    """Print the latency of messages that come one after the other."""
    sent: dict[str, float] = {}

    def send() -> None:
        began = time.time()
        with emulator.clients() as (publisher, _):
            for number in range(flags.rate * flags.seconds):
                time.sleep(max(0.0, began + number / flags.rate - time.time()))
                body = text(1_000_000 + number).data
                sent[json.loads(body)["url"]] = time.time()
                publisher.publish(request={"topic": topic, "messages": [{"data": body}]}, retry=None, timeout=30)

    sender = threading.Thread(target=send)
    sender.start()
    seen.wait(flags.burst + flags.rate * flags.seconds)
    sender.join()
    waits = sorted(seen.at[url] - at for url, at in sent.items())
    p50, p95 = statistics.median(waits), waits[int(0.95 * len(waits))]
    print(f"steady: {flags.rate} messages/s for {flags.seconds} s")
    print(f"  from publishing to the committed file: p50 {p50:.2f} s, p95 {p95:.2f} s, most {waits[-1]:.2f} s")


if __name__ == "__main__":
    main()
