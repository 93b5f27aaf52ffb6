"""One emulator for the tests of one worker."""

from collections.abc import Iterator

import pytest

from tests.conftest import absent
from tests.pubsub.emulator import Emulator, missing


@pytest.fixture(scope="session")
def session_emulator() -> Iterator[Emulator]:
    if what := missing():
        absent(what)
    emulator = Emulator()
    emulator.start()
    yield emulator
    emulator.kill()


@pytest.fixture
def emulator(session_emulator: Emulator, monkeypatch: pytest.MonkeyPatch) -> Emulator:
    """A running emulator that PUBSUB_EMULATOR_HOST names. A test must not stop it."""
    monkeypatch.setenv("PUBSUB_EMULATOR_HOST", session_emulator.host)
    return session_emulator


@pytest.fixture
def own_emulator(monkeypatch: pytest.MonkeyPatch) -> Iterator[Emulator]:
    """An emulator that the test may kill."""
    if what := missing():
        absent(what)
    emulator = Emulator()
    emulator.start()
    monkeypatch.setenv("PUBSUB_EMULATOR_HOST", emulator.host)
    yield emulator
    emulator.kill()
