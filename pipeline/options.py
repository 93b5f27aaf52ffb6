"""Every flag with its help; wrong flags end here with one sentence and exit code 2."""

import argparse
import os
import re
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from importlib.metadata import version
from typing import NoReturn

INPUTS_HELP = """\
inputs (--input may be given several times):
  warc:GLOB    archived pages and feed documents: *.warc, *.warc.gz, *.wacz
  feed:URL     a feed on the web, or a page that names its feeds; its new entries' pages are fetched
  feed:GLOB    archived feed documents: RSS, Atom, JSON Feed
  sitemap:URL  a sitemap on the web, or an index of sitemaps; sitemap:GLOB archived ones
  opml:URL     a list of feeds on the web; opml:FILE one whose feeds may be on the web or files
  html:GLOB    pages, one a file
  text:GLOB    plain texts, one article a file
  jsonl:GLOB   messages, one a line, plain or gzip
  pubsub:NAME  messages of a subscription, projects/P/subscriptions/S; needs --state
The scheme may be left out where the ending tells it: news.warc.gz, feeds.opml.

outputs:
  jsonl:DIR    articles-*, related-*, duplicates-*, skipped-*, dead-letters-*.jsonl and summary.json
  pubsub:NAME  the same records as messages of a topic, projects/P/topics/T; needs --state
  warc:DIR     everything that was fetched; --input 'warc:DIR/*.warc.gz' makes the same records of it

To follow feeds for as long as it runs:
  newsbeam run --input opml:feeds.opml --every 5m --state state --contact you@example.org \\
      --output jsonl:out --output warc:archive

exit codes: 0 done, 1 failed, 2 a wrong flag or file, 3 the counts do not add up, 130 stopped
"""


CONTACT = "--contact you@example.org"


