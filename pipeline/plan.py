"""The plan of a run: what its flags mean, checked against the files and folders they name before work starts."""

import argparse
import contextlib
import io
import os
from collections.abc import Container
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from apache_beam.io.filesystem import BeamIOError
from apache_beam.io.filesystems import FileSystems
from apache_beam.options.pipeline_options import PipelineOptions, _BeamArgumentParser

from pipeline.folder import Folder, FolderFull, FolderTaken, whole
from pipeline.options import CONTACT, UsageError, split_list
from pipeline.reason import reason
from transforms.archive import archive_folder
from transforms.children import Limits
from transforms.core.feeds.links import is_web
from transforms.pubsub.names import BadName, parse_subscription, parse_topic
from transforms.uris import (
    ARCHIVE,
    INPUT_ENDINGS,
    ON_THE_WEB,
    QUEUES,
    SINKS,
    SOURCES,
    TOPIC,
    UnknownScheme,
    split_input,
    split_output,
)

DELAY: Final = 1.0
REMEMBER: Final = 30 * 86_400.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Matched:
    """An input spec with the number of files it matches and their size in bytes."""

    spec: str
    files: int
    bytes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Rounds:
    """How a run goes in rounds: what it remembers and for how many seconds, and what it fetches from the web.

    Without `every` it ends with the first round that leaves nothing to do; without `contact` it fetches nothing.
    """

    state: Path | None
    archive: Path | None
    topics: tuple[str, ...]
    every: float | None
    contact: str | None
    delay: float
    allow_private: bool
    remember: float
    seed: int
    metrics: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A run that can start."""

    inputs: tuple[Matched, ...]
    folders: tuple[Folder, ...]
    limits: Limits
    overwrite: bool
    beam: PipelineOptions
    rounds: Rounds | None = None


def make_plan(options: argparse.Namespace) -> Plan:
    """Return the plan of a run's flags. Raises `UsageError` for whatever could not work."""
    if options.runner not in ("DirectRunner", "FnApiRunner"):
        raise UsageError(f"--runner {options.runner}: this version runs in this process: leave the flag out")
    outputs = split_list(options.output or [], (*SINKS, TOPIC, ARCHIVE))
    archives = tuple(spec for spec in outputs if spec.startswith(f"{ARCHIVE}:"))
    topics = tuple(spec for spec in outputs if spec.startswith(f"{TOPIC}:"))
    inputs = tuple(_match(spec, options.contact) for spec in split_list(options.input, (*SOURCES, *QUEUES)))
    queues = tuple(one.spec for one in inputs if one.spec.partition(":")[0] in QUEUES)
    return Plan(
        inputs=inputs,
        folders=_folders(tuple(spec for spec in outputs if spec not in (*archives, *topics))),
        limits=Limits(workers=options.workers, seconds=options.page_timeout, memory=options.page_memory),
        overwrite=options.overwrite,
        beam=_beam_options(options.beam),
        rounds=_rounds(options, archives, queues, topics),
    )


def _rounds(
    options: argparse.Namespace, archives: tuple[str, ...], queues: tuple[str, ...], topics: tuple[str, ...]
) -> Rounds | None:
    _check_idle(options, queues)
    for flag, specs in (("--input", queues), ("--output", topics)):
        if specs and not options.state:
            raise UsageError(
                f"{flag} {specs[0]} needs --state DIR: it holds what was taken and what is still to be sent"
            )
    if options.every and not options.state:
        raise UsageError("--every needs --state DIR: what was seen must outlast a round")
    if not options.contact and (archives or (options.every and not queues)):
        flag = f"--output {archives[0]}" if archives else "--every"
        raise UsageError(f"{flag} is for a run that fetches from the web: name who is asking, e.g. {CONTACT}")
    if len(archives) > 1:
        raise UsageError(f"--output {', '.join(archives)}: one archive is enough; copy it where else it is wanted")
    if not options.contact and not options.state:
        if options.metrics:
            raise UsageError("--metrics is for a run that goes on in rounds: add --state DIR")
        return None
    if options.overwrite:
        flag = "--state" if options.state else "--contact"
        raise UsageError(f"--overwrite and {flag} contradict each other: a run in rounds adds to what is there")
    if options.state and Path(options.state).exists() and not Path(options.state).is_dir():
        raise UsageError(f"--state {options.state} is a file: name a folder")
    return Rounds(
        state=Path(options.state) if options.state else None,
        archive=_archive(archives[0]) if archives else None,
        topics=tuple(_topic(spec) for spec in topics),
        every=options.every,
        contact=options.contact,
        delay=DELAY if options.delay is None else options.delay,
        allow_private=options.allow_private,
        remember=REMEMBER if options.remember is None else options.remember,
        seed=options.seed or 0,
        metrics=options.metrics,
    )


def _check_idle(options: argparse.Namespace, queues: tuple[str, ...]) -> None:
    """Refuse flags that would do nothing in this run. Raises `UsageError`."""
    if options.state == "":
        raise UsageError("--state names no folder: write for instance --state state")
    if options.remember is not None and not options.state:
        raise UsageError("--remember needs --state DIR: nothing else outlasts the run")
    fetching = {"--delay": options.delay, "--seed": None if queues else options.seed}
    flags = [flag for flag, value in fetching.items() if value is not None]
    flags += ["--allow-private"] if options.allow_private else []
    if flags and not options.contact:
        raise UsageError(f"{flags[0]} is for a run that fetches from the web: name who is asking, e.g. {CONTACT}")


