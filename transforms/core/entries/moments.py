"""Two statements of one moment, the page's and the feed's: do they agree, and which is the record's."""

from datetime import datetime, timedelta
from typing import Final, NamedTuple

from schemas.time import Time
from transforms.core.dates import disagree, infer_zone

SAME: Final = timedelta(seconds=60)  # one source cuts the seconds off, the other does not
COARSE: Final = frozenset({"day", "month", "year"})


class Agreement(NamedTuple):
    """The time to take, whether it is the page's, and why the other was left; null where both say the same."""

    time: Time
    of_page: bool
    why: str | None = None
    contradiction: bool = False


def agree(page: Time, entry: Time) -> Agreement:
    """Return which of two times of one event to take.

    Where they show the same moment, the one that says more is taken: a zone before none, a clock before a bare day.
    A page's wall time without a zone gets the zone that makes it the entry's instant, marked `inferred`, when there
    is such a zone. Where they contradict each other the entry's is taken.
    """
    if page.instant and entry.instant:
        if abs(_at(page.instant) - _at(entry.instant)) <= SAME:
            return Agreement(page, True)
        return Agreement(entry, False, "the feed names another moment", True)
    if entry.instant and page.precision not in COARSE:
        zoned = infer_zone(page, entry)
        if zoned.instant:
            return Agreement(zoned, True)
        return Agreement(entry, False, "in no zone is this the moment the feed names", True)
    if page.instant and entry.precision not in COARSE:
        if infer_zone(entry, page).instant:
            return Agreement(page, True)
        return Agreement(page, True, "in no zone is this the moment the page names", True)
    if disagree(page, entry):
        return Agreement(entry, False, "the feed names another day", True)
    if page.local == entry.local:
        return Agreement(page, True)
    if _exactness(entry) > _exactness(page):
        return Agreement(entry, False)
    if page.precision in COARSE or entry.precision in COARSE:
        return Agreement(page, True)
    return Agreement(page, True, "it shows another wall time, and neither states a zone")


def _exactness(time: Time) -> tuple[bool, int]:
    return bool(time.instant), ("year", "month", "day", "minute", "second").index(time.precision)


def _at(text: str) -> datetime:
    return datetime.fromisoformat(text)
