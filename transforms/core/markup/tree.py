"""Markup: the bytes of a page as one tree, parsed once."""

import re
from typing import NamedTuple

import lxml.etree
import lxml.html

from transforms.core.encoding import decode_html, is_mojibake
from transforms.core.markup.signatures import other_format
from transforms.core.rejected import Rejected

LARGEST = 20_000_000
"""Bytes of markup; the longest live blogs have a tenth of it."""
DEEPEST = 512
"""Elements inside each other; browsers flatten what is deeper (Blink's limit)."""

_NOT_PARSED = re.compile(
    # a closing that would end the page early, or a tag with a thousand attributes
    rb"""<(?:/(?:[hH][tT][mM][lL]|[bB][oO][dD][yY])(?![\w\x80-\xff])[^<>]*>"""
    rb"""|([a-zA-Z][^\s/>]*+)(?:[\s/]++[^\s/>=]++(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s>]*+))?+){1000,}+)"""
)
_STYLING = re.compile(
    rb"</?(?:a|abbr|b|big|center|cite|code|em|font|i|ins|nobr|s|small|span|strike|strong|sub|sup|tt|u)\b[^<>]*>",
    re.IGNORECASE,
)
_CONTROL_REFERENCE = re.compile(
    rb"&#(?:0*(?:[0-8]|1[1-24-9]|2[0-9]|3[01]|127|6553[45])(?![0-9])"
    rb"|[xX]0*(?:[0-8bceBCE]|1[0-9a-fA-F]|7[fF]|[fF]{3}[eEfF])(?![0-9a-fA-F]));?"
)
_REPLACEMENT = "\ufffd".encode()
_PROLOG = re.compile(rb"(?:\s|\xc2[\x85\xa0]|\xe3\x80\x80)*+<\?xml\b[^>]*>")  # white space of Unicode too

PLAIN_ELEMENTS = lxml.etree.ElementDefaultClassLookup(
    element=lxml.html.HtmlElement,
    comment=lxml.html.HtmlComment,
    entity=lxml.html.HtmlEntity,
)
"""For parsers; lxml.html's own lookup calls Python for every element that is touched, to tell form fields apart."""


class Markup(NamedTuple):
    """A parsed page: its root element, the encoding it was read in, and flags of `schemas.reasons`."""

    tree: lxml.html.HtmlElement
    charset: str
    flags: tuple[str, ...]


def parse_markup(body: bytes, *, content_type: str | None) -> Markup:
    """Return the tree of an HTML page, whatever state its markup is in. `content_type` is the HTTP header's value.

    The parser is libxml2's, as in a browser without scripting: what `<noscript>` holds is part of the tree. What
    follows a stray `</body>` or `</html>` stays in the body. No text holds a character that XML forbids, so it can be
    written into any tree. A tag with a thousand attributes and more loses them, as libxml2 needs quadratic time for
    them. A page nested deeper than `DEEPEST` loses its styling elements. Raises `Rejected`: `too_large` over
    `LARGEST` bytes, `too_deep` where that was not enough, `not_html` for other formats, `no_body` for an empty page.
    """
    if len(body) > LARGEST:
        raise Rejected("too_large", f"The page has {len(body):,} bytes; the limit is {LARGEST:,}.")
    if kind := other_format(body):
        raise Rejected("not_html", f"It came as a page, and it is {kind}.")
    decoded = decode_html(body, content_type=content_type)
    tree = _tree(decoded.utf8)
    flags = decoded.flags
    if "mojibake" in flags and not is_mojibake(_read_text(tree)):
        flags = tuple(flag for flag in flags if flag != "mojibake")
    return Markup(tree, decoded.charset, flags)


def _tree(utf8: bytes) -> lxml.html.HtmlElement:
    prolog = _PROLOG.match(utf8)
    source = _NOT_PARSED.sub(_bare, utf8[prolog.end() :] if prolog else utf8)
    source = _CONTROL_REFERENCE.sub(_REPLACEMENT, source)
    tree = _parsed(source)
    if tree is None:
        tree = _parsed(_STYLING.sub(b"", source))
    if tree is None:
        raise Rejected("too_deep", f"The page's elements lie more than {DEEPEST} deep inside each other.")
    return tree


def _bare(found: re.Match[bytes]) -> bytes:
    return b"<" + found[1] if found[1] else b""


def _parsed(source: bytes) -> lxml.html.HtmlElement | None:
    """The tree; null where it is too deep. libxml2 stops at 256 levels and says so, or with `huge_tree` at 2048."""
    for huge in (False, True):
        parser = lxml.html.HTMLParser(encoding="utf-8", huge_tree=huge, remove_pis=True)
        parser.set_element_class_lookup(PLAIN_ELEMENTS)
        try:
            tree = lxml.html.document_fromstring(source, parser=parser)
        except lxml.etree.ParserError:
            raise Rejected("no_body", "The page is empty.") from None
        if not any(error.type_name == "ERR_RESOURCE_LIMIT" for error in parser.error_log):
            return tree if not huge or _depth(tree) <= DEEPEST else None
    return None


def _depth(tree: lxml.html.HtmlElement) -> int:
    depth = deepest = 0
    for event, _ in lxml.etree.iterwalk(tree, events=("start", "end")):
        depth += 1 if event == "start" else -1
        deepest = max(deepest, depth)
    return deepest


def _read_text(tree: lxml.html.HtmlElement) -> str:
    return " ".join(text for text in tree.xpath("//text()[not(parent::script or parent::style)]"))
