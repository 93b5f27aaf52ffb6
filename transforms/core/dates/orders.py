"""Whether day or month comes first in a numeric date, as the page's language has it."""

from transforms.core.dates.cldr_words import ORDERS, WORDS
from transforms.core.dates.rows import read_rows
from transforms.core.dates.tags import Tag

_LANGUAGE_ORDERS = {
    language: order for language, text in WORDS.items() for key, order in read_rows(text) if key == "order"
}
_UNDECIDED = frozenset(
    {"en", "en-CA", "fr-CA", "es-US", "en-PH", "ja", "ko", "zh", "mn", "ha", "fil", "xh", "zu", "or"}
)
"""Tags whose news sites write both 3/4/2022 for the third of April and for the fourth of March."""


def numeric_order(tag: Tag) -> str | None:
    """YMD, DMY or MDY of the locale's short date in CLDR; null for no language, and for English without a region."""
    if tag.language is None:
        return None
    full = f"{tag.language}-{tag.region}" if tag.region else tag.language
    if full == "en":
        return None
    return ORDERS.get(full) or _LANGUAGE_ORDERS.get(tag.language)


def day_before_month(tag: Tag) -> bool | None:
    """Whether 12/02/2022 is the twelfth of February there; null when the language does not decide it.

    Where CLDR's own short date begins with the year (Swedish, Hungarian, Persian) a year at the end goes with the day
    first, except where American dates are common beside it (Japanese, Korean, Chinese, Canada).
    """
    order = numeric_order(tag)
    full = f"{tag.language}-{tag.region}" if tag.region else tag.language
    if order is None or full in _UNDECIDED or (tag.language in ("ja", "ko", "mn") or full == "zh-CN"):
        return None
    if order == "YMD":
        return None if tag.language == "zh" else True
    return order == "DMY"
