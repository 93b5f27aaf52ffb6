"""The plan of a run: what its flags mean, checked against the files and folders they name before work starts."""

import argparse
import contextlib
import io
import os
from dataclasses import dataclass
from pathlib import Path

from apache_beam.io.filesystem import BeamIOError
from apache_beam.io.filesystems import FileSystems
from apache_beam.options.pipeline_options import PipelineOptions, _BeamArgumentParser

from pipeline.folder import Folder, FolderTaken
from pipeline.options import UsageError, split_list
from transforms.children import Limits
from transforms.uris import SINKS, SOURCES, UnknownScheme, split_input, split_output


@dataclass(frozen=True, slots=True, kw_only=True)
class Matched:
    """An input spec with the number of files it matches and their size in bytes."""

    spec: str
    files: int
    bytes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A run that can start."""

    inputs: tuple[Matched, ...]
    folders: tuple[Folder, ...]
    limits: Limits
    overwrite: bool
    beam: PipelineOptions


def make_plan(options: argparse.Namespace) -> Plan:
    """Return the plan of a run's flags. Raises `UsageError` for whatever could not work."""
    if options.runner not in ("DirectRunner", "FnApiRunner"):
        raise UsageError(f"--runner {options.runner}: this version runs in this process: leave the flag out")
    return Plan(
        inputs=tuple(_match(spec) for spec in split_list(options.input, tuple(SOURCES))),
        folders=_folders(split_list(options.output or [], tuple(SINKS))),
        limits=Limits(workers=options.workers, seconds=options.page_timeout, memory=options.page_memory),
        overwrite=options.overwrite,
        beam=_beam_options(options.beam),
    )


def open_folders(plan: Plan) -> None:
    """Make the output folders ready. Raises `UsageError` where one cannot be written or holds a run."""
    for number, folder in enumerate(plan.folders):
        try:
            folder.open(plan.overwrite)
        except (FolderTaken, OSError, ValueError) as error:
            for opened in plan.folders[:number]:
                opened.discard()
            if isinstance(error, FolderTaken):
                raise UsageError(f"--output: {error}") from None
            raise UsageError(f"--output jsonl:{folder.path} cannot be written: {reason(error)}") from None


def _match(spec: str) -> Matched:
    try:
        _, pattern = split_input(spec)
        files = FileSystems.match([pattern])[0].metadata_list
    except UnknownScheme as error:
        raise UsageError(f"--input {error}") from None
    except (BeamIOError, ValueError, OSError) as error:
        raise UsageError(f"--input {spec} cannot be read: {reason(error)}") from None
    if not files:
        raise UsageError(f"--input {spec} matches no file")
    folder = next((file.path for file in files if _is_folder(file.path)), None)
    if folder:
        raise UsageError(f"--input {spec} names a folder: write for instance {folder.rstrip('/')}/*")
    return Matched(spec=spec, files=len(files), bytes=sum(file.size_in_bytes for file in files))


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


def reason(error: BaseException) -> str:
    """Return what went wrong, in the words of the system and not of Beam's wrapping."""
    while isinstance(error, BeamIOError) and error.exception_details:
        error = next(iter(error.exception_details.values()))
    inner = error.args[0] if error.args and isinstance(error.args[0], BaseException) else error
    return getattr(inner, "strerror", None) or str(inner) or type(inner).__name__
