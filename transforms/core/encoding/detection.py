"""Detection: the encoding of bytes that do not say it, or say it wrong."""

import re
from typing import Final

import charset_normalizer

SAMPLE = 16_384
"""Bytes of text judged; more does not make the answer better."""

_TEXT = re.compile(rb"[^<>]+")
_LANG = re.compile(rb"<html\b[^>]{0,512}?\blang\s*=\s*[\"']?\s*([A-Za-z]{2,3})(?:[-_]([A-Za-z]+))?", re.IGNORECASE)
_OF_LANGUAGE: Final[dict[str, str]] = {
    # the encodings browsers assumed for pages in these languages (WHATWG HTML, 13.2.3.2, table of locales); not for
    # English, which templates state on pages of any language
    **dict.fromkeys(("ar", "fa", "ur", "ckb", "ug"), "cp1256"),
    **dict.fromkeys(("be", "bg", "ky", "mk", "ru", "sr", "tg", "tt", "uk"), "cp1251"),
    **dict.fromkeys(("bs", "cs", "hr", "hu", "pl", "ro", "sk", "sl", "sq"), "cp1250"),
    **dict.fromkeys(("az", "ku", "tr"), "cp1254"),
    **dict.fromkeys(("et", "lt", "lv"), "cp1257"),
    **dict.fromkeys(("af", "ca", "da", "de", "es", "eu", "fi", "fr", "gl", "is", "it", "nb", "nl", "nn"), "cp1252"),
    **dict.fromkeys(("no", "pt", "sv"), "cp1252"),
    "el": "cp1253",
    "he": "cp1255",
    "iw": "cp1255",
    "ja": "cp932",
    "ko": "cp949",
    "th": "cp874",
    "vi": "cp1258",
    "zh": "gb18030",
}
_CANDIDATES: Final = (
    *("cp1251", "koi8_r", "cp1253", "cp1255", "cp1256", "cp874", "cp1250", "cp1252"),
    *("gb18030", "big5", "cp932", "euc_jp", "cp949"),
)
_NAMES: Final = {"koi8_r": "koi8-r", "big5": "big5hkscs", "euc_jp": "euc-jp", "shift_jis": "cp932", "euc_kr": "cp949"}
_HIGH = re.compile(rb"[\x80-\xff]")
_WORDS = re.compile(rb"[\x80-\xff]{3,}")
_HEBREW = re.compile(rb"[\xe0-\xfa]")
_OTHER_SCRIPTS: Final = ("cp1251", "koi8-r", "cp1253", "cp1255", "cp1256", "cp874")
_NOT_WESTERN = re.compile("[a-z][¹³¿¼¾£¶][a-z]|[šž][^<>]{0,400}[ìøù]|[ìøù][^<>]{0,400}[šž]")
"""What Windows-1250 letters look like in Windows-1252, and no western text does."""


def detect_codec(body: bytes) -> str:
    """Return the Python codec that most probably reads these bytes of a page: strict UTF-8 where it can be.

    Next counts the language the page declares (its traditional encoding, if that reads the bytes without fault), then
    charset_normalizer's judgement of the runs of text; between the Latin-script encodings that judgement is no better
    than chance, so Windows-1252 holds unless letters stand where it has signs.
    """
    if wide := _wide(body):
        return wide
    if reads(body, "utf-8"):
        return "utf-8"
    sample = b"\n".join(run for run in _TEXT.findall(body[: 64 * SAMPLE]) if not run.isascii())[:SAMPLE]
    said = _LANG.search(body[:4096])
    guessed = _guessed(sample)
    if said and (codec := _OF_LANGUAGE.get(said[1].decode("ascii").lower())) and reads(sample, codec):
        return guessed if _alternative(codec, guessed) else codec
    return guessed


def reads(body: bytes, codec: str) -> bool:
    """Whether `codec` reads the bytes without a fault, but for a character cut in two at the end."""
    try:
        body.decode(codec)
    except UnicodeDecodeError as error:
        return error.start >= len(body) - 3 and error.end >= len(body)
    return True


def _guessed(sample: bytes) -> str:
    if _is_hebrew(sample):
        return "cp1255"
    best = charset_normalizer.from_bytes(sample, cp_isolation=list(_CANDIDATES), enable_fallback=False).best()
    codec = _NAMES.get(best.encoding, best.encoding) if best else "cp1252"
    if codec in _OTHER_SCRIPTS and not _has_foreign_words(sample):
        return "cp1252"
    if codec == "cp1250" and not _NOT_WESTERN.search(sample.decode("cp1252", "replace").lower()):
        return "cp1252"
    return codec


def _has_foreign_words(sample: bytes) -> bool:
    """Half of the bytes above ASCII follow each other, as they do in no Latin script."""
    return sum(map(len, _WORDS.findall(sample))) * 2 > len(_HIGH.findall(sample))


def _is_hebrew(sample: bytes) -> bool:
    """Words from alef to tav alone: Cyrillic and Greek have frequent letters above, all others below."""
    letters = b"".join(_WORDS.findall(sample))
    return len(letters) >= 60 and len(_HEBREW.findall(letters)) * 50 >= len(letters) * 49 and _has_foreign_words(sample)


def _alternative(codec: str, guessed: str) -> bool:
    """The language has another encoding of its own, and the bytes look like that one."""
    return (codec, guessed) in {
        ("cp932", "euc-jp"),
        ("cp1251", "koi8-r"),
        ("gb18030", "big5hkscs"),
    }


def _wide(body: bytes) -> str:
    """UTF-16 without a mark: every second byte of the first tag is zero."""
    start = body[:64].lstrip(b"\x00 \t\r\n")
    if body[1:2] == b"\x00" and start[:1] == b"<" and body[3:4] == b"\x00":
        return "utf-16-le"
    return "utf-16-be" if body[:1] == b"\x00" and body[2:3] == b"\x00" and start[:1] == b"<" else ""
