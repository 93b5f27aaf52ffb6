"""Lists of feeds on the web: what they name is followed, and for as long as they name it."""

import json
import subprocess
from itertools import pairwise
from pathlib import Path

from tests.pipeline.conftest import ROOT, command, environment
from tests.pipeline.live_run import Live
from tests.pipeline.small_web import SmallWeb, opml, page, rss, sitemaps

LIST = "http://lists.example/all.opml"
HOME = "http://c.example/"


def follow(web: SmallWeb, *names: str) -> list[str]:
    """Serve a feed with one article for each name, and return the feeds' addresses."""
    for name in names:
        web.put(f"http://{name}.example/feed", rss(f"http://{name}.example/1"))
        web.put(f"http://{name}.example/1", page(f"The harbour of {name} was dredged"), "text/html")
    return [f"http://{name}.example/feed" for name in names]


def followed(live: Live) -> list[str]:
    given = command("feeds", f"--state={live.state}", "--json")
    done = subprocess.run(given, capture_output=True, text=True, cwd=ROOT, env=environment(), timeout=60)
    return [json.loads(line)["url"] for line in done.stdout.splitlines()]


def test_a_list_on_the_web(tmp_path: Path) -> None:
    with SmallWeb() as web:
        a, b, c = follow(web, "a", "b", "c")
        link = '<link rel="alternate" type="application/rss+xml" href="/feed"><title>'
        web.put(HOME, page("All the news").replace("<title>", link), "text/html")
        web.put(LIST, opml(a, b))
        live = Live(web, tmp_path, f"opml:{LIST}")
        first = live.run()
        assert (first.code, first.said) == (0, [])
        assert web.asked[0][1]["From"] == "tests@example.org"
        assert web.asked[0][1]["Accept-Encoding"] == "gzip"
        assert live.versions() == {"https://a.example/1": 1, "https://b.example/1": 1}
        web.put(LIST, opml(a, HOME))
        live.run()
        web.asked_for()
        live.run()
        assert sorted(web.asked_for()) == [a, HOME, c, LIST]
        assert followed(live) == [a, HOME, c, LIST]
        assert live.versions().keys() == {f"https://{name}.example/1" for name in "abc"}
        assert live.summary["law"]["holds"]
        assert live.summary["dead_letters"] == 0
        assert live.replay() == {}


def test_indexes_that_lead_ever_deeper_come_to_an_end(tmp_path: Path) -> None:
    urls = [f"http://a.example/{number}.xml" for number in range(9)]
    with SmallWeb() as web:
        for url, deeper in pairwise(urls):
            web.put(url, sitemaps(urls[0], url, deeper))
        live = Live(web, tmp_path, f"sitemap:{urls[0]}")
        ended = live.run()
        assert (ended.code, ended.said) == (0, [])
        assert web.asked_for() == urls[:5]
        [letter] = live.rows("dead-letters")
        assert (letter["reason"], letter["origin"]["url"]) == ("too_deep", urls[4])
