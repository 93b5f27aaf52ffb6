"""Teaser lists told by their shape: siblings alike, each a link with a word or two of summary."""

from transforms.core.body.layout import Layout
from transforms.core.body.tags import HEADINGS

_LINES = frozenset(["p", *HEADINGS])
# Fewer siblings alike may be an accident of layout.
_ROW = 3
# A teaser's summary is not longer, in letters.
_SUMMARY = 420
# A row with more of the page's prose is its text; with so much it may be, if another reader takes it for that.
_MOST = 0.4
_OWN = 0.25


def find_cards(layout: Layout, bare: list[int], prose: list[int], mass: list[int], heard: list[int]) -> set[int]:
    """The boxes that are teasers in a row, unless they are the text.

    `bare` and `prose` are counts of such pieces before each position; `mass` and `heard` the letters in each box.
    """
    rows: dict[tuple[int, str, str], list[int]] = {}
    for i, box in enumerate(layout.boxes):
        if box.tag in _LINES:
            continue
        links = bare[box.last] - bare[box.first]
        if not links or box.parent < 0 or mass[i] > _SUMMARY or prose[box.last] - prose[box.first] > 2:
            continue
        if box.last - box.first > 12:
            continue
        rows.setdefault((box.parent, box.tag, box.element.get("class", "")), []).append(i)
    most = _MOST * mass[0] if mass else 0
    found: set[int] = set()
    for row in rows.values():
        held = sum(mass[i] for i in row)
        own = held > _OWN * mass[0] and 2 * sum(heard[i] for i in row) > held
        if len(row) >= _ROW and held <= most and not own:
            found.update(row)
    return found
