"""An article held as plain text: title, date line, paragraphs, and what stands after them."""

from dataclasses import dataclass

from schemas.article import Block, Credit
from schemas.page import PlainText
from transforms.core.body.credits import read_credit, read_dateline
from transforms.core.body.layout import clean
from transforms.core.body.lead import same
from transforms.core.body.lines import is_coda, is_label, leads_elsewhere
from transforms.core.plain.lines import (
    KEYWORD_LABELS,
    is_byline,
    is_date,
    is_headline,
    is_prose,
    is_subheading,
    paragraphs,
    without_bullet,
)

# Longer alone, a paragraph was several, in characters.
_LONGEST = 2500
_EDGES = " \t:：|.-–—"


@dataclass(frozen=True, slots=True)
class PlainArticle:
    """What a plain text says. Strings are as shown; nothing is parsed here.

    `date_line` and `byline` are the sender's own (`published`, `byline` of the message) where it gave them, else the
    lines between title and text. `keyword_line` is the line under a keyword heading, unsplit. `related` are the
    headlines after the text, without links. `flags` are codes of `schemas.reasons.FLAGS`: `no_body`, `structure_lost`.
    """

    title: str | None = None
    date_line: str | None = None
    byline: str | None = None
    blocks: tuple[Block, ...] = ()
    credits: tuple[Credit, ...] = ()
    keyword_line: str | None = None
    related: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()


def read_plain_text(doc: PlainText) -> PlainArticle:
    """Read an article as text corpora and messages hold it: title, date and byline first, then text, then lists."""
    lines = paragraphs(doc.text)
    title = _own(doc.title)
    byline, date_line = _own(doc.byline), _own(doc.published)
    if title is None and len(lines) > 1 and is_headline(lines[0]) and not is_date(lines[0]):
        title = lines[0]
    if lines and same(lines[0], title):
        lines = lines[1:]
    while len(lines) > 1 and not is_prose(lines[0]):
        if is_date(lines[0]):
            date_line = date_line or lines[0]
        elif is_byline(lines[0]):
            byline = byline or lines[0]
        else:
            break
        lines = lines[1:]
    lines, keyword_line, related = _split_end(lines)
    blocks, signed, more = _read_lines(lines)
    return PlainArticle(
        title=title,
        date_line=date_line,
        byline=byline,
        blocks=tuple(blocks),
        credits=tuple(signed),
        keyword_line=keyword_line,
        related=tuple(dict.fromkeys(more + related)),
        flags=_flags(blocks),
    )


def _own(value: str | None) -> str | None:
    return clean(value) or None if value else None


def _split_end(lines: list[str]) -> tuple[list[str], str | None, list[str]]:
    """Text, keyword line and related headlines: the end of the text from a keyword or related heading on.

    It is such an end only where nothing after the heading is a paragraph.
    """
    start = len(lines)
    while start > 1 and is_headline(lines[start - 1].rstrip(":")):
        start -= 1
    cut = next((i for i in range(start, len(lines)) if _inline_keywords(lines[i]) or _heads(lines, i)), len(lines))
    keywords: str | None = None
    related: list[str] = []
    expected = False
    for line in lines[cut:]:
        if _is_keyword_label(line):
            expected = True
        elif expected or _inline_keywords(line):
            keywords, expected = keywords or _inline_keywords(line) or line, False
        elif not is_label(line):
            related.append(line)
    return lines[:cut], keywords, related


def _heads(lines: list[str], i: int) -> bool:
    return i + 1 < len(lines) and (_is_keyword_label(lines[i]) or is_label(lines[i]))


def _inline_keywords(line: str) -> str | None:
    label, colon, rest = line.partition(":")
    return rest.strip() or None if colon and _is_keyword_label(label) else None


def _is_keyword_label(line: str) -> bool:
    return line.casefold().strip(_EDGES) in KEYWORD_LABELS


def _read_lines(lines: list[str]) -> tuple[list[Block], list[Credit], list[str]]:
    """Blocks, credits, and the headlines of lines such as `Read also: …` within the text."""
    while lines and (is_coda(lines[-1]) or is_label(lines[-1])) and not read_credit(lines[-1]):
        lines = lines[:-1]
    blocks: list[Block] = []
    signed: list[Credit] = []
    related: list[str] = []
    for i, line in enumerate(lines):
        credit = read_credit(line)
        if credit:
            signed.append(credit)
        elif is_label(line):
            continue
        elif leads_elsewhere(line):
            told = line.partition(":")[2].strip()
            if len(told) >= 15:
                related.append(told)
        else:
            before, after = lines[i - 1] if i else "", lines[i + 1] if i + 1 < len(lines) else ""
            blocks.append(_block(line, before, after))
    dateline = read_dateline(blocks[0].text) if blocks else None
    return blocks, [*([dateline] if dateline else []), *signed], related


def _block(line: str, before: str, after: str) -> Block:
    if is_subheading(line, before, after):
        return Block(type="heading", text=line)
    item = without_bullet(line)
    if item and (without_bullet(before) or without_bullet(after)):
        return Block(type="list_item", text=item)
    return Block(type="paragraph", text=line)


def _flags(blocks: list[Block]) -> tuple[str, ...]:
    if not blocks:
        return ("no_body",)
    return ("structure_lost",) if len(blocks) == 1 and len(blocks[0].text) > _LONGEST else ()