def _topic(spec: str) -> str:
    name = spec.partition(":")[2]
    try:
        return str(parse_topic(name))
    except BadName as error:
        raise UsageError(f"--output {spec}: {error}") from None


def _archive(spec: str) -> Path:
    place = spec.partition(":")[2]
    try:
        folder = archive_folder(place)
    except ValueError as error:
        raise UsageError(f"--output {error}") from None
    if not place or (folder.exists() and not folder.is_dir()):
        raise UsageError(f"--output {spec} names no folder: write for instance --output warc:archive")
    return folder


def open_folders(plan: Plan, mine: Container[str] = ()) -> None:
    """Make the output folders ready; those in `mine` may hold earlier rounds.

    Raises `UsageError` where one cannot be written or holds a run.
    """
    for number, folder in enumerate(plan.folders):
        try:
            folder.open(plan.overwrite, adding=whole(folder.path) in mine)
        except (FolderTaken, OSError, ValueError) as error:
            for opened in plan.folders[:number]:
                opened.discard()
            if plan.rounds and isinstance(error, FolderFull):
                raise UsageError(
                    f"--output: {folder.path} holds a run that this one does not go on from: choose another folder"
                ) from None
            if isinstance(error, FolderTaken):
                raise UsageError(f"--output: {error}") from None
            raise UsageError(f"--output jsonl:{folder.path} cannot be written: {reason(error)}") from None


def _match(spec: str, contact: str | None) -> Matched:
    if is_web(spec) and not spec.lower().endswith(tuple(INPUT_ENDINGS)):
        raise UsageError(f"--input {_shown(spec)}: what is there? Write feed:{_shown(spec)}, or sitemap: for a sitemap")
    try:
        scheme, pattern = split_input(spec)
        if scheme in QUEUES:
            parse_subscription(pattern)
            return Matched(spec=spec, files=0, bytes=0)
        if is_web(pattern):
            if "@" in urlsplit(pattern).netloc:
                raise UsageError(
                    f"--input {scheme}:{_shown(pattern)}: the address holds a user or a password, and none is ever sent"
                )
            if scheme not in ON_THE_WEB:
                raise UsageError(f"--input {spec}: only {' and '.join(ON_THE_WEB)} are read from the web")
            if not contact:
                raise UsageError(
                    f"--input {spec} is on the web, and publishers must be able to reach you: add {CONTACT}"
                )
            return Matched(spec=spec, files=0, bytes=0)
        files = FileSystems.match([pattern])[0].metadata_list
    except UnknownScheme as error:
        raise UsageError(f"--input {error}") from None
    except BadName as error:
        raise UsageError(f"--input {spec}: {error}") from None
    except (BeamIOError, ValueError, OSError) as error:
        raise UsageError(f"--input {spec} cannot be read: {reason(error)}") from None
    if not files:
        raise UsageError(f"--input {spec} matches no file")
    folder = next((file.path for file in files if _is_folder(file.path)), None)
    if folder:
        raise UsageError(f"--input {spec} names a folder: write for instance {folder.rstrip('/')}/*")
    return Matched(spec=spec, files=len(files), bytes=sum(file.size_in_bytes for file in files))


def _shown(url: str) -> str:
    """Return an address without its user and password: what is typed on a terminal ends up in logs."""
    parts = urlsplit(url)
    return parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl()


def _is_folder(path: str) -> bool:
    return "://" not in path and Path(path).is_dir()


def _folders(specs: tuple[str, ...]) -> tuple[Folder, ...]:
    try:
        paths = [split_output(spec)[1].rstrip("/") or "/" for spec in specs]
        folders = tuple(Folder(path) for path in paths)
    except UnknownScheme as error:
        raise UsageError(f"--output {error}") from None
    except ValueError as error:
        raise UsageError(f"--output {', '.join(specs)} cannot be written: {error}") from None
    if len({path if "://" in path else os.path.realpath(path) for path in paths}) < len(paths):
        raise UsageError("--output names the same folder twice")
    return folders


def _beam_options(flags: list[str]) -> PipelineOptions:
    parser = _BeamArgumentParser(add_help=False, allow_abbrev=False)
    for kind in PipelineOptions.__subclasses__():
        try:
            kind._add_argparse_args(parser)
        except argparse.ArgumentError:
            continue
    unknown = [
        flag for flag in flags if flag.startswith("-") and flag.split("=")[0] not in parser._option_string_actions
    ]
    if unknown or (flags and not flags[0].startswith("-")):
        raise UsageError(f"{(unknown or flags)[0]}: neither newsbeam nor Beam has this flag (see newsbeam run --help)")
    try:
        with contextlib.redirect_stderr(io.StringIO()):  # argparse prints its own usage
            parser.parse_args(flags)
    except (argparse.ArgumentError, SystemExit):
        raise UsageError(f"{' '.join(flags)}: Beam cannot read these flags (see newsbeam run --help)") from None
    return PipelineOptions([*flags, "--direct_num_workers=1", "--direct_running_mode=in_memory"])
