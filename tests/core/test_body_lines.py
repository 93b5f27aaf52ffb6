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
    [
        "Read more: Ferry stops",
        "Lies auch: Fähre",
        "اقرأ أيضا: العبارة",
        "Baca juga: Feri",
        "【写真】港の朝",
        "延伸閱讀：渡輪",
    ],
)
def test_leads_elsewhere(line: str) -> None:
    assert leads_elsewhere(line)
    assert not leads_elsewhere(line + " x" * 400)


@pytest.mark.parametrize(
    ("line", "elsewhere"),
    [
        ("この機能のご利用には会員登録が必要です。", True),
        ("くわしくはリンク先をご覧ください。", True),
        ("テーマをフォローする", True),
        ("댓글을 쓰려면 로그인이 필요합니다", True),
        ("市は会員登録の手続きを見直した。", False),
        ("警察は男のログインの記録を調べている。", False),
    ],
)
def test_what_members_may_do_is_told_by_the_polite_form(line: str, elsewhere: bool) -> None:
    assert leads_elsewhere(line) is elsewhere


@pytest.mark.parametrize(
    "line",
    [
        "(c) 2020 Gazette",
        "Copyright Gazette",
        "Reporting by Jane Roe",
        "Todos los derechos",
        "［사진=시청",
        "（责编：王小明）",
        "無断複製を禁じます",
    ],
)
def test_codas(line: str) -> None:
    assert is_coda(line)


def test_a_paragraph_of_a_dense_script_is_no_coda() -> None:
    assert not is_coda("記者会見で市長は、港の橋を来年までに架け替えると述べた。")
    assert not is_coda("来源" + "港の橋は百年前に架けられ、町の人びとに親しまれてきた。" * 7)


@pytest.mark.parametrize(
    ("line", "over"),
    [
        ("Jane Roe is a senior reporter at the Gazette.", True),
        ("John Doe contributed to this report.", True),
        ("Jane Roe ist Redakteurin im Ressort Wirtschaft.", True),
        ("Jane Roe ist TV-Reporterin für den Norden.", True),
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
