"""The article's text from a parsed page: the steps, in order."""

from dataclasses import replace

from lxml.html import HtmlElement

from schemas.article import Credit
from transforms.core.body.choose import choose, find_end
from transforms.core.body.complete import blocks_of, covered, flags_of
from transforms.core.body.credits import read_credit, read_dateline
from transforms.core.body.kinds import to_blocks
from transforms.core.body.layout import Layout, Piece
from transforms.core.body.lead import find_headline, find_lead, same
from transforms.core.body.locate import holder, locate
from transforms.core.body.places import find_places, is_prose
from transforms.core.body.record import Body
from transforms.core.body.second import read_again, reconcile
from transforms.core.body.stored import stored_article
from transforms.core.body.tags import HEADINGS
from transforms.core.body.tail import without_tail
from transforms.core.body.walk import walk


def read_body(
    tree: HtmlElement,
    *,
    title: str | None,
    language: str | None,
    article_body: str | None = None,
    description: str | None = None,
) -> Body:
    """Return the text of the article that a page shows, as blocks, with the credit lines apart.

    The page's layout is read in one pass; where prose gathers is the article; trafilatura reads the same page cut down
    to its prose, and where the two readings differ widely the pieces they agree on decide. `title` and `description`
    tell the headline and the standfirst from the text. `article_body` (schema.org) is a witness of completeness, and
    the text itself only where the page shows less than half of it. `language` decides nothing yet: a page's furniture
    may speak another language than its article, so the phrases of all are heard. Where the page shows no text at all,
    the one that its scripts would draw is read in the same way. `tree` is left as it is.
    """
    body = _read_shown(tree, title, article_body, description)
    stored = None if body.blocks else stored_article(tree, title)
    if stored is None:
        return body
    return replace(_read_shown(stored, title, None, description), element=body.element)


def _read_shown(tree: HtmlElement, title: str | None, article_body: str | None, description: str | None) -> Body:
    layout = walk(tree)
    if not layout.boxes:
        return Body(flags=("no_body",))
    said = read_again(layout)
    places = find_places(layout, said)
    here = locate(layout, places, title)
    end = find_end(layout, here, title)
    chosen = reconcile(layout, choose(layout, places, here, end, title), said, end)
    chosen = _after_headline(layout, chosen, title)
    order = {id(piece): i for i, piece in enumerate(layout.pieces)}
    start = next((order[id(piece)] for piece in chosen if is_prose(piece)), None)
    lead: list[Piece] = []
    if start is not None:
        headline = find_headline(layout, places, title, start)
        lead = find_lead(layout, places, headline, start, title, description)
        chosen = [piece for piece in chosen if order[id(piece)] >= start]
    text, signed = _without_credits(chosen)
    text = without_tail(text)
    blocks = to_blocks(layout, lead + text)
    here = holder(layout, [order[id(piece)] for piece in text], here)
    by = "trafilatura" if any(" ".join(block.text.split()) in said for block in blocks) else "visible-text"
    shown = sum(len(block.text) for block in blocks)
    if article_body and len(article_body) > 2 * shown and covered(article_body, blocks) < 0.5:
        blocks, by = blocks_of(article_body), "json-ld"
    return Body(
        blocks=tuple(blocks),
        credits=tuple(signed),
        flags=flags_of(layout, blocks, article_body),
        by=by if blocks else None,
        element=layout.boxes[here].element,
    )


def _after_headline(layout: Layout, pieces: list[Piece], title: str | None) -> list[Piece]:
    """Leave out what stands before the headline, where most of the text stands after it."""
    at = next((i for i, piece in enumerate(layout.pieces) if piece.tag in HEADINGS and same(piece.text, title)), -1)
    later = {id(piece) for piece in layout.pieces[at + 1 :]}
    after = [piece for piece in pieces if id(piece) in later]
    return after if 2 * sum(p.weight for p in after) >= sum(p.weight for p in pieces) else pieces


def _without_credits(pieces: list[Piece]) -> tuple[list[Piece], list[Credit]]:
    """Take the credit lines out, each name once; a dateline's agency is a credit too and stays."""
    text: list[Piece] = []
    found: list[Credit] = []
    for piece in pieces:
        credit = read_credit(piece.text)
        if credit:
            found.append(credit)
        else:
            text.append(piece)
    dateline = read_dateline(text[0].text) if text else None
    if dateline:
        found.insert(0, dateline)
    once: dict[tuple[str, str], Credit] = {}
    for credit in found:
        once.setdefault((credit.name, credit.role), credit)
    return text, list(once.values())
