"""What a person is told when a subscription or topic cannot be used, and how soon."""

import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from tests.pubsub.emulator import Emulator
from tests.pubsub.service import CLOSED, answering
from transforms.pubsub import connect
from transforms.pubsub.check import check_subscription, check_topic, sentence
from transforms.pubsub.faults import CannotConnect, ServiceError
from transforms.pubsub.names import parse_subscription, parse_topic

ROOT = Path(__file__).parents[2]
SUBSCRIPTION = parse_subscription("projects/news/subscriptions/wire")
TOPIC = parse_topic("projects/news/topics/articles")


def refused(check: Any, name: Any) -> str:
    """The sentence of a check that must fail, within the time it may take."""
    began = time.monotonic()
    with pytest.raises(CannotConnect) as caught:
        check(name)
    assert time.monotonic() - began < 5
    text = str(caught.value)
    assert text.startswith(f"pubsub:{name} ")
    assert "\n" not in text
    return text


def test_what_exists_passes(emulator: Emulator) -> None:
    topic = emulator.topic()
    check_topic(parse_topic(topic))
    check_subscription(parse_subscription(emulator.subscription(topic)))


def test_missing_names(emulator: Emulator) -> None:
    assert f"does not exist in the emulator at {emulator.host}" in refused(check_subscription, SUBSCRIPTION)
    assert f"does not exist in the emulator at {emulator.host}" in refused(check_topic, TOPIC)


def test_a_push_subscription(emulator: Emulator) -> None:
    push = {"push_endpoint": "http://127.0.0.1:1/never"}
    name = parse_subscription(emulator.subscription(emulator.topic(), push_config=push))
    assert "name a subscription of type pull" in refused(check_subscription, name)


@pytest.mark.parametrize(("check", "name"), [(check_subscription, SUBSCRIPTION), (check_topic, TOPIC)])
@pytest.mark.parametrize(
    ("host", "says"),
    [
        (CLOSED, f"no emulator answers at {CLOSED}: start it with `gcloud beta emulators pubsub start"),
        ("http://localhost:8085", "PUBSUB_EMULATOR_HOST is 'http://localhost:8085'; write HOST:PORT"),
        ("localhost", "write HOST:PORT"),
    ],
)
def test_no_emulator(monkeypatch: pytest.MonkeyPatch, check: Any, name: Any, host: str, says: str) -> None:
    monkeypatch.setenv("PUBSUB_EMULATOR_HOST", host)
    assert says in refused(check, name)


def test_an_emulator_that_hangs(own_emulator: Emulator) -> None:
    own_emulator.pause(True)
    assert "no emulator answers" in refused(check_subscription, SUBSCRIPTION)


@pytest.mark.parametrize(
    ("code", "says"),
    [
        ("PERMISSION_DENIED", "grant them roles/pubsub.subscriber on it (this is PERMISSION_DENIED)"),
        ("UNAUTHENTICATED", "the credentials are not valid (this is UNAUTHENTICATED)"),
        ("UNAVAILABLE", "no emulator answers"),
        ("INTERNAL", "cannot be used: INTERNAL, this is INTERNAL"),
    ],
)
def test_other_answers(monkeypatch: pytest.MonkeyPatch, code: str, says: str) -> None:
    with answering({"GetSubscription": code, "TestIamPermissions": code}) as host:
        monkeypatch.setenv("PUBSUB_EMULATOR_HOST", host)
        assert says in refused(check_subscription, SUBSCRIPTION)


