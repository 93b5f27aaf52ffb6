"""What stands after the last paragraph, and is taken off."""

from transforms.core.body.captions import is_caption
from transforms.core.body.layout import Piece
from transforms.core.body.lines import closes, is_coda, is_label, leads_elsewhere
from transforms.core.body.tags import HEADINGS

# A closing line is looked for among so many pieces from the end, with no more than this share of the text after it.
_LAST = 10
_AFTER = 0.15


def without_tail(pieces: list[Piece]) -> list[Piece]:
    """Take off what follows a line that closes the text, then codas, labels and headings without text."""
    end = _closing(pieces)
    while end and _is_end(pieces[end - 1]):
        end -= 1
    return pieces[:end] if end else pieces


def _closing(pieces: list[Piece]) -> int:
    total = sum(piece.weight for piece in pieces)
    after, end = 0, len(pieces)
    for i in range(len(pieces) - 1, max(0, len(pieces) - _LAST), -1):
        after += pieces[i].weight
        if after > _AFTER * total + 100:
            break
        if closes(pieces[i].text):
            end = i
    return end


def _is_end(piece: Piece) -> bool:
    text = piece.text
    return (
        piece.tag in HEADINGS
        or is_label(text)
        or leads_elsewhere(text)
        or is_coda(text)
        or is_caption(text)
        or (len(text) <= 80 and text.endswith(":"))
        or not any(map(str.isalnum, text))
    )
