"""Encoding: which bytes are read how, and what is said about it."""

import pytest
from hypothesis import given, settings, strategies as st

from transforms.core.encoding import decode_html, is_mojibake
from transforms.core.encoding.labels import CODECS, REFUSED

ARABIC = (
    "قال وزير المالية إن الموازنة الجديدة ستعرض على البرلمان في الأسبوع المقبل، وإن الحكومة لن تزيد الضرائب هذا العام. "
)
RUSSIAN = "Министр финансов сообщил, что новый бюджет будет представлен парламенту на следующей неделе. "
GREEK = "Ο υπουργός Οικονομικών δήλωσε ότι ο νέος προϋπολογισμός θα κατατεθεί στη Βουλή την επόμενη εβδομάδα. "
HEBREW = "שר האוצר אמר כי התקציב החדש יוגש לכנסת בשבוע הבא וכי הממשלה לא תעלה מיסים השנה. "
POLISH = (
    "Minister finansów powiedział, że nowy budżet trafi do sejmu w przyszłym tygodniu, a rząd nie podwyższy podatków. "
)
SPANISH = "El ministro señaló que el año próximo habrá más inversión pública; según él, la situación económica mejoró. "
JAPANESE = "財務大臣は来週、新しい予算案を国会に提出すると述べた。政府は今年、増税を行わない方針だ。"
CHINESE = "财政部长表示，新的预算案将于下周提交议会审议，政府今年不会增加税收。"
KOREAN = "재무부 장관은 다음 주 국회에 새 예산안을 제출할 것이라고 밝혔다. 정부는 올해 세금을 올리지 않는다. "
THAI = "รัฐมนตรีว่าการกระทรวงการคลังกล่าวว่างบประมาณใหม่จะเสนอต่อรัฐสภาในสัปดาห์หน้า "

SAMPLES = [
    ("ar", ARABIC, "cp1256", "windows-1256"),
    ("ru", RUSSIAN, "cp1251", "windows-1251"),
    ("ru", RUSSIAN, "koi8-r", "koi8-r"),
    ("el", GREEK, "cp1253", "windows-1253"),
    ("he", HEBREW, "cp1255", "windows-1255"),
    ("es", SPANISH, "cp1252", "windows-1252"),
    ("ja", JAPANESE, "cp932", "shift_jis"),
    ("ja", JAPANESE, "euc-jp", "euc-jp"),
    ("zh", CHINESE, "gb18030", "gb18030"),
    ("ko", KOREAN, "cp949", "euc-kr"),
    ("th", THAI, "cp874", "windows-874"),
]
IDS = [f"{language}-{name}" for language, _, _, name in SAMPLES]


def page(text: str, head: str = "", lang: str = "") -> str:
    """A small page around `text`."""
    language = f' lang="{lang}"' if lang else ""
    return f"<html{language}><head>{head}<title>x</title></head><body><p>{text * 6}</p></body></html>"


@pytest.mark.parametrize(("language", "text", "codec", "name"), SAMPLES, ids=IDS)
def test_stated_by_http_or_meta(language: str, text: str, codec: str, name: str) -> None:
    body = page(text).encode(codec)
    by_http = decode_html(body, content_type=f"text/html; charset={name.upper()}")
    assert (by_http.text, by_http.charset, by_http.stated_by, by_http.flags) == (page(text), name, "http", ())
    source = page(text, f'<meta charset="{name}">')
    by_meta = decode_html(source.encode(codec), content_type="text/html")
    assert (by_meta.text, by_meta.charset, by_meta.stated_by) == (source, name, "meta")


@pytest.mark.parametrize(("language", "text", "codec", "name"), SAMPLES, ids=IDS)
def test_detected_with_and_without_a_language(language: str, text: str, codec: str, name: str) -> None:
    for lang in ("", language):
        source = page(text, lang=lang)
        found = decode_html(source.encode(codec), content_type=None)
        assert found.text == source
        assert (found.charset, found.stated_by, found.flags) == (name, "detected", ("charset_guessed",))


def test_polish_is_told_from_western() -> None:
    source = page(POLISH)
    assert decode_html(source.encode("cp1250"), content_type=None).text == source


@pytest.mark.parametrize(("language", "text", "codec", "name"), SAMPLES, ids=IDS)
def test_utf_8_is_a_lie(language: str, text: str, codec: str, name: str) -> None:
    source = page(text, "<meta charset=utf-8>", language)
    found = decode_html(source.encode(codec), content_type="text/html; charset=utf-8")
    assert (found.text, found.charset, found.stated_by) == (source, name, "detected")


