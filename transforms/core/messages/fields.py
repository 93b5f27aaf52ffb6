"""The fields of a message, each read with the type it must have."""

import base64
import binascii
import re
from collections.abc import Mapping
from typing import Any, Final

from transforms.core.moments import utc_seconds
from transforms.core.rejected import Rejected
from transforms.core.urls import canonical_url, refuse_user

KNOWN: Final = frozenset(
    {
        "url",
        "html",
        "html_base64",
        "text",
        "title",
        "byline",
        "published",
        "feed_url",
        "body",
        "body_base64",
        "content_type",
        "status",
        "headers",
        "fetched_at",
        "id",
    }
)
"""The keys a message may have."""

MAX_SHORT: Final = 64 * 1024
"""Characters of a title, a byline, a header or an id; more is no such thing."""

_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f]")
_SPACE: Final = re.compile(rb"[ \t\r\n]+")


def bad(detail: str) -> Rejected:
    """Return the error for a message that cannot be understood."""
    return Rejected("bad_message", detail)


def string(message: Mapping[str, Any], key: str) -> str | None:
    """Return a string without NUL characters, null where it is absent."""
    value = message.get(key)
    if value is None:
        return None
    if not isinstance(value, str):
        raise bad(f'its "{key}" is {_kind(value)} and must be a string')
    return value.replace("\0", "")


def short(message: Mapping[str, Any], key: str) -> str | None:
    """Return a string of at most `MAX_SHORT` characters, null where it is absent or blank."""
    value = string(message, key)
    if value is not None and len(value) > MAX_SHORT:
        raise bad(f'its "{key}" has {len(value):,} characters, and the limit is {MAX_SHORT:,}')
    return value if value and value.strip() else None


def address(message: Mapping[str, Any], key: str) -> str | None:
    """Return a URL as it was sent, null where it is absent. Raises `Rejected` ("bad_url") for one without a host."""
    value = message.get(key)
    if value is None:
        return None
    if not isinstance(value, str):
        raise bad(f'its "{key}" is {_kind(value)} and must be a string')
    return checked_address(value)


def checked_address(url: str) -> str:
    """Return a URL without white space around it. Raises `Rejected` ("bad_url")."""
    url = url.strip()
    if _CONTROL.search(url):
        raise Rejected("bad_url", "the address holds control characters")
    canonical_url(url)
    refuse_user(url)
    return url


def blob(message: Mapping[str, Any], text_key: str) -> tuple[bytes, bool] | None:
    """Return a document and whether it came as text (then as UTF-8), null where neither form of it is there."""
    text, coded = string(message, text_key), string(message, f"{text_key}_base64")
    if text is not None and coded is not None:
        raise bad(f'it carries "{text_key}" and "{text_key}_base64", and one of them is enough')
    if text is not None:
        return text.encode("utf-8"), True
    if coded is None:
        return None
    try:
        return base64.b64decode(_SPACE.sub(b"", coded.encode("ascii")), validate=True), False
    except (binascii.Error, UnicodeEncodeError) as error:
        raise bad(f'its "{text_key}_base64" is no base64') from error


def status(message: Mapping[str, Any]) -> int | None:
    """Return an HTTP status, null where it is absent."""
    value = message.get("status")
    if value is None:
        return None
    if not isinstance(value, int) or isinstance(value, bool) or not 100 <= value <= 999:
        raise bad('its "status" is no HTTP status')
    return value


def headers(message: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    """Return headers, names in lower case, from an object of strings or of lists of strings."""
    value = message.get("headers")
    if value is None:
        return ()
    if not isinstance(value, dict):
        raise bad(f'its "headers" is {_kind(value)} and must be an object')
    pairs = []
    for name, given in value.items():
        for one in given if isinstance(given, list) else [given]:
            if not isinstance(one, str) or len(one) > MAX_SHORT:
                raise bad('one of its "headers" is no string, or too long')
            pairs.append((name.strip().lower(), one.replace("\0", "").strip()))
    return tuple(pairs)


def moment(text: str | None, what: str) -> str | None:
    """Return a time as UTC seconds, null where it is absent. A time that cannot be read is never passed over."""
    if text is None:
        return None
    read = utc_seconds(text)
    if read is None:
        raise bad(f"its {what} is {text[:60]!r}, and that is no RFC 3339 time with an offset")
    return read


def sender_id(message: Mapping[str, Any]) -> str | None:
    """Return the sender's own id; a whole number is one too."""
    value = message.get("id")
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return short(message, "id")


def _kind(value: Any) -> str:
    names = {bool: "true or false", int: "a number", float: "a number", list: "a list", dict: "an object"}
    return names.get(type(value), "a string")
