"""Trafilatura's reading of the page, and what it changes in ours."""

from collections.abc import Iterable

import trafilatura
from trafilatura.settings import Document, Extractor

from transforms.core.body.layout import Layout, Piece
from transforms.core.body.outline import outline
from transforms.core.body.places import is_prose
from transforms.core.body.tags import HEADINGS

# Its quickest way: its main extractor alone, and no rendering of what that found, which is read from the tree.
_OPTIONS = Extractor(output_format="txt", fast=True, comments=False)
# Less prose than this is no reading of the page at all, in letters.
_LEAST = 200
# Two readings agree when this share of each is in the other.
_SHARE = 0.85
# Ours has missed the article when it holds no more than this of trafilatura's.
_LOST = 0.3


def read_again(layout: Layout) -> frozenset[str]:
    """The lines that trafilatura takes for the article, from the page cut down to its prose."""
    root = outline(layout)
    if root is None:
        return frozenset()
    document = trafilatura.bare_extraction(root, options=_OPTIONS)
    if not isinstance(document, Document) or document.body is None:
        return frozenset()
    return frozenset(_folded(text) for text in document.body.itertext())


def _folded(text: str) -> str:
    return " ".join(text.split())


def reconcile(layout: Layout, chosen: list[Piece], said: frozenset[str], end: int) -> list[Piece]:
    """Our pieces, less or more what trafilatura says where the two readings before `end` differ widely."""
    theirs = [piece for piece in layout.pieces[:end] if _folded(piece.text) in said and is_prose(piece)]
    ours = [piece for piece in chosen if is_prose(piece)]
    both = [piece for piece in ours if _folded(piece.text) in said]
    wide, narrow, shared = _weight(ours), _weight(theirs), _weight(both)
    if narrow < _LEAST:
        return chosen
    if shared >= _SHARE * narrow and shared >= _SHARE * wide:
        return chosen
    if wide > narrow:
        return _less(layout, chosen, both, said) if shared >= _LOST * narrow else theirs
    return _more(layout, chosen, both, theirs, lost=shared < _LOST * narrow)


def _less(layout: Layout, chosen: list[Piece], both: list[Piece], said: frozenset[str]) -> list[Piece]:
    """Leave out what trafilatura leaves out, but for lines made just as those are that both take."""
    styles = {_style(layout, piece) for piece in both}
    first = chosen.index(both[0])
    kept = [
        piece
        for i, piece in enumerate(chosen)
        if i < first or _folded(piece.text) in said or piece.tag in HEADINGS or _style(layout, piece) in styles
    ]
    last = max((i for i, piece in enumerate(kept) if piece.tag not in HEADINGS), default=-1)
    return kept[: last + 1]


def _more(layout: Layout, chosen: list[Piece], both: list[Piece], theirs: list[Piece], *, lost: bool) -> list[Piece]:
    """Take in what trafilatura takes in beyond ours: all prose where ours is lost, else lines made as ours are."""
    styles = {_style(layout, piece) for piece in both}
    taken = {id(piece) for piece in chosen}
    taken |= {id(piece) for piece in theirs if lost or _style(layout, piece) in styles}
    return [piece for piece in layout.pieces if id(piece) in taken]


def _style(layout: Layout, piece: Piece) -> tuple[str, str, str]:
    box = layout.boxes[piece.box]
    outer = layout.boxes[box.parent] if box.parent >= 0 else box
    return box.tag, box.element.get("class", ""), outer.element.get("class", "")


def _weight(pieces: Iterable[Piece]) -> int:
    return sum(piece.weight for piece in pieces)
