"""A URL read strictly, as what is asked of whom."""

import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import quote

from transforms.core.rejected import Rejected
from transforms.core.urls.hosts import normal_host
from transforms.core.urls.parts import LONGEST

_FORBIDDEN: Final = re.compile("[\x00-\x1f\x7f-\x9f\\\\\ud800-\udfff]|^ | $")
_URL: Final = re.compile(r"(https?)://([^/?#]*)([^?#]*)(\?[^#]*)?(?:#.*)?", re.IGNORECASE)
_AUTHORITY: Final = re.compile(r"(\[[0-9A-Fa-f:.]{2,45}\]|[^:\[\]%@ ]+)(?::([0-9]{0,5}))?")
_UNSENDABLE: Final = re.compile(r"[^!-~]+")
_DEFAULT_PORT: Final = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True)
class Target:
    """What is asked of whom: `host` in normal form without brackets, `path` with its query as it is sent."""

    scheme: str
    host: str
    port: int
    path: str

    @property
    def is_address(self) -> bool:
        """Whether the host is an IP address and no name."""
        return ":" in self.host or self.host.rpartition(".")[2].isdigit()


def request_target(url: str) -> Target:
    """Read an http(s) URL as a request.

    Path and query are kept byte for byte; only white space and characters beyond ASCII, which no request can carry,
    become escapes of their UTF-8. The fragment is not sent (RFC 9110, section 7.1).

    Raises `Rejected("bad_url")` for everything that two programs could read in two ways, so that what is checked is
    what is asked: credentials, control characters, backslashes, escapes in the host, numbers in other forms than
    four decimals, and characters that turn into ASCII ones. The sentence shows nothing of the URL.
    """
    if len(url) > LONGEST:
        raise Rejected("bad_url", f"The address is longer than {LONGEST} characters.")
    if _FORBIDDEN.search(url):
        raise Rejected("bad_url", "The address holds characters that no address can have.")
    found = _URL.fullmatch(url)
    if not found:
        raise Rejected("bad_url", "The address is no http or https URL.")
    scheme, authority, path, query = found[1].lower(), found[2], found[3], found[4] or ""
    if "@" in authority:
        raise Rejected("bad_url", "The address holds a user or a password, which are not sent.")
    parts = _AUTHORITY.fullmatch(authority)
    if not parts:
        raise Rejected("bad_url", "The address names no host that could exist.")
    port = int(parts[2]) if parts[2] else _DEFAULT_PORT[scheme]
    if not 0 < port < 65536:
        raise Rejected("bad_url", "The address names a port that is none.")
    return Target(scheme, _host(parts[1]), port, _UNSENDABLE.sub(_escape, (path or "/") + query))


def _host(written: str) -> str:
    host = normal_host(written)
    if not written.isascii():
        labels = written.removesuffix(".").split(".")
        if len(labels) != host.count(".") + 1 or any(
            not label.isascii() and not read.startswith("xn--")
            for label, read in zip(labels, host.split("."), strict=True)
        ):
            raise Rejected("bad_url", "The address names a host in characters that only look like its letters.")
    return host.strip("[]")


def _escape(found: re.Match[str]) -> str:
    return quote(found[0], safe="")
