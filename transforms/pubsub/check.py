"""Whether a subscription or a topic can be used, asked once before a run starts."""

import time
from collections.abc import Callable
from typing import Any

from transforms.pubsub import connect
from transforms.pubsub.calls import ONCE, translated
from transforms.pubsub.faults import CannotConnect, ServiceError
from transforms.pubsub.names import Name

SECONDS = 4.5

_ROLES = {"subscriptions": "roles/pubsub.subscriber", "topics": "roles/pubsub.publisher"}
_PERMISSIONS = {"subscriptions": "pubsub.subscriptions.consume", "topics": "pubsub.topics.publish"}


def check_subscription(name: Name) -> None:
    """Return when messages can be pulled. Raises `CannotConnect` with what to do, within five seconds."""
    end = time.monotonic() + SECONDS
    client = connect.subscriber(str(name))
    try:
        found = _ask(name, client, lambda left: client.get_subscription(subscription=str(name), **left), end)
    finally:
        client.transport.close()
    if found is not None and (found.push_config.push_endpoint or found.bigquery_config or found.cloud_storage_config):
        raise CannotConnect(f"pubsub:{name} delivers to another place by itself: name a subscription of type pull")
    if found is not None and found.detached:
        raise CannotConnect(f"pubsub:{name} was detached from its topic: create a new subscription and name that one")


def check_topic(name: Name) -> None:
    """Return when messages can be published. Raises `CannotConnect` with what to do, within five seconds."""
    end = time.monotonic() + SECONDS
    client = connect.publisher(str(name))
    try:
        _ask(name, client, lambda left: client.get_topic(topic=str(name), **left), end)
    finally:
        client.transport.close()


def _ask(name: Name, client: Any, get: Callable[[Any], Any], end: float) -> Any:
    """Return what `get` does, null where using is allowed and looking is not: the two roles above do not allow it."""
    try:
        with translated():
            return get(_left(end))
    except ServiceError as error:
        if error.code == "PERMISSION_DENIED" and _allowed(name, client, end):
            return None
        raise CannotConnect(sentence(name, error)) from None


def _allowed(name: Name, client: Any, end: float) -> bool:
    request = {"resource": str(name), "permissions": [_PERMISSIONS[name.kind]]}
    try:
        with translated():
            return bool(client.test_iam_permissions(request=request, **_left(end)).permissions)
    except ServiceError:
        return False


def _left(end: float) -> dict[str, Any]:
    return {"retry": ONCE, "timeout": max(0.5, end - time.monotonic())}


def sentence(name: Name, error: ServiceError) -> str:
    """Return what a failed call means for the person who wrote the name, and what to do."""
    host = connect.emulator()
    words = error.detail[:200].rstrip(".")
    if error.code == "NOT_FOUND" and host:
        return (
            f"pubsub:{name} does not exist in the emulator at {host}, which forgets everything when it ends: create it"
        )
    if error.code == "NOT_FOUND":
        topic = " --topic=TOPIC" if name.kind == "subscriptions" else ""
        return (
            f"pubsub:{name} does not exist: check the name, or run "
            f"`gcloud pubsub {name.kind} create {name.id} --project={name.project}{topic}`"
        )
    if error.code == "PERMISSION_DENIED":
        return f"pubsub:{name} may not be used with these credentials: grant them {_ROLES[name.kind]} on it ({words})"
    if error.code == "UNAUTHENTICATED" or "metadata from plugin" in error.detail:
        return (
            f"pubsub:{name} cannot be reached, because the credentials are not valid ({words}): "
            "run `gcloud auth application-default login`"
        )
    if error.code in ("UNAVAILABLE", "DEADLINE_EXCEEDED") and host:
        return (
            f"pubsub:{name} cannot be reached, because no emulator answers at {host}: start it with "
            f"`gcloud beta emulators pubsub start --host-port={host}`, or unset PUBSUB_EMULATOR_HOST to use the service"
        )
    if error.code in ("UNAVAILABLE", "DEADLINE_EXCEEDED"):
        return (
            f"pubsub:{name} cannot be reached, because {connect.SERVICE} does not answer: check the network ({words})"
        )
    return f"pubsub:{name} cannot be used: {error.code}, {words}"
