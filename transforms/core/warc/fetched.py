"""How a document was fetched, as newsbeam's own archives say in fields of their own."""

from dataclasses import dataclass
from typing import Final, cast, get_args

from schemas.page import Via
from transforms.core.rejected import Rejected
from transforms.core.urls import canonical_url
from transforms.core.warc.header import Header
from transforms.core.warc.lines import field
from transforms.core.warc.records import Role

VIA: Final = "WARC-Fetch-Via"
ROLE: Final = "WARC-Fetch-Role"
REDIRECTED: Final = "WARC-Redirected-From"
MOST_REDIRECTS: Final = 20  # what HTTP clients follow at most


@dataclass(frozen=True, slots=True)
class Fetched:
    """What the fields say; a record without them was read from an archive and nothing more is known."""

    via: Via = "warc"
    role: Role | None = None
    redirects: tuple[str, ...] = ()


def read_fetched(header: Header) -> Fetched:
    """Read the fields of a header that WARC 1.1 (section 4) leaves to writers.

    Whoever made the archive wrote them, so an unknown value is as none. A chain of redirects with an address that is
    no http(s) URL, or with more than `MOST_REDIRECTS`, is none: its first address would be taken for the document's.
    """
    via, role = field(header.fields, VIA.lower()), field(header.fields, ROLE.lower())
    return Fetched(
        via="http" if via == "http" else "warc",
        role=cast(Role, role) if role in get_args(Role) else None,
        redirects=_redirects(header) if header.is_http else (),
    )


def _redirects(header: Header) -> tuple[str, ...]:
    passed = tuple(value for name, value in header.fields if name == REDIRECTED.lower())
    return passed if len(passed) <= MOST_REDIRECTS and all(map(_is_web, passed)) else ()


def _is_web(url: str) -> bool:
    if not url[:8].lower().startswith(("http://", "https://")):
        return False
    try:
        canonical_url(url)
    except Rejected:
        return False
    return True
