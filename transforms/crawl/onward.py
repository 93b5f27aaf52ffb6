"""Where an exchange sends on to."""

from transforms.core.http.redirects import STATUSES, redirect_url
from transforms.core.warc.lines import field, read_fields
from transforms.crawl.exchange import Exchange


def onward_url(exchange: Exchange, *, base: str) -> str | None:
    """Return the address that an exchange of `base` redirects to, null where it is an answer.

    Raises `Rejected("bad_url")` as `redirect_url` does.
    """
    if exchange.status not in STATUSES:
        return None
    return redirect_url(exchange.status, field(read_fields(exchange.head)[1], "location"), base=base)
