"""URLs: the one address of an article, whatever spelling a link uses."""

import re
from urllib.parse import urljoin

from transforms.core.rejected import Rejected
from transforms.core.urls.escapes import PATH, QUERY, normal_escapes
from transforms.core.urls.hosts import desktop_host, registrable
from transforms.core.urls.noise import CODE_NAMES, NOISE_VALUES, TRACKING_NAMES, TRACKING_NAMES_EXACT, TRACKING_PREFIXES
from transforms.core.urls.parts import LONGEST, Parts, clean_url, is_identity, parse_url
from transforms.core.urls.paths import article_path, path_segments, viewed_address
from transforms.core.urls.user import without_user

MOST_VIEWERS = 8
"""AMP viewers and caches that may wrap each other."""

_PATH = re.compile(r"[^?#]*")
_HOSTNAME = re.compile(r"(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,24}/?")


def canonical_url(url: str) -> str:
    """Return the one spelling of an http(s) URL that every link to the same article shares.

    What never tells articles apart is taken away: scheme, `www.`/`m.`/`mobile.`/`amp.` labels, default ports,
    credentials, AMP paths, caches and viewers, tracking and session parameters, print views, fragments (but not the
    routes `#!…` and `#/…`), index files, trailing and double slashes, the spelling of escapes and of IDN hosts. What
    may tell them apart stays: the case of the path, every other parameter, sorted by name. Parsing follows the WHATWG
    URL standard, escapes RFC 3986. `file:` URLs of local files and `urn:` names are identities already and are
    returned unchanged. Idempotent. Raises `Rejected("bad_url")` for anything else.
    """
    if is_identity(url):
        return url
    parts = parse_url(url)
    for _ in range(MOST_VIEWERS):
        inner = _inside(parts)
        if inner is None:
            break
        parts = inner
    else:
        raise Rejected("bad_url", "The address is wrapped in AMP viewers again and again.")
    path = "/" + "/".join(article_path(path_segments(parts.path)))
    query = _identity_query(parts.query)
    canonical = f"https://{desktop_host(parts.host)}{parts.port}{path}{query}{_route(parts.fragment)}"
    if len(canonical) > LONGEST:
        raise Rejected("bad_url", f"The address is longer than {LONGEST} characters.")
    return canonical


def site_of(url: str) -> str | None:
    """Return the registrable domain of a URL's host, by the public suffix list; null where it names no host.

    An IP address, a single label and a bare public suffix are returned as they are.
    """
    try:
        return canonical_site(canonical_url(url))
    except Rejected:
        return None


def canonical_site(canonical: str) -> str | None:
    """Return what `site_of` returns, for an address that `canonical_url` returned: its host is read off it."""
    if not canonical.startswith("https://"):
        return None
    authority = canonical[len("https://") : canonical.index("/", len("https://"))]
    return registrable(authority if authority.endswith("]") or ":" not in authority else authority.rpartition(":")[0])


def absolute_url(href: str, base: str) -> str | None:
    """Return `href` as linked from the page `base`, made absolute; null where that is no http(s) URL of a host.

    A user and a password in it are left out.
    """
    if len(href) > LONGEST or len(base) > LONGEST:
        return None
    try:
        joined = urljoin(clean_url(base), _PATH.sub(lambda found: found[0].replace("\\", "/"), clean_url(href), 1))
        parse_url(joined)
    except (ValueError, Rejected):
        return None
    return without_user(joined if joined[:4].lower() == "http" else f"https:{joined}")


def _inside(parts: Parts) -> Parts | None:
    """The address that an AMP viewer or cache shows, where this is one."""
    inner = viewed_address(parts.host, path_segments(parts.path))
    if inner is None:
        return None
    try:
        return parse_url(f"https://{inner}?{parts.query}#{parts.fragment}")
    except Rejected:
        return None


def _identity_query(query: str) -> str:
    pieces: list[tuple[str, str]] = []
    for raw in query.split("&"):
        piece = normal_escapes(raw, QUERY).replace("+", "%20")
        while piece[:4].lower() == "amp;":  # what is left of a link whose &amp; was escaped twice
            piece = piece[4:]
        name, _, value = piece.partition("=")
        if piece and not _is_noise(name, value):
            pieces.append((name, piece))
    return "?" + "&".join(piece for _, piece in sorted(pieces, key=lambda item: item[0])) if pieces else ""


def _is_noise(name: str, value: str) -> bool:
    lower, said = name.lower(), value.lower()
    return (
        lower in TRACKING_NAMES
        or name in TRACKING_NAMES_EXACT
        or (lower in CODE_NAMES and not value.isdigit())
        or lower.startswith(TRACKING_PREFIXES)
        or said in NOISE_VALUES.get(lower, ())
        or (lower == "ref" and _HOSTNAME.fullmatch(said) is not None)
    )


def _route(fragment: str) -> str:
    if not fragment.startswith(("!", "/")):
        return ""
    path, _, query = fragment.partition("?")
    route = normal_escapes(path, PATH).rstrip("/")
    return f"#{route}{_identity_query(query)}" if route.strip("!/") else ""
