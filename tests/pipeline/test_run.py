"""Whole runs, as a user starts them."""

import gzip
import json
import os
import signal
import subprocess
import time
from pathlib import Path

import jsonschema
import pytest

from schemas.export import json_schema
from tests.archives import page, prose, record, write_warc
from tests.pipeline.conftest import ROOT, Newsbeam, command, environment

EXAMPLES = ROOT / "examples"


@pytest.fixture(scope="module")
def examples() -> list[str]:
    return [f"warc:{EXAMPLES}/*.warc.gz", f"{EXAMPLES}/messages.jsonl", f"text:{EXAMPLES}/market.txt"]


def test_the_examples(newsbeam: Newsbeam, examples: list[str]) -> None:
    ran = newsbeam(*examples)
    assert (ran.code, ran.err) == (0, "")
    summary = ran.summary
    assert summary["law"]["holds"]
    assert {key: summary[key] for key in ("read", "articles", "duplicates", "skipped", "dead_letters")} == {
        "read": 18,
        "articles": 9,
        "duplicates": 3,
        "skipped": 2,
        "dead_letters": 4,
    }
    for key, collection in (
        ("articles", "articles"),
        ("duplicates", "duplicates"),
        ("skipped", "skipped"),
        ("dead_letters", "dead-letters"),
    ):
        assert len(ran.rows(collection)) == summary[key]
    articles = {(row["url"], row["version"]): row for row in ran.rows("articles")}
    bridge = "https://tidewater.example/2026/03/harbour-bridge-reopens"
    first, second = articles[bridge, 1], articles[bridge, 2]
    assert first["id"] == second["id"]
    assert second["previous_revision_id"] == first["revision_id"]
    assert second["change"]["kind"] == "updated"
    assert "blocks" in second["change"]["fields"]
    assert first["change"] is None
    assert first["feed"]["guid"] == "tidewater-8812"
    library = articles["https://almina.example/article/4107", 1]["published"]
    assert (library["local"], library["zone"], library["instant"]) == ("2026-03-03T21:20:00", "unknown", None)
    assert {row["rule"] for row in ran.rows("duplicates")} == {"repeat", "entry_of_page"}


def test_every_record_is_valid_by_the_printed_schema(newsbeam: Newsbeam, examples: list[str]) -> None:
    ran = newsbeam(*examples)
    validator = jsonschema.Draft202012Validator(json.loads(json_schema()))
    articles = ran.rows("articles")
    assert articles
    for row in articles:
        validator.validate(row)
        assert row["text"] == ("\n".join(block["text"] for block in row["blocks"]) or None)
        assert "" not in _strings(row)


def _strings(value: object) -> list[str]:
    if isinstance(value, dict):
        return [text for item in value.values() for text in _strings(item)]
    if isinstance(value, list):
        return [text for item in value for text in _strings(item)]
    return [value] if isinstance(value, str) else []


def archive() -> list[bytes]:
    """Return records in which order could matter: repeats, versions, equal times, entries, redirects."""
    feed = (
        b'<rss version="2.0"><channel><title>Post</title><link>https://a.example/</link>'
        b"<item><title>Bridge</title><link>https://a.example/go/bridge</link><guid>g1</guid>"
        b"<pubDate>Mon, 02 Mar 2026 07:00:00 +0000</pubDate><description>Short.</description></item>"
        b"<item><title>Alone</title><link>https://a.example/alone</link><guid>g2</guid>"
        b"<description>Only a teaser.</description></item></channel></rss>"
    )
    made = [record("https://a.example/feed", feed, content_type="application/rss+xml")]
    made += [record(f"https://a.example/n/{number}", page(f"Story {number}")) for number in range(12)]
    made += [
        record("https://a.example/bridge", page("Bridge", prose("tolls")), at=f"2026-03-02T0{h}:00:00Z") for h in (8, 9)
    ]
    made += [record("https://a.example/bridge", page("Bridge", prose("rust")), at="2026-03-02T08:30:00Z")]
    made += [
        record("https://www.a.example/bridge?utm_source=x", page("Bridge", prose("rust")), at="2026-03-02T08:30:00Z")
    ]
    moved = "Location: https://a.example/bridge\r\n"
    made += [record("https://a.example/go/bridge", b"", status="301 Moved Permanently", headers=moved)]
    made += [record("https://a.example/pdf", b"%PDF-1.4 not a page")]
    return made


