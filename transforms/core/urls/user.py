"""Users and passwords in addresses: never sent, and never told."""

import re
from typing import Final

from transforms.core.rejected import Rejected

# The authority as browsers find it (WHATWG URL, 4.4), also where the scheme is missing, or `feed:` is before it.
_USER: Final = re.compile(
    r"(\s*+(?:feed:)?(?:https?:[/\\]*+|(?:[a-z][a-z0-9+.-]*+:)?[/\\]{2}))[^/?#\\]*@", re.IGNORECASE
)


def holds_user(url: str) -> bool:
    """Return whether an address names a user, with a password or without one (RFC 3986, section 3.2.1)."""
    return _USER.match(url) is not None


def without_user(url: str) -> str:
    """Return an address without the user and the password it names; other texts as they are."""
    return _USER.sub(r"\1", url, count=1) if holds_user(url) else url


def refuse_user(url: str) -> None:
    """Raise `Rejected` ("bad_url") for an address that names a user; the sentence shows nothing of it."""
    if holds_user(url):
        raise Rejected("bad_url", "the address holds a user or a password, and none is ever sent or written down")
