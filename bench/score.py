"""Score: the gold pages of ../shared through the pipeline, by its scorer, per field, set and script."""

import subprocess
import sys
import tempfile
from pathlib import Path

from bench.archive import GOLD, SHARED


def main() -> None:
    """Print the scorer's table for all pages, by set and by script."""
    if not GOLD.exists():
        sys.exit(f"the gold pages are absent: {GOLD}")
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "out"
        run = [sys.executable, "-m", "pipeline", "run", f"--input=warc:{GOLD}", f"--output=jsonl:{out}"]
        subprocess.run(run, check=True, stdout=subprocess.DEVNULL)
        articles = sorted(str(path) for path in out.glob("articles-*.jsonl"))
        gold = str(SHARED / "corpus" / "gold-dev.jsonl")
        for split in ("set", "script"):
            scorer = [sys.executable, str(SHARED / "score" / "score.py"), *articles, gold, "--by", split]
            subprocess.run([*scorer, *sys.argv[1:]], check=True)


if __name__ == "__main__":
    main()
