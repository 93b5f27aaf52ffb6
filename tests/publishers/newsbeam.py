"""`python -m tests.publishers.newsbeam PORT TLS_PORT run …`, or `inspect …`: newsbeam with the world as its web.

Every host name leads to loopback, and the sockets refuse to leave it, whatever newsbeam asks for. `PATIENCE` in the
environment is how many seconds a request may take, for tests that cannot wait as long as newsbeam would.
"""

import os
import sys
from functools import partial

from pipeline.__main__ import quiet
from pipeline.options import UsageError, parse


def main() -> int:
    """Run newsbeam on the world that listens on the ports given first."""
    port, tls_port, *arguments = sys.argv[1:]
    quiet("--debug" in arguments)
    # Beam, which these import, logs which parts of Google's libraries are absent.
    from pipeline.inspect import inspect
    from pipeline.plan import make_plan
    from pipeline.session import follow
    from tests.publishers.resolver import WorldResolver, loopback_socket
    from transforms.crawl.get import GetLimits, Getter
    from transforms.live import reset

    patience = os.environ.get("PATIENCE")
    limits = GetLimits(first_byte=float(patience), whole=float(patience)) if patience else None
    connect = partial(Getter, resolver=WorldResolver(int(port), int(tls_port)), opener=loopback_socket, limits=limits)
    options = parse([*arguments, "--allow-private"])
    reset()
    try:
        if options.command == "inspect":
            return inspect(options, connect)
        return follow(make_plan(options), options.debug, connect)
    except UsageError as error:
        print(f"newsbeam: {error}", file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main())
