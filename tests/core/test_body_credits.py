"""Credit lines: labelled sources and agencies, and sentences that are none."""

import pytest

from schemas.article import Credit
from transforms.core.body.credits import read_credit, read_dateline


@pytest.mark.parametrize(
    ("line", "name", "role"),
    [
        ("المصدر | وكالة الشمال", "وكالة الشمال", "source"),
        ("المصدر: وكالات", "وكالات", "source"),
        ("Source: Harbour Gazette", "Harbour Gazette", "source"),
        ("(Quelle: APA/dpa)", "APA/dpa", "source"),
        ("Fuente: EFE", "EFE", "source"),
        ("来源：新华社", "新华社", "source"),
        ("(AP)", "AP", "agency"),
        ("— Reuters", "Reuters", "agency"),
        ("dpa/AFP", "dpa/AFP", "agency"),
        ("SDA/sep", "SDA/sep", "agency"),
        ("ANSA", "ANSA", "agency"),
        ("Übersetzung: Jane Roe", "Jane Roe", "translation"),
    ],
)
def test_credit_lines(line: str, name: str, role: str) -> None:
    assert read_credit(line) == Credit(raw=line, name=name, role=role)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "Source: " + "a very long sentence that goes on and on " * 5,
        "The source of the river is in the hills.",
        "© RIPRODUZIONE RISERVATA",
        "as",
        "A source: nobody knows who it was, said the officer in charge of the inquiry into the leak.",
        "Beta blockers help",
    ],
)
def test_other_lines_are_no_credits(line: str) -> None:
    assert read_credit(line) is None


@pytest.mark.parametrize(
    ("paragraph", "name"),
    [
        ("HARBOUR TOWN (AP) — The river rose.", "AP"),
        ("Hafenstadt (dpa) - Der Fluss steigt.", "dpa"),
        ("PORT, March 5 (Reuters) - The river rose.", "Reuters"),
        ("Port (AFP/dpa) – Le fleuve monte.", "AFP/dpa"),
    ],
)
def test_datelines(paragraph: str, name: str) -> None:
    credit = read_dateline(paragraph)
    assert credit is not None
    assert (credit.name, credit.role) == (name, "agency")
    assert paragraph.startswith(credit.raw)


@pytest.mark.parametrize("paragraph", ["The mayor (62) — a lawyer — said so.", "HARBOUR TOWN — The river rose.", "(AP"])
def test_other_openings_are_no_datelines(paragraph: str) -> None:
    assert read_dateline(paragraph) is None
