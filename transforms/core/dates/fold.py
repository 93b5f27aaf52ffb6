"""Text as the date tables spell it: small letters, plain digits, no marks that publishers leave out."""

import unicodedata
from bisect import bisect_right
from typing import Final

_DASHES = "\u2212\u02d7\u30fc"
_APOSTROPHES = "'\u2019\u2018\u02bc\u02b9`\u00b4\u05f3\u05f4\u201b\u2032\"\u201c\u201d\u201e\u00ab\u00bb"
_ONE_FOR_ONE: Final = {
    "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ې": "ي", "ئ": "ي", "ک": "ك", "ة": "ه", "ۀ": "ه",
    "ہ": "ه", "ھ": "ه", "ە": "ه", "ؤ": "و", "ۆ": "و", "ł": "l", "đ": "d", "ø": "o", "ı": "i", "ħ": "h",
    "¶": "|", "॰": ".",
    "،": ",", "、": ",", "，": ",", "፣": ",", "؛": ";", "。": ".", "۔": ".", "।": ".", "∶": ":", "⁄": "/", "፡": " ",
    "º": "o", "ª": "a", "ё": "е", "ґ": "г",
}  # fmt: skip
_DROPPED: Final = frozenset("\u0640\u0621\u093c\u09bc\u0a3c\u0abc\u0b3c")
_MARK_STARTS = (0x300, 0x483, 0x591, 0x610, 0x64B, 0x670, 0x6D6, 0x1AB0, 0x1DC0, 0xFE00, 0xFE20)
_MARK_ENDS = (0x36F, 0x487, 0x5C7, 0x61A, 0x65F, 0x670, 0x6ED, 0x1AFF, 0x1DFF, 0xFE0F, 0xFE2F)


def _is_dropped_mark(char: str) -> bool:
    slot = bisect_right(_MARK_STARTS, ord(char)) - 1
    return slot >= 0 and ord(char) <= _MARK_ENDS[slot] and unicodedata.category(char) == "Mn"


def _punctuation(char: str, category: str) -> str:
    if category == "Pd" or char in _DASHES:
        return "-"
    if char in _APOSTROPHES:
        return "'"
    return {"Ps": "(", "Pe": ")"}.get(category, "|")


def _letter(char: str) -> str:
    small = char.lower()
    base = unicodedata.normalize("NFKD", small)
    if len(base) > 1 and (base[0] < "\u0530" or all(mark in _DROPPED for mark in base[1:])):
        small = base[0]
    folded = small[0].casefold() if len(small[0].casefold()) == 1 else small[0]
    return _ONE_FOR_ONE.get(folded, folded)


def _fold_char(char: str) -> str:
    if char in _ONE_FOR_ONE:
        return _ONE_FOR_ONE[char]
    category = unicodedata.category(char)
    if category == "Nd":
        return str(unicodedata.digit(char))
    if char in _DROPPED or category == "Cf" or _is_dropped_mark(char):
        return ""
    if category in ("Zs", "Zl", "Zp", "Cc", "Cs", "Cn", "Co"):
        return " "
    wide = unicodedata.normalize("NFKC", char)
    if len(wide) == 1 and wide != char:
        return _fold_char(wide)
    if category[0] in "PS" or category in ("No", "Me"):
        return char if char.isascii() and char not in '"`' else _punctuation(char, category)
    return _letter(char)


class _Table(dict[int, str]):
    """Filled as characters of the two common planes come up: what one becomes depends on the character alone."""

    def __missing__(self, code: int) -> str:
        folded = _fold_char(chr(code))
        if code < 0x20000:
            self[code] = folded
        return folded


_TABLE = _Table()


def fold(text: str) -> str:
    """One character for one, or none: what is left of a text once spelling does not matter.

    Every Unicode decimal digit becomes an ASCII digit, every bidi and format control disappears, letters become small
    and lose accents and Arabic hamza forms, all other signs become ASCII punctuation. So a letter is whatever is left
    beyond ASCII or in a to z.
    """
    return text.translate(_TABLE)


def origins(text: str, folded: str) -> list[int] | None:
    """For each folded character its place in the text, the text's length last; null when the places are the same."""
    if len(text) == len(folded):
        return None
    places = [place for place, char in enumerate(text) if _TABLE[ord(char)]]
    places.append(len(text))
    return places
