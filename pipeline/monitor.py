"""`--metrics`: /metrics for Prometheus and /healthz, served to this machine alone by a thread of their own."""

import threading
import time
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import replace
from socketserver import ThreadingMixIn
from typing import Any, Final
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

from prometheus_client import CollectorRegistry, Histogram, ProcessCollector, make_wsgi_app

from pipeline.health import Course, health
from pipeline.metrics import Numbers, Told, polls_of, states_of
from pipeline.options import UsageError
from pipeline.reason import reason
from pipeline.round_line import Rounded
from transforms.state import Store, links
from transforms.state.facts import fact
from transforms.state.feeds import all_feeds

HERE: Final = "127.0.0.1"
BUCKETS: Final = (1, 2, 5, 10, 20, 30, 60, 90, 120, 300, 600)  # seconds of a round
ANSWER_SECONDS: Final = 10


class Monitor:
    """Serves what the last committed round left; a round may be `late` seconds late before that is not well.

    Raises `UsageError` where the port cannot be had.
    """

    def __init__(
        self,
        port: int,
        store: Store,
        late: float,
        clock: Callable[[], float] = time.monotonic,
        wall: Callable[[], float] = time.time,
    ) -> None:
        self.store, self.late, self.clock, self.wall = store, late, clock, wall
        self.course = Course(since=clock())
        self.told, self.polls = Told(), Counter[str]()
        registry = CollectorRegistry()
        registry.register(self.told)
        self._seconds = Histogram(
            "newsbeam_round_seconds", "Seconds that rounds of this process took.", buckets=BUCKETS, registry=registry
        )
        ProcessCollector(registry=registry)
        self._metrics = make_wsgi_app(registry)
        self.told.numbers = self._numbers(links.count_waiting(store))
        try:
            self._server = make_server(HERE, port, self._answer, _Server, _Quiet)
        except OSError as error:
            raise UsageError(f"--metrics {port} cannot be served: {reason(error)}") from None
        self.port: int = self._server.server_port
        self._thread = threading.Thread(target=self._server.serve_forever, name="metrics", daemon=True)
        self._thread.start()

    def committed(self, rounded: Rounded) -> None:
        """Tell of a round that was committed."""
        self._seconds.observe(rounded.seconds)
        self.polls += polls_of(rounded.counts)
        numbers = self._numbers(rounded.waiting)
        self.told.numbers = replace(numbers, busy=rounded.busy, committed_at=self.wall())
        self.course = Course(since=self.clock(), rounds=rounded.number, pause=rounded.pause or 0.0)

    def failed(self, cause: str) -> None:
        """Tell that a round failed."""
        self.course = replace(self.course, failed=cause)

    def close(self) -> None:
        """Stop answering."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def _numbers(self, waiting: int) -> Numbers:
        feeds = all_feeds(self.store)
        return Numbers(
            counters=fact(self.store, "counters", {}),
            rounds=fact(self.store, "rounds", 0),
            waiting=waiting,
            feeds=states_of(feeds),
            gaps=sum(feed.gaps for feed in feeds),
            polls=dict(self.polls),
        )

    def _answer(self, environ: dict[str, Any], start: Callable[..., Any]) -> Iterable[bytes]:
        path = environ["PATH_INFO"]
        if path == "/metrics":
            return self._metrics(environ, start)
        if path == "/healthz":
            well, sentence = health(self.course, self.clock(), self.late)
            status = "200 OK" if well else "503 Service Unavailable"
        else:
            status, sentence = "404 Not Found", "there are /metrics and /healthz here"
        start(status, [("Content-Type", "text/plain; charset=utf-8")])
        return [f"{sentence}\n".encode()]


class _Server(ThreadingMixIn, WSGIServer):
    daemon_threads = True
    allow_reuse_port = False  # else a second run would take half of the first one's questions

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing of a client that went away."""


class _Quiet(WSGIRequestHandler):
    timeout = ANSWER_SECONDS

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        """Say nothing of each request."""
