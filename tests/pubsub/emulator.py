"""The gcloud SDK's Pub/Sub emulator as a process of the tests."""

import http.client
import os
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

START_SECONDS = 60
PROJECT = "newsbeam-tests"


def find_jar() -> Path | None:
    """The emulator of the SDK that `gcloud` on the path belongs to."""
    gcloud = shutil.which("gcloud")
    if gcloud is None:
        return None
    root = Path(gcloud).resolve().parents[1]
    jars = sorted((root / "platform" / "pubsub-emulator" / "lib").glob("cloud-pubsub-emulator-*-all.jar"))
    return jars[-1] if jars else None


def missing() -> str | None:
    """What the emulator needs and is not here."""
    if shutil.which("java") is None:
        return "Java, which the Pub/Sub emulator runs on,"
    if find_jar() is None:
        return "the Pub/Sub emulator (gcloud components install pubsub-emulator)"
    return None


class Emulator:
    """One emulator on one port. It keeps everything in memory: a restarted one knows no topic and no subscription."""

    def __init__(self) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port: int = free.getsockname()[1]
        self.host = f"127.0.0.1:{self.port}"
        self.process: subprocess.Popen[bytes] | None = None
        self._names = 0

    def start(self) -> None:
        jar = find_jar()
        assert jar is not None
        dies_with_the_tests = [setpriv, "--pdeathsig", "KILL"] if (setpriv := shutil.which("setpriv")) else []
        self.process = subprocess.Popen(
            [
                *dies_with_the_tests,
                *("java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx1g", "-jar", str(jar)),
                *("--host=127.0.0.1", f"--port={self.port}"),
            ],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        end = time.monotonic() + START_SECONDS
        while not self._answers():
            assert self.process.poll() is None, "the emulator ended at its start"
            assert time.monotonic() < end, f"the emulator did not answer within {START_SECONDS} s"
            time.sleep(0.05)

    def _answers(self) -> bool:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=5)
        try:
            connection.request("GET", "/")
            return connection.getresponse().read() == b"Ok\n"
        except (OSError, http.client.HTTPException):
            return False
        finally:
            connection.close()

    def kill(self) -> None:
        """SIGKILL to the whole group; everything the emulator held is lost."""
        if self.process is not None:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
            self.process = None

    def pause(self, stopped: bool) -> None:
        """SIGSTOP or SIGCONT: an emulator that is there and does not answer."""
        assert self.process is not None
        os.killpg(self.process.pid, signal.SIGSTOP if stopped else signal.SIGCONT)

    def name(self) -> str:
        """A name that no test had before."""
        self._names += 1
        return f"test-{os.getpid()}-{self._names}"

    def topic(self, name: str | None = None) -> str:
        """Create a topic."""
        topic = f"projects/{PROJECT}/topics/{name or self.name()}"
        with self.clients() as (publisher, _):
            publisher.create_topic(request={"name": topic}, retry=None, timeout=10)
        return topic

    def subscription(self, topic: str, name: str | None = None, **settings: Any) -> str:
        """Create a subscription with an ack deadline of 10 s."""
        subscription = f"projects/{PROJECT}/subscriptions/{name or self.name()}"
        request = {"name": subscription, "topic": topic, "ack_deadline_seconds": 10, **settings}
        with self.clients() as (_, subscriber):
            subscriber.create_subscription(request=request, retry=None, timeout=10)
        return subscription

    def send(self, topic: str, bodies: Iterable[bytes]) -> None:
        """Publish bodies in requests of up to 1,000 messages and 1 MB."""
        with self.clients() as (publisher, _):
            batch: list[dict[str, bytes]] = []
            for body in bodies:
                batch.append({"data": body})
                if len(batch) == 1000 or sum(len(message["data"]) for message in batch) > 1_000_000:
                    publisher.publish(request={"topic": topic, "messages": batch}, retry=None, timeout=30)
                    batch = []
            if batch:
                publisher.publish(request={"topic": topic, "messages": batch}, retry=None, timeout=30)

    def rest(self, subscription: str, quiet: float = 1.0) -> list[bytes]:
        """Pull and acknowledge what is left in a subscription, until nothing came for a while."""
        from google.api_core.exceptions import DeadlineExceeded

        bodies: list[bytes] = []
        with self.clients() as (_, subscriber):
            while True:
                request = {"subscription": subscription, "max_messages": 1000}
                try:
                    received = subscriber.pull(request=request, retry=None, timeout=quiet).received_messages
                except DeadlineExceeded:
                    received = []
                if not received:
                    return bodies
                bodies += [each.message.data for each in received]
                ids = [each.ack_id for each in received]
                subscriber.acknowledge(request={"subscription": subscription, "ack_ids": ids}, retry=None, timeout=10)

    @contextmanager
    def clients(self) -> Iterator[tuple[Any, Any]]:
        """Google's clients, straight to this emulator."""
        import grpc
        from google.pubsub_v1 import PublisherClient, SubscriberClient
        from google.pubsub_v1.services.publisher.transports import PublisherGrpcTransport
        from google.pubsub_v1.services.subscriber.transports import SubscriberGrpcTransport

        # A pool of its own: after a restart, a shared connection would still be pausing.
        options = [("grpc.use_local_subchannel_pool", 1), ("grpc.max_receive_message_length", -1)]
        with grpc.insecure_channel(self.host, options=options) as channel:
            yield (
                PublisherClient(transport=PublisherGrpcTransport(channel=channel)),
                SubscriberClient(transport=SubscriberGrpcTransport(channel=channel)),
            )
