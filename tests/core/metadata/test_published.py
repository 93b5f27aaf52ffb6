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
FILED = "https://harbour.example/news/2024/may/1/a-story/"
STAMPED = ("10:00:00", "+00:00", "stated", "time-tag")
SHOWN = ("", None, "unknown", "visible-text")


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
        # metadata that repeat UTC without its Z tell no zone where readers see a clock
        (
            linked(datePublished="2024-05-01T08:07:31Z") + og("2024-05-01T08:07:31"),
            H1 + "<p>May 1, 2024 10:07</p>",
            URL,
            ("10:07:31", "+02:00", "inferred", "json-ld"),
        ),
        (
            linked(datePublished="2024-05-01T08:07:31Z") + og("2024-05-01T08:07:31"),
            H1,
            URL,
            ("08:07:31", "+00:00", "inferred", "json-ld"),
        ),
        # nor does a time element, which can be another article's
        (
            linked(datePublished="2024-05-01T08:00:00Z") + og("2024-05-01T08:00:00"),
            clock("2024-05-01T11:00:00"),
            URL,
            ("08:00:00", "+00:00", "inferred", "json-ld"),
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
        # five past four in the afternoon, written without its half: no zone is twelve hours back
        (
            linked(datePublished="2024-05-01T16:05:30Z"),
            H1 + "<p>May 1, 2024, 4:05</p>",
            URL,
            ("16:05:30", "+00:00", "stated", "json-ld"),
        ),
        # names as some publishing systems write them
        (og(STORED).replace("_time", ":time"), H1, URL, ("10:00:00", "+00:00", "stated", "opengraph")),
        # elements that publishers define, and elements classed as a date
        ("", H1 + '<x-timestamp data-timestamp="1714557600000"></x-timestamp>', URL, STAMPED),
        ("", H1 + f'<relative-time datetime="{STORED}">soon after</relative-time>', URL, STAMPED),
        ("", H1 + f'<span class="pub-date" content="{STORED}"></span>', URL, STAMPED),
        ("", H1 + '<span class="author">A. Bee, Daily</span><span class="timestamp">May 1, 2024</span>', URL, SHOWN),
        # a class that says both is of a text that was never changed
        ("", H1 + f'<time class="entry-date published updated" datetime="{STORED}">May 1, 2024</time>', URL, STAMPED),
        # a template's date behind the one that readers see
        ("", H1 + '<time datetime="2019-01-02">May 1, 2024</time>', URL, SHOWN),
        # of two dates in one line the labelled one is the change
        ("", H1 + '<p class="last-update">1 May 2024 (updated 2 May 2024)</p>', URL, SHOWN),
        # what says "published" goes before what says nothing, the nearest before what is further on
        ("", H1 + "<p>3 March 2021</p><p>Posted: 1 May 2024</p>", URL, SHOWN),
        (
            "",
            '<p class="post-date">1 May 2024</p>' + H1 + "<p>x</p>" * 50 + '<p class="date">2 April 2024</p>',
            URL,
            SHOWN,
        ),
        # the address files the article under a day: dates of events in the lines are not its own
        ("", H1 + "<p>said on March 3, 2024</p>", FILED, ("", None, "unknown", "url")),
        ("", H1 + "<p>said on March 3, 2024</p><p>May 1, 2024</p>", FILED, SHOWN),
        ("", H1 + "<p>said on March 3, 2024</p>", URL + "-20240501.html", ("", None, "unknown", "url")),
        # so it goes before a day that is counted back from the fetch, not before a day that is printed
        ("", H1 + "<p>1 day ago</p>", FILED, ("", None, "unknown", "url")),
        ("", H1 + "<p>20 hours ago</p>", FILED, ("", None, "unknown", "url")),
        ("", H1 + "<p>May 1, 2024</p>", URL + "-20240502.html", SHOWN),
        # names that newsrooms' systems make of the words for a publication, and of no other time
        ('<meta name="acme:publishDate" content="2024-05-01">', H1, URL, ("", None, "unknown", "meta")),
        ('<meta name="acme_date-published" content="2024-05-01">', H1, URL, ("", None, "unknown", "meta")),
        ('<meta itemprop="dateCreated" content="2024-05-01">', H1, URL, ("", None, "unknown", "meta")),
        ('<meta name="acme:lastPublishedDate" content="2024-05-01">', H1, URL, None),
        ('<meta name="acme:republishDate" content="2024-05-01">', H1, URL, None),
        ('<meta name="acme:updatedTime" content="2024-05-01">', H1, URL, None),
        ('<meta name="acme:publisher" content="2024-05-01">', H1, URL, None),
        # a date for machines in the title of an abbreviation
        ("", H1 + '<abbr class="published" title="2024-05-01T10:00:00Z">this morning</abbr>', URL, STAMPED),
        (
            "",
            H1 + '<abbr itemprop="datePublished" title="2024-05-01T10:00:00Z">this morning</abbr>',
            URL,
            ("10:00:00", "+00:00", "stated", "microdata"),
        ),
        ("", H1 + '<abbr class="date" title="1 May 2024, by Ann Bell">x</abbr>', URL, None),
        ("", H1 + '<abbr class="updated date" title="2024-05-01T10:00:00Z">x</abbr>', URL, None),
        # nothing after the fetch, nothing from a modification
        (linked(datePublished="2025-05-01T10:00:00Z"), H1, URL, None),
        (linked(dateModified=STORED), H1, URL, None),
        (og(STORED, "modified"), H1, URL, None),
        ("", H1 + '<p class="updated">Updated <time datetime="2024-05-01T10:00:00Z">x</time></p>', URL, None),
        ("", H1 + f"<p>updated <span><span><time datetime={STORED}>x</time></span></span></p>", URL, None),
        ("", H1 + f"<p>posted <span><span><time datetime={STORED}>x</time></span></span></p>", URL, STAMPED),
        ("", H1 + f"<p>updated</p><p><b>Ann</b> <i><time datetime={STORED}>x</time></i></p>", URL, STAMPED),
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
    ("head", "expected"),
    [
        (linked(datePublished="2025-05-01T10:00:00Z"), True),
        (og("2024-05-02T09:30:00Z"), True),
        ('<meta name="date" content="2025-05-01T10:00:00Z">', False),
        (linked(dateModified="2025-05-01T10:00:00Z"), False),
        (linked(datePublished=STORED), False),
    ],
)
def test_publication_after_the_fetch_is_flagged_and_not_taken(read: Read, head: str, expected: bool) -> None:
    claims = claims_of(read(H1, head), None)
    time, _, flags = choose_published(claims, FETCHED)
    assert ("published_after_fetch" in flags) is expected
    assert time is None or time.local == "2024-05-01T10:00:00"


