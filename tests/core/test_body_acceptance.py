"""The acceptance article, as a page and as a text."""

import json
from pathlib import Path

import lxml.html
import pytest

from schemas.article import Credit
from schemas.page import PlainText
from transforms.core.body import read_body
from transforms.core.plain import read_plain_text


@pytest.mark.parametrize("titled", [True, False])
def test_the_page(shared: Path, titled: bool) -> None:
    wanted = json.loads((shared / "seed" / "page.json").read_text("utf-8"))
    tree = lxml.html.document_fromstring((shared / "seed" / "page.html").read_text("utf-8"))
    body = read_body(tree, title=wanted["title"] if titled else None, language="ar")
    assert [block.text for block in body.blocks] == wanted["text_paragraphs"]
    assert [(b.text, b.level) for b in body.blocks if b.type == "heading"] == [(t, 3) for t in wanted["subheadings"]]
    assert body.credits == (Credit(raw=f"المصدر | {wanted['source']}", name=wanted["source"], role="source"),)
    assert body.flags == ()


def test_the_text(shared: Path) -> None:
    wanted = json.loads((shared / "seed" / "page.json").read_text("utf-8"))
    text = (shared / "seed" / "000_a2b39e0f3c473ada.txt").read_text("utf-8")
    found = read_plain_text(PlainText(url="https://news.example/1", text=text))
    assert found.title == wanted["title"]
    assert found.date_line == "السبت 12 فبراير 2022 03:15 م"
    assert [block.text for block in found.blocks] == wanted["text_paragraphs"]
    assert [block.text for block in found.blocks if block.type == "heading"] == wanted["subheadings"]
    assert [credit.name for credit in found.credits] == [wanted["source"]]
    assert found.keyword_line is not None
    assert found.keyword_line.split() == " ".join(wanted["keywords"]).split()
    assert list(found.related) == [related["title"] for related in wanted["related"]]
