"""Teaser lists told by their shape: siblings alike, each a link with a word or two of summary."""

from transforms.core.body.walk import Layout

# Fewer siblings alike may be an accident of layout.
_ROW = 3
# A teaser's summary is not longer, in letters.
_SUMMARY = 420


def find_cards(layout: Layout, bare: list[int], prose: list[int], mass: list[int]) -> set[int]:
    """The boxes that are teasers in a row. `bare` and `prose` are counts of such pieces before each position."""
    rows: dict[tuple[int, str, str], list[int]] = {}
    for i, box in enumerate(layout.boxes):
        links = bare[box.last] - bare[box.first]
        if not links or box.parent < 0 or mass[i] > _SUMMARY or prose[box.last] - prose[box.first] > 2:
            continue
        if box.last - box.first > 12:
            continue
        rows.setdefault((box.parent, box.tag, box.element.get("class", "")), []).append(i)
    most = 0.4 * (mass[0] if mass else 0)
    return {i for row in rows.values() if len(row) >= _ROW and sum(mass[i] for i in row) <= most for i in row}
