"""Where a redirect leads."""

from typing import Final

from transforms.core.http.authority import authority
from transforms.core.http.target import request_target
from transforms.core.rejected import Rejected
from transforms.core.urls import absolute_url, refuse_user

STATUSES: Final = frozenset((301, 302, 303, 307, 308))
"""The redirects that a program may follow without asking (RFC 9110, section 15.4)."""


def redirect_url(status: int, location: str | None, *, base: str) -> str | None:
    """Return the address that an answer of `base` sends on to, as it is asked for; null where it sends nowhere.

    A redirect without a Location is an answer like any other. Raises `Rejected("bad_url")` for one that leads to what
    is no http(s) URL, or names a user or a password.
    """
    if status not in STATUSES or not location or not location.strip():
        return None
    refuse_user(location)
    joined = absolute_url(location, base)
    if joined is None:
        raise Rejected("bad_url", "The redirect leads to what is no http or https URL.")
    target = request_target(joined)
    return authority(target) + target.path
