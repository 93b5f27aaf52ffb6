"""Lists of feeds on the web: what they name is followed, and for as long as they name it."""

import json
import subprocess
from pathlib import Path

import pytest

from tests.pipeline.conftest import ROOT, command, environment
from tests.pipeline.live_run import Live
from tests.pipeline.small_web import SmallWeb, opml, page, rss, sitemaps

LIST = "http://lists.example/all.opml"
KINDS = ["text/x-opml", "text/xml; charset=utf-8", "text/plain", "text/html"]


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


@pytest.mark.parametrize("kind", KINDS)
def test_a_list_on_the_web(kind: str, tmp_path: Path) -> None:
    with SmallWeb() as web:
        a, b, c = follow(web, "a", "b", "c")
        web.put(LIST, opml(a, b), kind)
        live = Live(web, tmp_path, f"opml:{LIST}")
        first = live.run()
        assert (first.code, first.said) == (0, [])
        assert live.versions() == {"https://a.example/1": 1, "https://b.example/1": 1}
        web.asked_for()
        web.put(LIST, opml(a, c), kind)
        live.run()
        asked = web.asked_for()
        assert a in asked and c in asked and b not in asked[asked.index(LIST) + 1 :]
        live.run()
        assert sorted(web.asked_for()) == [a, c, LIST]
        assert followed(live) == [a, c, LIST]
        web.put(LIST, opml(), kind)
        live.run()
        assert sorted(web.asked_for()) == [a, c, LIST]
        assert [row["detail"] for row in live.rows("dead-letters")] == ["it is a list of feeds, and it names none"]
        assert live.summary["law"]["holds"]
        assert live.replay() == {}


def test_a_feed_goes_on_while_somebody_names_it(tmp_path: Path) -> None:
    with SmallWeb() as web:
        a, b = follow(web, "a", "b")
        other = "http://lists.example/other.opml"
        web.put(LIST, opml(a, b, LIST, other))
        web.put(other, opml(b))
        live = Live(web, tmp_path, f"opml:{LIST}", f"feed:{a}")
        live.run()
        web.put(LIST, opml(LIST, other))
        live.run()
        web.asked_for()
        live.run()
        assert sorted(web.asked_for()) == [a, b, LIST, other]
        web.put(LIST, opml(LIST, a))
        live.run()
        web.asked_for()
        live.run()
        assert sorted(web.asked_for()) == [a, LIST]
        assert followed(live) == [a, LIST]


def test_indexes_that_lead_ever_deeper_come_to_an_end(tmp_path: Path) -> None:
    urls = [f"http://a.example/{number}.xml" for number in range(9)]
    with SmallWeb() as web:
        for url, deeper in zip(urls, urls[1:], strict=False):
            web.put(url, sitemaps(urls[0], url, deeper))
        live = Live(web, tmp_path, f"sitemap:{urls[0]}")
        ended = live.run()
        assert (ended.code, ended.said) == (0, [])
        assert web.asked_for() == urls[:5]
        [letter] = live.rows("dead-letters")
        assert (letter["reason"], letter["origin"]["url"]) == ("too_deep", urls[4])


def test_a_page_that_names_a_feed_is_no_article_in_a_replay_either(tmp_path: Path) -> None:
    with SmallWeb() as web:
        follow(web, "a")
        home = page("All the news").replace(
            "<title>", '<link rel="alternate" type="application/rss+xml" href="/feed"><title>'
        )
        web.put("http://a.example/", home, "text/html")
        live = Live(web, tmp_path, "feed:http://a.example/")
        live.run()
        assert live.versions() == {"https://a.example/1": 1}
        assert live.replay() == {}
