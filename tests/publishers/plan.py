"""The plan of the world: which hosts, feeds and entries there are and what they do, as arithmetic on a seed."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Final, Literal
from zlib import crc32

from tests.publishers.words import LANGUAGES, Words

Dialect = Literal["rss", "atom", "json", "sitemap"]
Habit = Literal["steady", "still", "slow", "turnover", "moved-301", "moved-308", "gone", "retry-seconds", "retry-date"]
Kind = Literal["plain", "tracking", "redirect", "across", "revised", "private", "flaky", "gone-404", "gone-410"]
Rules = Literal[
    "allow", "paths", "delay", "missing", "error", "moved", "moved-across", "huge", "closed", "named", "blank"
]  # what a host's robots.txt says

EPOCH: Final = datetime(2026, 1, 5, 6, 0, tzinfo=UTC)
STEP: Final = timedelta(minutes=10)
GO: Final = "go.example"
LISTS: Final = "lists.example"
RETRY_AT: Final = 1
GONE_FROM: Final = 3
MOVED_FROM: Final = 2
SLUG: Final = "-what-the-council-said.html"
_RULES: Final[dict[int, Rules]] = {
    11: "paths",
    12: "delay",
    13: "missing",
    14: "error",
    15: "moved",
    16: "moved-across",
    17: "huge",
    18: "closed",
    19: "named",
    10: "blank",
}
_SINGLE: Final[dict[int, Habit]] = {
    1: "moved-301",
    2: "moved-308",
    3: "gone",
    4: "retry-seconds",
    5: "retry-date",
}
_RECURRING: Final[dict[int, Habit]] = {6: "still", 7: "still", 8: "slow", 9: "turnover"}
_DIALECTS: Final[tuple[Dialect, ...]] = ("rss", "atom", "rss", "json", "atom", "rss", "sitemap")
_KINDS: Final[tuple[tuple[int, Kind], ...]] = (
    (4, "gone-404"),
    (6, "gone-410"),
    (10, "flaky"),
    (16, "redirect"),
    (20, "across"),
    (30, "tracking"),
    (42, "revised"),
    (50, "private"),
)
_PRIVATE_IS_CLOSED: Final = ("paths", "moved", "moved-across", "huge")


@dataclass(frozen=True, slots=True)
class Plan:
    """The whole world at every step. `calm` means no troubles at all: for benches.

    `port` set makes every address name it; `entries` is the number in all windows together at any step.
    """

    seed: int = 1
    hosts: int = 40
    feeds: int = 60
    entries: int = 600
    calm: bool = False
    crawl_delay: float = 1.0
    retry_after: int = 2
    port: int | None = field(default=None, compare=False)

    @property
    def window(self) -> int:
        """The number of entries a feed shows at once."""
        return max(3, self.entries // self.feeds)

    # Hosts

    def url(self, host: str, path: str) -> str:
        """Return the address of a path, with the port where the plan has one."""
        return f"http://{host}{f':{self.port}' if self.port else ''}{path}"

    def host(self, index: int) -> str:
        """Return the name of a host; they are numbered from 1."""
        return f"h{index:04d}.example"

    def host_index(self, name: str) -> int | None:
        """Return the number of a host by its name, null for a stranger."""
        index = name[1:-8]
        if name[:1] != "h" or not name.endswith(".example") or not (index.isascii() and index.isdigit()):
            return None
        return int(index) if 1 <= int(index) <= self.hosts and name == self.host(int(index)) else None

    def rules(self, index: int) -> Rules:
        """Return what kind of robots.txt a host has."""
        return "allow" if self.calm else _RULES.get(index % 20, "allow")

    def words(self, index: int) -> Words:
        """Return the language of a host."""
        return LANGUAGES[index % len(LANGUAGES)]

    def charset(self, index: int) -> str:
        """Return the encoding of a host's pages, which it states."""
        return self.words(index).legacy if index % 4 == 3 else "utf-8"

    # Feeds

    def home(self, feed: int) -> int:
        """Return the number of the host a feed lives on."""
        return feed % self.hosts + 1

    def feeds_of(self, index: int) -> range:
        """Return the feeds of a host."""
        return range(index - 1, self.feeds, self.hosts)

    def dialect(self, feed: int) -> Dialect:
        """Return the format of a feed."""
        return _DIALECTS[feed % len(_DIALECTS)]

    def full(self, feed: int) -> bool:
        """Say whether a feed carries whole articles."""
        return feed % 3 == 0 and self.dialect(feed) != "sitemap"

    def habit(self, feed: int) -> Habit:
        """Return how a feed behaves in time."""
        return ("steady" if self.calm else _SINGLE.get(feed)) or _RECURRING.get(feed % 10, "steady")

    def feed_path(self, feed: int) -> str:
        """Return where a feed has always been."""
        dialect, at = self.dialect(feed), feed // self.hosts
        return f"/sitemaps/{at}.xml" if dialect == "sitemap" else f"/feeds/{at}.{dialect}"

    def feed_url(self, feed: int) -> str:
        """Return the address a feed is listed under."""
        return self.url(self.host(self.home(feed)), self.feed_path(feed))

    def fold(self, feed: int, step: int) -> int:
        """Return how often a feed has changed until a step."""
        habit = self.habit(feed)
        return 0 if habit == "still" else step // 3 if habit == "slow" else step

    def count(self, feed: int, fold: int) -> int:
        """Return how many entries a feed has ever published after so many changes."""
        rate = self.window + 3 if self.habit(feed) == "turnover" else 1 + feed // 10 % 3
        return self.window + rate * fold

    def shown(self, feed: int, step: int) -> range:
        """Return the numbers of the entries in a feed's window, the oldest first."""
        last = self.count(feed, self.fold(feed, step))
        return range(last - self.window, last)

    def answers(self, feed: int, step: int) -> bool:
        """Say whether a polite crawler gets a feed's entries at a step."""
        habit = self.habit(feed)
        if self.rules(self.home(feed)) in ("error", "closed") or (habit == "gone" and step >= GONE_FROM):
            return False
        return not (habit.startswith("retry") and step == RETRY_AT)

    # Entries

    def owner(self, feed: int, number: int) -> int:
        """Return the feed an entry comes from: some feeds show every fifth entry of the feed before them."""
        borrows = feed % 10 == 1 and feed > 10 and number % 5 == 0 and self.hosts > 1
        return feed - 1 if borrows else feed

    def kind(self, feed: int, number: int) -> Kind:
        """Return what is special about an entry, by its owner."""
        if self.calm:
            return "plain"
        share = crc32(f"{self.seed}/{feed}/{number}".encode()) % 100
        kind: Kind = next((kind for below, kind in _KINDS if share < below), "plain")
        return "plain" if kind == "revised" and self.habit(feed) != "steady" else kind

    def page_path(self, feed: int, number: int) -> str:
        """Return the path of an article, by its owner."""
        folder = "private" if self.kind(feed, number) == "private" else "news"
        return f"/{folder}/{feed}-{number}{SLUG}"

    def page_url(self, feed: int, number: int) -> str:
        """Return the address of an article as its page states it."""
        return self.url(self.host(self.home(feed)), self.page_path(feed, number))

    def link(self, feed: int, number: int) -> str:
        """Return the address a feed gives for an article: not always the article's own."""
        kind = self.kind(feed, number)
        if kind == "tracking":
            return f"{self.page_url(feed, number)}?utm_source=rss&utm_medium=feed&utm_campaign=n{number}"
        if kind == "redirect":
            return self.url(self.host(self.home(feed)), f"/r/{feed}-{number}/0")
        return self.url(GO, f"/r/{feed}-{number}/0") if kind == "across" else self.page_url(feed, number)

    def hops(self, feed: int, number: int) -> int:
        """Return the number of redirects from an entry's link to its article."""
        return 1 + number % 3

    def version(self, feed: int, number: int, step: int) -> int:
        """Return the version of an article at a step: the second comes one change after the first, if still shown."""
        after = self.born(feed, number) + 1
        if self.kind(feed, number) != "revised" or self.fold(feed, step) < after:
            return 1
        return 2 if number >= self.count(feed, after) - self.window else 1

    def born(self, feed: int, number: int) -> int:
        """Return the change of its feed with which an entry came."""
        rate = self.count(feed, 1) - self.window
        return max(0, -(-(number + 1 - self.window) // rate))

    def published(self, feed: int, number: int) -> datetime:
        """Return when an article was published."""
        born = self.born(feed, number)
        return self.changed(feed, born) - timedelta(minutes=1) * (self.count(feed, born) - number)

    def updated(self, feed: int, number: int, version: int) -> datetime:
        """Return when a version was published."""
        if version == 1:
            return self.published(feed, number)
        return self.changed(feed, self.born(feed, number) + 1)

    def changed(self, feed: int, fold: int) -> datetime:
        """Return when a feed changed for the n-th time."""
        return EPOCH + STEP * fold * (3 if self.habit(feed) == "slow" else 1)

    def reachable(self, feed: int, number: int) -> bool:
        """Say whether an article can be had by a polite crawler that tries again after a server's error."""
        rules, kind = self.rules(self.home(feed)), self.kind(feed, number)
        if rules in ("error", "closed") or kind in ("gone-404", "gone-410"):
            return False
        return not (kind == "private" and rules in _PRIVATE_IS_CLOSED)
