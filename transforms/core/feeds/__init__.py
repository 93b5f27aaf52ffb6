"""Feed documents: RSS, Atom and JSON Feed, sound or broken, to a feed and its entries."""

from collections.abc import Mapping
from typing import Final

from schemas.feed import Feed
from transforms.core.encoding import decode_html
from transforms.core.feeds.jsonfeed import read_json_feed
from transforms.core.feeds.sniff import looks_like_feed as looks_like_feed
from transforms.core.feeds.xmlfeed import read_xml_feed
from transforms.core.rejected import Rejected

MAX_BYTES: Final = 64 * 2**20  # the largest feeds of the wild are podcasts' of about 20 MB


def parse_feed(body: bytes, *, url: str, headers: Mapping[str, str] | None = None) -> Feed:
    """Return the feed in `body`, its entries in the publisher's order.

    A malformed document is read as far as it goes and its faults are named in `Feed.faults`. `url` is where it came
    from, `headers` what HTTP said of it (only the content type is used, names in any case). Nothing is fetched.
    Raises `Rejected` ("not_a_feed") for anything that is no feed and for entity bombs, "too_large" above 64 MiB.
    """
    if len(body) > MAX_BYTES:
        raise Rejected("too_large", f"The feed has {len(body)} bytes, more than {MAX_BYTES}.")
    kind = next((value for name, value in (headers or {}).items() if name.lower() == "content-type"), None)
    decoded = decode_html(body, content_type=kind)
    text = decoded.text.lstrip("\ufeff \t\r\n")
    faults: tuple[str, ...] = ()
    if decoded.stated_by == "detected" and decoded.charset != "utf-8":
        faults = (f"it states no encoding that reads it; read as {decoded.charset}",)
    if not text:
        raise Rejected("not_a_feed", "It is empty.")
    return (read_json_feed if text.startswith(("{", "[")) else read_xml_feed)(text, url=url, faults=faults)
