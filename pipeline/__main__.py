"""The command line: `newsbeam`, or `python -m pipeline`."""

import logging
import os
import sys
import warnings
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command that the arguments name and return its exit code."""
    try:
        return _carry_out(arguments)
    except KeyboardInterrupt:  # before the run listens for it itself
        print("newsbeam: stopped; nothing was written", file=sys.stderr)
        return 130


def _carry_out(arguments: Sequence[str] | None) -> int:
    from pipeline.options import UsageError, parse

    given = sys.argv[1:] if arguments is None else arguments
    try:
        options = parse(given)
        if options.command == "schema":
            from schemas.export import json_schema

            print(json_schema())
            return 0
        quiet(options.debug)
        if options.command == "inspect":
            from pipeline.inspect import inspect

            return inspect(options)
        if options.command == "feeds":
            from pipeline.feeds import list_feeds

            return list_feeds(options)
        from pipeline.run import run

        return run(options)
    except UsageError as error:
        print(f"newsbeam: {error}", file=sys.stderr)
        return 2
    except BrokenPipeError:
        sys.stderr.close()  # the reader of our output has gone; there is nobody to tell
        return 1


def quiet(debug: bool) -> None:
    """Keep Beam's log and every library's warnings off the terminal, unless they were asked for."""
    if not debug:
        os.environ.setdefault("GRPC_VERBOSITY", "NONE")  # read when gRPC is imported, which Beam does
    logging.basicConfig(level=logging.DEBUG if debug else logging.CRITICAL)
    logging.getLogger("apache_beam").setLevel(logging.INFO if debug else logging.CRITICAL)
    if not debug:
        warnings.simplefilter("ignore")


if __name__ == "__main__":
    sys.exit(main())
