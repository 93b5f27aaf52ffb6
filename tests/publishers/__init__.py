"""News publishers on loopback, for tests, soaks and benches of the crawl.

with Publishers(seed=1, hosts=40, feeds=60, entries=600) as world:
    crawl(world.opml_url, resolver=world.resolver())
    world.step()
    …
    assert overlaps(world.ledger()) == []
    assert versions_in(output) == world.expected_articles()
"""

from tests.publishers.ledger import (
    Overlap as Overlap,
    Visit as Visit,
    articles_served as articles_served,
    counts_by_path as counts_by_path,
    overlaps as overlaps,
    read_ledger as read_ledger,
    share_of_304 as share_of_304,
    shortest_pause as shortest_pause,
    trespasses as trespasses,
)
from tests.publishers.plan import Plan as Plan
from tests.publishers.process import PublishersProcess as PublishersProcess
from tests.publishers.publishers import Publishers as Publishers
from tests.publishers.resolver import WorldResolver as WorldResolver, loopback_socket as loopback_socket