@pytest.mark.parametrize("label", ["iso-8859-1", "windows-1252", "windows-1256", "windows-1251", "gb2312", "shift_jis"])
def test_faultless_utf_8_is_utf_8(label: str) -> None:
    source = page(ARABIC)
    found = decode_html(source.encode(), content_type=f"text/html; charset={label}")
    assert (found.text, found.charset, found.stated_by, found.flags) == (
        source,
        "utf-8",
        "detected",
        ("charset_guessed",),
    )


def test_latin_1_of_the_server_is_passed_over_for_arabic() -> None:
    source = page(ARABIC, '<meta http-equiv="Content-Type" content="text/html; charset=windows-1256">')
    found = decode_html(source.encode("cp1256"), content_type="text/html; charset=ISO-8859-1")
    assert (found.text, found.charset, found.stated_by) == (source, "windows-1256", "meta")


def test_a_few_faults_do_not_refute_utf_8() -> None:
    body = page(ARABIC).encode().replace(b"</p>", b" \xe7\xf0 </p>")
    found = decode_html(body, content_type="text/html; charset=utf-8")
    assert (found.charset, found.stated_by, found.flags) == ("utf-8", "http", ())
    assert found.text == page(ARABIC).replace("</p>", " \ufffd\ufffd </p>")


def test_a_character_cut_at_the_end_is_no_fault() -> None:
    body = page(ARABIC).encode() + "م".encode()[:1]
    assert decode_html(body, content_type=None).charset == "utf-8"


@pytest.mark.parametrize(
    ("bom", "codec", "name"),
    [(b"\xef\xbb\xbf", "utf-8", "utf-8"), (b"\xff\xfe", "utf-16-le", "utf-16"), (b"\xfe\xff", "utf-16-be", "utf-16be")],
)
def test_the_byte_order_mark_is_above_every_statement(bom: bytes, codec: str, name: str) -> None:
    source = page(ARABIC, '<meta charset="windows-1256">')
    found = decode_html(bom + source.encode(codec), content_type="text/html; charset=koi8-r")
    assert (found.text, found.charset, found.stated_by, found.flags) == (source, name, "bom", ())


@pytest.mark.parametrize(("codec", "name"), [("utf-16-le", "utf-16"), ("utf-16-be", "utf-16be")])
def test_utf_16_without_a_mark(codec: str, name: str) -> None:
    source = page(ARABIC)
    found = decode_html(source.encode(codec), content_type=None)
    assert (found.text, found.charset, found.stated_by) == (source, name, "detected")
    assert decode_html(source.encode(codec), content_type=f"text/html;charset={name}").stated_by == "http"


@pytest.mark.parametrize(
    "head",
    [
        "<meta charset=windows-1256>",
        "<META CHARSET='Windows-1256'/>",
        '<meta http-equiv=content-type content="text/html; charset=windows-1256">',
        '<meta content="text/html;charset = windows-1256" http-equiv="Content-Type">',
        "<script>var a = 1;</script>" * 400 + '<meta charset="cp1256">',
        '<!-- <meta charset="koi8-r"> --><meta charset="x-cp1256">',
        '<meta charset="no-such-charset"><meta charset="windows-1256">',
        '<meta charset="utf-7"><meta charset="windows-1256">',
    ],
)
def test_where_a_meta_statement_is_found(head: str) -> None:
    source = page(ARABIC, head)
    found = decode_html(source.encode("cp1256"), content_type=None)
    assert (found.text, found.charset, found.stated_by) == (source, "windows-1256", "meta")


def test_an_xml_declaration_counts() -> None:
    source = '<?xml version="1.0" encoding="windows-1251"?>' + page(RUSSIAN)
    found = decode_html(source.encode("cp1251"), content_type=None)
    assert (found.text, found.charset, found.stated_by) == (source, "windows-1251", "meta")


def test_utf_16_in_a_readable_meta_means_utf_8() -> None:
    source = page(ARABIC, '<meta charset="utf-16">')
    found = decode_html(source.encode(), content_type=None)
    assert (found.text, found.charset, found.stated_by) == (source, "utf-8", "meta")


