"""The robots.txt files of the hosts, one for each kind of `Rules`."""

from typing import Final

from tests.publishers.answer import Answer
from tests.publishers.plan import GO, Plan

TEXT: Final = "text/plain; charset=utf-8"
ELSEWHERE: Final = "/robots-elsewhere.txt"
_OPEN: Final = "User-agent: *\nDisallow:\n"
_PATHS: Final = "User-agent: *\nDisallow: /private/\nDisallow: /*/print$\n"
_NAMED: Final = "User-agent: newsbeam\nAllow: /\n\nUser-agent: *\nDisallow: /\n"
_HUGE: Final = 700 * 1024  # more than the 500 KiB that RFC 9309 2.5 makes every crawler read


def robots(plan: Plan, index: int) -> Answer:
    """Return the robots.txt of a host."""
    rules = plan.rules(index)
    if rules == "missing":
        return Answer(kind="robots", status=404, body=b"<h1>Not here</h1>")
    if rules == "error":
        return Answer(kind="robots", status=503, body=b"<h1>Come back later</h1>")
    if rules in ("moved", "moved-across"):
        host = plan.host(index) if rules == "moved" else GO
        return Answer(kind="robots", status=301, headers=(("Location", plan.url(host, ELSEWHERE)),))
    text = _text(plan, index)
    return Answer(kind="robots", body=text.encode(), content_type=TEXT, headers=(("Cache-Control", "max-age=3600"),))


def robots_elsewhere() -> Answer:
    """Return the file that moved ones point to."""
    return Answer(kind="robots", body=_PATHS.encode(), content_type=TEXT)


def open_robots() -> Answer:
    """Return a robots.txt that allows everything."""
    return Answer(kind="robots", body=_OPEN.encode(), content_type=TEXT)


def _text(plan: Plan, index: int) -> str:
    rules = plan.rules(index)
    if rules == "blank":
        return ""
    if rules == "paths":
        text = _PATHS
    elif rules == "delay":
        text = f"User-agent: *\nCrawl-delay: {plan.crawl_delay:g}\nDisallow:\n"
    elif rules == "named":
        text = _NAMED
    elif rules == "closed":
        text = "User-agent: *\nDisallow: /\n"
    elif rules == "huge":
        line = "# nothing but a remark that goes on and on\n"
        text = _PATHS + line * (_HUGE // len(line))
    else:
        text = _OPEN
    if any(plan.dialect(feed) == "sitemap" for feed in plan.feeds_of(index)):
        text += f"\nSitemap: {plan.url(plan.host(index), '/sitemap.xml')}\n"
    return text
