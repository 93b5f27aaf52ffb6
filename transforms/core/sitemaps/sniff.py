"""Is it a sitemap: told from its first bytes."""

from transforms.core.encoding import decode_html
from transforms.core.feeds.packed import unpacked_head
from transforms.core.feeds.sniff import HEAD, SITEMAPS, root_of


def looks_like_sitemap(head: bytes) -> bool:
    """Return whether a document of which `head` is the start, packed with gzip or not, is an XML sitemap or an index.

    Reads about 2 kB and never raises.
    """
    root = root_of(decode_html(unpacked_head(head, size=HEAD), content_type=None).text.lstrip("\ufeff \t\r\n"))
    return root is not None and root[0] in SITEMAPS
