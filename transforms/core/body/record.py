"""What reading a page's body gives."""

from dataclasses import dataclass

from lxml.html import HtmlElement

from schemas.article import Block, Credit


@dataclass(frozen=True, slots=True)
class Body:
    """The article's text in order, without title, bylines, captions of pictures, teasers and credit lines.

    `by` is the source for the evidence: `trafilatura` where its reading bears the text out, `visible-text` where only
    the page's own layout does, `json-ld` where the page shows no text and states it there; null without blocks.
    `flags` are codes of `schemas.reasons.FLAGS`: `no_body`, `structure_lost`, `truncated`, `paywalled`. `element` is
    the element of the tree that holds the text; what links it has beside the text are the page's related links.
    """

    blocks: tuple[Block, ...] = ()
    credits: tuple[Credit, ...] = ()
    flags: tuple[str, ...] = ()
    by: str | None = None
    element: HtmlElement | None = None
