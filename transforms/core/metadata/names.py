"""People's names out of a byline: each once, without what stands around them."""

import re

from transforms.core.metadata.name_words import BEFORE, BEHIND, BETWEEN, ORGANISATIONS, ROLES
from transforms.core.metadata.wording import fold, tidy

_BEFORE = re.compile(
    r"(?:"
    + "|".join(re.escape(word) for word in sorted(BEFORE, key=len, reverse=True))
    + r")(?:\s*[:：／]\s*|\s+|(?<=[文者글])(?=\w))",
    re.IGNORECASE,
)
_BEHIND = re.compile(r"\s*(?:" + "|".join(sorted(BEHIND, key=len, reverse=True)) + r")$")
_BETWEEN = re.compile(
    r"\s+(?:" + "|".join(re.escape(word) for word in sorted(BETWEEN, key=len, reverse=True)) + r")\s+"
    r"|\s*[,;،؛、，；|｜•·/]\s*|\s+و\s*(?=\w{2,}\s+\w)|\s+[–—-]\s+|\n",
    re.IGNORECASE,
)
_BRACKETS = re.compile(r"[(\[（【][^()\[\]（）【】]{0,80}[)\]）】]")
_ADDRESS = re.compile(r"\S+@\S+|https?://\S+|www\.\S+|@\w+")
_WORD = re.compile(r"[^\W\d_][\w'’.-]*")
_AROUND = " .,:;|-–—*•·\"“”„'‘’<>()[]"
_ABBREVIATED = re.compile(r"\s(?:Jr|Sr|[A-Z])$")
_AGENCY = re.compile(
    r"\s+(?:(?:for )?the )?(?:associated press|canadian press|press association|reuters|"
    r"afp|dpa|bloomberg|ap|upi|cnn)(?:\s+in\s+\w+)?$",
    re.IGNORECASE,
)
_LONGEST = 80


def split_names(text: str) -> list[str]:
    """Return the names in a byline: `By A, B and C` gives three; job titles, addresses and labels are left out."""
    text = _ADDRESS.sub(" , ", _BRACKETS.sub(" ", tidy(text)[:1000]))
    found: list[str] = []
    for part in _BETWEEN.split(text):
        name = clean_name(part)
        if name and not _is_role(name):
            found.append(name)
    return list({fold(name): name for name in reversed(found)}.values())[::-1]


def clean_name(text: str) -> str | None:
    """Return one name without label, punctuation and address; null when nothing is left that could be one."""
    name = _ADDRESS.sub(" ", tidy(text)).strip(_AROUND)
    for _ in range(2):
        label = _BEFORE.match(name)
        if label and label.end() < len(name) and not _of_name(label.group(), name[label.end() :]):
            name = name[label.end() :].strip(" :：")
    name = _BEHIND.sub("", _AGENCY.sub("", name)).strip(_AROUND)
    if _ABBREVIATED.search(name) and f"{name}." in text:
        name += "."
    if not name or len(name) > _LONGEST or not any(c.isalpha() for c in name) or name.startswith(("http", "/")):
        return None
    return name


def _of_name(label: str, rest: str) -> bool:
    """Whether what looks like a label is a particle of the name itself, as in De Boer and Di Maio."""
    return label[:1].isupper() and label.strip().lower() in ("de", "di", "da", "do") and " " not in rest.strip()


def is_organisation(name: str) -> bool:
    """Say whether a name is a desk, an agency or a medium rather than a person."""
    words = [word.casefold().strip(".") for word in re.findall(r"[\w.]+", name)]
    return (
        any(word in ORGANISATIONS for word in words)
        or name.startswith("The ")
        or name.endswith((".com", ".de", ".net", ".org", ".fr"))
    )


def is_person(name: str) -> bool:
    """Say whether a text has the shape of a person's name: two to five words, capitals where the script has them."""
    words = _WORD.findall(name)
    if any("\u3040" <= c <= "\ud7a3" and c.isalpha() for c in name):
        return len(name) <= 12
    if not 2 <= len(words) <= 6 or any(c.isdigit() for c in name):
        return False
    return words[0][0].isupper() == words[-1][0].isupper() and (words[0][0].isupper() or not words[0][0].islower())


def _is_role(name: str) -> bool:
    words = [word.casefold() for word in _WORD.findall(name)]
    return any(word in ROLES for word in words) and not (
        len(words) == 2 and words[0] not in ROLES and words[1] not in ROLES
    )
