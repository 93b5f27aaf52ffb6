"""A document's bytes as text: unpacked, decoded, without what stands before its first sign."""

from collections.abc import Mapping

from transforms.core.encoding import decode_html
from transforms.core.feeds.packed import unpacked
from transforms.core.rejected import Rejected


def read_text(body: bytes, *, headers: Mapping[str, str] | None, limit: int) -> tuple[str, tuple[str, ...]]:
    """Return the document as text, and a fault where its encoding was not stated.

    Raises `Rejected`: "not_a_feed" for an empty one, else as `unpacked` does.
    """
    kind = next((value for name, value in (headers or {}).items() if name.lower() == "content-type"), None)
    decoded = decode_html(unpacked(body, limit=limit), content_type=kind)
    text = decoded.text.lstrip("\ufeff \t\r\n")
    if not text:
        raise Rejected("not_a_feed", "It is empty.")
    if decoded.stated_by == "detected" and decoded.charset != "utf-8":
        return text, (f"it states no encoding that reads it; read as {decoded.charset}",)
    return text, ()
