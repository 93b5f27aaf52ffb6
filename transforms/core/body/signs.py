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
    TEASER_WORDS,
)

_WORD: Final = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")
_NAME: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_-]*")
_ASIDE_TAGS: Final = frozenset(["aside", "form", "nav", "footer", "address"])
_CAPTION_TAGS: Final = frozenset(["figure", "figcaption", "amp-img", "picture"])
# These hold a whole page or article, so words among their classes tell of its parts and its tags, not of the element.
_WHOLE_TAGS: Final = frozenset(["html", "body", "main", "article"])
_TEXT_TAGS: Final = frozenset(["p", "li", "h1", "h2", "h3", "h4", "h5", "h6"])
_ASIDE_ROLES: Final = frozenset(
    "navigation complementary banner contentinfo search form dialog alertdialog menu menubar toolbar tablist".split()
)


@dataclass(frozen=True, slots=True)
class Sign:
    """A reason to think that an element's text is not the article's: `kind`, and the `word` that says so.

    `lead` tells that the same names also speak of a standfirst, `named` that class or id said it, not the element itself.
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
_KINDS: Final = {
    **dict.fromkeys(CAPTION_WORDS, CAPTION),
    **dict.fromkeys(EMBED_WORDS, EMBED),
    **dict.fromkeys(TEASER_WORDS, TEASER),
    **dict.fromkeys(ASIDE_WORDS, ASIDE),
    **dict.fromkeys(ALIEN_WORDS, ALIEN),
}


def sign_of(element: HtmlElement, tag: str) -> Sign | None:
    """The sign of one element by itself."""
    if tag in _CAPTION_TAGS:
        return Sign(CAPTION, tag)
    if tag in _ASIDE_TAGS:
        return Sign(ASIDE, tag)
    attributes = element.attrib
    if not attributes:
        return QUOTE if tag == "blockquote" else None
    if attributes.get("itemprop") == "articleBody":
        return BODY
    if tag in _WHOLE_TAGS:
        return None
    if "hidden" in attributes or (attributes.get("aria-hidden") == "true" and tag not in _TEXT_TAGS):
        return Sign(HIDDEN, "hidden")
    style = attributes.get("style")
    if style and "none" in style and "display:none" in style.replace(" ", "").lower():
        return Sign(HIDDEN, "display")
    if attributes.get("role") in _ASIDE_ROLES:
        return Sign(ASIDE, "role")
    sign = _sign_of_names(attributes.get("class", ""), attributes.get("id", ""))
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
        if not _NAME.fullmatch(each):
            continue
        words = [word.lower() for word in _WORD.findall(each)]
        if words and words[0] in NEGATIONS:
            continue
        for word in words:
            if not found and word in _KINDS:
                found = word
            lead = lead or word in LEAD_WORDS
    if found:
        return Sign(_KINDS[found], found, lead, True)
    return LEAD if lead else None
