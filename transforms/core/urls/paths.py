"""Paths of URLs: the article they lead to, whatever rendering of it they ask for."""

import re

from transforms.core.urls.escapes import PATH, normal_escapes
from transforms.core.urls.hosts import registrable
from transforms.core.urls.noise import AMP_SEGMENTS, INDEX_FILES, SUBJECT_SEGMENTS

_SESSION = re.compile(r";(?:jsessionid|phpsessid|sessionid|sid)=[^;]*", re.IGNORECASE)
_ASPNET_SESSION = re.compile(r"\([A-Z]\([A-Za-z0-9]{24}\)\)")
_ENDING = re.compile(r"\.[A-Za-z]{2,5}$")
_AMP_SECTION = re.compile(r"^(?:amp_)+(?=[a-z]+$)", re.IGNORECASE)


def path_segments(path: str) -> list[str]:
    """Return the path's segments in normal escapes, without dots, empty ones and session ids."""
    out: list[str] = []
    for segment in normal_escapes(path, PATH).split("/"):
        name = _ASPNET_SESSION.sub("", _SESSION.sub("", segment))
        if name == "..":
            del out[-1:]
        elif name not in ("", "."):
            out.append(name)
    return out


def article_path(segments: list[str]) -> list[str]:
    """Return the segments without AMP, print view and index file."""
    out: list[str] = []
    for segment in segments:
        out.append(_AMP_SECTION.sub("", segment))
        if _asks_for_amp(out):
            out.pop()
    while out:
        last = out[-1].lower()
        if last in INDEX_FILES or _asks_for_amp(out) or (last == "print" and len(out) > 1 and _is_slug(out[-2])):
            out.pop()
        elif (bare := _without_amp(out[-1])) != out[-1]:
            out[-1] = bare
        else:
            break
    return out


def _asks_for_amp(segments: list[str]) -> bool:
    """The last segment names the AMP rendering, and not a subject that is called so."""
    return segments[-1].lower() in AMP_SEGMENTS and not (len(segments) > 1 and segments[-2].lower() in SUBJECT_SEGMENTS)


def _without_amp(name: str) -> str:
    ending = _ENDING.search(name)
    stem, kind = (name[: ending.start()], ending[0]) if ending and ending[0].lower() != ".amp" else (name, "")
    while len(stem) > 4 and stem[-5] != "." and stem[-4:].lower() == ".amp":
        stem = stem[:-4]
    return stem + kind


def _is_slug(segment: str) -> bool:
    return "-" in segment or any("0" <= char <= "9" for char in segment)


def viewed_address(host: str, segments: list[str]) -> str | None:
    """Return the address, without its scheme, that an AMP viewer or AMP cache shows; null where this is neither.

    Viewers are google.TLD/amp/s/HOST/PATH and the like, caches NAME.cdn.ampproject.org/c/s/HOST/PATH (AMP Cache URL
    format of the AMP project).
    """
    return _viewed(host, segments) or _cached(host, segments)


def _viewed(host: str, segments: list[str]) -> str | None:
    if len(segments) < 2 or segments[0] != "amp" or registrable(host).partition(".")[0] not in ("google", "bing"):
        return None
    return _target(segments[1:])


def _cached(host: str, segments: list[str]) -> str | None:
    if not host.endswith("cdn.ampproject.org"):
        return None
    segments = article_path(segments)
    return _target(segments[1:]) if len(segments) > 1 and segments[0] in ("c", "v", "wp") else None


def _target(segments: list[str]) -> str | None:
    inner = segments[1:] if segments[0] == "s" else segments
    return "/".join(inner) if inner and "." in inner[0] else None
