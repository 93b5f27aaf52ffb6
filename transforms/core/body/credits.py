"""Credit lines: who a text was taken from, told apart from what it says."""

import re
from typing import Final

from schemas.article import Credit
from transforms.core.body.agencies import is_agency

_ROLES: Final[dict[str, tuple[str, ...]]] = {
    "source": (
        "source",
        "sources",
        "quelle",
        "quellen",
        "fuente",
        "fuentes",
        "fonte",
        "fontes",
        "fonti",
        "bron",
        "bronnen",
        "kilde",
        "kilder",
        "källa",
        "källor",
        "lähde",
        "źródło",
        "zdroj",
        "sursa",
        "forrás",
        "izvor",
        "vir",
        "allikas",
        "šaltinis",
        "источник",
        "джерело",
        "източник",
        "извор",
        "πηγή",
        "kaynak",
        "mənbə",
        "المصدر",
        "مصدر",
        "المصادر",
        "منبع",
        "ماخذ",
        "מקור",
        "स्रोत",
        "सूत्र",
        "সূত্র",
        "sumber",
        "nguồn",
        "ที่มา",
        "来源",
        "來源",
        "稿源",
        "出典",
        "출처",
        "chanzo",
    ),
    "photo": (
        "photo",
        "photos",
        "foto",
        "fotos",
        "fotografie",
        "bild",
        "bilder",
        "bildquelle",
        "crédit photo",
        "fotografía",
        "imagem",
        "zdjęcie",
        "фото",
        "φωτογραφία",
        "fotoğraf",
        "صورة",
        "عکس",
        "תמונה",
        "ảnh",
        "图",
        "写真",
        "사진",
    ),
    "translation": (
        "translation",
        "translated by",
        "übersetzung",
        "traduction",
        "traducción",
        "tradução",
        "traduzione",
        "vertaling",
        "tłumaczenie",
        "перевод",
        "переклад",
        "ترجمة",
        "ترجمه",
        "תרגום",
        "翻译",
        "翻訳",
        "번역",
    ),
}
_ROLE_OF: Final = {label: role for role, labels in _ROLES.items() for label in labels}
# Longer lines are sentences.
_LONGEST: Final = 140
_LABEL: Final = re.compile(r"([^:：|/\-–—]{2,20}?)\s{0,3}[:：|–—-]\s{0,3}(?=\S)")
_JOINT: Final = re.compile(r"\s*[/,;&+·|]\s*|\s+(?:und|and|et|y|e|en|och|og|ve|и|і|و)\s+")
_EDGES: Final = " \t()[]{}<>-–—*_.·•|"
_DATELINE: Final = re.compile(r"[^()]{0,80}\(([^()]{2,40})\)\s{0,2}[-–—:|]")


def read_credit(line: str) -> Credit | None:
    """The credit that a line of its own is: a labelled source, or nothing but agencies' names."""
    if len(line) > _LONGEST:
        return None
    text = line.strip(_EDGES)
    labelled = _LABEL.match(text)
    if labelled:
        role = _ROLE_OF.get(labelled[1].strip().casefold())
        name = text[labelled.end() :].strip(_EDGES)
        if role and name and len(name) <= 80 and len(name.split()) <= 10:
            return Credit(raw=line, name=name, role=role)
    return Credit(raw=line, name=text, role="agency") if _is_agencies(text) else None


def read_dateline(paragraph: str) -> Credit | None:
    """The agency that a paragraph's dateline names: `BERLIN (AP) — …`. The paragraph keeps it."""
    found = _DATELINE.match(paragraph[:140])
    if found and _is_agencies(found[1].strip()):
        return Credit(raw=found[0].strip(), name=found[1].strip(), role="agency")
    return None


def _is_agencies(text: str) -> bool:
    """Whether a line is agencies' names and at most the initials of an editor: `dpa/AFP`, `SDA/sep`."""
    if len(text) > 60:
        return False
    names = [name for name in _JOINT.split(text) if name]
    known = sum(map(is_agency, names))
    return known > 0 and all(is_agency(name) or (len(name) <= 4 and name.isalpha()) for name in names)
