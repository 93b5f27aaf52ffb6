"""One round of the crawl: jobs in line for each host, until all are done or the time is up."""

import asyncio
import queue
from collections import deque
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any, Final, TypeVar
from urllib.parse import urlsplit

from schemas.observation import Observation
from schemas.page import Link
from schemas.subscription import Subscription
from transforms.core.warc import Capture
from transforms.crawl.pages import fetch_page, hold_link
from transforms.crawl.polls import MOST_DEPTH, poll_feed
from transforms.crawl.ports import Ports
from transforms.state import feeds, links

MOST_BYTES: Final = 32 << 20  # of pages that wait for extraction; beyond it no further page is asked for
MOST_PAGES: Final = 100  # the same; the children need two seconds for so many
ROUND_SECONDS: Final = 60.0  # of fetching; what is not had by then waits for the next round
T = TypeVar("T")
Job = Callable[[], Awaitable[None]]


class Round:
    """Polls feeds and fetches pages, one job a host at a time, and hands on what it finds.

    `due` holds when each feed that was named is asked again, `left` how many jobs the end of the round cut off. `room`
    is set while further pages may be asked for: it is for each request to wait for, when its turn has come.

    Runs in the event loop's thread. `found` is read by another thread: observations and fates, an exception that
    must end the run, and None each time nothing is left to do.
    """

    def __init__(self, ports: Ports) -> None:
        self.ports = ports
        self.found: queue.SimpleQueue[Any] = queue.SimpleQueue()
        self.held_bytes = self.held_pages = 0
        self.room = asyncio.Event()
        self.room.set()
        self.over = False
        self._lines: dict[str, deque[Job]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._whole: set[asyncio.Task[None]] = set()
        self.due: dict[str, float | None] = {}
        self.left = 0

    def start(self) -> None:
        """Ask for the pages that earlier rounds left waiting."""
        for waiting in links.due(self.ports.store, self.ports.clock()):
            self.line_up(waiting.url, partial(fetch_page, self, waiting))

    def take(self, observation: Observation) -> None:
        """Poll the feed, or fetch the page, that an observation names."""
        if isinstance(observation.content, Link):
            hold_link(self, observation)
        else:
            self.follow(observation.content.url, observation.origin.source, None)

    def follow(self, url: str, source: str, parent: str | None, depth: int = 0) -> None:
        """Poll a feed and those it led to, each when it is due and once a round.

        `depth` is how many documents lead to it. What lies deeper than `MOST_DEPTH` is not followed, so that indexes
        which name ever new indexes come to an end.
        """
        if url in self.due:
            feeds.name(self.ports.store, url, parent)
            return
        followed = feeds.follow(self.ports.store, url, source, parent)
        record, now = followed.subscription, self.ports.clock()
        self.due[url] = record.next_poll
        due = record.next_poll is not None and record.next_poll <= now
        if self.ports.since is not None:
            due = not record.ended and (record.last_attempt is None or record.last_attempt < self.ports.since)
        if due:
            self.line_up(record.address, partial(poll_feed, self, followed, depth), ahead=True)
        if depth < MOST_DEPTH:
            for child in feeds.named_by(self.ports.store, url):
                self.follow(child, source, url, depth + 1)

    def name(self, parent: feeds.Followed, children: tuple[str, ...], depth: int) -> None:
        """Follow the feeds that a document of this `depth` names, and no longer those that it does not name any more.

        A feed that another document or an input names goes on.
        """
        url = parent.subscription.url
        for lost in feeds.drop(self.ports.store, url, frozenset(children)):
            self.due.pop(lost, None)
        for child in children:
            if child != url:
                self.follow(child, parent.source, url, depth + 1)

    def remember(self, followed: feeds.Followed, after: Subscription) -> None:
        """Write what a poll made of a feed, unless it is no longer followed by now."""
        if after.url not in self.due:
            return
        feeds.write_feed(self.ports.store, feeds.Followed(followed.source, followed.parent, after))
        self.due[after.url] = after.next_poll

    def line_up(self, url: str, job: Job, *, ahead: bool = False) -> None:
        """Do a job when the host of `url` has done those before it; `ahead` of them, where a feed would grow stale."""
        if self.over:
            self.left += 1
            return
        host = _host(url)
        line = self._lines.get(host)
        if line is not None:
            if ahead:
                line.appendleft(job)
            else:
                line.append(job)
            return
        self._lines[host] = deque([job])
        task = asyncio.get_running_loop().create_task(self._work(host))
        self._tasks.add(task)
        task.add_done_callback(self._worked)

    def emit(self, *found: Any) -> None:
        """Hand on what was found."""
        for one in found:
            self.held_bytes += _weight(one)
            self.held_pages += bool(_weight(one))
            self.found.put(one)
        self._look_for_room()

    def taken(self, found: Any) -> None:
        """Note that a found thing was taken, so that there is room for another."""
        self.held_bytes -= _weight(found)
        self.held_pages -= bool(_weight(found))
        self._look_for_room()

    def idle(self) -> bool:
        """Return whether nothing is left to do."""
        return not self._tasks

    def end(self, grace: float) -> None:
        """Begin nothing more; what is under way has `grace` seconds."""
        if not self.over:
            self.over = True
            for line in self._lines.values():
                self.left += len(line)
                line.clear()
        asyncio.get_running_loop().call_later(grace, self._cancel)

    async def whole(self, work: Awaitable[T]) -> T:
        """Do a part of a job that the end of the round lets finish.

        A feed that is archived must be read: the archive of the round is what a replay reads.
        """
        task = asyncio.current_task()
        assert task
        self._whole.add(task)
        try:
            return await work
        finally:
            self._whole.discard(task)

    async def stop(self) -> None:
        """End all that is under way, whatever it is, and wait until it has ended: the round is not to be committed."""
        self.end(0.0)
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _cancel(self) -> None:
        cut = self._tasks - self._whole
        self.left += len(cut)
        for task in cut:
            task.cancel()

    def _look_for_room(self) -> None:
        if self.held_bytes > MOST_BYTES or self.held_pages > MOST_PAGES:
            self.room.clear()
        else:
            self.room.set()

    async def _work(self, host: str) -> None:
        line = self._lines[host]
        try:
            while line:
                job = line.popleft()
                await job()
        finally:
            del self._lines[host]

    def _worked(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()):
            self.found.put(error)
        if not self._tasks:
            self.found.put(None)


def _host(url: str) -> str:
    try:
        return urlsplit(url).netloc.rpartition("@")[2].lower()
    except ValueError:
        return ""


def _weight(found: Any) -> int:
    content = found.content if isinstance(found, Observation) else None
    return len(content.body) if isinstance(content, Capture) else 0
