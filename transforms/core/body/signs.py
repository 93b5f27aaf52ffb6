"""What an element's name, role and class words say about the text in it."""

import re
from dataclasses import dataclass
from typing import Final

from lxml.html import HtmlElement

from transforms.core.body.sign_words import (
    ALIEN_WORDS,
    ASIDE_WORDS,
    CAPTION_WORDS,
    EMBED_WORDS,
    HIDDEN_NAMES,
    LEAD_WORDS,
    NEGATIONS,
    STEMS,
    TEASER_WORDS,
)
from transforms.core.body.tags import HEADINGS

_WORD: Final = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")
_PARTS: Final = re.compile(r"[-_]+|\d{1,3}$")
_NAME: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_-]*")
_ASIDE_TAGS: Final = frozenset(["aside", "form", "nav", "footer", "address"])
_CAPTION_TAGS: Final = frozenset(["figure", "figcaption", "picture"])
# These hold a whole page or article, so words among their classes tell of its parts and its tags, not of the element.
_WHOLE_TAGS: Final = frozenset(["html", "body", "main", "article"])
_TEXT_TAGS: Final = frozenset(["p", "li", "h1", "h2", "h3", "h4", "h5", "h6"])
_ASIDE_ROLES: Final = frozenset(
    [
        "navigation",
        "complementary",
        "banner",
        "contentinfo",
        "search",
        "form",
        "dialog",
        "alertdialog",
        "menu",
        "menubar",
        "toolbar",
        "tablist",
    ]
)


@dataclass(frozen=True, slots=True)
class Sign:
    """A reason to think that an element's text is not the article's: `kind`, and the `word` that says so.

    `lead` tells that the same names also speak of a standfirst, `named` that class or id said it and not the element.
    """

    kind: str
    word: str
    lead: bool = False
    named: bool = False


ASIDE: Final = "aside"
CAPTION: Final = "caption"
EMBED: Final = "embed"
HIDDEN: Final = "hidden"
ALIEN: Final = "alien"
TEASER: Final = "teaser"
BODY: Final = Sign("body", "articleBody")
QUOTE: Final = Sign("quote", "blockquote")
LEAD: Final = Sign("lead", "", True)
_STEM: Final = re.compile("|".join(STEMS))
_KINDS: Final = {
    **dict.fromkeys(CAPTION_WORDS, CAPTION),
    **dict.fromkeys(EMBED_WORDS, EMBED),
    **dict.fromkeys(TEASER_WORDS, TEASER),
    **dict.fromkeys(ASIDE_WORDS, ASIDE),
    **dict.fromkeys(ALIEN_WORDS, ALIEN),
}


Known = dict[tuple[str, str], Sign | None]


def sign_of(element: HtmlElement, tag: str, known: Known) -> Sign | None:
    """The sign of one element by itself. `known` holds the names met on this page and is added to."""
    if tag in _CAPTION_TAGS:
        return Sign(CAPTION, tag)
    if tag in _ASIDE_TAGS:
        return Sign(ASIDE, tag)
    stated = element.keys()  # most elements state a class or nothing, and asking for a value is not free
    if not stated and "-" not in tag:
        return QUOTE if tag == "blockquote" else None
    if "itemprop" in stated and element.get("itemprop") == "articleBody":
        return BODY
    if tag in _WHOLE_TAGS:
        return None
    if "hidden" in stated or (
        "aria-hidden" in stated and element.get("aria-hidden") == "true" and tag not in _TEXT_TAGS
    ):
        return Sign(HIDDEN, "hidden")
    style = element.get("style") if "style" in stated else None
    if style and "none" in style and "display:none" in style.replace(" ", "").lower():
        return Sign(HIDDEN, "display")
    if "role" in stated and element.get("role") in _ASIDE_ROLES:
        return Sign(ASIDE, "role")
    classes = element.get("class", "")
    if "-" in tag:  # a custom element is named as classes are
        classes = f"{classes} {tag}"
    names = (classes, element.get("id", ""))
    if names in known:
        sign = known[names]
    else:
        sign = known[names] = _sign_of_names(*names)
    if sign and sign.word == "toc" and tag in HEADINGS:
        return None  # what the table of contents leads to
    return QUOTE if sign is None and tag == "blockquote" else sign


def _sign_of_names(classes: str, name: str) -> Sign | None:
    names = classes.split()
    if name:
        names.append(name)
    found = ""
    lead = False
    for each in names:
        if each in HIDDEN_NAMES:
            return Sign(HIDDEN, each)
        words = _words(each)
        if words and words[0] in NEGATIONS:
            continue
        for word in words:
            if not found:
                found = word if word in _KINDS else _stem(word) if len(word) > 8 else ""
            lead = lead or word in LEAD_WORDS
    if found:
        return Sign(_KINDS.get(found, ASIDE), found, lead, True)
    return LEAD if lead else None


def _stem(word: str) -> str:
    stem = _STEM.search(word) if len(word) > 8 else None
    return stem[0] if stem else ""


def _words(name: str) -> list[str]:
    """The words of a class name, in lower case. A part with digits inside, or two letters of a part, is a hash."""
    parts = name.replace("_", "-").split("-")
    if name.isascii() and name.islower() and name[0] != "-" and "".join(parts).isalpha():
        return [part for part in parts if part]  # two names in three, without an expression
    words: list[str] = []
    if not _NAME.fullmatch(name):
        return words
    for part in _PARTS.split(name):
        if part.isalpha():
            found = _WORD.findall(part)
            if len(found) == 1 or len(found[0]) > 3 or len(found[1]) > 3:
                words += [word.lower() for word in found]
    return words
