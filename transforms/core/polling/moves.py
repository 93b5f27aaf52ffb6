"""Moves: where a feed went for good, from the redirects on the way to it."""

from collections.abc import Sequence
from typing import Final

from transforms.core.feeds.links import is_web
from transforms.core.polling.answer import Hop

PERMANENT: Final = frozenset({301, 308})
LONGEST: Final = 4096  # characters of an address that is worth remembering


def permanent_target(hops: Sequence[Hop]) -> str | None:
    """Return the last address that was reached by permanent redirects alone, null if there is none.

    RFC 9110, 15.4.2 and 15.4.9: 301 and 308 give the resource a new address; what follows a temporary redirect says
    nothing of it. A target that is no http(s) address of a host ends the chain before it.
    """
    reached = None
    for hop in hops:
        if hop.status not in PERMANENT or len(hop.target) > LONGEST or not is_web(hop.target):
            break
        reached = hop.target
    return reached


def is_permanent(hops: Sequence[Hop]) -> bool:
    """Return whether every redirect on the way was a permanent one; also where there was none."""
    return all(hop.status in PERMANENT for hop in hops)
