"""`newsbeam feeds`: the feeds that a state follows, for a person or as JSON lines."""

import argparse
import sqlite3
import sys
import time
from contextlib import closing
from pathlib import Path

from pipeline.options import UsageError
from pipeline.progress import clock_time, counted
from schemas.subscription import Subscription
from transforms.core.encode import from_json, to_json
from transforms.state.store import FILE
from transforms.state.tables import VERSION


def list_feeds(options: argparse.Namespace) -> int:
    """Print each feed of a state, also while a run uses it. Raises `UsageError` where there is no state."""
    path = Path(options.state) / FILE
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            if version not in (0, VERSION):
                raise UsageError(f"--state {options.state} is of version {version}, and this newsbeam reads {VERSION}")
            rows = connection.execute("SELECT record FROM feeds ORDER BY url").fetchall()
    except sqlite3.Error:
        raise UsageError(f"--state {options.state} holds no state of newsbeam: name the folder given to run") from None
    records = [from_json(row[0], Subscription) for row in rows]
    if options.json:
        for record in records:
            sys.stdout.buffer.write(to_json(record) + b"\n")
        return 0
    now = time.time()
    for record in records:
        print(feed_line(record, now))
    print(counted(len(records), "feed"))
    return 0


def feed_line(record: Subscription, now: float) -> str:
    """Return what a person wants to know of a feed, on one line."""
    success = "never had" if record.last_success is None else f"last had {clock_time(now - record.last_success)} ago"
    if record.ended:
        plan = "ended"
    elif record.next_poll is None or record.next_poll <= now:
        plan = "due now"
    else:
        plan = f"next in {clock_time(record.next_poll - now)}"
    parts = [success, plan]
    if record.pace.interval:
        parts.append(f"a third of it new in {clock_time(record.pace.interval)}")
    if record.errors:
        times = "error" if record.errors == 1 else "errors in a row"
        parts.append(f"{record.errors} {times}: {record.error}")
    if record.gaps:
        parts.append(counted(record.gaps, "likely gap"))
    moved = f" -> {record.current_url}" if record.current_url else ""
    return f"{record.url}{moved}: {'; '.join(parts)}"
