"""Running the command as a user does, in this process or in one of its own."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]


class Ran:
    """A finished command: its exit code, what it printed, and the folder it wrote to."""

    def __init__(self, code: int, out: str, err: str, folder: Path) -> None:
        self.code, self.out, self.err, self.folder = code, out, err, folder

    def rows(self, collection: str) -> list[dict[str, Any]]:
        """Return the rows of a collection in the order of its files."""
        files = sorted(self.folder.glob(f"{collection}-*.jsonl"))
        return [json.loads(line) for file in files for line in file.read_bytes().splitlines()]

    def bytes(self) -> dict[str, bytes]:
        """Return every file but the summary."""
        return {file.name: file.read_bytes() for file in self.folder.iterdir() if file.name != "summary.json"}

    @property
    def summary(self) -> dict[str, Any]:
        """Return summary.json."""
        return json.loads((self.folder / "summary.json").read_bytes())  # type: ignore[no-any-return]


Newsbeam = Callable[..., Ran]


def command(*arguments: str) -> list[str]:
    """Return the command line of newsbeam for a process of its own."""
    return [sys.executable, "-m", "pipeline", *arguments]


def environment(**more: str) -> dict[str, str]:
    """Return an environment in which newsbeam is found from any folder."""
    return {**os.environ, "PYTHONPATH": str(ROOT), **more}


@pytest.fixture
def newsbeam(tmp_path: Path) -> Newsbeam:
    """Return a function that runs `newsbeam run` on inputs into a fresh folder, in a process of its own."""

    def call(*inputs: str, name: str = "out", flags: tuple[str, ...] = (), **variables: str) -> Ran:
        folder = tmp_path / name
        given = [f"--input={spec}" for spec in inputs]
        done = subprocess.run(
            command("run", *given, f"--output=jsonl:{folder}", *flags),
            capture_output=True,
            text=True,
            cwd=tmp_path,
            env=environment(**variables),
            timeout=240,
        )
        return Ran(done.returncode, done.stdout, done.stderr, folder)

    return call
