"""Pieces into blocks: what each is, by the elements around it."""

from schemas.article import Block, BlockType
from transforms.core.body.layout import Layout, Piece
from transforms.core.body.tags import HEADINGS

_KINDS: dict[str, BlockType] = {
    "li": "list_item",
    "dt": "list_item",
    "dd": "list_item",
    "blockquote": "quote",
    "figcaption": "caption",
    "caption": "caption",
    "table": "table",
}
# A cell with a text as long as this is a column of a page laid out with tables.
_CELL = 240


def to_blocks(layout: Layout, pieces: list[Piece]) -> list[Block]:
    """One block a piece, and one a row of a table, its cells divided by ` | `."""
    prosaic = _laid_out(layout, pieces)
    blocks: list[Block] = []
    row = -1
    for piece in pieces:
        kind, level = _kind(layout, piece, prosaic)
        here = _row(layout, piece.box) if kind == "table" else -1
        if here >= 0 and here == row:
            blocks[-1] = Block(type="table", text=f"{blocks[-1].text} | {piece.text}")
        else:
            blocks.append(Block(type=kind, level=level, text=piece.text))
        row = here
    return blocks


def _kind(layout: Layout, piece: Piece, prosaic: set[int]) -> tuple[BlockType, int | None]:
    i = piece.box
    while i >= 0:
        tag = layout.boxes[i].tag
        if tag in HEADINGS:
            return "heading", HEADINGS[tag]
        if tag in _KINDS and i not in prosaic:
            return _KINDS[tag], None
        i = layout.boxes[i].parent
    return "paragraph", None


def _laid_out(layout: Layout, pieces: list[Piece]) -> set[int]:
    found = set()
    for piece in pieces:
        if piece.weight >= _CELL:
            i = piece.box
            while i >= 0:
                if layout.boxes[i].tag == "table":
                    found.add(i)
                i = layout.boxes[i].parent
    return found


def _row(layout: Layout, i: int) -> int:
    while i >= 0 and layout.boxes[i].tag != "tr":
        i = layout.boxes[i].parent
    return i
