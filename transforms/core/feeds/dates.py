"""Dates of entries: which element says published, which says modified, and what neither says.

RSS `pubDate`, Atom `published`, Atom 0.3 `issued` and Dublin Core `issued` are publication (feedparser: `published`).
Dublin Core `date` is the only date RSS 1.0 has and stands for publication there. Atom `updated` (also inside RSS),
Atom 0.3 `modified` and Dublin Core `modified` (feedparser: `updated`) are modification and never stand in for
publication. `created` is neither: a draft has one.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from schemas.time import Time
from transforms.core.dates import parse_time
from transforms.core.rejected import Rejected

PUBLISHED: Final = ("published", "dc-date", "own-date", "prism_publicationdate")
MODIFIED: Final = ("updated", "prism_modificationdate")
MAX_DATE: Final = 200  # characters; longer is no date


def time_of(said: Mapping[str, Any], names: Sequence[str], language: str | None, bad: list[str]) -> Time | None:
    """Return the first date under `names` that can be read, its zone as stated; what cannot goes into `bad`."""
    for name in names:
        text = said.get(name)
        if not isinstance(text, str) or not text.strip():
            continue
        try:
            if len(text) <= MAX_DATE:
                return parse_time(text.strip(), language=language, fetched_at=None, by="feed")
        except Rejected:
            pass
        bad.append(text.strip()[:MAX_DATE])
    return None


def date_faults(bad: Sequence[str]) -> tuple[str, ...]:
    """Return the fault for dates that cannot be read, if any."""
    return (f"{len(bad)} dates cannot be read, the first is {bad[0]!r}",) if bad else ()
