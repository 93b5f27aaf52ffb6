"""`newsbeam inspect`: one page's record for a person to read."""

import json
import subprocess
from pathlib import Path

import pytest

from tests.archives import page, prose, record, write_warc
from tests.pipeline.conftest import ROOT, command, environment

LIBRARY = ROOT / "examples" / "pages" / "library.html"


def inspect(*arguments: object) -> subprocess.CompletedProcess[str]:
    given = command("inspect", *map(str, arguments))
    return subprocess.run(given, capture_output=True, text=True, env=environment(COLUMNS="100"), timeout=60)


def test_fields_come_with_their_evidence_and_blocks() -> None:
    done = inspect(LIBRARY, "--url", "https://almina.example/article/4107", "--fetched-at", "2026-03-03T20:00:00Z")
    assert done.returncode == 0, done.stderr
    assert "2026-03-03T21:20:00, to the minute, zone unknown" in done.stdout
    assert "between 2026-03-03T07:20:00Z and 2026-03-04T09:20:59Z" in done.stdout
    assert "from visible-text" in done.stdout
    assert "### حافلة في آخر الليل" in done.stdout
    assert "not stated" in done.stdout


def test_the_record_as_json() -> None:
    done = inspect(LIBRARY, "--url", "https://almina.example/article/4107", "--json")
    assert json.loads(done.stdout)["canonical_url"] == "https://almina.example/article/4107"


def test_a_page_is_picked_from_an_archive(tmp_path: Path) -> None:
    write_warc(tmp_path / "a.warc.gz", [record(f"https://a.example/{n}", page(f"Story {n}")) for n in range(3)])
    done = inspect(tmp_path / "a.warc.gz", "--url", "https://a.example/2", "--json")
    assert json.loads(done.stdout)["title"] == "Story 2"


def test_the_fate_of_one_page_is_not_told_of_another() -> None:
    done = inspect(ROOT / "examples" / "news.warc.gz", "--url", "https://talbote.example/region/apfelsorten", "--json")
    assert json.loads(done.stdout)["title"] == "Alte Apfelsorten kehren in die Obstgärten zurück"
    done = inspect(ROOT / "examples" / "news.warc.gz", "--url", "https://tidewater.example/logo.png")
    assert (done.returncode, "image/png" in done.stderr) == (1, True)


def test_a_message_and_a_text(tmp_path: Path) -> None:
    message = {"url": "https://a.example/1", "title": "A story", "text": prose("it")}
    (tmp_path / "a.jsonl").write_text(json.dumps(message))
    assert json.loads(inspect(tmp_path / "a.jsonl", "--json").stdout)["title"] == "A story"
    assert (
        json.loads(inspect(ROOT / "examples" / "market.txt", "--json").stdout)["credits"][0]["name"] == "Northern Wire"
    )


@pytest.mark.parametrize(
    "name, data, code, words",
    [
        ("a.html", b"%PDF-1.4", 1, "no article"),
        ("a.csv", b"x", 2, "warc, feed, opml, sitemap, html, text, jsonl"),
        ("gone.html", None, 2, "cannot be read"),
        ("a.warc", b"", 2, "empty"),
    ],
)
def test_what_cannot_be_shown_is_one_sentence(
    tmp_path: Path, name: str, data: bytes | None, code: int, words: str
) -> None:
    if data is not None:
        (tmp_path / name).write_bytes(data)
    done = inspect(tmp_path / name)
    assert done.returncode == code
    assert done.stderr.startswith("newsbeam: ")
    assert done.stderr.count("\n") == 1
    assert words in done.stderr
