"""The parts of an http(s) URL, taken apart as browsers do."""

import re
from typing import NamedTuple

from transforms.core.rejected import Rejected
from transforms.core.urls.hosts import normal_host

LONGEST = 16_384
"""Characters; servers answer 414 long before."""

_EDGES = "".join(map(chr, range(0x21))) + "\xa0\u200b\u200e\u200f\u2028\u2029\u3000\ufeff"
_BREAKS = re.compile(r"[\t\r\n]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")
_LOCAL_FILE = re.compile(r"file:(?:/{3}|//localhost/|/(?!/))[^/]", re.IGNORECASE)
_URN = re.compile(r"urn:[A-Za-z0-9][A-Za-z0-9-]{0,31}:.", re.IGNORECASE)


class Parts(NamedTuple):
    """An http(s) URL: host in normal form, port as `:8080` or empty, the rest as written."""

    host: str
    port: str
    path: str
    query: str
    fragment: str


def is_identity(url: str) -> bool:
    """Whether this is a `file:` URL of a local file or a `urn:` name: an input that has no address."""
    return not _SURROGATE.search(url) and bool(_LOCAL_FILE.match(url) or _URN.match(url))


def clean_url(url: str) -> str:
    """Return a URL as pasted or linked without the white space and invisible marks that are no part of it."""
    return _SURROGATE.sub("\ufffd", _BREAKS.sub("", url)).strip(_EDGES)


def parse_url(url: str) -> Parts:
    """Take an http(s) URL apart (WHATWG URL standard, 4.4). Raises `Rejected("bad_url")` where it names no host."""
    if len(url) > LONGEST:
        raise Rejected("bad_url", f"The address is longer than {LONGEST} characters.")
    text = clean_url(url)
    if not text:
        raise Rejected("bad_url", "The address is empty.")
    scheme = _SCHEME.match(text)
    if scheme and scheme[1].lower() not in ("http", "https"):
        raise Rejected("bad_url", "The address is no http or https URL.")
    rest, _, fragment = text[scheme.end() if scheme else 0 :].partition("#")
    rest, _, query = rest.partition("?")
    rest = rest.replace("\\", "/")
    slashes = len(rest) - len(rest.lstrip("/"))
    if slashes != 2:
        raise Rejected("bad_url", "The address names no host.")
    authority, _, path = rest[2:].partition("/")
    host, port = _host_and_port(authority.rpartition("@")[2])
    return Parts(host, port, path, query, fragment)


def _host_and_port(authority: str) -> tuple[str, str]:
    host, colon, port = authority.rpartition(":")
    if not colon or port.endswith("]"):
        host, port = authority, ""
    if port and not (port.isascii() and port.isdigit() and int(port) < 65536):
        raise Rejected("bad_url", "The address names a port that is none.")
    if not host:
        raise Rejected("bad_url", "The address names no host.")
    return normal_host(host), "" if not port or int(port) in (80, 443) else f":{int(port)}"
