"""The time of publication is chosen by trust and agreement, and never made more exact than the page."""

import json
from collections.abc import Callable

import pytest

from transforms.core.metadata.date_claims import DateClaims, date_claims
from transforms.core.metadata.published import choose_modified, choose_published
from transforms.core.metadata.read import read_headline
from transforms.core.metadata.signals import Spot
from transforms.core.metadata.sources import Sources
from transforms.core.metadata.surroundings import lines_around

Read = Callable[..., Sources]
FETCHED = "2024-05-01T18:00:00Z"
H1 = "<h1>Ferry runs again</h1>"


def linked(**fields: str) -> str:
    node = {"@type": "NewsArticle", "headline": "Ferry runs again", **fields}
    return f'<script type="application/ld+json">{json.dumps(node)}</script>'


def og(value: str, name: str = "published") -> str:
    return f'<meta property="article:{name}_time" content="{value}">'


def clock(value: str) -> str:
    return f'{H1}<time datetime="{value}">a date</time>'


def claims_of(sources: Sources, spot: Spot | None) -> DateClaims:
    below, above = lines_around(spot)
    return date_claims(sources, spot, below + above, language="en", fetched_at=FETCHED)


LATER = "2024-05-03T18:00:00Z"
URL = "https://harbour.example/a-story-77"


STORED = "2024-05-01T10:00:00Z"
PLUS2 = "2024-05-01T10:00:00+02:00"


@pytest.mark.parametrize(
    ("head", "body", "url", "expected"),
    [
        (linked(datePublished=PLUS2), H1, URL, ("10:00:00", "+02:00", "stated", "json-ld")),
        (og(STORED), H1, URL, ("10:00:00", "+00:00", "stated", "opengraph")),
        ('<meta name="pubdate" content="2024-05-01">', H1, URL, ("", None, "unknown", "meta")),
        (
            "",
            H1 + '<time itemprop="datePublished" datetime="2024-05-01T10:00">x</time>',
            URL,
            ("10:00:00", None, "unknown", "microdata"),
        ),
        ("", clock("2024-05-01T10:00:00-04:00"), URL, ("10:00:00", "-04:00", "stated", "time-tag")),
        ("", H1, "https://harbour.example/2024/05/01/a-story", ("", None, "unknown", "url")),
        ("", H1 + "<p>Published 1 May 2024, 10:00</p>", URL, ("10:00:00", None, "unknown", "visible-text")),
        ("", H1 + "<p>1 May 2024, updated 2 May 2024</p>", URL, ("", None, "unknown", "visible-text")),
        ("", H1 + "<p>It began on 1 May 2024, when the ferry left the harbour.</p>", URL, None),
        # a day where the most trusted source has no time of day and another has
        (linked(datePublished="2024-05-01"), clock(STORED), URL, ("10:00:00", "+00:00", "stated", "time-tag")),
        (linked(datePublished="2024-05-01T00:00:00"), H1, URL, ("", None, "unknown", "json-ld")),
        # UTC by the metadata, the wall clock with its zone on the page: the same moment as readers saw it
        (linked(datePublished="2024-05-01T08:00:00Z"), clock(PLUS2), URL, ("10:00:00", "+02:00", "stated", "time-tag")),
        # UTC by the metadata, and the same minute on a clock without a zone
        (
            linked(datePublished="2024-05-01T08:07:31Z"),
            H1 + "<p>May 1, 2024 10:07</p>",
            URL,
            ("10:07:31", "+02:00", "inferred", "json-ld"),
        ),
        # words that count from the fetch show no clock
        (
            linked(datePublished="2024-05-01T08:00:00Z"),
            H1 + "<p>2 days ago</p>",
            URL,
            ("08:00:00", "+00:00", "stated", "json-ld"),
        ),
        # a Z that was stamped on a wall clock
        (linked(datePublished=STORED), clock(PLUS2), URL, ("10:00:00", "+02:00", "stated", "time-tag")),
        (linked(datePublished="2024-05-01T20:00:00Z"), H1, URL, ("20:00:00", None, "unknown", "json-ld")),
        # two sources of one moment, one of them without a zone
        (
            linked(datePublished="2024-05-01T10:00:00") + og("2024-05-01T08:00:00Z"),
            H1,
            URL,
            ("10:00:00", "+02:00", "inferred", "json-ld"),
        ),
        (
            linked(datePublished="2024-05-01T10:00:00") + og("2024-05-01T08:07:00Z"),
            H1,
            URL,
            ("10:00:00", None, "unknown", "json-ld"),
        ),
        # nothing after the fetch, nothing from a modification
        (linked(datePublished="2025-05-01T10:00:00Z"), H1, URL, None),
        (linked(dateModified=STORED), H1, URL, None),
        (og(STORED, "modified"), H1, URL, None),
        ("", H1 + '<p class="updated">Updated <time datetime="2024-05-01T10:00:00Z">x</time></p>', URL, None),
        ("", H1, URL, None),
    ],
)
def test_published(
    read: Read, head: str, body: str, url: str, expected: tuple[str, str | None, str, str] | None
) -> None:
    sources = read(body, head, url=url)
    claims = claims_of(sources, read_headline(sources).spot)
    time = choose_published(claims, FETCHED)[0]
    if expected is None:
        assert time is None
    else:
        clock_shown, offset, zone, by = expected
        assert time is not None
        assert time.local == f"2024-05-01T{clock_shown}".removesuffix("T")
        assert (time.offset, time.zone, time.by) == (offset, zone, by)


def test_disagreement_is_flagged_and_kept(read: Read) -> None:
    sources = read(H1, linked(datePublished="2024-05-01T10:00:00Z") + og("2024-04-01T10:00:00Z"))
    time, evidence, flags = choose_published(claims_of(sources, None), FETCHED)
    assert time is not None
    assert evidence is not None
    assert flags == ["dates_disagree"]
    assert [(one.by, one.value) for one in evidence.also] == [("opengraph", "2024-04-01T10:00:00Z")]


@pytest.mark.parametrize(
    ("modified", "local"),
    [("2024-05-02T10:00:00Z", "2024-05-02T10:00:00"), ("2024-04-01T10:00:00Z", None), ("2025-04-01T10:00:00Z", None)],
)
def test_modified(read: Read, modified: str, local: str | None) -> None:
    sources = read(H1, linked(datePublished="2024-05-01T10:00:00Z", dateModified=modified))
    claims = claims_of(sources, None)
    time, _ = choose_modified(claims, choose_published(claims, LATER)[0], LATER)
    assert (time and time.local) == local


def test_times_of_teasers_are_not_this_articles(read: Read) -> None:
    sources = read(H1 + "<p>Text.</p>" * 300 + '<time datetime="2024-05-01">x</time>')
    claims = claims_of(sources, read_headline(sources).spot)
    assert claims.published == ()
