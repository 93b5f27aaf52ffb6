"""`python -m tests.publishers`: serve the world until told to stop; the one line printed is the port."""

import argparse
import asyncio
import os
import signal
import sys
import time

from tests.publishers.plan import Plan
from tests.publishers.server import serving
from tests.publishers.world import World


def main() -> None:
    """Serve as the flags say."""
    parser = argparse.ArgumentParser(prog="python -m tests.publishers", description="News publishers on loopback.")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--hosts", type=int, default=40)
    parser.add_argument("--feeds", type=int, default=60)
    parser.add_argument("--entries", type=int, default=600, help="in the windows of all feeds together")
    parser.add_argument("--calm", action="store_true", help="no troubles: every robots.txt allows, every page is there")
    parser.add_argument("--crawl-delay", type=float, default=1.0, help="seconds, on hosts that ask for one")
    parser.add_argument("--retry-after", type=int, default=2, help="seconds, on feeds that ask for a pause")
    parser.add_argument("--latency", type=float, default=0.0, help="seconds before each answer")
    parser.add_argument("--drip", type=float, default=0.2, help="seconds between the bytes of a slow trap")
    parser.add_argument("--port", type=int, default=0, help="0 takes a free one")
    parser.add_argument("--name-port", action="store_true", help="addresses name the port")
    parser.add_argument("--until-eof", action="store_true", help="end when standard input ends")
    flags = parser.parse_args()
    names = ("seed", "hosts", "feeds", "entries", "calm", "crawl_delay", "retry_after")
    plan = Plan(**{name: getattr(flags, name) for name in names})
    world = World(plan, latency=flags.latency, drip=flags.drip, now=time.monotonic, clock=time.time)
    asyncio.run(_serve(world, port=flags.port, name_port=flags.name_port, until_eof=flags.until_eof))


async def _serve(world: World, *, port: int, name_port: bool, until_eof: bool) -> None:
    loop, stop = asyncio.get_running_loop(), asyncio.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, stop.set)
    if until_eof:
        loop.add_reader(sys.stdin.fileno(), _stop_at_eof, stop)
    async with serving(world, port=port, name_port=name_port):
        print(world.port, flush=True)
        await stop.wait()


def _stop_at_eof(stop: asyncio.Event) -> None:
    if not os.read(sys.stdin.fileno(), 4096):
        stop.set()


if __name__ == "__main__":
    main()
