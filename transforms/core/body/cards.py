"""Teaser lists told by their shape: siblings alike, each a link with a word or two of summary."""

from transforms.core.body.layout import Layout
from transforms.core.body.tags import HEADINGS

_LINES = frozenset(["p", *HEADINGS])
# Fewer siblings alike may be an accident of layout.
_ROW = 3
# A teaser's summary is not longer, in letters.
_SUMMARY = 420


def find_cards(layout: Layout, bare: list[int], prose: list[int], mass: list[int], heard: list[int]) -> set[int]:
    """The boxes that are teasers in a row, unless another reader has heard most of it as the article.

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
    most = 0.4 * (mass[0] if mass else 0)
    found: set[int] = set()
    for row in rows.values():
        held = sum(mass[i] for i in row)
        if len(row) >= _ROW and held <= most and sum(heard[i] for i in row) <= 0.5 * held:
            found.update(row)
    return found
