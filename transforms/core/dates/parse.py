"""One text, one date."""

from dataclasses import replace
from datetime import datetime

from schemas.time import Time
from transforms.core.dates.assemble import check_not_ahead
from transforms.core.dates.calendars import gregorian_year
from transforms.core.dates.day_reader import Context
from transforms.core.dates.find import LINE_LIMIT, Reading, fetch_time, read_line
from transforms.core.dates.items import Item
from transforms.core.dates.machine import read_machine
from transforms.core.dates.moment import moment, month_days
from transforms.core.dates.tags import read_tag
from transforms.core.rejected import Rejected


def parse_time(
    text: str,
    *,
    language: str | None,
    fetched_at: datetime | str | None,
    by: str = "visible-text",
    day_first: bool | None = None,
) -> Time:
    """The date a text states, as precise as it is stated. RECORD.md, section Time, is the contract.

    Reads ISO 8601 and RFC 3339, RFC 822 and HTTP dates, ctime, seconds or milliseconds since 1970 (machine-readable
    `by` only), and dates as the world's news sites print them. Of several dates the first that is not labelled as a
    modification counts.

    `language` (BCP 47, with its region) decides the words, the order of 12/02/2022 and zones such as IST, CST, BST and
    AST, which name several offsets: where it does not decide, the zone stays unknown. `day_first` is what the page's
    other dates show and goes before the language. A numeric date that nothing decides keeps what its readings share,
    mostly the year, and its bounds hold both. `fetched_at` (aware, or RFC 3339) resolves two-digit years (the latest
    that is not after it, at most 50 years back) and relative words, and bounds every date from above by one day.

    A weekday that contradicts the date leaves the month. An hour no day has leaves the day. A lone year or month stays
    one. Raises Rejected: "no_date", "ambiguous_date", "future_date"; nothing else.
    """
    context = Context(read_tag(language), fetch_time(fetched_at), day_first)
    whole = text[:LINE_LIMIT].strip()
    found = read_machine(whole, tag=context.tag, fetched_at=context.fetched_at, by=by)
    if found is None:
        reading = read_line(whole, context, by)
        found = _first(reading) or _lone_year(reading.items, whole, context, by)
        if found is None:
            raise reading.refused or Rejected("no_date", "the text states no date")
    found = check_not_ahead(found, context.fetched_at)
    return found if found.raw == text else replace(found, raw=text[:LINE_LIMIT])


def _first(reading: Reading) -> Time | None:
    unmodified = (found.time for found in reading.found if found.label != "modified")
    return next(unmodified, None) or next((found.time for found in reading.found), None)


def _lone_year(items: tuple[Item, ...], raw: str, context: Context, by: str) -> Time | None:
    """The year of a text that says nothing but a year."""
    numbers = [item for item in items if item.kind == "n"]
    if len(numbers) != 1 or len(numbers[0].text) != 4:
        return None
    if any(item.kind == "w" and {"F", "L", "U", "V", "E"}.isdisjoint(item.meaning) for item in items):
        return None
    mark = next((item.meaning["E"] for item in items if "E" in item.meaning), "")
    year = gregorian_year(numbers[0].number, mark)
    if context.tag.language == "th" and 2400 <= year <= 2700:
        year = gregorian_year(year, "buddhist")
    ends = month_days(year, 1), month_days(year, 12)
    if mark in ("hijri", "persian") or not ends[0] or not ends[1]:
        return None
    return moment(raw, ends[0][0], ends[1][1], None, by=by)