def test_who_may_use_and_not_look_passes(monkeypatch: pytest.MonkeyPatch) -> None:
    """The roles for subscribers and publishers contain no permission to get."""
    policy = pytest.importorskip("google.iam.v1.iam_policy_pb2")

    class Allowed:
        def __init__(self, *permissions: str) -> None:
            self.answer = policy.TestIamPermissionsResponse(permissions=permissions)

        def serialize(self) -> Any:
            return self.answer.SerializeToString()

    calls: dict[str, Any] = {"GetSubscription": "PERMISSION_DENIED", "GetTopic": "PERMISSION_DENIED"}
    with answering({**calls, "TestIamPermissions": Allowed("pubsub.topics.publish")}) as host:
        monkeypatch.setenv("PUBSUB_EMULATOR_HOST", host)
        check_topic(TOPIC)
        check_subscription(SUBSCRIPTION)
    with answering({**calls, "TestIamPermissions": Allowed()}) as host:
        monkeypatch.setenv("PUBSUB_EMULATOR_HOST", host)
        assert "roles/pubsub.publisher" in refused(check_topic, TOPIC)


def test_no_credentials(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("PUBSUB_EMULATOR_HOST", raising=False)
    key = tmp_path / "key.json"
    monkeypatch.setenv("GOOGLE_APPLICATION_CREDENTIALS", str(key))
    assert f"the credentials in {key} cannot be read: run `gcloud auth" in refused(check_topic, TOPIC)
    key.write_text("{}")
    assert f"the credentials in {key} cannot be read" in refused(check_topic, TOPIC)


def test_a_search_for_credentials_that_hangs(monkeypatch: pytest.MonkeyPatch) -> None:
    auth = pytest.importorskip("google.auth")
    monkeypatch.delenv("PUBSUB_EMULATOR_HOST", raising=False)
    monkeypatch.delenv("GOOGLE_APPLICATION_CREDENTIALS", raising=False)
    monkeypatch.setattr(auth, "default", lambda **_: (time.sleep(3.5), None))
    assert "there are no Google credentials: run `gcloud auth" in refused(check_subscription, SUBSCRIPTION)


def test_without_the_library(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "google.pubsub_v1", None)
    assert "pip install 'newsbeam[gcp]'" in refused(check_subscription, SUBSCRIPTION)


@pytest.mark.parametrize(
    ("code", "says"),
    [
        ("NOT_FOUND", "`gcloud pubsub subscriptions create wire --project=news --topic=TOPIC`"),
        ("UNAVAILABLE", f"{connect.SERVICE} does not answer: check the network (words)"),
        ("DEADLINE_EXCEEDED", f"{connect.SERVICE} does not answer"),
    ],
)
def test_sentences_without_emulator(monkeypatch: pytest.MonkeyPatch, code: str, says: str) -> None:
    monkeypatch.delenv("PUBSUB_EMULATOR_HOST", raising=False)
    assert says in sentence(SUBSCRIPTION, ServiceError(code, "words"))


def test_nothing_is_written_to_stderr_and_nothing_else_imports_the_library() -> None:
    code = (
        "import sys, pkgutil, importlib, random, threading, transforms.pubsub\n"
        "for module in pkgutil.iter_modules(transforms.pubsub.__path__, 'transforms.pubsub.'):\n"
        "    importlib.import_module(module.name)\n"
        "assert not {'grpc', 'google.pubsub_v1', 'google.auth'} & set(sys.modules), 'the library is imported'\n"
        "from transforms.pubsub.check import *\n"
        "from transforms.pubsub.names import *\n"
        "from transforms.pubsub.connect import open_subscription\n"
        "from transforms.pubsub.puller import Puller\n"
        "name = parse_subscription('projects/news/subscriptions/wire')\n"
        "try:\n"
        "    check_subscription(name)\n"
        "except CannotConnect:\n"
        "    print('refused')\n"
        "puller = Puller(open_subscription(str(name)), report=print, chance=random.Random(1))\n"
        "assert puller.pull(most=1, most_bytes=1, seconds=1, idle_seconds=1) == []\n"
        "puller.close()\n"
    )
    environment = {**os.environ, "PUBSUB_EMULATOR_HOST": CLOSED}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("refused\npubsub:projects/news/subscriptions/wire cannot be reached (UNAVAILABLE: ")
    assert done.stdout.count("\n") == 2
