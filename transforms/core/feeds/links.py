"""Links of a feed made absolute."""

import re
from urllib.parse import urljoin, urlsplit

from transforms.core.urls import without_user

_DROPPED = re.compile(r"[\t\n\r]")
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")


def absolute_link(link: str | None, *bases: str | None) -> str | None:
    """Return `link` against the first usable base, null when it is empty or leads to no web page.

    White space around it and line breaks in it are no part of it (WHATWG URL, 4.4), and a user and a password are left
    out.
    """
    link = _DROPPED.sub("", (link or "").strip())
    if not link:
        return None
    if _SCHEME.match(link):
        return without_user(link) if is_web(link) else None
    for base in bases:
        if base and is_web(base):
            try:
                return without_user(urljoin(base, link))
            except ValueError:
                return None
    return None


def is_web(url: str) -> bool:
    """Return whether `url` is an absolute http(s) address with a host."""
    try:
        parts = urlsplit(url)
        return parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        return False