def test_the_same_archive_gives_the_same_bytes(newsbeam: Newsbeam, tmp_path: Path) -> None:
    records = archive()
    whole = write_warc(tmp_path / "whole.warc.gz", records)
    write_warc(tmp_path / "reverse.warc.gz", reversed(records))
    for number in range(3):
        write_warc(tmp_path / f"part{number}.warc.gz", records[number::3])
    first = newsbeam(f"warc:{whole}", name="first", flags=("--workers=1",), PYTHONHASHSEED="1")
    again = newsbeam(f"warc:{whole}", name="again", flags=("--workers=2",), PYTHONHASHSEED="2")
    backwards = newsbeam(f"warc:{tmp_path}/reverse.warc.gz", name="backwards")
    parts = newsbeam(*(f"warc:{tmp_path}/part{number}.warc.gz" for number in (2, 0, 1)), name="parts")
    assert first.code == 0, first.err
    assert first.summary["by_reason"] == {
        "duplicates": {"entry_of_page": 1, "repeat": 2},
        "skipped": {"redirect": 1},
        "dead_letters": {"not_html": 1},
    }
    for other in (again, backwards, parts):
        assert other.code == 0, other.err
        assert other.bytes() == first.bytes()


def test_an_entry_finds_its_page_behind_a_redirect(newsbeam: Newsbeam, tmp_path: Path) -> None:
    ran = newsbeam(f"warc:{write_warc(tmp_path / 'a.warc.gz', archive())}")
    bridges = [row for row in ran.rows("articles") if row["canonical_url"] == "https://a.example/bridge"]
    assert [row["version"] for row in bridges] == [1, 2]
    assert {row["feed"]["guid"] for row in bridges} == {"g1"}
    alone = next(row for row in ran.rows("articles") if row["canonical_url"] == "https://a.example/alone")
    assert alone["fetch"]["via"] == "feed"
    assert "summary_only" in alone["quality"]["flags"]


@pytest.mark.parametrize(
    "arguments, words",
    [
        (["--input=warc:none/*.warc"], "--input warc:none/*.warc matches no file"),
        (["--input=nntp:news"], "warc, feed, opml, sitemap, html, text, jsonl"),
        (["--input=gs://bucket/a.warc"], "apache-beam[gcp]"),
        (["--input=html:{tmp}"], "names a folder"),
        (["--output=csv:x"], "jsonl"),
        (["--output=jsonl:/proc/none/out"], "cannot be written"),
        (["--output=jsonl:{tmp}/page.html"], "cannot be written"),
        (["--workers=none"], "1 to 999"),
        (["--wrokers=2"], "--wrokers"),
        (["--runner=SparkRunner"], "--runner"),
        (["--output=jsonl:{tmp}/held"], "--overwrite"),
    ],
)
def test_what_could_not_work_is_one_sentence_before_any_work(tmp_path: Path, arguments: list[str], words: str) -> None:
    (tmp_path / "page.html").write_bytes(page("A page"))
    (tmp_path / "held").mkdir()
    (tmp_path / "held" / "articles-0-of-4.jsonl").touch()
    given = [argument.format(tmp=tmp_path) for argument in arguments]
    flags = {argument.split("=")[0] for argument in given}
    if "--input" not in flags:
        given.append(f"--input=html:{tmp_path}/page.html")
    if "--output" not in flags:
        given.append(f"--output=jsonl:{tmp_path}/out")
    done = subprocess.run(
        command("run", *given), capture_output=True, text=True, cwd=tmp_path, env=environment(), timeout=120
    )
    assert done.returncode == 2
    assert done.stderr.startswith("newsbeam: ")
    assert done.stderr.count("\n") == 1
    assert words in done.stderr
    assert not (tmp_path / "out").exists()


