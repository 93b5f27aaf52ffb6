"""Which pieces of the article's box are its text."""

from collections import Counter

from transforms.core.body.captions import is_caption
from transforms.core.body.layout import Layout, Piece
from transforms.core.body.lead import same
from transforms.core.body.lines import STOPS, is_label, leads_elsewhere
from transforms.core.body.places import Places, is_bare_link, is_prose
from transforms.core.body.tags import HEADINGS, THROUGH

_FLOW = frozenset(["p", "li", "blockquote", "td", "th", "dd", "dt", "pre", *HEADINGS])


# A caption is shorter than this, in letters.
_CAPTION = 200


def choose(layout: Layout, places: Places, here: int, end: int, title: str | None) -> list[Piece]:
    """The pieces in the box before `end` that stand in no place aside and are no bare links or labels."""
    box = layout.boxes[here]
    inside = layout.pieces[box.first : min(box.last, end)]
    lists = _link_lists(layout, inside)
    chosen = []
    for at, piece in enumerate(inside):
        if places.signs[piece.box] or piece.tag == "h1" or piece.box in lists or is_bare_link(piece):
            continue
        short = piece.tag not in _FLOW and piece.weight < 60 and not piece.text.endswith(STOPS)
        if short and not _is_subheading(layout, inside, at):
            continue
        if not any(map(str.isalnum, piece.text)) or is_label(piece.text) or leads_elsewhere(piece.text):
            continue
        if is_caption(piece.text):
            continue
        if piece.tag in HEADINGS and same(piece.text, title):
            continue
        chosen.append(piece)
    return _without_inserts(layout, [piece for piece in chosen if not _is_under_picture(layout, piece)])


def _is_under_picture(layout: Layout, piece: Piece) -> bool:
    """Whether a short line stands with a picture in a box of their own."""
    box = layout.boxes[_home(layout, piece.box)]
    return box.pictures > 0 and piece.tag not in HEADINGS and piece.weight < _CAPTION and box.last - box.first <= 3


def _is_subheading(layout: Layout, pieces: list[Piece], at: int) -> bool:
    """Whether a short line is set between two paragraphs of its own box, or is called a subheading and one follows."""
    piece = pieces[at]
    if piece.linked or at + 1 == len(pieces) or not is_prose(pieces[at + 1]):
        return False
    if _is_called_so(layout, piece):
        return True
    return at > 0 and piece.box == pieces[at - 1].box == pieces[at + 1].box and is_prose(pieces[at - 1])


def _is_called_so(layout: Layout, piece: Piece) -> bool:
    box = layout.boxes[piece.box]
    return box.sign is not None and box.sign.lead and box.last - box.first == 1


def find_end(layout: Layout, here: int, title: str | None) -> int:
    """Where the next article of the box begins: at a headline made as this page's is."""
    first, last = layout.boxes[here].first, layout.boxes[here].last
    kinds = {
        (piece.tag, layout.boxes[piece.box].element.get("class"))
        for piece in layout.pieces[:last]
        if piece.tag in HEADINGS and same(piece.text, title) and not is_bare_link(piece)
    }
    begun = False
    for i in range(first, last):
        piece = layout.pieces[i]
        if is_prose(piece):
            begun = True
        elif begun and piece.tag in HEADINGS and not same(piece.text, title):
            name = layout.boxes[piece.box].element.get("class")
            if name and (piece.tag, name) in kinds:
                return i
    return len(layout.pieces)


def _without_inserts(layout: Layout, pieces: list[Piece]) -> list[Piece]:
    """Where one box holds nearly all of the text, short runs in boxes within it are inserts: captions, promotions."""
    homes: Counter[int] = Counter()
    home_of = {}
    for piece in pieces:
        if piece.box not in home_of:
            home_of[piece.box] = _home(layout, piece.box)
        if piece.weight >= 40:
            homes[home_of[piece.box]] += piece.weight
    if not homes:
        return pieces
    home, mass = homes.most_common(1)[0]
    if mass < 0.75 * homes.total():
        return pieces
    return [
        piece
        for piece in pieces
        if home_of[piece.box] == home
        or (piece.tag in _FLOW and (piece.weight >= 50 or piece.tag in HEADINGS))
        or (piece.weight < 60 and _is_called_so(layout, piece))
    ]


def _home(layout: Layout, i: int) -> int:
    while layout.boxes[i].tag in THROUGH and layout.boxes[i].parent >= 0:
        i = layout.boxes[i].parent
    return i


def _link_lists(layout: Layout, pieces: list[Piece]) -> set[int]:
    """The boxes of list items whose list is mostly links."""
    boxes = layout.boxes
    item_list: dict[int, int] = {}
    sums: dict[int, list[int]] = {}
    for piece in pieces:
        i = piece.box
        steps = 0
        while i >= 0 and boxes[i].tag not in ("ul", "ol", "dl") and steps < 6:
            i = boxes[i].parent
            steps += 1
        if i >= 0 and boxes[i].tag in ("ul", "ol", "dl"):
            item_list[piece.box] = i
            total = sums.setdefault(i, [0, 0])
            total[0] += piece.linked
            total[1] += len(piece.text)
    return {b for b, i in item_list.items() if sums[i][0] >= 0.5 * sums[i][1]}
