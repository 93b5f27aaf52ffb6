"""Speed: pages a second against trafilatura on one core, page by page in turn, and the share of each stage."""

import contextlib
import statistics
import time
from collections import defaultdict
from collections.abc import Callable
from typing import Any

import trafilatura

import transforms.core.extract as extract
from bench.archive import GOLD
from schemas.page import Page
from transforms.core import Rejected, extract_article
from transforms.core.captures import open_capture
from transforms.core.warc import Capture, read_warc

STAGES = (
    "parse_markup",
    "read_sources",
    "read_headline",
    "read_body",
    "page_language",
    "read_metadata",
    "find_related",
    "_record",
)
TURNS = 3
WARMING = 100
"""Pages before the first turn: what both load once in a process is no part of their speed."""


def pages() -> list[Page]:
    """Return the gold pages."""
    with GOLD.open("rb") as file:
        captures = [one for one in read_warc(file, name=GOLD.name) if isinstance(one, Capture)]
    return [page for page in map(open_capture, captures) if isinstance(page, Page)]


def main() -> None:
    """Print the ratio of each turn and their median, and what each stage takes."""
    spent: defaultdict[str, float] = defaultdict(float)
    for name in STAGES:
        setattr(extract, name, timed(name, getattr(extract, name), spent))
    gold = pages()
    for page in gold[:WARMING]:
        compare(page)
    spent.clear()
    ratios = []
    for _ in range(TURNS):
        ours = theirs = 0.0
        for page in gold:
            mine, its = compare(page)
            ours += mine
            theirs += its
        spent["all"] += ours
        ratios.append(theirs / ours)
        print(f"{len(gold) / ours:.1f} pages/s against {len(gold) / theirs:.1f}: {ratios[-1]:.2f} times trafilatura")
    print(f"median of {TURNS}: {statistics.median(ratios):.2f} times trafilatura.bare_extraction(with_metadata=True)")
    # digests, checks of the address, the byline, and the letting go of the page
    spent["the rest"] = spent["all"] - sum(spent[name] for name in STAGES)
    for name, seconds in sorted(spent.items(), key=lambda item: -item[1]):
        print(f"  {name:14} {seconds / spent['all']:6.1%}  {1000 * seconds / TURNS / len(gold):6.2f} ms a page")


def compare(page: Page) -> tuple[float, float]:
    """Return the processor seconds that newsbeam and trafilatura take for a page."""
    start = time.process_time()
    with contextlib.suppress(Rejected):
        extract_article(page)
    middle = time.process_time()
    trafilatura.bare_extraction(page.body, url=page.url, with_metadata=True)
    return middle - start, time.process_time() - middle


def timed(name: str, function: Callable[..., Any], spent: defaultdict[str, float]) -> Callable[..., Any]:
    """Return the function with its time added up under its name."""

    def call(*arguments: Any, **named: Any) -> Any:
        start = time.process_time()
        try:
            return function(*arguments, **named)
        finally:
            spent[name] += time.process_time() - start

    return call


if __name__ == "__main__":
    main()
