"""Surroundings: the short lines a page shows right above and below its headline."""

from collections.abc import Iterator

from lxml.html import HtmlElement

from transforms.core.metadata.signals import Spot, text_of

_BLOCKS = frozenset(
    [
        "p",
        "div",
        "section",
        "header",
        "footer",
        "article",
        "ul",
        "ol",
        "li",
        "table",
        "tr",
        "td",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "figure",
        "figcaption",
        "aside",
        "nav",
        "main",
        "blockquote",
        "dl",
        "dt",
        "dd",
        "form",
        "address",
        "center",
    ]
)
_SKIPPED = frozenset(
    ["script", "style", "noscript", "template", "svg", "form", "nav", "figure", "iframe", "video", "select", "button"]
)
_MOST_BELOW, _MOST_ABOVE = 24, 4  # lines; a byline further down is another article's
_LONG = 220  # characters: that is a paragraph, and after the second the article is under way
_LOOKED_AT = 400  # elements at most, whatever the page


def lines_around(headline: Spot | None) -> tuple[list[str], list[str]]:
    """Return the lines below the headline as far as the text's start, and the few right above it, nearest first."""
    if headline is None:
        return [], []
    below: list[str] = []
    paragraphs = 0
    for text in _lines(_following(headline.element)):
        if len(text) > _LONG:
            paragraphs += 1
            if paragraphs > 1:
                break
        else:
            below.append(text)
        if len(below) >= _MOST_BELOW:
            break
    above: list[str] = []
    node = headline.element
    for _ in range(3):
        for before in node.itersiblings(preceding=True):
            lines = list(_lines(iter([before])))
            if len(lines) > 3 or any(len(line) > _LONG for line in lines):
                return below, above
            above += lines[::-1]
            if len(above) >= _MOST_ABOVE:
                return below, above[:_MOST_ABOVE]
        parent = node.getparent()
        if parent is None or parent.tag in ("body", "main"):
            break
        node = parent
    return below, above


def _following(element: HtmlElement) -> Iterator[HtmlElement]:
    node: HtmlElement | None = element
    while node is not None and node.tag != "body":
        yield from node.itersiblings()
        node = node.getparent()


def _lines(elements: Iterator[HtmlElement]) -> Iterator[str]:
    """The texts of the innermost blocks, and of inline elements that stand between blocks."""
    stack: list[HtmlElement] = []
    looked = 0
    for element in elements:
        stack.append(element)
        while stack and looked < _LOOKED_AT:
            node = stack.pop()
            looked += 1
            if not isinstance(node.tag, str) or node.tag in _SKIPPED:
                continue
            inner = [child for child in node if isinstance(child.tag, str)]
            if inner and any(child.tag in _BLOCKS or len(child) for child in inner) and _has_block(node):
                if node.text and node.text.strip():
                    yield " ".join(node.text.split())
                stack.extend(reversed(inner))
            elif text := text_of(node):
                yield text
        if looked >= _LOOKED_AT:
            return


def _has_block(node: HtmlElement) -> bool:
    return any(child is not node and child.tag in _BLOCKS for child in node.iter())
