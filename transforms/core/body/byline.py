"""The line that says who wrote the article and when: it is told in fields of its own and is no part of the text."""

import re

from schemas.article import Block
from schemas.time import Time

_FIRST = 3  # blocks in which a byline can stand
_LONGEST = 200
_LEFT = 12  # letters that may be left: "By", "Published on", "Von … Uhr"


def without_byline(blocks: tuple[Block, ...], authors: tuple[str, ...], published: Time | None) -> tuple[Block, ...]:
    """Return `blocks` without a line near their beginning that only repeats the authors and the date.

    The line must name an author and hold the date as it was read, and next to nothing else.
    """
    return tuple(
        block for at, block in enumerate(blocks) if at >= _FIRST or not _is_byline(block.text, authors, published)
    )


def _is_byline(text: str, authors: tuple[str, ...], published: Time | None) -> bool:
    named = [name for name in authors if name in text]
    if len(text) > _LONGEST or not named or published is None:
        return False
    rest = text
    for name in named:
        rest = rest.replace(name, " ")
    if published.raw in rest:
        rest = rest.replace(published.raw, " ")
    elif published.local[:4] not in rest:
        return False
    else:
        rest = re.sub(r"\d", " ", rest)
    return sum(character.isalpha() for character in rest) <= _LEFT
