"""An archived sitemap beside the pages it names: what becomes of each address in a whole run."""

import gzip
from pathlib import Path

from tests.archives import page, record, write_warc
from tests.pipeline.conftest import Newsbeam

SITE = "https://paper.example"
NEWS = "http://www.google.com/schemas/sitemap-news/0.9"
SITEMAP = f"""<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="{NEWS}">
<url><loc>{SITE}/harbour</loc><lastmod>2026-03-01</lastmod></url>
<url><loc>{SITE}/nowhere</loc></url>
<url><loc>{SITE}/rain</loc><news:news><news:publication><news:name>The Paper</news:name>
<news:language>en</news:language></news:publication><news:title>Rain and wind</news:title>
<news:publication_date>2026-03-01T09:30:00+03:00</news:publication_date></news:news></url></urlset>"""
INDEX = f"<sitemapindex><sitemap><loc>{SITE}/sitemap.xml.gz</loc></sitemap></sitemapindex>"


def test_addresses_find_their_pages(newsbeam: Newsbeam, tmp_path: Path) -> None:
    packed = gzip.compress(SITEMAP.encode(), mtime=0)
    records = [
        record(f"{SITE}/index.xml", INDEX.encode(), content_type="text/xml"),
        record(f"{SITE}/sitemap.xml.gz", packed, content_type="application/gzip"),
        record(f"{SITE}/harbour", page("The harbour")),
        record(f"{SITE}/rain", page("Rain and wind")),
    ]
    ran = newsbeam(str(write_warc(tmp_path / "a.warc.gz", records)))
    assert (ran.code, ran.summary["law"]["holds"]) == (0, True)
    articles = {row["url"]: row for row in ran.rows("articles")}
    assert set(articles) == {f"{SITE}/harbour", f"{SITE}/rain"}
    assert articles[f"{SITE}/harbour"]["feed"] is None
    rain = articles[f"{SITE}/rain"]
    assert rain["published"]["instant"] == "2026-03-01T06:30:00Z" and rain["publisher"] == "The Paper"
    assert rain["feed"]["url"] == f"{SITE}/sitemap.xml.gz"
    rules = {row["origin"]["url"]: row["rule"] for row in ran.rows("duplicates")}
    assert rules == {f"{SITE}/harbour": "link_of_page", f"{SITE}/rain": "entry_of_page"}
    assert [(row["reason"], row["origin"]["url"]) for row in ran.rows("dead-letters")] == [
        ("not_fetched", f"{SITE}/nowhere")
    ]
    assert [row["detail"] for row in ran.rows("skipped")] == ["it is an index of sitemaps and names 1"]
