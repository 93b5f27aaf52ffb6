"""Captions told by the picture credit they end with."""

import re
from typing import Final

# Longer lines with a credit at their end are paragraphs.
_LONGEST: Final = 420
_LABELS: Final = (
    r"photo(?:graph|s)?(?: by| courtesy(?: of)?)?|image(?:s)?(?: courtesy(?: of)?)?|picture|credit|foto(?:s|grafía)?|"
    r"bild(?:er|quelle)?|crédit(?: photo)?|crédito|imagen|imagem|beeld|kuva|zdjęcie|фото|φωτο|fotoğraf|ảnh|صورة|צילום"
)
_CREDITED: Final = re.compile(rf"(?:^|[\s.|(\[]){{1}}(?:{_LABELS})\s?[:/]\s?[^.:!?]{{2,60}}[.)\]]?$", re.IGNORECASE)
_HOUSES: Final = re.compile(
    r"(?:getty(?: images)?|shutterstock|istock(?:photo)?|imago(?:/[^.]{1,30})?|picture[- ]alliance(?:/[^.]{1,40})?|"
    r"unsplash|pexels|pixabay|depositphotos|alamy(?: stock photo)?|"
    r"(?:ap|afp|epa|reuters)(?: (?:photo|foto|file)|/[^./]{2,40})|wikimedia(?: commons)?|file photo)[)\]]?\.?$",
    re.IGNORECASE,
)
# A part of each of these names, in folded case. None has an i: Turkish dotless ones match it and fold otherwise.
_HINTS: Final = (
    *("getty", "stock", "mago", "cture", "unspl", "pexels", "xabay", "photo", "alamy", "ap f", "ap/", "afp", "epa"),
    *("reuters", "med"),
)
_FILE: Final = re.compile(
    r"^(?:FILE|ARCHIV|ARCHIVO|DOSSIER|Above|Pictured|Left|Right)(?: PHOTO)?\s?[-–—:]\s", re.IGNORECASE
)


def is_caption(text: str) -> bool:
    """Whether a line is a picture's caption: it ends with a photographer's or a picture house's credit."""
    if len(text) > _LONGEST:
        return False
    end = text[-110:]
    if ((":" in end or "/" in end) and _CREDITED.search(end)) or _FILE.match(text):
        return True
    if not any(map(end.casefold().__contains__, _HINTS)):  # nearly all lines, in a tenth of the expression's time
        return False
    house = _HOUSES.search(end)
    return house is not None and (house.start() == 0 or end[house.start() - 1] in " /|(©,\xa0")
