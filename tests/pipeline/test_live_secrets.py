"""Users and passwords in addresses: in nothing that is written, whoever names them."""

import gzip
import json
from pathlib import Path

from tests.pipeline.live_run import Live
from tests.pipeline.small_web import SmallWeb, opml, page, rss, sitemaps

SECRET = "hush4711"
KEY = f"http://reader:{SECRET}@"


def test_a_secret_is_written_nowhere(tmp_path: Path) -> None:
    with SmallWeb() as web:
        web.put("http://a.example/feed", rss(f"{KEY}a.example/1", "http://a.example/2", "http://a.example/3"))
        web.put("http://a.example/map", sitemaps(f"{KEY}a.example/more"))
        web.put("http://a.example/more", f"<urlset><url><loc>{KEY}a.example/4</loc></url></urlset>")
        web.put("http://a.example/list", opml(f"{KEY}b.example/feed", f"{KEY}b.example/feed2"))
        for number in (1, 3, 4):
            links = (
                f'<link rel="canonical" href="{KEY}a.example/{number}"><a href="{KEY}a.example/2">More news of this</a>'
            )
            web.put(f"http://a.example/{number}", page(f"Story {number} of the harbour") + links, "text/html")
        web.put("http://a.example/2", "", status=302, Location=f"{KEY}a.example/5")
        messages = [{"url": f"{KEY}a.example/6"}, {"url": f"{KEY}a.example/7", "html": page("A message")}]
        (tmp_path / "m.jsonl").write_text("".join(json.dumps(one) + "\n" for one in messages) + f"{KEY}a.example/8\n")
        (tmp_path / "own.opml").write_text(
            opml(f"{KEY}c.example/feed", f"feed:{KEY}c.example/feed", "http://a.example/feed")
        )
        webs = [f"sitemap:http://a.example/{path}" for path in ("map",)] + ["opml:http://a.example/list"]
        live = Live(web, tmp_path / "live", *webs, f"opml:{tmp_path}/own.opml", f"jsonl:{tmp_path}/m.jsonl")
        ended = live.run()
        asked = web.asked
    assert ended.code == 0, ended.err
    assert SECRET not in ended.out + ended.err
    assert SECRET not in json.dumps(asked)
    assert not [headers for _, headers in asked if "Authorization" in headers]
    assert {url for url, _ in asked if "b.example" in url or "c.example" in url} == set()
    assert live.versions().keys() == {f"https://a.example/{number}" for number in (1, 3, 4)}
    letters = [(row["reason"], row["origin"]["url"]) for row in live.rows("dead-letters")]
    assert sorted(letters, key=str) == sorted(
        [
            ("bad_url", "http://b.example/feed"),
            ("bad_url", "http://b.example/feed2"),
            ("bad_url", "http://c.example/feed"),
            ("bad_url", "feed:http://c.example/feed"),
            ("bad_url", "http://a.example/2"),
            *[("bad_url", None)] * 3,
        ],
        key=str,
    )
    written = [path for path in live.folder.rglob("*") if path.is_file()]
    archives = [path for path in written if path.name.endswith(".warc.gz")]
    assert len(written) > 5 and len(archives) == 1
    for path in set(written) - set(archives):
        assert SECRET.encode() not in path.read_bytes(), path
    # What servers sent is archived as they sent it; all else in the archive is newsbeam's own.
    served = [body for _, _, body in web.documents.values() if SECRET.encode() in body]
    archived = gzip.decompress(archives[0].read_bytes())
    for body in [*served, f"Location: {KEY}a.example/5".encode()]:
        archived = archived.replace(body, b"")
    assert SECRET.encode() not in archived
    assert live.replay() == {}