@pytest.mark.parametrize(
    ("label", "codec"),
    [
        ("latin1", "cp1252"),
        ("iso-8859-1", "cp1252"),
        ("us-ascii", "cp1252"),
        ("gb2312", "gb18030"),
        ("gbk", "gb18030"),
        ("ks_c_5601-1987", "cp949"),
        ("euc-kr", "cp949"),
        ("shift_jis", "cp932"),
        ("x-sjis", "cp932"),
        ("iso-8859-9", "cp1254"),
        ("tis-620", "cp874"),
        ("big5", "big5hkscs"),
        ("unicode", "utf-16-le"),
        ("x-user-defined", "latin-1"),
    ],
)
def test_labels_mean_what_the_standard_says(label: str, codec: str) -> None:
    assert CODECS[label] == codec


def test_every_codec_exists_and_refused_labels_are_in_no_table() -> None:
    for codec in set(CODECS.values()):
        assert b"a".decode(codec) in ("a", "\ufffd") if not codec.startswith("utf-16") else b"a\0".decode(codec)
    assert not REFUSED & set(CODECS)


@pytest.mark.parametrize("label", sorted(REFUSED))
def test_dangerous_labels_are_not_obeyed(label: str) -> None:
    body = b"<p>+ADw-script+AD4-</p>"
    found = decode_html(body, content_type=f"text/html; charset={label}")
    assert found.text == body.decode()
    assert found.charset == "utf-8"


def test_no_control_characters_come_through() -> None:
    found = decode_html(b"<p>a\0b\x08c\x0cd\x7fe\tf\r\n\xef\xbf\xbe\xed\xa0\x80g</p>", content_type=None)
    assert "abc de\tf\r\n" in found.text
    assert not set(found.text) & {"\0", "\x08", "\x0c", "\x7f", "\ufffe", "\ud800"}


@pytest.mark.parametrize(
    "text",
    [
        "La prÃ©sidente a dÃ©clarÃ© que lâ€™annÃ©e serait dÃ©cisive",
        ARABIC.encode().decode("cp1252", "replace").replace("\ufffd", ""),
        ARABIC.encode().decode("latin-1"),
        ARABIC.encode().decode("cp1256"),
        RUSSIAN.encode().decode("cp1251", "ignore"),
        "It\ufffds a \ufffdnew\ufffd day",
        "he said: Ã¢â‚¬Å“we do not knowÃ¢â‚¬Â",
    ],
)
def test_mojibake_is_noticed(text: str) -> None:
    assert is_mojibake(text)
    found = decode_html(f"<p>{text}</p>".encode(), content_type="text/html; charset=utf-8")
    assert found.flags == ("mojibake",)
    assert text in found.text.replace("\x7f", "") or any(char in text for char in map(chr, range(0x80, 0xA0)))


@pytest.mark.parametrize(
    "text",
    [
        *(ARABIC, RUSSIAN, GREEK, HEBREW, POLISH, SPANISH, JAPANESE, CHINESE, KOREAN, THAI, "plain", ""),
        "NÃO É ASSIM: AÇÃO, CORAÇÃO, SÃO JOÃO, EMOÇÕES",
        "в «СССР» и «ТАСС», «РИА», «РБК»; «СМИ»",
        "GROẞE STRASSE, ÅÄÖ, 25 °C, 5 × 3 m², „Zitat“ – ‘quote’ … €",
        "Writing Ã© for é is what happens when an encoding is not stated, as every editor knows; cafés suffer — often",
        "one lost \ufffd character",
    ],
)
def test_sound_text_is_not_called_mojibake(text: str) -> None:
    assert not is_mojibake(text)


@settings(max_examples=300, deadline=None)
@given(
    st.binary(max_size=300),
    st.one_of(st.none(), st.text(max_size=30), st.sampled_from([f"x; charset={c}" for c in CODECS])),
)
def test_any_bytes_have_a_text(body: bytes, content_type: str | None) -> None:
    for prefix in (b"", b"<html lang=ar><meta charset=", "<p>نص</p>".encode("cp1256")):
        found = decode_html(prefix + body, content_type=content_type)
        found.text.encode("utf-8")
        assert not set(found.text) & {"\0", "\ufffe", "\uffff", "\x7f", "\x1b"}
        assert set(found.flags) <= {"charset_guessed", "mojibake"}


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=200))
def test_utf_8_reads_back(text: str) -> None:
    clean = "".join(char for char in text if char.isprintable() or char in "\n\t")
    body = clean.encode("utf-8", "ignore")
    assert decode_html(body, content_type="text/html; charset=utf-8").text == body.decode().removeprefix(
        "\ufeff"
    ).replace("\ufffe", "").replace("\uffff", "")
