"""The command line: `newsbeam`, or `python -m pipeline`."""

import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command that the arguments name and return its exit code."""
    from pipeline.options import UsageError, parse

    given = sys.argv[1:] if arguments is None else arguments
    try:
        options = parse(given)
        if options.command == "schema":
            from schemas.export import json_schema

            print(json_schema())
            return 0
        from pipeline.run import run

        return run(options)
    except UsageError as error:
        print(f"newsbeam: {error}", file=sys.stderr)
        return 2
    except BrokenPipeError:
        sys.stderr.close()  # the reader of our output has gone; there is nobody to tell
        return 1


if __name__ == "__main__":
    sys.exit(main())
