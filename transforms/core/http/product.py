"""The name by which a robots.txt knows a crawler."""

import re
from typing import Final

_TOKEN: Final = re.compile(r"[A-Za-z_-]*")


def product_token(text: str) -> str:
    """Return the product token that a text begins with, in lower case (RFC 9309, section 2.2.1); empty if none.

    >>> product_token("newsbeam/0.1 (+https://example.org)")
    'newsbeam'
    """
    found = _TOKEN.match(text)
    return found[0].lower() if found else ""
