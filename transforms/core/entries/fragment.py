"""The HTML an entry carries as blocks and pictures. All of it is the article's: nothing is weighed or left out."""

from typing import Final

from lxml.html import HtmlElement

from schemas.article import Block, BlockType, Image
from transforms.core.body.tags import HEADINGS
from transforms.core.body.walk import Box, Layout, clean, walk
from transforms.core.markup import parse_markup
from transforms.core.urls import absolute_url

TYPES: Final[dict[str, BlockType]] = {
    **dict.fromkeys(HEADINGS, "heading"),
    **dict.fromkeys(("li", "dt", "dd"), "list_item"),
    **dict.fromkeys(("figcaption", "caption"), "caption"),
    **dict.fromkeys(("td", "th", "tr"), "table"),
    "blockquote": "quote",
}
BETWEEN_CELLS: Final = " | "
SMALLEST: Final = 3  # pixels; pictures below are there to be counted, not to be seen


def read_fragment(html: str, *, base: str) -> tuple[tuple[Block, ...], tuple[Image, ...]]:
    """Return the blocks and the pictures of an HTML fragment whose links are relative to `base`.

    Cells of a row are one block. Raises `Rejected` ("too_large") as `parse_markup` does.
    """
    body = b"<div>" + html.encode("utf-8", "replace") + b"</div>"
    tree = parse_markup(body, content_type="text/html; charset=utf-8").tree
    return _blocks(walk(tree)), _images(tree, base)


def _blocks(layout: Layout) -> tuple[Block, ...]:
    blocks: list[Block] = []
    last_row = -1
    for piece in layout.pieces:
        kind, level, at = _type(layout.boxes, piece.box)
        row = _row(layout.boxes, at) if kind == "table" else -1
        if row >= 0 and row == last_row:
            blocks[-1] = Block(type="table", text=blocks[-1].text + BETWEEN_CELLS + piece.text)
        else:
            blocks.append(Block(type=kind, level=level, text=piece.text))
        last_row = row
    return tuple(blocks)


def _type(boxes: list[Box], at: int) -> tuple[BlockType, int | None, int]:
    while at >= 0:
        if found := TYPES.get(boxes[at].tag):
            return found, HEADINGS.get(boxes[at].tag), at
        at = boxes[at].parent
    return "paragraph", None, at


def _row(boxes: list[Box], at: int) -> int:
    return at if boxes[at].tag == "tr" else boxes[at].parent


def _images(tree: HtmlElement, base: str) -> tuple[Image, ...]:
    found: dict[str, Image] = {}
    for element in tree.iter("img"):
        url = absolute_url(element.get("src") or "", base) if element.get("src") else None
        width, height = _pixels(element.get("width")), _pixels(element.get("height"))
        if url and min(width or SMALLEST, height or SMALLEST) >= SMALLEST:
            found.setdefault(url, Image(url=url, caption=_caption(element), width=width, height=height))
    return tuple(found.values())


def _caption(element: HtmlElement) -> str | None:
    figure = next(element.iterancestors("figure"), None)
    caption = next(figure.iter("figcaption"), None) if figure is not None else None
    return (clean(caption.text_content()) or None) if caption is not None else None


def _pixels(text: str | None) -> int | None:
    digits = (text or "").strip().removesuffix("px")
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 6 else None
