"""Language: statements, their spellings, and texts that deny them."""

import time
from pathlib import Path

import pytest
from hypothesis import given, settings, strategies as st

from transforms.core.language import direction, language_tag, page_language
from transforms.core.language.scripts import main_script

_FILE = Path(__file__).parents[1] / "data" / "language_texts.tsv"
TEXTS = {code: text + " " for code, text in (line.split("\t") for line in _FILE.read_text("utf-8").splitlines())}


@pytest.mark.parametrize(
    ("raw", "tag"),
    [
        *(
            ("ar", "ar"),
            ("EN", "en"),
            ("en-us", "en-US"),
            ("en_GB", "en-GB"),
            ("ar_AR", "ar"),
            ("ar-SA", "ar-SA"),
            ("iw", "he"),
        ),
        *(
            ("iw-IL", "he-IL"),
            ("in", "id"),
            ("ji", "yi"),
            ("zh-hans", "zh-Hans"),
            ("zh_Hant_TW", "zh-Hant-TW"),
            ("ZH-cn", "zh-CN"),
        ),
        *(
            ("pt_BR.UTF-8", "pt-BR"),
            ("de_DE@euro", "de-DE"),
            ("es-419", "es-419"),
            ("es_LA", "es-419"),
            ("sr-latn-rs", "sr-Latn-RS"),
        ),
        *(
            ("en-EN", "en"),
            ("ja-JA", "ja"),
            ("jp", "ja"),
            ("ua", "uk"),
            ("nb-NO", "nb-NO"),
            ("fil", "tl"),
            (" fr ", "fr"),
            ("fr, en", "fr"),
        ),
        *(
            ("Arabic", "ar"),
            ("english", "en"),
            ("Deutsch", "de"),
            ("français", "fr"),
            ("العربية", "ar"),
            ("русский", "ru"),
            ("sv-SV", "sv"),
        ),
        *(("en-US-x-private", "en-US"), ("de-1996", "de"), ("ar;q=0.9", "ar"), ("Ar", "ar")),
        *(
            (raw, None)
            for raw in (
                "",
                " ",
                "x-default",
                "und",
                "mul",
                "zxx",
                "xx",
                "qqq",
                "-",
                "_",
                "e",
                "english_page",
                "1",
                "{{lang}}",
            )
        ),
        *((raw, None) for raw in ("C", "POSIX", "\ud800", "ar" * 5000, "utf-8x", "false", "null", "0", "en\0")),
    ],
)
def test_tags(raw: str, tag: str | None) -> None:
    assert language_tag(raw) == tag
    if tag:
        assert language_tag(tag) == tag


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        *(
            (code, "rtl")
            for code in ("ar", "ar-SA", "he", "fa", "ur", "ckb", "ps", "yi", "ug", "dv", "ku-Arab", "az-Arab-IR")
        ),
        *((code, "ltr") for code in ("en", "en-US", "ru", "zh-Hant", "ku", "ar-Latn", "pa", "tr", "ja")),
        (None, None),
        ("", None),
    ],
)
def test_direction(language: str | None, expected: str | None) -> None:
    assert direction(language) == expected


@pytest.mark.parametrize("language", TEXTS)
def test_text_alone(language: str) -> None:
    found, evidence = page_language([], TEXTS[language] * 3)
    assert found == language
    assert evidence is not None
    assert (evidence.by, evidence.agree, evidence.also) == ("visible-text", (), ())


@pytest.mark.parametrize("language", [code for code in TEXTS if code != "en"])
def test_the_english_of_templates_is_denied(language: str) -> None:
    found, evidence = page_language([("html", "en-US")], TEXTS[language] * 6)
    assert found == language
    assert evidence is not None
    assert evidence.by == "visible-text"
    assert [(other.by, other.value) for other in evidence.also] == [("html", "en-US")]
    assert evidence.also[0].why


@pytest.mark.parametrize("language", TEXTS)
def test_a_fitting_statement_holds(language: str) -> None:
    found, evidence = page_language([("html", language), ("opengraph", language + "_XX")], TEXTS[language] * 3)
    assert found == language
    assert evidence is not None
    assert (evidence.by, evidence.agree, evidence.also) == ("html", ("opengraph",), ())


def test_the_statement_that_fits_is_taken() -> None:
    for declared in ([("html", "en"), ("opengraph", "ar_AR")], [("html", "he"), ("opengraph", "ar")]):
        found, evidence = page_language(declared, TEXTS["ar"] * 5)
        assert found == "ar"
        assert evidence is not None
        assert evidence.by == "opengraph"
        assert len(evidence.also) == 1
    found, evidence = page_language([("html", "en_US"), ("opengraph", "de_AT")], TEXTS["de"] * 5)
    assert (found, evidence and evidence.by) == ("de-AT", "opengraph")


def test_statements_that_contradict_each_other_are_judged_by_the_text() -> None:
    found, _ = page_language([("html", "fr"), ("opengraph", "es_ES")], TEXTS["es"] * 5)
    assert found == "es-ES"
    found, _ = page_language([("html", "fr"), ("opengraph", "es_ES")], "")
    assert found == "fr"


@pytest.mark.parametrize(
    ("declared", "text", "expected"),
    [
        (
            "nb-NO",
            "Finansministeren sier at budsjettet skal legges fram for Stortinget neste uke, og at skattene ikke øker. ",
            "nb-NO",
        ),
        ("gl", TEXTS["es"], "gl"),
        ("en", "Budget: 12,5 %", "en"),
        ("en", "", "en"),
        ("en", TEXTS["en"], "en"),
        ("ar", "BBC CNN ABC", "ar"),
        ("sr", TEXTS["fr"][:0] + "Ministar je rekao da će novi budžet biti upućen parlamentu sledeće nedelje. ", "sr"),
        ("sr", "Министар је рекао да ће нови буџет бити упућен парламенту следеће недеље. ", "sr"),
        ("arz", TEXTS["ar"], "arz"),
        ("x-default", "", None),
        ("", "12345 67", None),
    ],
)
def test_trusted(declared: str, text: str, expected: str | None) -> None:
    assert page_language([("html", declared)], text * 5)[0] == expected


def test_nothing_is_guessed_from_a_few_letters() -> None:
    assert page_language([], "OK") == (None, None)
    assert page_language([], "12:30 — 45 %") == (None, None)
    assert page_language([], "") == (None, None)


def test_names_in_latin_letters_do_not_make_a_text_latin() -> None:
    assert main_script("قال متحدث باسم Reuters إن شركة Microsoft Corporation أعلنت")[0] == "Arab"
    assert main_script("首相は東京で記者団に「検討する」と述べた")[0] == "Kana"
    assert main_script("123 …") == (None, 0)


def test_a_page_takes_little_time() -> None:
    page_language([], TEXTS["de"] * 5)
    start = time.process_time()
    for _ in range(20):
        for language, text in TEXTS.items():
            page_language([("html", language)], text * 30)
    assert (time.process_time() - start) / (20 * len(TEXTS)) < 0.004


@settings(max_examples=300, deadline=None)
@given(
    st.lists(st.tuples(st.just("html"), st.one_of(st.text(max_size=12), st.sampled_from(list(TEXTS)))), max_size=3),
    st.text(max_size=120),
)
def test_any_text(declared: list[tuple[str, str]], text: str) -> None:
    found, evidence = page_language(declared, text)
    assert (found is None) == (evidence is None)
    if found:
        assert language_tag(found) == found
        assert direction(found) in ("ltr", "rtl")
    assert page_language(declared, text) == (found, evidence)
