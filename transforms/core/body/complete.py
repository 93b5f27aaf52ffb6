"""How whole the text is: what the page states of it elsewhere, and what its shape tells."""

import re
from typing import Final

from schemas.article import Block
from transforms.core.body.layout import Layout, clean
from transforms.core.body.paywall import speaks_of_paying

_WORD: Final = re.compile(r"\w+")
# A lone paragraph as long as this was several.
_LONGEST: Final = 2500
_CUT: Final = ("[…]", "[...]", "(more)", "(more…)", "[more]")


def flags_of(layout: Layout, blocks: list[Block], stated: str | None) -> tuple[str, ...]:
    """The codes of `schemas.reasons.FLAGS` that hold for a text; `stated` is the page's own copy of it, if any."""
    if not blocks:
        return ("no_body",)
    flags = []
    length = sum(len(block.text) for block in blocks)
    last = blocks[-1].text
    cut = last.endswith(_CUT) or (length < 700 and last.endswith(("…", "...")))
    if cut or (stated and len(stated) > length and covered(stated, blocks) < 0.7):
        flags.append("truncated")
    if length > _LONGEST and max(len(block.text) for block in blocks) > 0.8 * length:
        flags.append("structure_lost")
    if length < 3000 and any(speaks_of_paying(piece.text) for piece in layout.pieces):
        flags.append("paywalled")
    return tuple(flags)


def covered(stated: str, blocks: list[Block]) -> float:
    """The share of the stated text's words, each once, that stand in the blocks."""
    wanted = set(_WORD.findall(stated.casefold()))
    have = set(_WORD.findall(" ".join(block.text for block in blocks).casefold()))
    return len(wanted & have) / len(wanted) if wanted else 1.0


def blocks_of(stated: str) -> list[Block]:
    """A stated text as paragraphs: its lines."""
    lines = (clean(line) for line in stated.splitlines())
    return [Block(type="paragraph", text=line) for line in lines if line]
