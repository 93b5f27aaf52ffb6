"""Real input: the gold pages, feeds and messages of the shared corpus through the whole pipeline."""

import gzip
import importlib.util
import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from schemas.export import json_schema
from tests.pipeline.conftest import Newsbeam

# The least that is accepted of each figure; `make score` shows them by set and script.
FLOORS = {
    "found": 0.998,
    "body": 0.950,
    "exact": 0.950,
    "title": 0.940,
    "instant": 0.950,
    "author": 0.880,
    "keyword": 0.720,
}


def scores(shared: Path, records: dict[str, dict[str, Any]]) -> dict[str, float]:
    """Return the scorer's figures over the gold pages."""
    spec = importlib.util.spec_from_file_location("score", shared / "score" / "score.py")
    assert spec
    assert spec.loader
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    gold = [
        json.loads(line) for line in (shared / "corpus" / "gold-dev.jsonl").read_text(encoding="utf-8").splitlines()
    ]
    rows = [scorer.score(records.get(page["url"]), page) for page in gold]
    return {
        name: sum(values) / len(values) for name in FLOORS if (values := [row[name] for row in rows if name in row])
    }


def test_gold_pages(newsbeam: Newsbeam, shared: Path) -> None:
    ran = newsbeam(f"warc:{shared}/corpus/gold-dev.warc.gz")
    assert ran.code == 0, ran.err
    assert ran.summary["read"] == 434
    assert ran.summary["law"]["holds"]
    articles = ran.rows("articles")
    assert len({row["id"] for row in articles}) == len(articles)
    validator = jsonschema.Draft202012Validator(json.loads(json_schema()))
    for row in articles:
        validator.validate(row)
        for time in (row["published"], row["modified"]):
            assert not time or (time["instant"] is None) == (
                time["offset"] is None or time["precision"] in ("day", "month", "year")
            )
    found = scores(shared, {row["url"]: row for row in articles})
    below = {name: round(found[name], 4) for name in FLOORS if found[name] < FLOORS[name]}
    assert not below, found


def test_gold_pages_in_any_order_give_the_same_bytes(newsbeam: Newsbeam, shared: Path, tmp_path: Path) -> None:
    whole = gzip.decompress((shared / "corpus" / "gold-dev.warc.gz").read_bytes())
    records = [gzip.compress(b"WARC/1.0" + part, 1) for part in whole.split(b"WARC/1.0")[1:81]]
    (tmp_path / "forth.warc.gz").write_bytes(b"".join(records))
    (tmp_path / "back.warc.gz").write_bytes(b"".join(reversed(records)))
    forth = newsbeam(f"warc:{tmp_path}/forth.warc.gz", name="forth", flags=("--workers=2",), PYTHONHASHSEED="1")
    back = newsbeam(f"warc:{tmp_path}/back.warc.gz", name="back", flags=("--workers=1",), PYTHONHASHSEED="2")
    assert forth.summary["articles"] == 80
    assert back.bytes() == forth.bytes()


def test_feed_documents(newsbeam: Newsbeam, shared: Path) -> None:
    documents = sorted((shared / "corpus" / "feeds").glob("*/*"))
    ran = newsbeam(f"feed:{shared}/corpus/feeds/*/*")
    assert ran.code == 0, ran.err
    assert ran.summary["law"]["holds"]
    read = {row["feed"]["url"] for row in ran.rows("articles")}
    bare = {row["origin"]["url"] for row in ran.rows("dead-letters") if row["reason"] == "no_body"}
    refused = [row for row in ran.rows("dead-letters") if row["reason"] == "not_a_feed"]
    assert len(documents) == 52
    assert [Path(row["origin"]["url"]).name for row in refused] == ["unrecognized.rss"]
    assert {Path(url).name for url in bare} == {  # an entry with neither title nor text is no article
        "incomplete-fields.atom",
        "missing-fields.atom",
        "no_encoding_ISO-8859-1.xml",
    }
    rest = {document.name for document in documents} - {Path(url).name for url in read | bare}
    # Two documents carry the same entries; which of them is the repeat is settled by a digest.
    assert rest in ({"unrecognized.rss", "itunes-category.rss"}, {"unrecognized.rss", "itunes-keywords.rss"})
    assert ran.summary["by_reason"]["duplicates"] == {"repeat": 2}
    assert ran.summary["read"] == 1724
    assert all(row["fetch"]["via"] == "feed" for row in ran.rows("articles"))


@pytest.mark.parametrize("day, messages", [("2015-07-22", 2050), ("2015-08-03", 1343)])
def test_messages(newsbeam: Newsbeam, shared: Path, day: str, messages: int) -> None:
    ran = newsbeam(f"jsonl:{shared}/corpus/saudinewsnet/{day}.jsonl.gz")
    assert ran.code == 0, ran.err
    assert ran.summary["read"] == messages
    assert ran.summary["law"]["holds"]
    assert set(ran.summary["by_reason"]["dead_letters"]) <= {"no_body"}
    languages = [(row["language"], row["direction"]) for row in ran.rows("articles")]
    assert set(languages) <= {("ar", "rtl"), (None, None)}  # a caption of two words names no language
    assert languages.count(("ar", "rtl")) > 0.99 * messages


def test_the_acceptance_text(newsbeam: Newsbeam, shared: Path) -> None:
    want = json.loads((shared / "seed" / "page.json").read_text(encoding="utf-8"))
    ran = newsbeam(f"text:{shared}/seed/*.txt")
    [row] = ran.rows("articles")
    assert row["title"] == want["title"]
    assert [block["text"] for block in row["blocks"]] == want["text_paragraphs"]
    assert [block["text"] for block in row["blocks"] if block["type"] == "heading"] == want["subheadings"]
    assert row["credits"][0]["name"] == want["source"]
    assert [link["title"] for link in row["related"]] == [link["title"] for link in want["related"]]
    assert (row["published"]["local"], row["published"]["offset"]) == (want["published_local"], None)
    assert (row["published"]["zone"], row["published"]["precision"]) == ("unknown", "minute")


def test_the_acceptance_page_as_a_message(newsbeam: Newsbeam, shared: Path, tmp_path: Path) -> None:
    want = json.loads((shared / "seed" / "page.json").read_text(encoding="utf-8"))
    page = (shared / "seed" / "page.html").read_text(encoding="utf-8")
    message = {"url": want["url"], "html": page, "fetched_at": "2022-02-12T18:00:00Z"}
    (tmp_path / "page.jsonl").write_text(json.dumps(message), encoding="utf-8")
    ran = newsbeam(f"jsonl:{tmp_path}/page.jsonl")
    [row] = ran.rows("articles")
    assert (row["url"], row["title"], row["language"]) == (want["url"], want["title"], want["language"])
    assert [block["text"] for block in row["blocks"]] == want["text_paragraphs"]
    assert row["keywords"] == want["keywords"]
    assert [(one["name"], one["role"]) for one in row["credits"]] == [(want["source"], "source")]
    assert [{"url": one["url"], "title": one["title"]} for one in row["related"]] == want["related"]
    assert (row["published"]["local"], row["published"]["instant"]) == (want["published_local"], None)
    assert len(ran.rows("related")) == 4
