"""Element names: what a class, an id or a label says about the links inside."""

import itertools
import re
from functools import lru_cache
from typing import Final

import lxml.html

from transforms.core.related.names import CLASS_DENIALS, CLASS_WORDS, DENYING_CONTEXT
from transforms.core.related.phrases import is_related_heading

_NAMING: Final = frozenset({"class", "id", "data-component", "data-testid", "data-module"})
_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")
_HINTS: Final = (
    *("relat", "read", "more", "see", "further", "you", "lire", "leggi", "lesen", "thema", "leia", "leet", "baca"),
    *("simil", "recom", "recirc", "terkait", "verwandt", "correl", "relac", "yarpp", "ilgili", "cross", "linked"),
    "endof",
)
"""Parts of words, one of which every name of `CLASS_WORDS` has: what has none needs no further look."""


def is_named_related(element: lxml.html.HtmlElement) -> bool:
    """Whether an element's class, id, component name or label says that it holds related articles."""
    stated = element.keys()  # most elements have one or two attributes: asking for each name takes longer
    for attribute in stated:
        if attribute in _NAMING:
            if _says_related(element.get(attribute, "")[:400]):
                return True
        elif attribute == "aria-label" and is_related_heading(element.get(attribute, "")):
            return True
    return False


def is_named_otherwise(element: lxml.html.HtmlElement) -> bool:
    """Whether an element's class or id makes it navigation, advertising, comments or a list of what is popular."""
    return _denies(f"{element.get('class') or ''} {element.get('id') or ''}"[:400])


@lru_cache(maxsize=4096)
def _says_related(names: str) -> bool:
    if not any(map(names.lower().__contains__, _HINTS)):
        return False
    return any(map(_name_says_related, names.split()))


def _name_says_related(name: str) -> bool:
    words = [word.lower() for word in _WORD.findall(name)]
    if CLASS_DENIALS.intersection(words):
        return False
    return any("".join(words[at : at + width]) in CLASS_WORDS for at in range(len(words)) for width in (1, 2, 3, 4))


@lru_cache(maxsize=4096)
def _denies(name: str) -> bool:
    words = [word.lower() for word in _WORD.findall(name)]
    return not DENYING_CONTEXT.isdisjoint({*words, *(one + other for one, other in itertools.pairwise(words))})
