"""Rounds over one state: each reads and fetches what is due, and is committed whole or not at all.

The order of a commit: outputs and archive are staged; one transaction writes what was seen and where the staged files
belong; then the files are moved there. A process that dies before the transaction leaves the round before, and one that
dies after it is finished by the next start.
"""

import math
import shutil
import sqlite3
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from contextlib import ExitStack, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from pipeline.archive import Archive
from pipeline.engine import carry_out
from pipeline.folder import whole
from pipeline.health import most_late
from pipeline.inbox import DRAINED, Inbox
from pipeline.job import Job
from pipeline.law import Law, check_law
from pipeline.monitor import Monitor
from pipeline.moves import carry_out_moves
from pipeline.options import UsageError
from pipeline.outbox import Outbox
from pipeline.plan import Plan, Rounds, open_folders
from pipeline.progress import Progress
from pipeline.round_line import Rounded, live_line, round_line
from pipeline.run import FAILED, LAW_BROKEN, cause, root, tell
from pipeline.signals import STOPPED, listen
from pipeline.summary import summary_json
from transforms.children import Children, borrow, close_all
from transforms.core.feeds.links import is_web
from transforms.core.software import user_agent
from transforms.crawl.crawler import Crawler, Manners
from transforms.crawl.get import Getter
from transforms.crawl.round import ROUND_SECONDS
from transforms.live import COUNTS, FINISH, STOP
from transforms.pubsub.faults import NotPublished
from transforms.sinks.jsonl import JsonlSink
from transforms.sinks.pubsub import PubsubSink
from transforms.spool import Spool
from transforms.state import Store, StoreTaken, captures, links, messages
from transforms.state.facts import fact, set_fact
from transforms.state.memory import Memory
from transforms.state.moves import Move, open_moves, write_moves
from transforms.uris import QUEUES, split_input
from transforms.write import Outputs, Sink

GRACE: Final = 5.0  # seconds that requests under way may still take
HURRY: Final = 1.0  # the same, once somebody asked to stop
SHORTEST: Final = 0.5  # seconds from the end of a round to the next, where pages wait that may be asked for
LONGEST_REST: Final = 20.0  # seconds in which feeds that become due are gathered for one round
PATIENCE: Final = 5  # times that a page is asked for before it is given up
Connect = Callable[..., Getter]


def follow(plan: Plan, debug: bool, connect: Connect = Getter) -> int:
    """Go round until nothing is left to do, or until stopped, and return the exit code. Raises `UsageError`."""
    assert plan.rounds
    place = plan.rounds.state or Path(tempfile.mkdtemp(prefix="newsbeam-"))
    with ExitStack() as stack:
        if plan.rounds.state is None:
            stack.callback(shutil.rmtree, place, ignore_errors=True)
        try:
            store = Store(place)
        except StoreTaken as error:
            raise UsageError(f"--state: {error}") from None
        except OSError as error:
            raise UsageError(f"--state {place} cannot be written: {error.strerror}") from None
        stack.callback(store.close)
        stack.callback(close_all)
        session = Session(plan, plan.rounds, store, connect)
        try:
            stack.callback(session.close)
            session.open()
            return session.go()
        except UsageError:
            raise
        except NotPublished as error:
            told = f"its last records could not be published ({error.detail})"
            print(f"newsbeam: stopped; {told}, and the same command goes on with them", file=sys.stderr)
            return 0
        except Exception as error:
            return session.failed(error, debug)


