"""Markup: any bytes become one tree or a sentence why not."""

import contextlib
import time

import lxml.etree
import lxml.html
import pytest
from hypothesis import given, settings, strategies as st

from transforms.core.markup.signatures import SIGNATURES, other_format
from transforms.core.markup.tree import DEEPEST, LARGEST, Markup, parse_markup
from transforms.core.rejected import Rejected


def parse(source: str | bytes) -> Markup:
    """Parse a page without an HTTP header."""
    return parse_markup(source.encode() if isinstance(source, str) else source, content_type=None)


def reason(body: bytes) -> str:
    """The code a body is rejected with."""
    with pytest.raises(Rejected) as caught:
        parse(body)
    assert caught.value.detail.endswith(".")
    return caught.value.reason


def test_a_page() -> None:
    markup = parse("<!doctype html><html lang=ar><meta charset=utf-8><title>عنوان</title><body><p>نص</p></body></html>")
    assert (markup.tree.tag, markup.charset, markup.flags) == ("html", "utf-8", ())
    assert markup.tree.get("lang") == "ar"
    assert markup.tree.findtext(".//title") == "عنوان"
    assert markup.tree.findtext(".//p") == "نص"


@pytest.mark.parametrize(
    ("source", "path", "text"),
    [
        ("<p>a</p></body></html><p>after</p>", "//body/p[2]", "after"),
        ("<html><body><div><p>a</p></div></BODY ></HTML>\n<div>after</div>", "//body/div[2]", "after"),
        ("<html></html><html><body><p>a</p>", "//body/p", "a"),
        ("plain words", "//body", "plain words"),
        ('<?xml version="1.0" encoding="windows-1251"?><html><body><p>سلام</p></body></html>', "//p", "سلام"),
        (
            '\n<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x" "y"><html xmlns="http://www.w3.org/1999/xhtml"><p>a</p></html>',
            "//p",
            "a",
        ),
        ("<meta charset=windows-1256><p>سلام</p>", "//p", "سلام"),
        ("<html amp><body><p>a</p></body></html>", "//html[@amp]//p", "a"),
        ("<html ⚡><body><p>a</p></body></html>", "//p", "a"),
        ("<noscript><p>a</p></noscript>", "//noscript/p", "a"),
        ("<table><tr><td colspan=9007199254740992 rowspan=99999999999999999999>a</table>", "//td", "a"),
        ("<frameset><frame src=a></frameset><noframes>a</noframes>", "//noframes", "a"),
        ("<p>a<br/>", "//p", "a"),
        ("<P CLASS=X>a</P>", "//p[@class='X']", "a"),
        ("<p>&#0;&#1;&#x8;&#xfffe;&#65535;&#127;&#xD800;&#10;&#x1F600;&amp;</p>", "//p", "\ufffd" * 7 + "\n😀&"),
        ("<p>&#12345;&#160;&#8217;&#31000;&#1;</p>", "//p", "〹\xa0’礘\ufffd"),
        ("<p>a\0b\x0bc</p>", "//p", "ab c"),
        ("<?php echo 1 ?><p>a</p>", "//p", "a"),
    ],
)
def test_odd_pages(source: str, path: str, text: str) -> None:
    found = parse(source).tree.getroottree().xpath(path)
    assert [element.text_content().strip(" ") for element in found] == [text]


@pytest.mark.parametrize(("signature", "kind"), SIGNATURES)
def test_other_formats_by_their_first_bytes(signature: bytes, kind: str) -> None:
    assert other_format(signature + b"\0\1\2<html>") == kind
    assert reason(signature + b"\0\1\2") == "not_html"


@pytest.mark.parametrize(
    "body",
    [
        b'{"title": "<html><p>a</p></html>"}',
        b' [ {"a": 1} ]\n',
        b"[1, 2]",
        b"{}",
        b"[]",
        b"[-1]",
        b'<?xml version="1.0"?><rss version="2.0"><channel/></rss>',
        b'<rss version="2.0"></rss>',
        b"\xef\xbb\xbf<feed xmlns='http://www.w3.org/2005/Atom'></feed>",
        b'<?xml version="1.0"?><!-- a --><urlset></urlset>',
        b'<?xml version="1.0"?><rdf:RDF></rdf:RDF>',
        b'<?xml version="1.0"?><weather><day/></weather>',
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"\0\0\0\x18ftypmp42",
        bytes(range(256)).replace(b"<", b""),
    ],
)
def test_other_formats_by_their_shape(body: bytes) -> None:
    assert reason(body) == "not_html"


@pytest.mark.parametrize(
    "body",
    [
        b"[Reuters] A page that begins with a bracket",
        b"{ a brace } and words",
        b"{{ template }}<p>a</p>",
        b"<article><p>a</p></article>",
        b"<!-- a comment --><html><p>a</p></html>",
        b"<?xml version='1.0'?><!DOCTYPE html><html xmlns='http://www.w3.org/1999/xhtml'><p>a</p></html>",
        "<p>نص</p>".encode("utf-16"),
        b"<div><svg></svg><p>a</p></div>",
    ],
)
def test_pages_that_look_like_other_formats(body: bytes) -> None:
    assert other_format(body) is None
    assert parse(body).tree.text_content().strip()


