"""One pass over the page: its elements become boxes, its text pieces."""

import re
from typing import Final

from lxml.html import HtmlElement

from transforms.core.body.layout import Box as Box, Layout as Layout, Piece as Piece, clean as clean
from transforms.core.body.lines import STOPS
from transforms.core.body.sign_words import HIDDEN_ENDS, HIDDEN_NAMES
from transforms.core.body.signs import Known, sign_of
from transforms.core.body.tags import BOLD, HEADINGS, INLINE, SKIPPED

_DENSE: Final = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_PICTURES: Final = frozenset(["img", "amp-img", "image"])
# A line in bold is a heading up to this length; text before a single break is a paragraph from this length.
_HEADING: Final = 120
_SENTENCES: Final = 60


def _is_break(span: HtmlElement) -> bool:
    """Whether an empty span stands for a line break, as some editors write it."""
    return not span.text and not len(span) and "br" in span.get("class", "").split()


def _is_hidden(span: HtmlElement) -> bool:
    names = span.get("class", "")
    return bool(names) and any(name in HIDDEN_NAMES or name.endswith(HIDDEN_ENDS) for name in names.split())


class _Walker:
    """The run of text being gathered, and where in the page it lies."""

    def __init__(self) -> None:
        self.layout = Layout()
        self.parts: list[str] = []
        self.linked = 0
        self.bold = 0
        self.links = 0
        self.in_link = 0
        self.in_bold = 0
        self.box = -1
        self.breaks = 0
        self.heading = ""
        self.pictures = 0
        self.known: Known = {}

    def add(self, text: str) -> None:
        if self.breaks:
            if text.isspace():
                return
            if self.breaks > 1 or self.is_line(text):
                self.flush()
            elif self.parts:
                self.parts.append(" ")
            self.breaks = 0
        self.parts.append(text)
        if self.in_link:
            self.linked += len(text.strip())
        if self.in_bold:
            self.bold += len(text.strip())

    def is_line(self, after: str) -> bool:
        """Whether the text before a single break stands alone: a heading in bold, or sentences that are complete."""
        before = "".join(self.parts).strip()
        if self.bold and not self.in_bold and self.bold >= len(before) - 2 and len(before) <= _HEADING:
            return True
        return len(before) >= _SENTENCES and before.endswith(STOPS) and not after.lstrip()[0].islower()

    def flush(self) -> None:
        self.breaks = 0
        if not self.parts:
            return
        text = clean("".join(self.parts))
        self.parts = []
        if text:
            box = self.layout.boxes[self.box]
            weight = len(text) + 2 * len(_DENSE.findall(text))
            self.layout.pieces.append(
                Piece(text, self.heading or box.tag, self.box, self.linked, self.bold, self.links, weight)
            )
        self.linked = self.bold = self.links = 0

    def open(self, element: HtmlElement, tag: str) -> None:
        self.flush()
        layout = self.layout
        layout.boxes.append(
            Box(
                tag,
                element,
                self.box,
                sign_of(element, tag, self.known),
                first=len(layout.pieces),
                pictures=self.pictures,
            )
        )
        self.box = len(layout.boxes) - 1
        if tag in HEADINGS:
            self.heading = tag

    def close(self) -> None:
        self.flush()
        box = self.layout.boxes[self.box]
        box.last = len(self.layout.pieces)
        box.end = len(self.layout.boxes)
        box.pictures = self.pictures - box.pictures
        if box.tag in HEADINGS:
            self.heading = ""
        self.box = box.parent


def walk(root: HtmlElement) -> Layout:
    """Read `root` without changing it. Time is linear in its elements; depth is of no account."""
    walker = _Walker()
    stack: list[tuple[HtmlElement, bool]] = [(root, False)]
    push, pop = stack.append, stack.pop
    while stack:
        element, leaving = pop()
        tag = element.tag
        if leaving:
            if tag in INLINE:
                if tag == "a":
                    walker.in_link -= 1
                elif tag in BOLD:
                    walker.in_bold -= 1
            else:
                walker.close()
        elif not isinstance(tag, str) or tag in SKIPPED:
            pass
        elif tag == "br" or (tag == "span" and _is_break(element)):
            walker.breaks += 1
        elif tag == "span" and _is_hidden(element):
            pass
        elif tag in _PICTURES:
            walker.pictures += 1
        elif tag == "hr":
            walker.flush()
        else:
            if tag in INLINE:
                if tag == "a":
                    walker.in_link += 1
                    walker.links += 1
                elif tag in BOLD:
                    walker.in_bold += 1
            else:
                walker.open(element, tag)
            text = element.text
            if text:
                walker.add(text)
            push((element, True))
            if len(element):
                stack.extend([(child, False) for child in reversed(element)])
            continue
        tail = element.tail
        if tail and element is not root:
            walker.add(tail)
    walker.flush()
    return walker.layout
