"""Identity: what makes an article the same, and what makes a new version of it."""

import uuid
from dataclasses import replace

import pytest

from schemas import Article, Block, Evidence, Fetch, Software, Time
from transforms.core.identity import article_id, content_fields, revision_id

URL = "https://harbour.example/a/1"
TIME = Time(
    raw="2024-05-01T10:00:00Z",
    local="2024-05-01T10:00:00",
    precision="second",
    zone="stated",
    offset="+00:00",
    instant="2024-05-01T10:00:00Z",
    earliest="2024-05-01T10:00:00Z",
    latest="2024-05-01T10:00:00Z",
    by="json-ld",
)
ARTICLE = Article(
    id=article_id(URL),
    revision_id="",
    url=URL,
    canonical_url=URL,
    title="The “ferry” runs",
    blocks=(Block(type="paragraph", text="It runs again."),),
    authors=("Ada Brook",),
    published=TIME,
    fetch=Fetch(via="file"),
    evidence={},
    pipeline=Software(version="1", extractor="x"),
)


def test_the_id_is_that_of_the_address() -> None:
    assert article_id(URL) == str(uuid.uuid5(uuid.NAMESPACE_URL, URL))
    assert article_id(URL) != article_id(URL + "2")


@pytest.mark.parametrize(
    "other",
    [
        replace(ARTICLE, title='The "ferry"  runs'),
        replace(ARTICLE, title="The \u200e“fer\u00adry” runs\u200b"),
        replace(ARTICLE, fetch=Fetch(via="http", at="2024-05-02T00:00:00Z", sha256="ff")),
        replace(ARTICLE, evidence={"title": Evidence(by="meta")}, pipeline=Software(version="2", extractor="y")),
        replace(ARTICLE, url=URL + "?utm_source=x", version=7, previous_revision_id="ff"),
        replace(
            ARTICLE, published=replace(TIME, by="opengraph", raw="x", local="2024-05-01T12:00:00", offset="+02:00")
        ),
    ],
)
def test_the_same_content_is_the_same_revision(other: Article) -> None:
    assert revision_id(other) == revision_id(ARTICLE)


@pytest.mark.parametrize(
    "other",
    [
        replace(ARTICLE, title="The ferry stops"),
        replace(ARTICLE, blocks=(Block(type="quote", text="It runs again."),)),
        replace(ARTICLE, authors=("Ada Brook", "Tom Reed")),
        replace(ARTICLE, published=None),
        replace(ARTICLE, keywords=("sea",)),
        replace(ARTICLE, access="paywalled"),
    ],
)
def test_other_content_is_another_revision(other: Article) -> None:
    assert revision_id(other) != revision_id(ARTICLE)


def test_a_revision_is_a_sha256() -> None:
    assert len(revision_id(ARTICLE)) == 64
    assert set(content_fields(ARTICLE)) <= set(Article.__dataclass_fields__)