@pytest.mark.parametrize("body", [b"", b" \n\t", b"<!-- only a comment -->", b"\xef\xbb\xbf", b"\0\0\0"])
def test_empty_pages(body: bytes) -> None:
    assert reason(body) in ("no_body", "not_html")


def test_too_large() -> None:
    assert reason(b" " * (LARGEST + 1)) == "too_large"


@pytest.mark.parametrize("tag", ["div", "table><tr><td", "ul><li", "blockquote", "section", "x-y"])
def test_deep_nesting_is_rejected_quickly(tag: str) -> None:
    start = time.process_time()
    assert reason(b"<body>" + f"<{tag}>".encode() * 200_000 + b"a") == "too_deep"
    assert time.process_time() - start < 5


@pytest.mark.parametrize("tag", ["font", "b", "span", "i", "a href=/x"])
def test_styling_that_is_never_closed_is_taken_out(tag: str) -> None:
    start = time.process_time()
    tree = parse("<body>" + f"<p><{tag}>a" * 3000 + "<p>the end").tree
    assert tree.xpath("//p")[-1].text_content() == "the end"
    assert time.process_time() - start < 5


def test_pages_of_unusual_depth_are_whole() -> None:
    tree = parse("<body>" + "<div>" * 400 + "<p>deep</p>" + "</div>" * 400 + "<p>after</p>").tree
    assert [p.text for p in tree.iter("p")] == ["deep", "after"]
    assert reason(b"<body>" + b"<div>" * (DEEPEST + 1) + b"a") == "too_deep"


@pytest.mark.parametrize(
    "body",
    [
        b"<p " + b" ".join(b"a%d=1" % number for number in range(200_000)) + b">text",
        b"<p " + b" ".join(b'a%d=">"' % number for number in range(50_000)) + b">text",
        b'<a b="' * 300_000 + b"text",
        b"<" * 1_000_000 + b"text",
        b"&" * 1_000_000 + b"text",
        b"<!--" * 200_000 + b"--><p>text",
        b"<p>" * 300_000 + b"text",
        b"<script>" * 200_000 + b"</script>text",
        b"<meta charset" * 100_000 + b"<p>text",
        b"<p>text" + b"</html " * 100_000,
        b"text&#" + b"0" * 1_000_000,
        b"<" + b"a" * 1_000_000 + b">text",
        b'<p title="' + b"x" * 3_000_000 + b'">text',
        b"<?xml " * 100_000 + b"text",
        b"<!DOCTYPE " * 100_000 + b"text",
        b"\xe9" * 300_000,
        b"a" * 1_000_000 + b"\xe9",
        b"<meta charset=latin1>" + b"<" * 1_000_000 + b"\xe9",
        b"<meta charset=utf-8>" + b"<meta charset=" * 100_000 + b"\xe9",
        b"\xc3\xa9" * 300_000,
    ],
    ids=lambda body: repr(body[:12]),
)
def test_hostile_pages_end_quickly(body: bytes) -> None:
    start = time.process_time()
    with contextlib.suppress(Rejected):
        assert isinstance(parse(body).tree.tag, str)
    assert time.process_time() - start < 5


def test_mojibake_in_a_script_is_nobody_s_text() -> None:
    garbled = "dÃ©jÃ  vu dÃ©jÃ  vu, lâ€™Ã©tÃ©"
    assert parse(f"<meta charset=utf-8><script>var x = '{garbled}'</script><p>words</p>").flags == ()
    assert parse(f"<meta charset=utf-8><p>{garbled}</p>").flags == ("mojibake",)
    assert parse(f"<p>{garbled}</p>").flags == ("charset_guessed", "mojibake")


def test_parsing_keeps_nothing_between_pages() -> None:
    first = lxml.etree.tostring(parse("<p>a<div>b").tree)
    parse(b"<body>" + b"<font>" * 3000 + b"a")
    assert lxml.etree.tostring(parse("<p>a<div>b").tree) == first


_PIECES = st.sampled_from(
    [
        "<p>",
        "</p>",
        "<html>",
        "</html>",
        "<body>",
        "</body>",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "<?xml ?>",
        "&#0;",
        "&#xD800;",
        "&amp;",
        "<script>",
        "</script>",
        "<table>",
        "<td>",
        "<svg>",
        "<a href='",
        '"',
        ">",
        "<",
        "نص",
        "\x00",
        "�",
        "\x0c",
        "&",
        "<frameset>",
        "<template>",
        "<math>",
        "<textarea>",
        "<title>",
        "{",
        "[",
        " ",
        "text",
        "<meta charset=utf-7>",
        "=",
        "/",
    ]
)


@settings(max_examples=300, deadline=None)
@given(
    st.one_of(
        st.binary(max_size=200), st.lists(_PIECES, max_size=25).map(lambda p: "".join(p).encode("utf-8", "replace"))
    )
)
def test_any_bytes_are_a_tree_or_rejected(body: bytes) -> None:
    try:
        tree = parse(body).tree
    except Rejected as rejected:
        assert rejected.reason in ("not_html", "no_body", "too_large", "too_deep")
        return
    copy = lxml.etree.Element("x")
    for text in tree.itertext():
        text.encode("utf-8")
        copy.text = text
