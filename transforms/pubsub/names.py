"""The names of subscriptions and topics, as a person writes them."""

import re
from dataclasses import dataclass
from typing import Literal

Kind = Literal["subscriptions", "topics"]

_PROJECT = re.compile(r"[A-Za-z0-9][A-Za-z0-9._:-]{0,99}")
# https://cloud.google.com/pubsub/docs/pubsub-basics#resource_names
_ID = re.compile(r"[A-Za-z][A-Za-z0-9._~+%-]{2,254}")


class BadName(ValueError):
    """A name that is none; its message is one sentence."""


@dataclass(frozen=True, slots=True)
class Name:
    """The full name of a subscription or a topic."""

    project: str
    kind: Kind
    id: str

    def __str__(self) -> str:
        return f"projects/{self.project}/{self.kind}/{self.id}"


def parse_subscription(text: str) -> Name:
    """Return the name of a subscription. Raises `BadName`.

    >>> parse_subscription("projects/news/subscriptions/wire").id
    'wire'
    """
    return _parse(text, "subscriptions")


def parse_topic(text: str) -> Name:
    """Return the name of a topic. Raises `BadName`.

    >>> str(parse_topic("projects/news/topics/articles"))
    'projects/news/topics/articles'
    """
    return _parse(text, "topics")


def _parse(text: str, kind: Kind) -> Name:
    shown = repr(text[:300])
    form = f"projects/PROJECT/{kind}/NAME"
    parts = text.split("/")
    if len(parts) != 4 or parts[0] != "projects":
        raise BadName(f"{shown} is no name of one of the {kind}: write {form}")
    _, project, given, identity = parts
    if given != kind and given in ("subscriptions", "topics"):
        wanted = "messages are read from a subscription" if kind == "subscriptions" else "records are sent to a topic"
        raise BadName(f"{shown} is one of the {given}, and {wanted}: write {form}")
    if given != kind:
        raise BadName(f"{shown} is no name of one of the {kind}: write {form}")
    if not _PROJECT.fullmatch(project):
        raise BadName(f"{shown} names no project: write the project's id between the first two slashes, as in {form}")
    if not _ID.fullmatch(identity) or identity.lower().startswith("goog"):
        raise BadName(
            f"{shown} does not end in a name that Pub/Sub takes: 3 to 255 letters, digits and -._~+%, "
            "the first a letter, and not beginning with goog"
        )
    return Name(project, kind, identity)