@pytest.mark.parametrize(
    ("modified", "local"),
    [("2024-05-02T10:00:00Z", "2024-05-02T10:00:00"), ("2024-04-01T10:00:00Z", None), ("2025-04-01T10:00:00Z", None)],
)
def test_modified(read: Read, modified: str, local: str | None) -> None:
    sources = read(H1, linked(datePublished="2024-05-01T10:00:00Z", dateModified=modified))
    claims = claims_of(sources, None)
    time, _ = choose_modified(claims, choose_published(claims, LATER)[0], LATER)
    assert (time and time.local) == local


@pytest.mark.parametrize(
    ("name", "local"),
    [("acme:modifiedTime", "2024-05-02"), ("acme_update-date", "2024-05-02"), ("acme:dateUpdates", None)],
)
def test_spelled_names_of_modifications(read: Read, name: str, local: str | None) -> None:
    claims = claims_of(read(H1, f'<meta name="{name}" content="2024-05-02">'), None)
    time, _ = choose_modified(claims, None, LATER)
    assert (time and time.local) == local


def test_times_of_teasers_are_not_this_articles(read: Read) -> None:
    sources = read(H1 + "<p>Text.</p>" * 300 + '<time datetime="2024-05-01">x</time>')
    claims = claims_of(sources, read_headline(sources).spot)
    assert claims.published == ()
