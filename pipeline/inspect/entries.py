"""The entries of a feed as a list for a person."""

from collections.abc import Iterator, Sequence

from pipeline.inspect.show import clock
from pipeline.inspect.wrap import wrap
from schemas.observation import FeedEntry, Observation
from schemas.page import Link

NUMBER = 5  # columns of an entry's number, in front of its lines


def entry_lines(entries: Sequence[Observation], file: str, width: int) -> Iterator[str]:
    """Yield the lines of a list: of each entry its title, when it was published, and its address."""
    title = next((one.content.feed.title for one in entries if isinstance(one.content, FeedEntry)), None)
    many = "1 entry" if len(entries) == 1 else f"{len(entries):,} entries"
    yield from wrap(f"{many} in {title or file}; --url shows the record of one", width)
    for number, entry in enumerate(entries, 1):
        yield ""
        mark = f"{number:>3}."
        for text in _said(entry.content):
            for line in wrap(text, width - NUMBER):
                yield f"{mark:<{NUMBER}}{line}"
                mark = ""


def _said(content: FeedEntry | Link) -> Iterator[str]:
    if isinstance(content, Link):
        yield content.url
        return
    entry = content.entry
    yield entry.title or "without a title"
    if entry.published:
        yield clock(entry.published)
    if entry.link:
        yield entry.link
