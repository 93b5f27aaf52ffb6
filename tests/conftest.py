"""Fixtures of every test: where the shared corpus lies, and what its absence means."""

import os
from pathlib import Path

import pytest

SHARED = Path(__file__).parents[1].parent / "shared"


def absent(what: str) -> None:
    """Skip the test with a sentence on a user's machine; fail it in CI, where everything must be there."""
    if os.environ.get("CI"):
        pytest.fail(f"{what} is absent, and in CI that is a failure")
    pytest.skip(f"{what} is absent")


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder with the acceptance article, the corpus and the scorer."""
    if not SHARED.is_dir():
        absent(f"the shared corpus ({SHARED})")
    return SHARED