def test_unknown_keys_of_messages_are_counted(newsbeam: Newsbeam, tmp_path: Path) -> None:
    line = json.dumps({"url": "https://a.example/1", "text": prose("keys"), "colour": "blue", "shape": "round"})
    (tmp_path / "a.jsonl").write_text(line)
    ran = newsbeam(f"jsonl:{tmp_path}/a.jsonl")
    assert (ran.summary["articles"], ran.summary["unknown_keys"]) == (1, 2)


def test_a_list_of_feeds(newsbeam: Newsbeam, tmp_path: Path) -> None:
    (tmp_path / "feeds").mkdir()
    item = "<item><title>{0}</title><link>https://a.example/{0}</link><description>{1}</description></item>"
    for name in ("one", "two"):
        items = item.format(name, prose(name))
        (tmp_path / "feeds" / f"{name}.xml").write_text(f'<rss version="2.0"><channel>{items}</channel></rss>')
    (tmp_path / "feeds" / "three four.xml.gz").write_bytes(gzip.compress((tmp_path / "feeds" / "two.xml").read_bytes()))
    lines = ["foo://x/y", "feeds/one.xml", (tmp_path / "feeds" / "two.xml").as_uri(), "feeds/gone.xml"]
    lines += ["feeds/three%20four.xml.gz", "https://a.example/feed"]
    outlines = "".join(f'<outline type="rss" text="x" xmlUrl="{line}"/>' for line in lines)
    (tmp_path / "list.opml").write_text(f'<opml version="2.0"><body>{outlines}</body></opml>')
    ran = newsbeam(f"opml:{tmp_path}/list.opml")
    assert ran.code == 0, ran.err
    assert sorted(row["title"] for row in ran.rows("articles")) == ["one", "two"]
    assert {row["fetch"]["via"] for row in ran.rows("articles")} == {"feed"}
    assert ran.summary["by_source"]["opml"]["read"] == 6
    assert ran.summary["by_reason"]["duplicates"] == {"repeat": 1}
    assert ran.summary["by_reason"]["dead_letters"] == {"not_fetched": 1, "unreadable": 2}


def test_a_page_that_is_a_file_takes_the_address_it_states(newsbeam: Newsbeam, tmp_path: Path) -> None:
    link = '<link rel="canonical" href="https://a.example/bridge">'
    (tmp_path / "p.html").write_bytes(page("Bridge", prose("tolls"), head=link))
    write_warc(tmp_path / "a.warc.gz", archive()[:1] + archive()[-2:-1])
    ran = newsbeam(f"html:{tmp_path}/p.html", f"warc:{tmp_path}/a.warc.gz")
    [bridge] = [row for row in ran.rows("articles") if row["canonical_url"] == "https://a.example/bridge"]
    assert bridge["url"] == (tmp_path / "p.html").as_uri()
    assert bridge["feed"]["guid"] == "g1"


def test_ctrl_c_before_the_run_has_begun_is_no_traceback(tmp_path: Path) -> None:
    write_warc(tmp_path / "a.warc.gz", [record(f"https://a.example/{n}", page(f"Story {n}")) for n in range(4000)])
    for seconds in (0.4, 1.0):
        arguments = command("run", f"--input=warc:{tmp_path}/a.warc.gz", f"--output=jsonl:{tmp_path}/out")
        with subprocess.Popen(arguments, env=environment(), stderr=subprocess.PIPE, text=True) as run:
            time.sleep(seconds)
            run.send_signal(signal.SIGINT)
            _, errors = run.communicate(timeout=60)
        assert run.returncode == 130
        assert "Traceback" not in errors


