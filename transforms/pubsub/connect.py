"""Connections to Pub/Sub: the emulator that PUBSUB_EMULATOR_HOST names, or the service with default credentials."""

import logging
import os
import re
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from transforms.pubsub.calls import Subscription, Topic
from transforms.pubsub.faults import CannotConnect

if TYPE_CHECKING:
    from google.pubsub_v1 import PublisherClient, SubscriberClient

SERVICE = "pubsub.googleapis.com:443"
CREDENTIAL_SECONDS = 3.0

_HOST = re.compile(r"(?:\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9._-]+):[0-9]{1,5}")
_OPTIONS = (
    ("grpc.max_receive_message_length", -1),
    ("grpc.max_send_message_length", -1),
    ("grpc.initial_reconnect_backoff_ms", 200),
    ("grpc.max_reconnect_backoff_ms", 2_000),  # gRPC's own is two minutes
    ("grpc.use_local_subchannel_pool", 1),  # one connection's failures are not another's
)

# A connection that died without a word is noticed. The emulator takes such questions for an attack, and hangs up.
_KEEP_ALIVE = (("grpc.keepalive_time_ms", 30_000), ("grpc.keepalive_timeout_ms", 10_000))


def open_subscription(name: str) -> Subscription:
    """Return a subscription's calls; nothing is sent yet. Raises `CannotConnect`."""
    return Subscription(name, subscriber(name), subscriber(name))


def open_topic(name: str) -> Topic:
    """Return a topic's calls; nothing is sent yet. Raises `CannotConnect`."""
    return Topic(name, publisher(name))


def subscriber(name: str) -> "SubscriberClient":
    """Return Google's client for subscriptions, in whose calls `retry` must be null. Raises `CannotConnect`."""
    load(name)
    from google.pubsub_v1 import SubscriberClient
    from google.pubsub_v1.services.subscriber.transports import SubscriberGrpcTransport

    return SubscriberClient(transport=SubscriberGrpcTransport(channel=_channel(name, SubscriberGrpcTransport)))


def publisher(name: str) -> "PublisherClient":
    """Return Google's client for topics, in whose calls `retry` must be null. Raises `CannotConnect`."""
    load(name)
    from google.pubsub_v1 import PublisherClient
    from google.pubsub_v1.services.publisher.transports import PublisherGrpcTransport

    return PublisherClient(transport=PublisherGrpcTransport(channel=_channel(name, PublisherGrpcTransport)))


def emulator() -> str | None:
    """Return the emulator's host and port, null when the service is meant."""
    return os.environ.get("PUBSUB_EMULATOR_HOST") or None


def load(name: str) -> None:
    """Import the library, without letting it write to stderr. Raises `CannotConnect` where it is not installed."""
    os.environ.setdefault("GRPC_VERBOSITY", "NONE")
    for logger in ("google.auth", "grpc"):
        logging.getLogger(logger).setLevel(logging.CRITICAL)
    try:
        import google.pubsub_v1  # noqa: F401
    except ImportError:
        raise CannotConnect(f"pubsub:{name} needs Google's library: pip install 'newsbeam[gcp]'") from None


def _channel(name: str, transport: Any) -> Any:
    host = emulator()
    if host is None:
        return transport.create_channel(SERVICE, credentials=_credentials(name), options=(*_OPTIONS, *_KEEP_ALIVE))
    if not _HOST.fullmatch(host):
        raise CannotConnect(
            f"pubsub:{name} cannot be reached: PUBSUB_EMULATOR_HOST is {host[:100]!r}; write HOST:PORT, "
            "for instance localhost:8085"
        )
    import grpc  # type: ignore[import-untyped]

    return grpc.insecure_channel(host, options=_OPTIONS)


def _credentials(name: str) -> Any:
    """Return the default credentials, asked for in a thread: on some networks the search hangs for half a minute."""
    import google.auth
    from google.auth.exceptions import GoogleAuthError

    found: list[Any] = []
    wrong: list[str] = []

    def search() -> None:
        try:
            found.append(google.auth.default(scopes=["https://www.googleapis.com/auth/pubsub"])[0])
        except (GoogleAuthError, OSError, ValueError) as error:
            wrong.append(str(error))

    if not _in_time(search, CREDENTIAL_SECONDS) or not found:
        key = os.environ.get("GOOGLE_APPLICATION_CREDENTIALS")
        what = f"the credentials in {key} cannot be read" if key and wrong else "there are no Google credentials"
        raise CannotConnect(
            f"pubsub:{name} cannot be reached, because {what}: run `gcloud auth application-default login`, let "
            "GOOGLE_APPLICATION_CREDENTIALS name a key file, or set PUBSUB_EMULATOR_HOST to use the emulator"
        )
    return found[0]


def _in_time(function: Callable[[], None], seconds: float) -> bool:
    thread = threading.Thread(target=function, daemon=True)
    thread.start()
    thread.join(seconds)
    return not thread.is_alive()
