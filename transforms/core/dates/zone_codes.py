"""Zone abbreviations of news: those with one meaning, those whose meaning a region decides."""

from typing import Final

FIXED: Final[dict[str, int]] = {
    # minutes east of UTC
    "Z": 0, "UTC": 0, "GMT": 0, "UT": 0, "WET": 0, "TU": 0, "ГМТ": 0, "TSİ": 180, "TSI": 180,
    "WEST": 60, "CET": 60, "MEZ": 60, "WAT": 60, "HEC": 60,
    "CEST": 120, "MESZ": 120, "EET": 120, "OEZ": 120, "SAST": 120, "CAT": 120,
    "EEST": 180, "OESZ": 180, "EAT": 180, "TRT": 180, "IDT": 180,
    "IRST": 210, "IRDT": 270, "AFT": 270,
    "PKT": 300, "UZT": 300, "NPT": 345, "SLST": 330, "BDT": 360, "MMT": 390,
    "ICT": 420, "WIB": 420, "HKT": 480, "SGT": 480, "PHT": 480, "WITA": 480, "AWST": 480, "MYT": 480,
    "JST": 540, "KST": 540, "WIT": 540, "ACST": 570, "AEST": 600, "ACDT": 630, "AEDT": 660,
    "NZST": 720, "NZDT": 780,
    "NDT": -150, "NST": -210, "ADT": -180, "BRT": -180, "ART": -180, "UYT": -180, "CLST": -180,
    "EDT": -240, "BOT": -240, "EST": -300, "CDT": -300, "PET": -300, "COT": -300,
    "MDT": -360, "MST": -420, "PDT": -420, "PST": -480, "AKDT": -480, "AKST": -540, "HST": -600,
}  # fmt: skip

RULED: Final[dict[str, tuple[str, ...]]] = {
    # clocks that change their offset; several zones must agree on the wall time or it stays unknown
    "ET": ("America/New_York",),
    "CT": ("America/Chicago",),
    "MT": ("America/Denver",),
    "PT": ("America/Los_Angeles",),
    "MSK": ("Europe/Moscow",),
    "MCK": ("Europe/Moscow",),
    "МСК": ("Europe/Moscow",),
    "VET": ("America/Caracas",),
    "GST": ("Asia/Dubai",),
    "AEST/AEDT": ("Australia/Sydney",),
}

SHARED: Final[dict[str, dict[str, int]]] = {
    # keys in capitals are regions, in small letters languages; what neither decides stays unknown
    "IST": {"IN": 330, "LK": 330, "hi": 330, "ta": 330, "te": 330, "ml": 330, "mr": 330, "gu": 330, "kn": 330,
            "pa": 330, "or": 330, "as": 330, "IL": 120, "he": 120, "IE": 60, "ga": 60},
    "CST": {"US": -360, "MX": -360, "CA": -360, "CN": 480, "TW": 480, "zh": 480},
    "BST": {"GB": 60, "cy": 60, "gd": 60, "BD": 360, "bn": 360},
    "AST": {"PR": -240, "CA": -240, "DO": -240, "TT": -240, "BB": -240, "SA": 180, "KW": 180, "BH": 180, "QA": 180,
            "IQ": 180, "YE": 180, "ar": 180},
    "AMT": {"BR": -240, "pt": -240, "AM": 240, "hy": 240},
    "CLT": {},
    "SST": {},
    "ECT": {"EC": -300},
    "PYT": {},
}  # fmt: skip
