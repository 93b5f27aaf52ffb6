"""Hostile hosts that keep the rules of the wire and lie in what they say."""

from collections.abc import Callable
from typing import Final

from tests.publishers.answer import Answer, Request
from tests.publishers.plan import Plan
from tests.publishers.prose import headline, paragraphs
from tests.publishers.words import ARABIC

Lie = Callable[[Plan, Request, int], Answer]
_FEED: Final = "application/rss+xml; charset=utf-8"


def _redirect(target: str, status: int = 302) -> Answer:
    return Answer(kind="trap", status=status, headers=(("Location", target),))


def endless_redirects(plan: Plan, request: Request, port: int) -> Answer:
    """Redirect from each number to the next."""
    at = request.path.rpartition("/")[2]
    return _redirect(f"/on/{int(at) + 1 if at.isdigit() else 1}")


def redirect_loop(plan: Plan, request: Request, port: int) -> Answer:
    """Redirect there and back again."""
    return _redirect("/there" if request.path == "/back" else "/back", 301)


def redirect_self(plan: Plan, request: Request, port: int) -> Answer:
    """Redirect to the same address."""
    return _redirect(request.target)


def charset_lie(plan: Plan, request: Request, port: int) -> Answer:
    """Send an Arabic page in windows-1256 that says it is UTF-8."""
    title = headline(ARABIC, plan.seed, 0, 0).title
    text = "".join(f"<p>{one}</p>" for one in paragraphs(ARABIC, plan.seed, 0, 0, 1))
    head = f'<head><meta charset="utf-8"><title>{title}</title></head>'
    page = f'<!DOCTYPE html><html lang="ar">{head}<body><h1>{title}</h1><article>{text}</article></body></html>'
    return Answer(kind="trap", body=page.encode("windows-1256"))


def feed_html(plan: Plan, request: Request, port: int) -> Answer:
    """Send an error page as a feed."""
    body = b"<!DOCTYPE html><html><head><title>Error</title></head><body><h1>Database is resting</h1></body></html>"
    return Answer(kind="trap", body=body, content_type=_FEED)


def xml_bomb(plan: Plan, request: Request, port: int) -> Answer:
    """Send a feed whose title grows to gigabytes when its entities are replaced."""
    entities = "".join(f'<!ENTITY e{at} "{f"&e{at - 1};" * 10}">\n' for at in range(1, 11))
    text = f'<?xml version="1.0"?>\n<!DOCTYPE rss [<!ENTITY e0 "boom">\n{entities}]>\n<rss version="2.0"><channel>'
    return Answer(kind="trap", body=f"{text}<title>&e10;</title></channel></rss>".encode(), content_type=_FEED)


def deep_feed(plan: Plan, request: Request, port: int) -> Answer:
    """Send a feed nested 100,000 elements deep."""
    return Answer(kind="trap", body=b'<rss version="2.0"><channel>' + b"<item>" * 100_000, content_type=_FEED)


def false_304(plan: Plan, request: Request, port: int) -> Answer:
    """Answer 304 to one who asked without a condition."""
    return Answer(kind="trap", status=304)


def false_gzip(plan: Plan, request: Request, port: int) -> Answer:
    """State a content coding that the body does not have."""
    return Answer(kind="trap", body=b"<h1>Not compressed at all</h1>" * 40, headers=(("Content-Encoding", "gzip"),))


def _towards(target: str) -> Lie:
    return lambda plan, request, port: _redirect(target.format(port=port))


LIES: Final[dict[str, Lie]] = {
    "endless-redirects": endless_redirects,
    "redirect-loop": redirect_loop,
    "redirect-self": redirect_self,
    "redirect-metadata": _towards("http://169.254.169.254/latest/meta-data/"),
    "redirect-loopback": _towards("http://127.0.0.1:{port}/inside"),
    "redirect-loopback6": _towards("http://[::1]/"),
    "redirect-decimal": _towards("http://2130706433:{port}/inside"),
    "redirect-file": _towards("file:///etc/passwd"),
    "charset-lie": charset_lie,
    "feed-html": feed_html,
    "xml-bomb": xml_bomb,
    "deep-feed": deep_feed,
    "false-304": false_304,
    "false-gzip": false_gzip,
}
