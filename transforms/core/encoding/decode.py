"""Encoding: the bytes of a page as text, and how well that went."""

import codecs
import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from transforms.core.encoding.detection import detect_codec, reads
from transforms.core.encoding.labels import CODECS, WEB_NAMES
from transforms.core.encoding.mojibake import is_garbled

StatedBy = Literal["bom", "http", "meta", "detected"]

HEAD = 65_536
"""Bytes searched for the page's own statement. The standard says 1024; pages put long scripts in front of it."""

_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_HTTP_CHARSET = re.compile(r"charset\s*=\s*[\"']?\s*([^\s;\"',]+)", re.IGNORECASE)
_META_CHARSET = re.compile(rb"<meta\b[^>]{0,512}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.()+-]+)", re.IGNORECASE)
_XML_ENCODING = re.compile(rb"^\s*<\?xml\b[^>]{0,256}?encoding\s*=\s*[\"']\s*([A-Za-z0-9_:.()+-]+)")
_COMMENT = re.compile(rb"<!--.*?(?:-->|\Z)", re.DOTALL)
_MULTIBYTE_UTF8 = re.compile(rb"[\xc3-\xf4][\x80-\xbf]")
_TAG = re.compile(rb"<[^<>]*>")
_WORDS = re.compile(rb"[A-Za-z\x80-\xff]{4,}")
_HIGH = re.compile(rb"[\x80-\xff]")
_WIDE = ("utf-16-le", "utf-16-be")
_DOUBLE = ("gb18030", "big5hkscs", "euc-jp", "cp932", "cp949")
_CONTROLS = bytes(set(range(0x20)) - {0x09, 0x0A, 0x0D}) + b"\x7f"
_HARMLESS = bytes(set(range(0x80)) - set(_CONTROLS))
_NONCHARACTERS = ("\ufffe".encode(), "\uffff".encode())
_UNUSABLE = dict.fromkeys([*_CONTROLS, 0xFFFE, 0xFFFF, *range(0xD800, 0xE000)]) | {0x0B: " ", 0x0C: " "}


class Decoded(NamedTuple):
    """A page as text and as its UTF-8, the encoding it was read in, who said so, and flags of `schemas.reasons`."""

    text: str
    utf8: bytes
    charset: str
    stated_by: StatedBy
    flags: tuple[str, ...]


def decode_html(body: bytes, *, content_type: str | None) -> Decoded:
    """Return the text of a page's bytes, without control characters, noncharacters and lone surrogates.

    Statements count in the order of the HTML standard (13.2.3): byte order mark, HTTP header, <meta> or XML
    declaration. One that the bytes refute is passed over, then the encoding is detected: UTF-8 that is none, another
    encoding for what is faultless UTF-8, Latin-1 for text that is mostly not Latin. Labels are read as the Encoding
    Standard reads them; `charset` is its name for the encoding. Flags: `charset_guessed` when nothing usable was
    stated, `mojibake` when the text was garbled earlier (never repaired).
    """
    strict = _strict_utf8(body)
    codec, stated_by, start = _codec(body, content_type, is_utf8=strict is not None)
    if codec == "utf-8" and strict is not None:
        text, utf8 = (strict[1:], body[start:]) if start else (strict, body)
    else:
        text = body[start:].decode(codec, "replace")
        utf8 = text.encode("utf-8", "replace")
    # what is left of a page without plain ASCII is short: the questions below are asked of that alone
    rest = utf8.translate(None, _HARMLESS)
    if len(rest.translate(None, _CONTROLS)) != len(rest) or any(mark in rest for mark in _NONCHARACTERS):
        text = text.translate(_UNUSABLE)
        utf8 = text.encode("utf-8")
        rest = utf8.translate(None, _HARMLESS)
    flags = ("charset_guessed",) if stated_by == "detected" and not body.isascii() else ()
    garbled = bool(rest) and is_garbled(utf8, rest)
    return Decoded(text, utf8, WEB_NAMES[codec], stated_by, (*flags, "mojibake") if garbled else flags)


def _strict_utf8(body: bytes) -> str | None:
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError:
        return None


def _codec(body: bytes, content_type: str | None, *, is_utf8: bool) -> tuple[str, StatedBy, int]:
    for bom, name in _BOMS:
        if body.startswith(bom):
            return name, "bom", len(bom)
    for label, stated_by in _statements(body, content_type):
        codec = CODECS.get(label.lower())
        if codec and not _refuted(codec, body, is_utf8=is_utf8):
            return codec, stated_by, 0
    return detect_codec(body), "detected", 0


def _statements(body: bytes, content_type: str | None) -> Iterator[tuple[str, StatedBy]]:
    if said := _HTTP_CHARSET.search(content_type or ""):
        yield said[1], "http"
    head = body[:HEAD]
    declared = _XML_ENCODING.search(head)
    for stated in (*([declared] if declared else []), *_META_CHARSET.finditer(_COMMENT.sub(b"", head))):
        label = stated[1].decode("ascii")
        # a tag that could be read byte by byte is in no UTF-16 (HTML standard, 13.2.3.2, step 15)
        yield ("utf-8" if CODECS.get(label.lower()) in _WIDE else label), "meta"


def _refuted(codec: str, body: bytes, *, is_utf8: bool) -> bool:
    if body.isascii() or codec == "iso2022-jp":
        return False
    if codec in _WIDE:
        return body.count(b"\0") * 8 < len(body) and reads(body, "utf-8")
    if codec == "utf-8":
        return not is_utf8 and not reads(body, codec) and _mostly_faults(body)
    sequences = len(_MULTIBYTE_UTF8.findall(body))
    if sequences >= (8 if codec in _DOUBLE else 1) and reads(body, "utf-8"):
        return True
    return codec == "cp1252" and _is_not_latin(body)


def _mostly_faults(body: bytes) -> bool:
    """More than a tenth of what is outside ASCII cannot be read as UTF-8."""
    text = body.decode("utf-8", "replace")
    foreign = len(text) - len(text.encode("ascii", "ignore"))
    return (text.count("\ufffd") - body.count(b"\xef\xbf\xbd")) * 10 > foreign


def _is_not_latin(body: bytes) -> bool:
    """Words that are half bytes above ASCII and more: no Latin-script language writes so."""
    words = _WORDS.findall(_TAG.sub(b" ", body[:HEAD]))
    dense = sum(len(word) for word in words if len(_HIGH.findall(word)) * 2 >= len(word))
    return dense >= max(80, sum(map(len, words)) // 8)
