"""Which boxes of a page lie aside: the signs, each weighed against the text it would cost."""

from dataclasses import dataclass

from transforms.core.body.cards import find_cards
from transforms.core.body.layout import Layout, Piece
from transforms.core.body.signs import ALIEN, ASIDE, CAPTION, EMBED, HIDDEN, TEASER, Sign
from transforms.core.body.tags import HEADINGS

# Shorter runs are labels more often than sentences. A character of a script without spaces counts for more.
SENTENCE = 40
# A sign that would take away this share of a page's text is mistaken: the name then means something else there.
_MOST: dict[str, float] = {ALIEN: 0.9, ASIDE: 0.4, CAPTION: 0.7, EMBED: 0.4, HIDDEN: 0.3, TEASER: 0.4}


_CARD = Sign(TEASER, "row")


@dataclass(slots=True)
class Places:
    """For each box: the sign that holds for it, if any, and the characters of prose in it that no sign covers."""

    signs: list[Sign | None]
    mass: list[int]


def is_prose(piece: Piece) -> bool:
    """Whether a piece is long enough, and little enough linked, to be a sentence of an article."""
    return piece.weight >= SENTENCE and piece.tag not in HEADINGS and piece.linked * 2 <= len(piece.text)


def is_bare_link(piece: Piece) -> bool:
    """Whether a piece is a link and hardly more."""
    return piece.linked >= 0.6 * len(piece.text)


def find_places(layout: Layout, said: frozenset[str] = frozenset()) -> Places:
    """Weigh every sign. Linear in boxes and pieces. `said` are the lines that another reader takes for the article."""
    boxes = layout.boxes
    prose = [piece for piece in layout.pieces if is_prose(piece)]
    raw = _sum_up(layout, prose)
    total = raw[0] if raw else 0
    links_before, prose_before = [0], [0]
    for piece in layout.pieces:
        links_before.append(links_before[-1] + is_bare_link(piece))
        prose_before.append(prose_before[-1] + is_prose(piece))
    heard = _sum_up(layout, [piece for piece in prose if piece.text in said])
    cards = find_cards(layout, links_before, prose_before, raw, heard)
    by_word = _by_word(layout, raw)
    signs: list[Sign | None] = [None] * len(boxes)
    for i, box in enumerate(boxes):
        outer = signs[box.parent] if box.parent >= 0 else None
        sign = box.sign
        if outer and not (outer.word == "figure" and sign and sign.kind == "quote"):
            signs[i] = outer
        elif i in cards:
            signs[i] = _CARD
        elif sign and sign.kind in _MOST and raw[i] < _MOST[sign.kind] * total + 1:
            if sign.kind == TEASER and links_before[box.last] == links_before[box.first]:
                continue
            if sign.named and sign.kind != ALIEN and by_word[sign.word] >= (_MOST[sign.kind] + 0.1) * total > 0:
                continue
            signs[i] = sign
    return Places(signs, _sum_up(layout, [piece for piece in prose if not signs[piece.box]]))


def _by_word(layout: Layout, raw: list[int]) -> dict[str, int]:
    """The prose under each sign's word, each box once however deep the word is nested."""
    sums: dict[str, int] = {}
    ends: dict[str, int] = {}
    for i, box in enumerate(layout.boxes):
        if box.sign and i >= ends.get(box.sign.word, 0):
            sums[box.sign.word] = sums.get(box.sign.word, 0) + raw[i]
            ends[box.sign.word] = box.end
    return sums


def _sum_up(layout: Layout, pieces: list[Piece]) -> list[int]:
    boxes = layout.boxes
    mass = [0] * len(boxes)
    for piece in pieces:
        mass[piece.box] += piece.weight
    for i in range(len(boxes) - 1, 0, -1):
        mass[boxes[i].parent] += mass[i]
    return mass
