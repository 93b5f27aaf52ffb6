"""The page cut down to its prose, for trafilatura to read: a tenth of the elements, the same names."""

from lxml.html import HtmlElement, HTMLParser

from transforms.core.body.layout import Layout, clean
from transforms.core.body.places import is_bare_link, is_prose
from transforms.core.body.tags import HEADINGS
from transforms.core.markup.tree import PLAIN_ELEMENTS

# Boxes kept even where they hold no prose: short lines in these may be the article's.
_LINES = frozenset(["p", "li", "ul", "ol", "blockquote", *HEADINGS])
_PARSER = HTMLParser()
_PARSER.set_element_class_lookup(PLAIN_ELEMENTS)


def outline(layout: Layout) -> HtmlElement | None:
    """A new tree with the boxes that hold prose and the pieces in them; null when there is no prose."""
    boxes, pieces = layout.boxes, layout.pieces
    holds = [0] * len(boxes)
    for piece in pieces:
        if is_prose(piece):
            holds[piece.box] += 1
    for i in range(len(boxes) - 1, 0, -1):
        holds[boxes[i].parent] += holds[i]
    if not boxes or not holds[0]:
        return None
    make = _PARSER.makeelement
    made: list[HtmlElement | None] = [None] * len(boxes)
    root = make("html")
    made[0] = make("body")
    root.append(made[0])
    steps = [(box.first, 0, i) for i, box in enumerate(boxes) if i and (holds[i] or box.tag in _LINES)]
    steps += [(k, 1, k) for k in range(len(pieces))]
    steps.sort()
    for _, kind, i in steps:
        if kind == 0:
            outer = made[boxes[i].parent]
            if outer is not None:
                tag = boxes[i].tag
                element = make(tag if tag.isascii() and tag.isalnum() else "div")
                for name in ("class", "id"):
                    value = boxes[i].element.get(name)
                    if value:
                        element.set(name, clean(value))
                outer.append(element)
                made[i] = element
            continue
        piece = pieces[i]
        holder = made[piece.box]
        if holder is None:
            continue
        if is_bare_link(piece):
            link = make("a", href="/")
            link.text = piece.text
            holder.append(link)
        elif holder.text is None and not len(holder):
            holder.text = piece.text
        else:
            line = make("p")
            line.text = piece.text
            holder.append(line)
    return root
