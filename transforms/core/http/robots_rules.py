"""What a robots.txt asks of one crawler."""

from typing import Final

from protego import Protego

from transforms.core.http.robots_text import own_groups

MOST_WORK: Final = 1 << 28
"""Bytes of patterns times characters of the address: a tenth of a second; a large news site needs a hundredth."""


class Rules:
    """The rules for one product token, of the text of a robots.txt; lines that are none are passed over.

    The longest pattern that matches wins, and `allow` wins over `disallow` (RFC 9309, section 2.2.2), by protego.
    `delay` is the Crawl-delay in seconds, null if none is asked for. `weight` is about how many bytes the rules take
    in memory.
    """

    __slots__ = ("_robots", "_token", "_wild", "delay", "weight")

    def __init__(self, body: bytes, token: str) -> None:
        text = own_groups(body.decode("utf-8", "replace"), token)
        self._robots = Protego.parse(text)
        self._token = token
        lines = text.split("\n")
        self._wild = sum(3 * len(line.encode()) for line in lines if "*" in line)  # 3: each byte may be escaped
        self.delay = self._robots.crawl_delay(token)
        self.weight = 800 * len(lines) + 8 * len(text)

    def allows(self, url: str) -> bool:
        """Whether an address, as it is asked for, may be fetched.

        Patterns that would take too long to compare with an address of this length forbid it.
        """
        return self._wild * len(url) <= MOST_WORK and self._robots.can_fetch(url, self._token)
