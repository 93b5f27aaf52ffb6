"""The steps of an address: sections of a site are named there, and again behind its titles."""

from urllib.parse import urlsplit

from transforms.core.metadata.wording import fold

_ASCII = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "å": "a", "ø": "o", "é": "e", "è": "e", "í": "i", "ó": "o", "ñ": "n"}
)


def steps_of(url: str) -> frozenset[str]:
    """Return the steps of an address above the page itself, folded."""
    return frozenset(name for step in urlsplit(url).path.split("/")[1:-1] if len(name := fold(step)) > 2)


def is_step(text: str, steps: frozenset[str]) -> bool:
    """Say whether a text is one of the steps, which are spelled in ASCII more often than not."""
    folded = fold(text)
    return folded in steps or folded.translate(_ASCII) in steps