def test_a_dry_run_says_what_would_be_read_and_writes_nothing(newsbeam: Newsbeam, tmp_path: Path) -> None:
    (tmp_path / "page.html").write_bytes(page("A page"))
    ran = newsbeam(f"html:{tmp_path}/*.html", flags=("--dry-run",))
    assert ran.code == 0
    assert "1 file" in ran.out
    assert not ran.folder.exists()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_ctrl_c_stops_cleanly_and_says_how_to_go_on(tmp_path: Path, number: int) -> None:
    write_warc(tmp_path / "a.warc.gz", [record(f"https://a.example/{n}", page(f"Story {n}")) for n in range(4000)])
    out = tmp_path / "out"
    arguments = command("run", f"--input=warc:{tmp_path}/a.warc.gz", f"--output=jsonl:{out}")
    with subprocess.Popen(arguments, env=environment(), stderr=subprocess.PIPE, text=True) as run:
        _wait_for(out / ".staging")
        time.sleep(1.5)
        run.send_signal(number)
        _, errors = run.communicate(timeout=30)
    assert run.returncode == 130
    assert "stopped" in errors
    assert "again" in errors
    assert "Traceback" not in errors
    assert not list(out.iterdir())


def test_a_run_that_is_killed_leaves_nothing_and_the_next_one_works(newsbeam: Newsbeam, tmp_path: Path) -> None:
    write_warc(tmp_path / "a.warc.gz", [record(f"https://a.example/{n}", page(f"Story {n}")) for n in range(300)])
    out = tmp_path / "out"
    for seconds in (0.0, 0.7, 1.9):
        arguments = command("run", f"--input=warc:{tmp_path}/a.warc.gz", f"--output=jsonl:{out}")
        with subprocess.Popen(arguments, env=environment(), stderr=subprocess.DEVNULL) as run:
            _wait_for(out / ".staging")
            time.sleep(seconds)
            run.send_signal(signal.SIGKILL)
        visible = [file.name for file in out.iterdir() if not file.name.startswith(".")]
        assert not visible or "summary.json" in visible
        if visible:
            break
    flags = ("--overwrite",) if visible else ()
    ran = newsbeam(f"warc:{tmp_path}/a.warc.gz", flags=flags)
    assert ran.code == 0, ran.err
    assert ran.summary["articles"] == 300
    assert sorted(file.name for file in out.iterdir() if file.name.startswith(".")) == []


def _wait_for(path: Path) -> None:
    for _ in range(600):
        if path.exists():
            return
        time.sleep(0.05)
    pytest.fail(f"{path} never appeared")


def test_a_full_disk_is_one_sentence_and_leaves_nothing(newsbeam: Newsbeam, tmp_path: Path) -> None:
    """RLIMIT_FSIZE plays the full disk: each file may hold no more than a few kilobytes."""
    write_warc(tmp_path / "a.warc.gz", [record(f"https://a.example/{n}", page(f"Story {n}")) for n in range(40)])
    out = tmp_path / "out"
    line = (
        f"ulimit -f 16; exec {' '.join(command('run', f'--input=warc:{tmp_path}/a.warc.gz', f'--output=jsonl:{out}'))}"
    )
    done = subprocess.run(["bash", "-c", line], capture_output=True, text=True, env=environment(), timeout=120)
    assert done.returncode == 1
    assert "nothing more was written" in done.stderr
    assert "too large" in done.stderr.lower()
    assert "Traceback" not in done.stderr
    assert not list(out.iterdir())


def test_a_reader_that_goes_away_is_no_traceback(tmp_path: Path) -> None:
    line = f"{' '.join(command('schema', 'json'))} | head -1"
    done = subprocess.run(["bash", "-c", line], capture_output=True, text=True, env=environment(), timeout=60)
    assert done.stdout == "{\n"
    assert "Traceback" not in done.stderr


def test_help_is_worth_reading() -> None:
    done = subprocess.run(command("run", "--help"), capture_output=True, text=True, env=environment(), timeout=60)
    for word in ("warc:GLOB", "jsonl:DIR", "--workers", "--overwrite", "exit codes"):
        assert word in done.stdout
    assert os.linesep * 3 not in done.stdout
