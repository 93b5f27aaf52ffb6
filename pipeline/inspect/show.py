"""A record as lines for a person: each field, its evidence, what was not taken, and the text as blocks."""

from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass
from typing import Any

from pipeline.inspect.wrap import wrap
from pipeline.progress import counted
from schemas.article import Article, Block, Credit, Evidence, Image, Quality, Related
from schemas.reasons import FLAGS
from schemas.time import Time

LABEL = 15  # columns
ASIDE = {"schema", "blocks", "text", "evidence", "pipeline"}  # shown as the text, as evidence, or not at all
BOOKKEEPING = ("id", "version", "revision_id", "previous_revision_id", "change", "feed", "dedup", "fetch")
MARKS = {
    "paragraph": ("", ""),
    "heading": ("# ", ""),
    "list_item": ("• ", "  "),
    "quote": ("> ", "> "),
    "table": ("| ", "| "),
    "caption": ("[caption] ", ""),
}


def show(article: Article, width: int) -> Iterator[str]:
    """Yield the lines that show a record on a terminal of `width` columns."""
    names = [field.name for field in fields(article) if field.name not in ASIDE]
    said = [name for name in names if name not in BOOKKEEPING]
    values = {name: list(_said(getattr(article, name))) for name in names}
    for name in said:
        if values[name]:
            yield from _lines(name, [*values[name], *_proof(article.evidence.get(name))], width)
    yield from _lines("not stated", [", ".join(name for name in said if not values[name]) or "nothing"], width)
    for name in BOOKKEEPING:
        if values[name]:
            yield from _lines(name, values[name], width)
    yield from _lines(
        "blocks",
        [
            f"{len(article.blocks):,}, as they follow" if article.blocks else "none",
            *_proof(article.evidence.get("blocks")),
        ],
        width,
    )
    for block in article.blocks:
        yield ""
        yield from _block(block, width)


def clock(time: Time) -> str:
    """Return a moment as its source shows it, and how much of it is known."""
    zone = f" {time.offset}" if time.offset else ""
    return f"{time.local}{zone}, to the {time.precision}, zone {time.zone}"


def _lines(name: str, texts: Iterable[str], width: int) -> Iterator[str]:
    """Yield a labelled field; texts that begin with spaces are set in by as many."""
    label = name
    for text in texts:
        inside = len(text) - len(text.lstrip(" "))
        for line in wrap(text, width - LABEL - inside):
            yield f"{label:<{LABEL}}{' ' * inside}{line}"
            label = ""


def _proof(proof: Evidence | None) -> Iterator[str]:
    """Yield where a field came from, and the candidates that lost by the reason why; values end their lines.

    That a line of English ends with a value keeps right-to-left values readable where the terminal turns them.
    """
    if proof is None:
        return
    agree = f"; {', '.join(proof.agree)} say{'s' if len(proof.agree) == 1 else ''} the same" if proof.agree else ""
    yield f"  from {proof.by}{agree}"
    for why in dict.fromkeys(other.why for other in proof.also):
        yield f"  not taken ({why}):" if why else "  not taken:"
        yield from (f"    {other.by}: {other.value}" for other in proof.also if other.why == why)


def _said(value: Any) -> Iterator[str]:
    """Yield a value as lines; none for one that says nothing."""
    match value:
        case None | "":
            return
        case tuple():
            for one in value:
                yield from _said(one)
        case Time():
            yield clock(value)
            yield value.instant or f"between {value.earliest} and {value.latest}"
            yield f"read from: {value.raw}"
        case Quality():
            yield f"{counted(value.words, 'word')}, {counted(value.paragraphs, 'paragraph')}"
            yield from (f"{flag}: {FLAGS.get(flag, '')}".removesuffix(": ") for flag in value.flags)
        case Credit():
            yield f"{value.name} ({value.role})"
            yield f"  read from: {value.raw}"
        case Related():
            yield f"{value.position}. {value.title or 'without a title'}"
            if value.canonical_url:
                yield f"   {value.canonical_url}"
        case Image():
            yield value.url + (f" ({value.width} × {value.height})" if value.width and value.height else "")
            yield from (f"  {part}" for part in _parts(value, ("caption", "credit")))
        case _ if is_dataclass(value):
            yield from _parts(value, tuple(field.name for field in fields(value)))
        case _:
            yield str(value)


def _parts(value: Any, names: tuple[str, ...]) -> Iterator[str]:
    for name in names:
        if said := "; ".join(_said(getattr(value, name))):
            yield f"{name}: {said}"


def _block(block: Block, width: int) -> Iterator[str]:
    first, rest = MARKS[block.type]
    if block.type == "heading":
        first = "#" * (block.level or 2) + " "
    for number, line in enumerate(wrap(block.text, width - len(first))):
        yield (rest if number else first) + line
