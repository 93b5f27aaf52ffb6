"""Flags: what they mean, and the one sentence a wrong one gets."""

import doctest

import pytest

import pipeline.metrics
import pipeline.options
import pipeline.progress
import transforms.uris
from pipeline.options import UsageError, parse
from transforms.uris import UnknownScheme, split_input, split_output

RUN = ["run", "--input", "warc:a.warc", "--output", "jsonl:out"]


@pytest.mark.parametrize("module", [pipeline.metrics, pipeline.options, pipeline.progress, transforms.uris])
def test_examples_in_docstrings(module: object) -> None:
    result = doctest.testmod(module)  # type: ignore[arg-type]
    assert result.attempted > 0
    assert result.failed == 0


def test_flags_take_an_equals_sign_and_pass_beams_own_on() -> None:
    options = parse(["run", "--input=a.warc", "--output=out/", "--page-timeout=500ms", "--workers=3", "--job_name=x"])
    assert (options.input, options.output, options.page_timeout, options.workers) == (["a.warc"], ["out/"], 0.5, 3)
    assert options.beam == ["--job_name=x"]


def test_a_run_that_follows_feeds() -> None:
    options = parse([*RUN, "--every=5m", "--contact=https://example.org/bot", "--delay=2", "--remember=7d"])
    assert (options.every, options.contact, options.delay) == (300.0, "https://example.org/bot", 2.0)
    assert (options.remember, options.seed, options.metrics) == (604800.0, None, None)


@pytest.mark.parametrize(
    "arguments, words",
    [
        ([], "COMMAND"),
        (["fly"], "fly"),
        (["run", "--output", "jsonl:x"], "--input"),
        (["run", "--input", "warc:x"], "--output jsonl:out"),
        ([*RUN, "--workers", "0"], "workers"),
        ([*RUN, "--workers", "many"], "many"),
        ([*RUN, "--page-timeout", "soon"], "20s"),
        ([*RUN, "--page-timeout", "0"], "no duration"),
        ([*RUN, "--page-memory", "lots"], "512M"),
        ([*RUN, "--page-memory", "10M"], "512M"),
        ([*RUN, "--every", "0"], "--every"),
        ([*RUN, "--every", "often"], "write for instance 20s, 5m or 2h"),
        ([*RUN, "--delay", "-1"], "--delay"),
        ([*RUN, "--remember", "1y"], "--remember"),
        ([*RUN, "--seed", "dice"], "--seed"),
        ([*RUN, "--contact", "nobody"], "--contact"),
        ([*RUN, "--contact", "me@host"], "desk@example.org"),
        ([*RUN, "--contact", "a b@example.org"], "--contact"),
        ([*RUN, "--contact", "me@example.org\r\nX: y"], "--contact"),
        ([*RUN, "--contact", "https://"], "--contact"),
        ([*RUN, "--metrics", "0"], "--metrics"),
        ([*RUN, "--metrics", "65536"], "write 1 to 65535"),
        ([*RUN, "--metrics", "localhost:9090"], "--metrics"),
        (["feeds"], "--state"),
        (["feeds", "--state", "s", "--every", "5m"], "--every"),
        (["inspect", "a.html", "--fetched-at", "2022-02-12"], "zone"),
        (["schema", "xml"], "json"),
        (["schema", "json", "--what"], "--what"),
    ],
)
def test_a_wrong_flag_is_one_sentence(arguments: list[str], words: str) -> None:
    with pytest.raises(UsageError) as error:
        parse(arguments)
    assert words in str(error.value)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(
    "spec, expected",
    [
        ("warc:x/*.warc.gz", ("warc", "x/*.warc.gz")),
        ("x/y.WARC.GZ", ("warc", "x/y.WARC.GZ")),
        ("x.wacz", ("warc", "x.wacz")),
        ("feeds.opml", ("opml", "feeds.opml")),
        ("messages.jsonl.gz", ("jsonl", "messages.jsonl.gz")),
        ("gs://bucket/a.warc", ("warc", "gs://bucket/a.warc")),
        ("warc:gs://bucket/*", ("warc", "gs://bucket/*")),
        ("dir/a:b.html", ("html", "dir/a:b.html")),
    ],
)
def test_an_input_spec(spec: str, expected: tuple[str, str]) -> None:
    assert split_input(spec) == expected


@pytest.mark.parametrize("spec", ["", "warc:", "nntp:news", "x.pdf", "nntp:a.warc", "http://a/b.html/"])
def test_an_unknown_input_names_the_known_ones(spec: str) -> None:
    with pytest.raises(UnknownScheme, match="warc, feed, opml, sitemap, html, text, jsonl"):
        split_input(spec)


def test_an_output_spec() -> None:
    assert split_output("jsonl:gs://b/o") == ("jsonl", "gs://b/o")
    assert split_output("out/") == ("jsonl", "out/")
    with pytest.raises(UnknownScheme, match="jsonl"):
        split_output("csv:out")
