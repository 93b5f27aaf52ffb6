"""From the flags of `newsbeam inspect` to what it prints."""

import argparse
import shutil
import sys
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import TYPE_CHECKING

from pipeline.inspect.entries import entry_lines
from pipeline.inspect.files import in_file
from pipeline.inspect.found import Found
from pipeline.inspect.show import show
from pipeline.inspect.wrap import SHOWN
from pipeline.options import CONTACT, UsageError
from pipeline.reason import reason
from schemas.article import Article
from schemas.observation import FeedEntry, Observation
from schemas.page import Link
from transforms.core.encode import to_json
from transforms.core.feeds.links import is_web
from transforms.core.observe import observe_article
from transforms.core.rejected import Rejected
from transforms.uris import ON_THE_WEB, SOURCES, UnknownScheme, split_input

if TYPE_CHECKING:
    from pipeline.inspect.web import Connect


def inspect(options: argparse.Namespace, connect: "Connect | None" = None) -> int:
    """Carry out `newsbeam inspect` and return its exit code: 1 where there is no article to show.

    `connect` makes what asks the web, in place of `Getter`. Raises `UsageError`.
    """
    try:
        found = _look(options, connect)
        first = next(found, None)
        if options.url is None and _in_feed(first):
            entries = [one for one in chain([first], found) if isinstance(one, Observation)]
            if len(entries) > 1 or isinstance(entries[0].content, Link):
                return _show_entries(entries, options)
            found = iter(())
        article = _first_article(chain([first] if first else [], found))
    except UnknownScheme as error:
        raise UsageError(f"{error}; or the address of a page, https://…") from None
    except OSError as error:
        raise UsageError(f"{options.file} cannot be read: {reason(error)}") from None
    except Rejected as error:
        return _no_article(error)
    if article is None:
        raise UsageError(
            f"{options.file} holds nothing for {options.url}" if options.url else f"{options.file} is empty"
        )
    _print(to_json(article).decode() if options.json else "\n".join(show(article, _width())))
    return 0


def _look(options: argparse.Namespace, connect: "Connect | None") -> Iterator[Found]:
    """Yield what lies at the file or address. Raises `UsageError`, `UnknownScheme`, `OSError`, `Rejected`."""
    scheme, _, rest = options.file.partition(":")
    address = rest if scheme in ON_THE_WEB else options.file
    if not is_web(address):
        scheme, path = split_input(options.file)
        if is_web(path):
            raise UsageError(f"{scheme} is not read from the web; for the page there write {path}")
        if scheme not in SOURCES:
            raise UsageError(f"{options.file} is no file: inspect shows {', '.join(SOURCES)}, and addresses on the web")
        return in_file(scheme, path, options.url, options.fetched_at)
    if options.fetched_at:
        raise UsageError("--fetched-at is for a page in a file: one on the web is fetched now")
    if not options.contact:
        raise UsageError(f"the address is on the web, and publishers must be able to reach you: add {CONTACT}")
    from pipeline.inspect.web import on_the_web  # its libraries take half a second, which a file is spared

    return on_the_web(address, options, connect)


def _in_feed(found: Found | None) -> bool:
    """Whether a thing stands in a feed or sitemap that is looked at for itself, and not inside an archive."""
    return (
        isinstance(found, Observation)
        and isinstance(found.content, FeedEntry | Link)
        and found.origin.source in ("feed", "http")
    )


def _first_article(found: Iterable[Found]) -> Article | None:
    """Return the first article; where there is none, raise what the first thing that was found is instead."""
    first: Rejected | None = None
    for one in found:
        try:
            return _article(one)
        except Rejected as error:
            first = first or error
    if first:
        raise first
    return None


def _article(found: Found) -> Article:
    if isinstance(found, Rejected):
        raise found
    if isinstance(found.content, Link):
        raise Rejected("not_fetched", f"it is only an address; newsbeam inspect {found.content.url} fetches the page")
    return next(seen.content for seen in observe_article(found))


def _show_entries(entries: list[Observation], options: argparse.Namespace) -> int:
    """Print the entries of a feed: a list for a person, or the record of each as JSON."""
    if not options.json:
        _print("\n".join(entry_lines(entries, options.file, _width())))
        return 0
    code = 0
    for entry in entries:
        try:
            _print(to_json(_article(entry)).decode())
        except Rejected as error:
            code = _no_article(error)
    return code


def _no_article(error: Rejected) -> int:
    print(f"newsbeam: no article: {error.detail.removesuffix('.').translate(SHOWN)} ({error.reason})", file=sys.stderr)
    return 1


def _print(text: str) -> None:
    """Print in UTF-8 whatever the terminal's encoding is: a record is of any script."""
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode("utf-8", "replace") + b"\n")
    sys.stdout.flush()


def _width() -> int:
    return max(shutil.get_terminal_size().columns, 40)
