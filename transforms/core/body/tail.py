"""What stands after the last paragraph, and is taken off."""

from transforms.core.body.lines import is_coda, is_label, leads_elsewhere
from transforms.core.body.tags import HEADINGS
from transforms.core.body.walk import Piece


def without_tail(pieces: list[Piece]) -> list[Piece]:
    """Take codas, labels and headings without text off the end."""
    end = len(pieces)
    while end:
        piece = pieces[end - 1]
        text = piece.text
        if piece.tag in HEADINGS or is_label(text) or leads_elsewhere(text) or is_coda(text) or not any(map(str.isalnum, text)):
            end -= 1
            continue
        break
    return pieces[:end] if end else pieces
