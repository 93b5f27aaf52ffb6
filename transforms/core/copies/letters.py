"""Letters that are one letter to a reader who looks for the same text, and signs that are none."""

from typing import Final

_DROPPED: Final = (
    (0x0300, 0x036F),  # combining marks that no composed letter took up
    (0x0591, 0x05BD),  # Hebrew accents and points
    (0x05BF, 0x05BF),
    (0x05C1, 0x05C2),
    (0x05C4, 0x05C5),
    (0x05C7, 0x05C7),
    (0x0610, 0x061A),  # Arabic marks
    (0x0640, 0x0640),  # tatweel
    (0x064B, 0x065F),
    (0x0670, 0x0670),
    (0x06D6, 0x06DC),
    (0x06DF, 0x06E8),
    (0x06EA, 0x06ED),
    (0x08CA, 0x08E1),
    (0x08E3, 0x08FF),
    (0x0730, 0x074A),  # Syriac points
    (0x00AD, 0x00AD),  # soft hyphen
    (0x034F, 0x034F),
    (0x061C, 0x061C),  # bidirectional and joining controls
    (0x180B, 0x180E),
    (0x200B, 0x200F),
    (0x202A, 0x202E),
    (0x2060, 0x206F),
    (0xFE00, 0xFE0F),
    (0xFEFF, 0xFEFF),
)
_SAME: Final = {
    "ي": "یې",  # one letter with a code for each language's keyboard
    "ك": "کڪ",
    "ه": "ہھەۿ",
    "σ": "ς",
    "": "'’‘‛ʼʻ`´′＇",
}
_SPELT: Final = {
    "ا": "أإآٱٲٳٵ",
    "و": "ؤ",
    "ي": "ىئۍ",
    "ه": "ةۀۂۃ",
    "": "ء",
    "е": "ё",
}
_ZEROS: Final = (
    *(0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66, 0x0DE6),
    *(0x0E50, 0x0ED0, 0x0F20, 0x1040, 0x17E0, 0x1810),
)

FOLDED: Final[dict[str, str]] = {
    **{chr(code): "" for first, last in _DROPPED for code in range(first, last + 1)},
    **{letter: kept for kept, letters in _SAME.items() for letter in letters},
    **{chr(zero + digit): str(digit) for zero in _ZEROS for digit in range(10)},
}
"""What a reader does not see, or reads as the same; after NFKC and case folding.

Marks that tell words apart (the vowel signs of India and South-East Asia) stay; those that writers add or leave out
at will (Arabic and Hebrew vowels, tatweel) go, with the apostrophes, of which every system has its own.
"""

SPELT: Final[dict[str, str]] = {letter: kept for kept, letters in _SPELT.items() for letter in letters}
"""Letters that one house writes and the next does not, as hamza, dotless yaa or ё."""

HAN: Final = "\u3005-\u3007\u3041-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff"
"""Ideographs and kana: no spaces, about two letters a word."""

SOUTH_EAST: Final = (
    "\u0e01-\u0e3a\u0e40-\u0e4e\u0e81-\u0ebd\u0ec0-\u0ecd\u0edc-\u0edf\u1000-\u103f\u1050-\u109d\u1780-\u17d3"
)
"""Thai, Lao, Burmese and Khmer: no spaces between words, about four letters and signs a word."""

INDIC: Final = "\u0900-\u0963\u0971-\u0dff\u0f18-\u0f19\u0f35-\u0f39\u0f3e-\u0fbc"
"""Letters and signs of the scripts of India and Tibet, whose vowel signs are part of a word and no letters."""
