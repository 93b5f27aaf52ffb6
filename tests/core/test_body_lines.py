"""Lines that are no part of an article, in many languages, and lines that are."""

import pytest

from transforms.core.body.captions import is_caption
from transforms.core.body.lines import closes, is_coda, is_label, leads_elsewhere
from transforms.core.body.paywall import speaks_of_paying


@pytest.mark.parametrize(
    "line",
    ["Advertisement", "READ MORE:", "كلمات مفتاحية", "関連記事", "Leia também", "По теме:"],
)
def test_labels(line: str) -> None:
    assert is_label(line)


@pytest.mark.parametrize("line", ["Read my lips", "The related costs rose.", "More people came than last year."])
def test_other_lines_are_no_labels(line: str) -> None:
    assert not is_label(line)


@pytest.mark.parametrize(
    "line",
    ["Read more: Ferry stops", "Lies auch: Fähre", "اقرأ أيضا: العبارة", "Baca juga: Feri"],
)
def test_leads_elsewhere(line: str) -> None:
    assert leads_elsewhere(line)
    assert not leads_elsewhere(line + " x" * 400)


@pytest.mark.parametrize(
    "line", ["(c) 2020 Gazette", "Copyright Gazette", "Reporting by Jane Roe", "Todos los derechos"]
)
def test_codas(line: str) -> None:
    assert is_coda(line)


@pytest.mark.parametrize(
    ("line", "over"),
    [
        ("Jane Roe is a senior reporter at the Gazette.", True),
        ("John Doe contributed to this report.", True),
        ("Jane Roe ist Redakteurin im Ressort Wirtschaft.", True),
        ("“Our newsletter is the best,” he said.", False),
        ("The bridge is a work of the last century.", False),
    ],
)
def test_closing_lines(line: str, over: bool) -> None:
    assert closes(line) is over


@pytest.mark.parametrize(
    ("line", "caption"),
    [
        ("The bridge on Sunday. Photo: Jane Roe", True),
        ("The bridge on Sunday (Getty Images)", True),
        ("Die Brücke am Sonntag. Foto: dpa", True),
        ("FILE - The bridge is seen on Sunday", True),
        ("He told the story to Reuters.", False),
        ("She took a photo and left.", False),
    ],
)
def test_captions(line: str, caption: bool) -> None:
    assert is_caption(line) is caption


def test_paywalls() -> None:
    assert speaks_of_paying("Subscribe to continue reading")
    assert not speaks_of_paying("The club has a thousand members")
