"""A page as its text in reading order, and the boxes that hold it."""

import re
from dataclasses import dataclass, field
from typing import Final

from lxml.html import HtmlElement

from transforms.core.body.signs import Sign

# Zero-width and soft marks that show nothing; joiners stay, since Persian and the Indic scripts spell with them.
_UNSEEN: Final = re.compile("[\u00ad\u200b\u2060\ufeff\x00-\x08\x0e-\x1b\x7f\ufffe\uffff\ud800-\udfff]")
# What a browser shows as one space; a lone no-break space is the writer's and stays.
_SPACES: Final = re.compile(r"\s{2,}|[\t\n\r\f\v\x1c-\x1f\x85\u2028\u2029]")


def clean(text: str) -> str:
    """White space folded to single spaces, and what cannot be seen taken out."""
    if text.isprintable() and "  " not in text:  # the plain space is the only white space that counts as printable
        return text.strip()
    return _SPACES.sub(" ", _UNSEEN.sub("", text)).strip()


@dataclass(slots=True)
class Box:
    """A block-level element. `parent` and `end` are positions in the list of boxes; `end` is one past its last.

    `first` and `last` bound its pieces in the list of pieces; `pictures` counts the images in it.
    """

    tag: str
    element: HtmlElement
    parent: int
    sign: Sign | None
    first: int = 0
    last: int = 0
    end: int = 0
    pictures: int = 0


@dataclass(slots=True)
class Piece:
    """A run of text with no block boundary inside. `tag` is its box's, or the heading's around it.

    `linked` and `bold` count its characters in links and in bold type.
    `weight` is its length in letters of an alphabet: one of a script without spaces says as much as three.
    """

    text: str
    tag: str
    box: int
    linked: int
    bold: int
    weight: int


@dataclass(slots=True)
class Layout:
    """The page as boxes (each before the ones inside it) and pieces (in reading order)."""

    boxes: list[Box] = field(default_factory=list)
    pieces: list[Piece] = field(default_factory=list)
