"""One pass over the page: its elements become boxes, its text pieces."""

import re
from typing import Final

from lxml import etree
from lxml.html import HtmlElement

from transforms.core.body.layout import Box as Box, Layout as Layout, Piece as Piece, clean as clean
from transforms.core.body.lines import STOPS
from transforms.core.body.sign_words import HIDDEN_ENDS, HIDDEN_NAMES
from transforms.core.body.signs import Known, sign_of
from transforms.core.body.tags import BOLD, HEADINGS, INLINE, SKIPPED

_DENSE: Final = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_BOX, _INLINE, _LINK, _STRONG, _SPAN, _BREAK, _RULE, _PICTURE, _SKIPPED = range(9)
# What an element is to the walk; one that is not listed is a box.
_ROLES: Final[dict[str, int]] = {
    **dict.fromkeys(INLINE, _INLINE),
    **dict.fromkeys(BOLD, _STRONG),
    **dict.fromkeys(("img", "amp-img", "image"), _PICTURE),
    **dict.fromkeys(SKIPPED, _SKIPPED),
    "a": _LINK,
    "span": _SPAN,
    "br": _BREAK,
    "hr": _RULE,
}
# A line in bold is a heading up to this length; text before a single break is a paragraph from this length.
_HEADING: Final = 120
_SENTENCES: Final = 60


def _span_role(span: HtmlElement) -> int:
    """An empty span may stand for a line break, as some editors write it; a hidden one is read to the blind alone."""
    names = span.get("class")
    if not names:
        return _INLINE
    each = names.split()
    if "br" in each and not span.text and not len(span):
        return _BREAK
    if any(name in HIDDEN_NAMES or name.endswith(HIDDEN_ENDS) for name in each):
        return _SKIPPED
    return _INLINE


class _Walker:
    """The run of text being gathered, and where in the page it lies."""

    def __init__(self) -> None:
        self.layout = Layout()
        self.parts: list[str] = []
        self.linked = 0
        self.bold = 0
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
        elif not self.parts and text.isspace():
            return  # between two tags, as most texts are
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
            weight = len(text) if text.isascii() else len(text) + 2 * len(_DENSE.findall(text))
            self.layout.pieces.append(Piece(text, self.heading or box.tag, self.box, self.linked, self.bold, weight))
        self.linked = self.bold = 0

    def stand_in(self, role: int) -> None:
        """Take note of an element that holds no text."""
        if role == _BREAK:
            self.breaks += 1
        elif role == _PICTURE:
            self.pictures += 1
        elif role == _RULE:
            self.flush()

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
    steps = etree.iterwalk(root, events=("start", "end", "comment", "pi"))
    for event, element in steps:
        if event == "start":
            tag = element.tag
            role = _ROLES.get(tag, _BOX)
            if role == _SPAN:
                role = _span_role(element)
            if role == _BOX:
                walker.open(element, tag)
            elif role == _LINK:
                walker.in_link += 1
            elif role == _STRONG:
                walker.in_bold += 1
            elif role != _INLINE:
                walker.stand_in(role)
                steps.skip_subtree()  # its end is the next step
                continue
            if text := element.text:
                walker.add(text)
            continue
        if event == "end":
            role = _ROLES.get(element.tag, _BOX)
            if role == _BOX:
                walker.close()
            elif role == _LINK:
                walker.in_link -= 1
            elif role == _STRONG:
                walker.in_bold -= 1
        if (tail := element.tail) and element is not root:
            walker.add(tail)
    walker.flush()
    return walker.layout
