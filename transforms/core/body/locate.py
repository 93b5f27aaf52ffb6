"""The box that holds the article: where the page's prose gathers, and what of its kind lies beside it."""

from transforms.core.body.layout import Layout
from transforms.core.body.lead import same
from transforms.core.body.places import Places
from transforms.core.body.tags import HEADINGS, THROUGH

# A child with this share of its parent's prose is the article and the rest its company.
_SHARE = 0.7
# Parts of one article lie no further apart than this many levels.
_CLIMB = 4


def locate(layout: Layout, places: Places, title: str | None) -> int:
    """The position of the article's box; 0, the whole page, when there is no prose at all."""
    boxes, mass = layout.boxes, places.mass
    children: list[list[int]] = [[] for _ in boxes]
    for i in range(1, len(boxes)):
        children[boxes[i].parent].append(i)
    here = _own_article(layout, places, title)
    while mass[here]:
        best = max(children[here], key=mass.__getitem__, default=-1)
        if best < 0 or mass[best] < _SHARE * mass[here]:
            break
        here = best
    here = _out_of_lines(layout, here)
    return _widen(layout, places, children, here)


def _out_of_lines(layout: Layout, here: int) -> int:
    while layout.boxes[here].tag in THROUGH and layout.boxes[here].parent >= 0:
        here = layout.boxes[here].parent
    return here


def _own_article(layout: Layout, places: Places, title: str | None) -> int:
    """Of several `article` elements with headlines of their own, the one with this page's headline."""
    boxes = layout.boxes
    articles = [i for i, box in enumerate(boxes) if box.tag == "article"]
    if len(articles) < 2 or not title:
        return 0
    for i in articles:
        box = boxes[i]
        if places.mass[i] < 100:
            continue
        for piece in layout.pieces[box.first : box.last]:
            if piece.tag in HEADINGS and same(piece.text, title):
                return i
    return 0


def _widen(layout: Layout, places: Places, children: list[list[int]], here: int) -> int:
    """Climb while what lies beside the box is made as it is, or stands in no box: the parts of an article cut up."""
    boxes, mass = layout.boxes, places.mass
    core = mass[here]
    at = here
    for _ in range(_CLIMB):
        parent = boxes[at].parent
        if parent < 0 or boxes[parent].tag in ("body", "html"):
            break
        kind = _kind(layout, at)
        alike = sum(
            mass[i]
            for i in children[parent]
            if i != at and mass[i] and (boxes[i].tag in THROUGH or _kind(layout, i) == kind)
        )
        if alike >= 0.1 * core:
            here = parent
        at = parent
    return here


def _kind(layout: Layout, i: int) -> tuple[str, str]:
    box = layout.boxes[i]
    return box.tag, box.element.get("class", "")


def holder(layout: Layout, positions: list[int], here: int) -> int:
    """The innermost box with the pieces at all these positions; `here` when there are none."""
    if not positions:
        return here
    i = layout.pieces[positions[0]].box
    while (
        layout.boxes[i].parent >= 0
        and not layout.boxes[i].first <= positions[0] <= positions[-1] < layout.boxes[i].last
    ):
        i = layout.boxes[i].parent
    return _out_of_lines(layout, i)
