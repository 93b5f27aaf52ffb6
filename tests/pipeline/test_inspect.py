"""`newsbeam inspect`: one page's record for a person to read."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from pipeline.inspect import inspect
from pipeline.inspect.show import show
from pipeline.inspect.wrap import wrap
from pipeline.options import UsageError, parse
from schemas.article import Block, Candidate, Evidence
from schemas.page import PlainText
from tests.archives import page, prose, record, write_warc
from tests.pipeline.conftest import ROOT, Ran, environment
from tests.pipeline.live_run import Live
from tests.publishers import PublishersProcess
from tests.publishers.plan import Kind
from tests.publishers.resolver import loopback_socket
from transforms.core import extract_article
from transforms.crawl.get import Getter

LIBRARY = ROOT / "examples" / "pages" / "library.html"
FEED = ROOT / "examples" / "pages" / "feed.xml"
ARCHIVE = ROOT / "examples" / "news.warc.gz"
Look = Callable[..., Ran]


@pytest.fixture(scope="module")
def world() -> Iterator[PublishersProcess]:
    with PublishersProcess(hosts=20, feeds=24, entries=96, crawl_delay=0.1) as publishers:
        yield publishers


@pytest.fixture
def look(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Look:
    """Return a function that runs `newsbeam inspect` in this process, with a world as its web."""
    monkeypatch.setenv("COLUMNS", "100")

    def call(*arguments: object, world: PublishersProcess | None = None) -> Ran:
        connect = partial(Getter, resolver=world.resolver(), opener=loopback_socket) if world else _no_web
        try:
            code = inspect(parse(["inspect", *map(str, arguments)]), connect)
        except UsageError as error:
            return Ran(2, "", str(error), tmp_path)
        return Ran(code, *capsys.readouterr(), tmp_path)

    return call


def _no_web(**_: object) -> Getter:
    raise AssertionError("nothing here is on the web")


def link(world: PublishersProcess, kind: Kind) -> str:
    """Return the address that a feed gives for an entry of that kind, on a host whose robots.txt allows it."""
    plan = world.plan
    entries = [(feed, number) for feed in range(plan.feeds) for number in plan.shown(feed, 0)]
    return next(
        plan.link(*one)
        for one in entries
        if plan.kind(*one) == kind and plan.owner(*one) == one[0] and plan.rules(plan.home(one[0])) == "allow"
    )


def test_fields_come_with_their_evidence_and_blocks(look: Look) -> None:
    ran = look(LIBRARY, "--url", "https://almina.example/article/4107", "--fetched-at", "2026-03-03T20:00:00Z")
    assert ran.code == 0, ran.err
    assert "2026-03-03T21:20:00, to the minute, zone unknown" in ran.out
    assert "between 2026-03-03T07:20:00Z and 2026-03-04T09:20:59Z" in ran.out
    assert "from visible-text" in ran.out
    assert "zone_unknown: the published time has no zone" in ran.out
    assert "not stated     description, authors, modified" in ran.out
    assert "\n### حافلة في آخر الليل\n" in ran.out


def test_losers_stand_under_the_reason_why_and_blocks_show_what_they_are() -> None:
    article = extract_article(PlainText(url="https://a.example/1", text=f"A story\n\n{prose('it')}"))
    also = [Candidate(by=by, value=by.upper(), why="it is a teaser") for by in ("opengraph", "meta")]
    proof = Evidence(by="json-ld", agree=("url", "feed"), also=(*also, Candidate(by="http", value="H")))
    blocks = (
        Block(type="heading", level=3, text="Part"),
        Block(type="list_item", text="one"),
        Block(type="quote", text="words\nof a poet"),
        Block(type="table", text="a | b"),
        Block(type="caption", text="A bridge"),
    )
    lines = list(show(replace(article, blocks=blocks, evidence={"title": proof}), 80))
    at = lines.index(f"{'':15}  from json-ld; url, feed say the same")
    assert [line.strip() for line in lines[at + 1 : at + 6]] == [
        "not taken (it is a teaser):",
        "opengraph: OPENGRAPH",
        "meta: META",
        "not taken:",
        "http: H",
    ]
    shown = [line for line in lines[lines.index("blocks         5, as they follow") + 1 :] if line]
    assert shown == ["### Part", "• one", "> words", "> of a poet", "| a | b", "[caption] A bridge"]


@pytest.mark.parametrize(
    "text, room, lines",
    [
        ("", 10, [""]),
        ("one two three", 7, ["one two", "three"]),
        ("see https://a.example/very-long-address now", 12, ["see", "https://a.example/very-long-address", "now"]),
        ("one\ntwo  three", 20, ["one", "two three"]),
        ("新聞は毎朝、届きます。", 10, ["新聞は毎", "朝、届きま", "す。"]),
        ("قُرِئَ الخَبَرُ", 9, ["قُرِئَ الخَبَرُ"]),
        ("red\x1b[31m \u202ecba\u2069\ud800 \x9b", 60, ["red\\u001b[31m \\u202ecba\\u2069\\ud800 \\u009b"]),
    ],
)
def test_text_in_lines(text: str, room: int, lines: list[str]) -> None:
    assert wrap(text, room) == lines


@pytest.mark.parametrize("text", ["。" * 300_000, "新" * 300_000, "a" * 300_000, " " * 300_000, "a " * 150_000])
def test_long_texts_take_no_long(text: str) -> None:
    assert "".join("".join(wrap(text, 80)).split()) == "".join(text.split())


def test_the_record_as_json(look: Look) -> None:
    ran = look(LIBRARY, "--url", "https://almina.example/article/4107", "--json")
    assert json.loads(ran.out)["canonical_url"] == "https://almina.example/article/4107"


def test_a_page_is_picked_from_an_archive(look: Look, tmp_path: Path) -> None:
    write_warc(tmp_path / "a.warc.gz", [record(f"https://a.example/{n}", page(f"Story {n}")) for n in range(3)])
    ran = look(tmp_path / "a.warc.gz", "--url", "https://a.example/2", "--json")
    assert json.loads(ran.out)["title"] == "Story 2"


def test_the_first_article_of_an_archive_need_not_be_its_first_record(look: Look, tmp_path: Path) -> None:
    records = [
        record("https://a.example/logo.png", b"\x89PNG", content_type="image/png"),
        record("https://a.example/feed", FEED.read_bytes()[:300], content_type="application/rss+xml"),
        record("https://a.example/1", page("A story")),
    ]
    write_warc(tmp_path / "a.warc.gz", records)
    assert json.loads(look(tmp_path / "a.warc.gz", "--json").out)["title"] == "A story"


def test_the_fate_of_one_page_is_not_told_of_another(look: Look) -> None:
    ran = look(ARCHIVE, "--url", "https://talbote.example/region/apfelsorten", "--json")
    assert json.loads(ran.out)["title"] == "Alte Apfelsorten kehren in die Obstgärten zurück"
    ran = look(ARCHIVE, "--url", "https://tidewater.example/logo.png")
    assert (ran.code, "image/png" in ran.err) == (1, True)


def test_a_feed_is_a_list_and_each_entry_a_record(look: Look) -> None:
    ran = look(f"feed:{FEED}")
    assert ran.out.startswith("3 entries in The Tidewater Post; --url shows the record of one\n\n  1. Harbour bridge")
    assert "     2026-03-03T18:05:00 +00:00, to the second, zone stated\n     https://tidewater.example/" in ran.out
    rows = [json.loads(line) for line in look(f"feed:{FEED}", "--json").out.splitlines()]
    assert len(rows) == 3
    ran = look(f"feed:{FEED}", "--url", rows[1]["url"])
    assert (ran.code, rows[1]["title"] in ran.out, rows[0]["title"] in ran.out) == (0, True, False)


def test_a_sitemap_of_mere_addresses_is_a_list(look: Look, tmp_path: Path) -> None:
    (tmp_path / "map.xml").write_text("<urlset><url><loc>https://a.example/1</loc></url></urlset>")
    assert look(f"sitemap:{tmp_path}/map.xml").out.endswith("\n  1. https://a.example/1\n")
    ran = look(f"sitemap:{tmp_path}/map.xml", "--url", "https://a.example/1")
    assert (ran.code, "it is only an address" in ran.err) == (1, True)


def test_a_message_and_a_text(look: Look, tmp_path: Path) -> None:
    messages = [{"url": "https://a.example/0"}, {"url": "https://a.example/1", "title": "A story", "text": prose("it")}]
    (tmp_path / "a.jsonl").write_text("\n".join(map(json.dumps, messages)))
    assert json.loads(look(tmp_path / "a.jsonl", "--json").out)["title"] == "A story"
    text = look(ROOT / "examples" / "market.txt", "--json").out
    assert json.loads(text)["credits"][0]["name"] == "Northern Wire"


@pytest.mark.parametrize(
    "name, data, code, words",
    [
        ("a.html", b"%PDF-1.4", 1, "no article"),
        ("a.csv", b"x", 2, "warc, feed, opml, sitemap, html, text, jsonl"),
        ("gone.html", None, 2, "cannot be read: No such file or directory"),
        ("nul\0.html", None, 2, "cannot be read"),
        ("a.warc", b"", 1, "is empty"),
        ("a.jsonl", b"", 2, "is empty"),
        ("a.rss", b"<rss/>", 1, "no article"),
    ],
)
def test_what_cannot_be_shown_is_one_sentence(
    look: Look, tmp_path: Path, name: str, data: bytes | None, code: int, words: str
) -> None:
    if data is not None:
        (tmp_path / name).write_bytes(data)
    ran = look(tmp_path / name)
    assert (ran.code, ran.out) == (code, "")
    assert ran.err.strip().count("\n") == 0
    assert words in ran.err


@pytest.mark.parametrize(
    "arguments, words",
    [
        (
            ["https://a.example/1"],
            "the address is on the web, and publishers must be able to reach you: add --contact you@",
        ),
        (["feed:https://a.example/1"], "add --contact you@example.org"),
        (["https://a.example/1", "--contact=a@b.example", "--fetched-at=2026-01-01T00:00:00Z"], "is fetched now"),
        (["warc:https://a.example/1", "--contact=a@b.example"], "write https://a.example/1"),
        (["pubsub:projects/p/subscriptions/s"], "is no file"),
        (["a.example/1"], "or the address of a page, https://"),
    ],
)
def test_the_web_needs_a_whole_address_and_a_contact(look: Look, arguments: list[str], words: str) -> None:
    ran = look(*arguments)
    assert (ran.code, words in ran.err) == (2, True), ran.err


def fetched(look: Look, world: PublishersProcess, url: str, *flags: str) -> Ran:
    return look(url, "--contact=tests@example.org", *flags, world=world)


def test_a_page_on_the_web_is_what_a_run_records(look: Look, world: PublishersProcess, tmp_path: Path) -> None:
    urls = [link(world, "plain"), link(world, "across")]
    world.forget()
    shown = [json.loads(fetched(look, world, url, "--allow-private", "--json").out) for url in urls]
    visits = world.ledger()
    assert len(visits) == len({(visit.host, visit.path) for visit in visits}), "each was asked for once"
    assert {visit.path for visit in visits} >= {"/robots.txt"}
    assert len(shown[1]["fetch"]["redirects"]) > 0
    (tmp_path / "links.jsonl").write_text("\n".join(json.dumps({"url": url}) for url in urls))
    live = Live(world, tmp_path, f"jsonl:{tmp_path}/links.jsonl")
    assert live.run(state=False, archive=False).code == 0
    recorded = {row["url"]: row for row in live.rows("articles")}
    for row in (*shown, *recorded.values()):
        assert row["fetch"].pop("at")
    assert recorded == {row["url"]: row for row in shown}


def test_a_feed_on_the_web_is_a_list(look: Look, world: PublishersProcess) -> None:
    url = next(world.plan.feed_url(feed) for feed in range(world.plan.feeds) if world.plan.dialect(feed) == "rss")
    ran = fetched(look, world, f"feed:{url}", "--allow-private")
    assert (ran.code, ran.err) == (0, "")
    assert f"{world.plan.window} entries in " in ran.out


def test_what_cannot_be_fetched_is_one_sentence_with_its_reason(look: Look, world: PublishersProcess) -> None:
    plan = world.plan
    closed = next(plan.url(plan.host(at), "/news/1") for at in range(1, plan.hosts) if plan.rules(at) == "closed")
    for url, flags, words in (
        (link(world, "plain"), [], "(blocked_address)"),
        (link(world, "gone-410"), ["--allow-private"], "the server answered 410 instead of the page (http_error)"),
        (closed, ["--allow-private"], "(robots_denied)"),
        (world.hostile["redirect-file"], ["--allow-private"], "It leads on to file:///etc/passwd. "),
        (world.hostile["garbage"], ["--allow-private"], "(bad_answer)"),
        (world.hostile["refused"], ["--allow-private"], "example could not be connected to (robots_unreachable)"),
    ):
        ran = fetched(look, world, url, *flags)
        assert (ran.code, ran.out) == (1, "")
        assert ran.err.startswith("newsbeam: no article: ")
        assert ran.err.count("\n") == 1
        assert words in ran.err


def test_a_look_at_a_file_does_without_beam() -> None:
    code = (
        "import sys; from pipeline.__main__ import main\n"
        f"for given in ({str(LIBRARY)!r}, {str(ARCHIVE)!r}): assert main(['inspect', given]) == 0\n"
        "assert main(['inspect', 'gone.html']) == 2\n"
        "assert not {'apache_beam', 'aiohttp'} & set(sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, env=environment(PYTHONIOENCODING="ascii"))
    assert (done.returncode, done.stderr.count(b"\n")) == (0, 1), done.stderr.decode()
    assert "حافلة في آخر الليل".encode() in done.stdout
