"""HTML element names by what they do to text."""

from typing import Final

# Elements whose text never is part of an article's text.
SKIPPED: Final = frozenset(
    "script style noscript template svg math iframe object embed applet canvas audio video map area "
    "button select option optgroup datalist textarea input label dialog head nav footer menu "
    "amp-ad amp-analytics amp-sidebar amp-embed amp-iframe amp-social-share amp-consent "
    "link meta base param source track frame frameset progress meter rt rp".split()
)
# Elements that run on within a line (HTML Standard, 4.5 Text-level semantics, and obsolete ones still met).
INLINE: Final = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd mark q ruby rb rtc s samp small "
    "span strike strong sub sup time tt u var wbr nobr picture blink output slot".split()
)
HEADINGS: Final = {f"h{n}": n for n in range(1, 7)}
BOLD: Final = frozenset(["b", "strong"])
# Boxes that are lines of the box around them.
THROUGH: Final = frozenset(
    ["p", "li", "ul", "ol", "dl", "dd", "dt", "blockquote", "td", "th", "tr", "tbody", "thead", "table", *HEADINGS]
)