class Session:
    """A run in rounds."""

    def __init__(self, plan: Plan, rounds: Rounds, store: Store, connect: Connect) -> None:
        self.plan, self.rounds, self.store, self.connect = plan, rounds, store, connect
        self.began = time.time()
        self.started = time.monotonic()
        self.crawler: Crawler | None = None
        self.inboxes: list[Inbox] = []
        self.outboxes: list[Outbox] = []
        self._last_round = -math.inf
        self.monitor: Monitor | None = None
        self.archive: Archive | None = None
        self.children: Children = borrow(plan.limits)
        self.specs = tuple(matched.spec for matched in plan.inputs)
        self.law: Law = check_law([])

    def open(self) -> None:
        """Finish what an earlier process committed, then make folders and the crawl ready. Raises `UsageError`."""
        if self.rounds.metrics:
            self.monitor = Monitor(self.rounds.metrics, self.store, most_late(self.rounds.every, ROUND_SECONDS))
        listen(self._hurry)
        for number, topic in enumerate(self.rounds.topics):
            self.outboxes.append(Outbox(topic, self.store.folder, number, _report, self.rounds.seed))
        carry_out_moves(self.store, self._publish)
        open_folders(self.plan, fact(self.store, "folders", []))
        if self.rounds.archive and self.rounds.contact:
            self.archive = Archive(self.rounds.archive, self.store, self.rounds.contact)
        if self.rounds.contact:
            agent = user_agent(self.rounds.contact)
            manners = Manners(agent=agent, contact=self.rounds.contact, delay=self.rounds.delay, seed=self.rounds.seed)
            getter = self.connect(
                agent=agent, contact=self.rounds.contact, clock=time.time, allow_private=self.rounds.allow_private
            )
            self.crawler = Crawler(self.store, self.children, manners, getter, time.time)
        for scheme, name in map(split_input, self.specs):
            if scheme in QUEUES:
                self.inboxes.append(Inbox(name, self.store, _report, self.rounds.seed))

    def go(self) -> int:
        """Carry out rounds and return the exit code."""
        inputs, pause = self.specs, 0.0
        while self._wait(pause):
            rounded = self.one(inputs)
            if self.monitor:
                self.monitor.committed(rounded)
            print(round_line(rounded), flush=True)
            if not self.law.holds:
                tell(self.plan, self.law, time.monotonic() - self.started)
                return LAW_BROKEN
            inputs, due = self._again(), self._pause()
            if due is None and not self.inboxes:
                break
            pause = math.inf if due is None else due
        tell(self.plan, self.law, time.monotonic() - self.started)
        if FINISH.is_set():
            print("stopped after a whole round; the same command goes on from here")
        return 0

    def _wait(self, pause: float) -> bool:
        """Wait until there is something to do, at most `pause` seconds; return false where nothing is to come."""
        if not self.inboxes:
            return not (pause and FINISH.wait(pause))
        patience = pause if self.rounds.every or pause < DRAINED else DRAINED
        end = time.monotonic() + patience
        while not FINISH.is_set():
            gather = (self.rounds.every or 0.0) - (time.monotonic() - self._last_round)
            if sum([inbox.fill(gather=gather) for inbox in self.inboxes]):
                return True
            if time.monotonic() >= end and (pause <= patience or not any(inbox.trouble for inbox in self.inboxes)):
                return pause <= patience
        return False

    def one(self, inputs: tuple[str, ...]) -> Rounded:
        """Carry out one round and commit it."""
        COUNTS.clear()
        began, busy = time.monotonic(), self.children.busy
        self._last_round = began
        self.store.begin()
        number = fact(self.store, "rounds", 0) + 1
        memory = Memory(self.store, time.time())
        for folder in self.plan.folders:
            folder.stage()
        for outbox in self.outboxes:
            outbox.stage()
        timer = threading.Timer(ROUND_SECONDS, self._end, (GRACE,))
        timer.daemon = True
        spool = Spool(str(self.store.folder / f"spool-{number}"))
        sinks: tuple[Sink, ...] = (
            *(JsonlSink(folder.staging, number) for folder in self.plan.folders),
            *(PubsubSink(str(outbox.staging)) for outbox in self.outboxes),
        )
        if self.crawler:
            self.crawler.begin(
                self.archive.begin(self._session(), number) if self.archive else None,
                every=self.rounds.every or ROUND_SECONDS,
                since=None if self.rounds.every else self.began,
                patience=PATIENCE if self.rounds.state else 1,
            )
        job = Job(
            inputs=inputs,
            limits=self.plan.limits,
            outputs=Outputs(sinks, spool),
            crawler=self.crawler,
            memory=memory,
        )
        timer.start()
        if FINISH.is_set():  # somebody asked before there was a round to end
            self._hurry()
        try:
            with Progress(live_line(number), sys.stderr):
                counted = carry_out(job, self.plan.beam)
        finally:
            timer.cancel()
            timer.join()  # it must not end the round after this one
            spool.close()
        seconds = time.monotonic() - began
        law = check_law(counted.law.items())
        self._commit(number, counted.law, counted.unknown_keys, memory)
        return Rounded(
            number=number,
            law=law,
            counts=dict(COUNTS),
            waiting=links.count_waiting(self.store),
            seconds=seconds,
            busy=(self.children.busy - busy) / max(seconds * self.plan.limits.workers, 0.001),
            pause=self._pause(),
        )

    def _commit(self, number: int, counters: dict[str, int], unknown: int, memory: Memory) -> None:
        totals: dict[str, int] = fact(self.store, "counters", {})
        for name, count in counters.items():
            totals[name] = totals.get(name, 0) + count
        unknown += fact(self.store, "unknown_keys", 0)
        self.law = check_law(totals.items())
        summary = summary_json(
            self.plan,
            self.law,
            unknown,
            time.monotonic() - self.started,
            rounds=number,
            waiting=links.count_waiting(self.store),
        )
        staged = [move for folder in self.plan.folders for move in folder.staged(summary)]
        moves = [Move("rename", whole(source), whole(target)) for source, target in staged]
        moves += [move for outbox in self.outboxes for move in outbox.moves()]
        if self.archive:
            moves += self.archive.moves(self._session())
        before = memory.now - self.rounds.remember
        memory.forget(before)
        links.forget(self.store, before)
        captures.forget(self.store, before)
        messages.forget(self.store, before)
        facts = {
            "rounds": number,
            "counters": totals,
            "unknown_keys": unknown,
            "folders": [whole(folder.path) for folder in self.plan.folders],
            "session": self._session(),
        }
        for name, value in facts.items():
            set_fact(self.store, name, value)
        write_moves(self.store, moves)
        for inbox in self.inboxes:
            inbox.commit(memory.now)
        self.store.commit()
        carry_out_moves(self.store, self._publish)
        for inbox in self.inboxes:
            inbox.ack()

    def failed(self, error: Exception, debug: bool) -> int:
        """Forget the round that did not end, say what became of it, and return the exit code."""
        self._end_crawl()  # nothing may write to the state behind the rollback: it would stay
        self.store.rollback()
        if STOP.is_set() or isinstance(root(error), OSError | sqlite3.Error):
            with suppress(sqlite3.Error):  # of a full disk, perhaps
                for inbox in self.inboxes:
                    inbox.excuse()
        if self.monitor:
            self.monitor.failed(cause(error))
        if not open_moves(self.store):
            for folder in self.plan.folders:
                folder.discard()
        number = fact(self.store, "rounds", 0)
        safe = f"the {number} rounds before it are safe" if number else "nothing was written"
        if STOP.is_set():
            print(f"newsbeam: stopped in mid-round; {safe}. The same command goes on from there.", file=sys.stderr)
            return STOPPED
        if debug:
            raise error
        print(
            f"newsbeam: a round failed: {cause(error)}; {safe}, and the same command goes on from there "
            "(--debug shows more)",
            file=sys.stderr,
        )
        return FAILED

    def close(self) -> None:
        """End the crawl, and the answers to those who watch it."""
        if self.monitor:
            self.monitor.close()
        self._end_crawl()
        for inbox in self.inboxes:
            inbox.close()
        for outbox in self.outboxes:
            outbox.close()
        if self.archive:
            self.archive.close()

    def _end_crawl(self) -> None:
        crawler, self.crawler = self.crawler, None  # a signal must not reach a crawl that is ending
        if crawler:
            crawler.close()

    def _again(self) -> tuple[str, ...]:
        """Return the inputs that a later round reads again: queues, what is on the web, and lists of it."""
        known = [(spec, *split_input(spec)) for spec in self.specs]
        web = self.crawler is not None
        return tuple(
            spec for spec, scheme, rest in known if scheme in QUEUES or (web and (is_web(rest) or scheme == "opml"))
        )

    def _pause(self) -> float | None:
        """Return the seconds until something is due, null where nothing will be."""
        now = time.time()
        page = links.next_try(self.store)
        if self.rounds.every is None:
            poll = now if self.crawler and self.crawler.left() else None
            page = page if page is not None and page <= now else None
        else:
            poll = self.crawler.next_poll() if self.crawler else None
        if page is not None and page <= now:
            return SHORTEST
        times = [at for at in (page, poll) if at is not None]
        least = min(self.rounds.every or SHORTEST, LONGEST_REST)
        return max(min(times) - now, least) if times else None

    def _session(self) -> str:
        """Return when the session began, which outlasts its processes: RFC 3339."""
        now = datetime.fromtimestamp(self.began, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        return str(fact(self.store, "session", now))

    def _publish(self, staged: Path, topic: str) -> None:
        outbox = next((one for one in self.outboxes if one.topic == topic), None)
        if outbox is None:
            raise UsageError(f"--state {self.store.folder} still has records for a topic: add --output pubsub:{topic}")
        outbox.publish(staged)

    def _hurry(self) -> None:
        self._end(HURRY)
        for outbox in self.outboxes:
            outbox.hurry()

    def _end(self, grace: float) -> None:
        if self.crawler:
            self.crawler.end(grace)


def _report(sentence: str) -> None:
    print(f"newsbeam: {sentence}", file=sys.stderr, flush=True)
