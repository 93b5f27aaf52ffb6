"""`newsbeam inspect`: one page and its record, with where each field came from, for a person to read."""

import argparse
import shutil
import sys
import textwrap
from collections.abc import Iterator
from dataclasses import fields, replace
from typing import Any

from apache_beam.io.filesystem import CompressionTypes
from apache_beam.io.filesystems import FileSystems

from pipeline.options import UsageError
from pipeline.plan import reason
from schemas.article import Article, Evidence
from schemas.fates import DeadLetter, Skipped
from schemas.observation import Observation, Redirect
from schemas.page import FeedBody, Link, Message, Page, PlainText
from schemas.time import Time
from transforms.core.encode import to_json
from transforms.core.feeds import looks_like_feed
from transforms.core.observe import observe_article, split_feed
from transforms.core.rejected import Rejected
from transforms.core.warc import Capture
from transforms.read import open_content
from transforms.uris import SOURCES, UnknownScheme, split_input

NOT_SHOWN = {"schema", "blocks", "text", "evidence", "fetch", "pipeline"}
LABEL = 15


def inspect(options: argparse.Namespace) -> int:
    """Carry out `newsbeam inspect` and return its exit code: 1 where the page carries no article."""
    try:
        found = next(_found(options), None)
    except UnknownScheme as error:
        raise UsageError(str(error)) from None
    except OSError as error:
        raise UsageError(f"{options.file} cannot be read: {reason(error)}") from None
    except Rejected as error:
        print(f"newsbeam: no article: {error.detail} ({error.reason})", file=sys.stderr)
        return 1
    if found is None:
        raise UsageError(
            f"{options.file} holds nothing for {options.url}" if options.url else f"{options.file} is empty"
        )
    if options.json:
        print(to_json(found).decode())
    else:
        print("\n".join(show(found, shutil.get_terminal_size().columns)))
    return 0


def _found(options: argparse.Namespace) -> Iterator[Article]:
    """Yield the articles of a file; `--url` names a lone page, and picks one of many from an archive."""
    scheme, path = split_input(options.file)
    with FileSystems.open(path, compression_type=CompressionTypes.UNCOMPRESSED) as stream:
        for seen in SOURCES[scheme](stream, path):
            if isinstance(seen, DeadLetter | Skipped):
                continue
            if scheme in ("html", "text"):
                fetch = replace(seen.content.fetch, at=options.fetched_at)
                seen = replace(seen, content=replace(seen.content, url=options.url or seen.content.url, fetch=fetch))
                seen = replace(seen, origin=replace(seen.origin, url=seen.content.url))
            if options.url in (None, seen.origin.url) or isinstance(seen.content, Message | FeedBody) or _is_feed(seen):
                for one in _opened(seen):
                    if options.url in (None, one.origin.url):
                        yield from (article.content for article in observe_article(one))


def _is_feed(seen: Observation) -> bool:
    return isinstance(seen.content, Capture) and looks_like_feed(seen.content.content_type, seen.content.body[:2048])


def _opened(seen: Observation) -> Iterator[Observation]:
    for one in open_content(seen) if isinstance(seen.content, Message | Capture) else [seen]:
        if isinstance(one.content, FeedBody):
            yield from (part for part in split_feed(one) if not isinstance(part.content, Link))
        elif isinstance(one.content, Page | PlainText):
            yield one
        elif isinstance(one.content, Link | Redirect):
            continue


def show(article: Article, width: int = 100) -> Iterator[str]:
    """Yield the lines that show a record: each field, its evidence, what was not taken, and the text as blocks."""
    for field in fields(article):
        value = getattr(article, field.name)
        if field.name in NOT_SHOWN or value in (None, ()) or not _said(value):
            continue
        yield from _lines(field.name, _said(value), width)
        if proof := article.evidence.get(field.name):
            yield from _proof(proof, width)
    missing = [field.name for field in fields(article) if getattr(article, field.name) in (None, ())]
    yield from _lines("not stated", ", ".join(missing) or "nothing", width)
    yield from _lines("fetch", _said(article.fetch), width)
    blocks = article.evidence.get("blocks")
    yield from _lines("blocks", f"{len(article.blocks)}", width)
    if blocks:
        yield from _proof(blocks, width)
    marks = {"paragraph": "", "list_item": "• ", "quote": "> ", "table": "| ", "caption": "[picture] "}
    for block in article.blocks:
        mark = "#" * (block.level or 2) + " " if block.type == "heading" else marks[block.type]
        yield ""
        yield from textwrap.wrap(mark + block.text, max(width, 40))


def _lines(name: str, text: str, width: int) -> list[str]:
    room = max(width - LABEL, 40)
    first, *rest = [line for part in text.split("\n") for line in textwrap.wrap(part, room) or [""]]
    return [f"{name:<{LABEL}}{first}", *(" " * LABEL + line for line in rest)]


def _proof(proof: Evidence, width: int) -> Iterator[str]:
    agree = f"; {', '.join(proof.agree)} say{'s' if len(proof.agree) == 1 else ''} the same" if proof.agree else ""
    yield from _lines("", f"  from {proof.by}{agree}", width)
    for other in proof.also:
        yield from _lines("", f"  not taken: {other.by}: {other.value}{f' ({other.why})' if other.why else ''}", width)


def _said(value: Any) -> str:
    if isinstance(value, Time):
        moment = f"{value.local} {value.offset or ''}".strip() + f", to the {value.precision}, zone {value.zone}"
        return f"{moment}\n{value.instant or f'between {value.earliest} and {value.latest}'}\nread from: {value.raw}"
    if isinstance(value, tuple):
        return "\n".join(_said(one) for one in value)
    if hasattr(value, "__dataclass_fields__"):
        parts = ((field.name, getattr(value, field.name)) for field in fields(value))
        said = ((name, _said(part).replace("\n", " ")) for name, part in parts if part not in (None, (), ""))
        return ", ".join(f"{name}: {part}" for name, part in said)
    return str(value)
