"""Flags that contradict each other, or the files they name: one sentence each, before any work."""

import sqlite3
import subprocess
from pathlib import Path

import pytest

from pipeline.options import UsageError, parse
from pipeline.plan import Plan, make_plan
from tests.pipeline.conftest import command, environment

WEB = "--input=feed:https://a.example/feed.xml"
OUT = "--output=jsonl:out"
ME = "--contact=desk@example.org"


def plan(*arguments: str) -> Plan:
    return make_plan(parse(["run", *arguments]))


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a page, a file, and nothing else."""
    monkeypatch.chdir(tmp_path)
    Path("a.html").write_text("<p>A page.")
    Path("file").write_text("no folder")
    return tmp_path


def test_rounds() -> None:
    rounds = plan(WEB, OUT, "--output=warc:arc", ME, "--state=s", "--every=5m", "--metrics=9090", "--seed=3").rounds
    assert rounds
    assert (rounds.state, rounds.archive, rounds.every) == (Path("s"), Path("arc"), 300.0)
    assert (rounds.contact, rounds.metrics, rounds.seed) == ("desk@example.org", 9090, 3)
    assert (rounds.delay, rounds.remember) == (1.0, 30 * 86_400.0)


def test_files_alone_need_no_rounds() -> None:
    assert plan("--input=html:a.html", OUT).rounds is None
    assert plan("--input=html:a.html", OUT, "--state=s").rounds


@pytest.mark.parametrize(
    "arguments, flag, words",
    [
        ([WEB, OUT, ME, "--every=5m"], "--every", "--state DIR"),
        ([WEB, OUT], "--input feed:https://a.example/feed.xml", "add --contact you@example.org"),
        (["--input=sitemap:https://a.example/news.xml", OUT, "--state=s"], "--input sitemap:", "--contact"),
        (["--input=html:a.html", OUT, "--state=s", "--every=5m"], "--every", "--contact"),
        (["--input=html:a.html", OUT, "--output=warc:arc"], "--output warc:arc", "--contact"),
        ([WEB, OUT, ME, "--output=warc:a,warc:b"], "--output warc:a, warc:b", "one archive"),
        ([WEB, OUT, ME, "--output=warc:"], "--output warc:", "names no folder"),
        ([WEB, OUT, ME, "--output=warc:file"], "--output warc:file", "names no folder"),
        ([WEB, OUT, ME, "--output=warc:gs://bucket/arc"], "--output gs://bucket/arc", "this machine"),
        ([WEB, OUT, ME, "--output=csv:x"], "--output", "jsonl, pubsub, warc"),
        ([WEB, OUT, ME, "--overwrite", "--state=s"], "--overwrite", "--state"),
        ([WEB, OUT, ME, "--overwrite"], "--overwrite", "--contact"),
        (["--input=html:a.html", OUT, "--metrics=9090"], "--metrics", "--state DIR"),
        (
            ["--input=html:https://a.example/1.html", OUT, ME],
            "--input html:https://a.example/1.html",
            "read from the web",
        ),
        (["--input=https://a.example/1.html", OUT, ME], "--input https://a.example/1.html", "read from the web"),
        (["--input=https://a.example/news", OUT, ME], "--input", "feed:https://a.example/news"),
        ([WEB, OUT, ME, "--state=file"], "--state file", "is a file"),
        ([WEB, OUT, ME, "--state="], "--state", "names no folder"),
        (["--input=html:a.html", OUT, "--state="], "--state", "names no folder"),
        (["--input=html:a.html", OUT, "--delay=2s"], "--delay", "--contact"),
        (["--input=html:a.html", OUT, "--state=s", "--seed=0"], "--seed", "--contact"),
        (["--input=html:a.html", OUT, "--allow-private"], "--allow-private", "--contact"),
        (["--input=html:a.html", OUT, "--remember=7d"], "--remember", "--state DIR"),
        ([WEB, OUT, ME, "--remember=30d"], "--remember", "--state DIR"),
    ],
)
def test_what_cannot_work_is_one_sentence(arguments: list[str], flag: str, words: str, here: Path) -> None:
    with pytest.raises(UsageError) as error:
        plan(*arguments)
    said = str(error.value)
    assert said.startswith(flag)
    assert words in said
    assert "\n" not in said
    assert sorted(path.name for path in here.iterdir()) == ["a.html", "file"], "nothing was begun"


@pytest.mark.parametrize("spec", ["feed:https://me:hush@a.example/x", "https://me:hush@a.example/x"])
def test_a_password_in_an_address_is_refused_and_not_repeated(spec: str) -> None:
    with pytest.raises(UsageError) as error:
        plan(f"--input={spec}", OUT, ME)
    assert "hush" not in str(error.value)
    assert "a.example/x" in str(error.value)


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    given = command("run", "--input=html:a.html", OUT, *arguments)
    return subprocess.run(given, capture_output=True, text=True, env=environment(), timeout=60)


def refused(done: subprocess.CompletedProcess[str], *words: str) -> None:
    """Check that a run ended with one sentence, and had begun no output."""
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.startswith("newsbeam: --")
    assert done.stderr.count("\n") == 1
    assert "Errno" not in done.stderr
    for word in words:
        assert word in done.stderr
    assert not Path("out").exists()


@pytest.mark.parametrize(
    "state, words",
    [
        ("/dev/null/state", "/dev/null/state cannot be written: Not a directory"),
        ("broken", "is no state of newsbeam"),
        ("newer", "version 99"),
    ],
)
def test_a_state_that_cannot_be_used(state: str, words: str) -> None:
    Path("broken").mkdir()
    Path("broken/newsbeam.sqlite").write_text("this is no database, whatever its name may say")
    Path("newer").mkdir()
    with sqlite3.connect("newer/newsbeam.sqlite") as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    refused(run("--state", state), words, "--state")


def test_a_folder_of_another_run_is_not_added_to() -> None:
    Path("out").mkdir()
    Path("out/summary.json").write_text("{}")
    done = run("--state", "s")
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert "--output: out holds a run" in done.stderr
    assert "--overwrite" not in done.stderr, "it would be refused, too"


def test_a_port_that_is_taken() -> None:
    import socket

    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        refused(run("--state", "s", f"--metrics={port}"), f"--metrics {port}", "Address already in use")


def test_a_state_that_another_process_uses() -> None:
    from transforms.state import Store

    store = Store(Path("s"))
    try:
        refused(run("--state", "s"), "--state", "another run is using the state")
    finally:
        store.close()
