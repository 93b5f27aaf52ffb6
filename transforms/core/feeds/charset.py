"""Bytes of a feed document to text: which encoding they are in, and what was wrong with the one stated."""

import codecs
import re
from typing import Final

import charset_normalizer

from transforms.core.encoding.labels import CODECS

BYTE_ORDER_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# XML 1.0, appendix F: how the first characters look in encodings of two and four bytes a character.
WIDE: Final = (
    (re.compile(rb"[<{\s]\0\0\0[^\0]\0\0\0", re.DOTALL), "utf-32-le"),
    (re.compile(rb"\0\0\0[<{\s]\0\0\0[^\0]", re.DOTALL), "utf-32-be"),
    (re.compile(rb"[<{\s]\0[^\0]\0", re.DOTALL), "utf-16-le"),
    (re.compile(rb"\0[<{\s]\0[^\0]", re.DOTALL), "utf-16-be"),
)
SEVEN_BIT: Final = ("iso2022", "hz")  # ASCII to look at, so that valid UTF-8 proves nothing
SAMPLE: Final = 8192  # bytes shown to the detector

_DECLARED = re.compile(rb"""<\?xml\s[^<>]{0,200}?encoding\s{0,9}=\s{0,9}["']?([A-Za-z0-9._:-]{1,40})""")
_CHARSET = re.compile(r"""charset\s{0,9}=\s{0,9}["']?([A-Za-z0-9._:-]{1,40})""", re.IGNORECASE)
_MARKUP = re.compile(rb"[<>\n]")


def decode(body: bytes, content_type: str | None) -> tuple[str, tuple[str, ...]]:
    """Return the text of `body` and its faults. Never raises: a wrong or unknown encoding is a fault.

    A byte order mark wins, then what the bytes prove (valid UTF-8 is UTF-8 whatever a server says), then the
    charset of the HTTP header, then the XML declaration (the order of RFC 7303, 3), then detection.
    """
    for mark, name in BYTE_ORDER_MARKS:
        if body.startswith(mark):
            return body[len(mark) :].decode(name, "replace"), ()
    wide = next((name for pattern, name in WIDE if pattern.match(body)), None)
    if wide:
        return body.decode(wide, "replace"), ()
    stated = _stated(body, content_type)
    faults = tuple(f"the encoding {label!r} is unknown" for label in stated if label not in CODECS)
    # A document that could be searched for its declaration is in no encoding of two bytes a character.
    known = [CODECS[label] for label in stated if not CODECS.get(label, "utf-16").startswith("utf-16")]
    if known and known[0].startswith(SEVEN_BIT):
        return body.decode(known[0], "replace"), faults
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError:
        return _not_utf8(body, known, faults)
    if known and "utf-8" not in known and not body.isascii():
        faults += (f"it says {stated[0]} and is UTF-8",)
    return text, faults


def _not_utf8(body: bytes, known: list[str], faults: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    codec = next(iter(known), None)
    if codec in (None, "utf-8"):
        text = body.decode("utf-8", "replace")
        broken = text.count("\ufffd")
        # Mostly sound UTF-8 with a few broken bytes (a document cut inside a letter) stays UTF-8.
        if 4 * broken <= len(text) - len(text.encode("ascii", "ignore")):
            return text, (*faults, f"{broken} characters of its UTF-8 are broken")
        codec = next((name for name in known if name != "utf-8"), None)
    if codec is None:
        codec = _detected(body)
        faults += (f"{'it says UTF-8 and is not' if known else 'no encoding is stated'}; read as {codec}",)
    text = body.decode(codec, "replace")
    broken = text.count("\ufffd")
    return text, (*faults, f"{broken} characters of its {codec} are broken") if broken else faults


def _stated(body: bytes, content_type: str | None) -> tuple[str, ...]:
    header = _CHARSET.search((content_type or "")[:1000])
    declared = _DECLARED.search(body[:2000])
    labels = (header[1] if header else "", declared[1].decode("ascii") if declared else "")
    return tuple(dict.fromkeys(label.lower() for label in labels if label))


def _detected(body: bytes) -> str:
    """Guess from the text alone: markup and English names of elements would make every encoding look likely."""
    words = b" ".join(piece for piece in _MARKUP.split(body[: SAMPLE**2]) if not piece.isascii())
    best = charset_normalizer.from_bytes(words[:SAMPLE]).best()
    return CODECS.get(best.encoding.replace("_", "-") if best else "", "cp1252")