class UsageError(Exception):
    """A wrong flag, spec or file: one sentence that names it and what would be right."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{' '.join(message.split())} (see {self.prog} --help)")


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Return the command and its flags; flags of Beam itself are in `beam`. Raises `UsageError`."""
    parser = _Parser(prog="newsbeam", description="News feeds, messages and web archives into clean article records.")
    parser.add_argument("--version", action="version", version=f"newsbeam {version('newsbeam')}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    _add_run(commands.add_parser)
    look = commands.add_parser(
        "inspect",
        help="show one page's record and where each field came from",
        description="Show the record of one page, where each field came from, and which candidates were not taken.",
    )
    look.add_argument(
        "file",
        metavar="FILE|URL",
        help="a page, text, feed, archive or file of messages, as --input takes it; or an address on the web",
    )
    look.add_argument("--url", help="the page's address; of an archive or feed, the page to show")
    look.add_argument(
        "--fetched-at", type=moment, metavar="TIME", help="when a page was fetched, e.g. 2022-02-12T18:00:00Z"
    )
    look.add_argument("--json", action="store_true", help="print the record as JSON")
    look.add_argument(
        "--contact",
        type=contact,
        metavar="WHO",
        help="needed to fetch from the web; publishers are told this e-mail address or web page",
    )
    look.add_argument(
        "--allow-private", action="store_true", help="fetch from private addresses too, as on an intranet"
    )
    look.add_argument("--debug", action="store_true", help="show tracebacks")
    feeds = commands.add_parser(
        "feeds",
        help="list the feeds that are followed",
        description="List each feed that is followed: last success, next poll, pace, errors, likely gaps.",
    )
    feeds.add_argument("--state", required=True, metavar="DIR", help="the state of the run that follows them")
    feeds.add_argument("--json", action="store_true", help="print one JSON object a feed")
    feeds.add_argument("--debug", action="store_true", help="show tracebacks")
    schema = commands.add_parser("schema", help="print the record's schema")
    schema.add_argument("format", choices=["json"], help="json: JSON Schema 2020-12")
    known, rest = parser.parse_known_args(arguments)
    known.beam = rest
    if known.command == "run" and not known.output and not known.dry_run:
        raise UsageError("--output is missing: write for instance --output jsonl:out (see newsbeam run --help)")
    if rest and known.command != "run":
        raise UsageError(f"{rest[0]}: {known.command} takes no such flag (see newsbeam {known.command} --help)")
    return known


def _add_run(add: Callable[..., argparse.ArgumentParser]) -> None:
    run = add(
        "run",
        help="read inputs, write one record per article version",
        description="Read inputs and write one record per article version. Flags of Apache Beam are passed on to it.",
        epilog=INPUTS_HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    work = run.add_argument_group("inputs and outputs")
    work.add_argument("--input", action="append", required=True, metavar="SPEC", help="what to read; or warc:A,feed:B")
    work.add_argument("--output", action="append", metavar="SPEC", help="where records go; or jsonl:A,jsonl:B")
    work.add_argument("--overwrite", action="store_true", help="replace the run that the output folder holds")
    work.add_argument("--dry-run", action="store_true", help="say what would be read, and read nothing")
    _add_following(run.add_argument_group("following feeds"))
    limits = run.add_argument_group("limits")
    limits.add_argument(
        "--workers",
        type=_workers,
        default=os.cpu_count() or 1,
        metavar="N",
        help="child processes that extract (default: the cores, %(default)s)",
    )
    limits.add_argument(
        "--page-timeout",
        type=duration,
        default=20.0,
        metavar="TIME",
        help="longest a page may take, e.g. 20s; then it is a dead letter (default: 20s)",
    )
    limits.add_argument(
        "--page-memory",
        type=page_memory,
        default=1 << 30,
        metavar="SIZE",
        help="most memory a worker may take, 512M or more; beyond it the page is a dead letter (default: 1G)",
    )
    watching = run.add_argument_group("watching")
    watching.add_argument(
        "--metrics", type=port, metavar="PORT", help="serve /metrics for Prometheus and /healthz there, on 127.0.0.1"
    )
    watching.add_argument("--debug", action="store_true", help="show tracebacks and Beam's own log")
    watching.add_argument(
        "--runner", default="DirectRunner", help="Beam's runner (default: DirectRunner, in this process)"
    )


def _add_following(group: argparse._ArgumentGroup) -> None:
    group.add_argument(
        "--contact",
        type=contact,
        metavar="WHO",
        help="fetch from the web; publishers are told this e-mail address or web page",
    )
    group.add_argument("--state", metavar="DIR", help="remember there what was seen, and go on from it the next time")
    group.add_argument(
        "--every", type=duration, metavar="TIME", help="go on until stopped; ask no feed more often than this, e.g. 5m"
    )
    group.add_argument(
        "--delay",
        type=duration,
        metavar="TIME",
        help="least pause between two requests to a host (default: 1s)",
    )
    group.add_argument(
        "--remember",
        type=duration,
        metavar="TIME",
        help="forget what was not seen again for so long (default: 30d)",
    )
    group.add_argument(
        "--allow-private", action="store_true", help="fetch from private addresses too, as on an intranet"
    )
    group.add_argument("--seed", type=int, metavar="N", help="the dice that spread requests (default: 0)")


def split_list(values: Sequence[str], known: tuple[str, ...]) -> tuple[str, ...]:
    """Return specs given one a flag or several with commas between them.

    A comma parts two specs only where a known scheme follows it, because file names may hold commas.

    >>> split_list(["warc:a.warc,feed:b.xml", "html:x,y.html"], ("warc", "feed", "html"))
    ('warc:a.warc', 'feed:b.xml', 'html:x,y.html')
    """
    comma = re.compile(rf",(?=(?:{'|'.join(known)}):)")
    return tuple(part for value in values for part in comma.split(value))


def duration(text: str) -> float:
    """Return seconds.

    >>> duration("20s"), duration("5m"), duration("1.5"), duration("500ms")
    (20.0, 300.0, 1.5, 0.5)
    """
    match = re.fullmatch(r"(\d+(?:\.\d+)?)(ms|s|m|h|d)?", text)
    if not match or float(match[1]) == 0:
        raise argparse.ArgumentTypeError(f"'{text}' is no duration: write for instance 20s, 5m or 2h")
    return float(match[1]) * {"ms": 0.001, "s": 1, "m": 60, "h": 3600, "d": 86400}[match[2] or "s"]


def page_memory(text: str) -> int:
    """Return bytes; a worker takes about 250 MB before it sees a page, so less than 512 MB would refuse every one.

    >>> page_memory("512M"), page_memory("1G")
    (536870912, 1073741824)
    """
    match = re.fullmatch(r"(\d{1,6})([MG])B?", text, re.IGNORECASE)
    found = int(match[1]) << {"M": 20, "G": 30}[match[2].upper()] if match else 0
    if found < 512 << 20:
        raise argparse.ArgumentTypeError(f"'{text}' is no size of 512M or more: write for instance 1G")
    return found


def moment(text: str) -> str:
    """Return a time with its zone as RFC 3339 in UTC.

    >>> moment("2022-02-12T20:00:00+02:00")
    '2022-02-12T18:00:00Z'
    """
    try:
        at = datetime.fromisoformat(text)
        if at.tzinfo is None:
            raise ValueError
        return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    except (ValueError, OverflowError):
        raise argparse.ArgumentTypeError(
            f"'{text}' is no time with its zone: write for instance 2022-02-12T18:00:00Z"
        ) from None


def contact(text: str) -> str:
    """Return an e-mail address or a web page at which publishers reach whoever runs this.

    >>> contact("desk@example.org"), contact("https://example.org/bot")
    ('desk@example.org', 'https://example.org/bot')
    """
    if not re.fullmatch(r"[\x21-\x7e]+@[\x21-\x7e]+\.[\x21-\x7e]+|https?://[\x21-\x7e]+", text):
        raise argparse.ArgumentTypeError(
            f"'{text}' is no way to reach you: write an e-mail address or a web page, e.g. desk@example.org"
        )
    return text


def port(text: str) -> int:
    """Return a TCP port.

    >>> port("9090")
    9090
    """
    if not re.fullmatch(r"\d{1,5}", text) or not 0 < int(text) < 65536:
        raise argparse.ArgumentTypeError(f"'{text}' is no port: write 1 to 65535")
    return int(text)


def _workers(text: str) -> int:
    if not re.fullmatch(r"[1-9]\d{0,2}", text):
        raise argparse.ArgumentTypeError(f"'{text}' is no number of workers: write 1 to 999")
    return int(text)
