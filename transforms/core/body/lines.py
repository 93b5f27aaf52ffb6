"""Lines that are no part of an article whatever the page: labels, leads elsewhere, codas."""

from typing import Final

from transforms.core.body.phrases import CODAS, LABELS, STARTS

_LABELS: Final = frozenset(label for labels in LABELS.values() for label in labels)
_EDGES: Final = " \t:：.…-–—|>»«→▼▾+*#•"
# How a sentence ends.
STOPS: Final = tuple(".!?…。！？؟۔:”\"'»)।॥」")
# Longer than any line that only leads elsewhere, in letters.
_SHORT: Final = 240
_CODA: Final = 420


def is_label(text: str) -> bool:
    """Whether a line says only what other thing stands here: `Advertisement`, `Read more:`, `اقرأ أيضا`."""
    return len(text) <= 80 and text.casefold().strip(_EDGES) in _LABELS


def leads_elsewhere(text: str) -> bool:
    """Whether a line sends the reader away: to another article, a newsletter, a channel."""
    return len(text) <= _SHORT and text[:60].casefold().startswith(STARTS)


def is_coda(text: str) -> bool:
    """Whether a line after the text tells of its making: copyright, contributors, contact, corrections."""
    return len(text) <= _CODA and text[:60].casefold().lstrip(" (—–-*[_").startswith(CODAS)
