"""The names of the hostile hosts, and which answer each of them gives."""

from typing import Final
from xml.sax.saxutils import escape

from tests.publishers.answer import Answer, Request
from tests.publishers.feeds import TYPES
from tests.publishers.hostile import TRAPS, Trap
from tests.publishers.lies import LIES, Lie
from tests.publishers.plan import Plan
from tests.publishers.robots import open_robots
from tests.publishers.words import ENGLISH

DOMAIN: Final = ".hostile.example"
ROBOTS: Final = "robots-"  # before a name: the trap is in robots.txt, not behind it
LIST: Final = "list" + DOMAIN
SELF_SIGNED: Final = "self-signed" + DOMAIN
NO_TLS: Final = "no-tls" + DOMAIN
UNKNOWN: Final = "unknown" + DOMAIN
REFUSED: Final = "refused" + DOMAIN


def hostile_urls(plan: Plan, tls_port: int | None) -> dict[str, str]:
    """Return the address of a page on every hostile host, by its name; `self-signed` only where TLS is served."""
    urls = {name: plan.url(name + DOMAIN, "/page.html") for name in (*TRAPS, *LIES, "unknown", "refused")}
    urls |= {ROBOTS + name: plan.url(ROBOTS + name + DOMAIN, "/page.html") for name in (*TRAPS, *LIES)}
    urls["no-tls"] = f"https://{NO_TLS}{f':{plan.port}' if plan.port else ''}/page.html"
    if tls_port is not None:
        urls["self-signed"] = f"https://{SELF_SIGNED}{f':{tls_port}' if plan.port else ''}/page.html"
    return urls


def trap(plan: Plan, request: Request, port: int, tls_port: int | None) -> Answer | Trap:
    """Return what a host under `.hostile.example` answers."""
    name = request.host.removesuffix(DOMAIN)
    if name.startswith(ROBOTS):
        name = name.removeprefix(ROBOTS)
        if request.path == "/page.html":
            return Answer(kind="trap", body=b"<h1>Nothing to fear</h1>")
    elif request.path == "/robots.txt":
        return open_robots()
    if request.host == LIST:
        return Answer(kind="trap", body=_feed(hostile_urls(plan, tls_port)), content_type=TYPES["rss"])
    if name in TRAPS:
        return TRAPS[name]
    if name in LIES:
        lie: Lie = LIES[name]
        return lie(plan, request, port)
    if request.host in (SELF_SIGNED, NO_TLS):
        return Answer(kind="trap", body=b"<h1>Who did you trust?</h1>")
    return Answer(kind="nothing", status=404, body=b"<h1>No such trap</h1>")


def _feed(urls: dict[str, str]) -> bytes:
    """Return a feed, on `list.hostile.example`, whose entries lead to every hostile host."""
    entries = "".join(
        f"<item><title>{name}: {ENGLISH.topics[at % len(ENGLISH.topics)]}</title><link>{escape(url)}</link>"
        f"<guid>{escape(url)}</guid></item>\n"
        for at, (name, url) in enumerate(urls.items())
    )
    return (
        f'<?xml version="1.0"?>\n<rss version="2.0"><channel><title>Traps</title>\n{entries}</channel></rss>'.encode()
    )
