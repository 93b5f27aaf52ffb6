"""The tag block: the row of topic links that a page shows with its article."""

import re
from collections import defaultdict
from itertools import islice

from lxml.html import HtmlElement

from transforms.core.metadata.signals import Signals, Spot, text_of
from transforms.core.metadata.wording import fold

_TAGS = re.compile(r"(?i)(?:^|[\s_-])(?:\w*tags?|\w*keywords?|\w*topics?|themen|etiquetas|temas)(?:$|[\s_-])")
_OUTSIDE = re.compile(
    r"(?:^|[\s_-])(?:navbar\w*|navigation|\w*menu\w*|\w*footer\w*|\w*trend\w*|popular\w*|most\w*|hot|breadcrumbs?|crumbs?|sidebar\w*|"
    r"related\w*|teasers?|cards?|ticker|mega\w*|masthead|recirc\w*)(?:$|[\s_-])",
    re.IGNORECASE,
)
_LONGEST, _MOST = 70, 40  # characters of one tag, tags of one block
_AROUND = 4  # the most text around the tags, in lengths of theirs
_HIGHEST = 5  # ancestors that can be the block of a link


def tag_block(signals: Signals, headline: Spot | None) -> list[str]:
    """Return the tags of the block that best proves to be one, in its order; an empty list when there is none.

    Proof is `rel=tag`, a class or a label that says so, or addresses of topics; a menu, a list of trends or of
    other articles is none, whatever its addresses.
    """
    labelled = {link: None for spot in signals.labels[:20] for link in _links_behind(spot.element)}
    classed = {link: None for spot in signals.tagged[:120] for link in _links_of(spot.element)}
    placed = {spot.element: spot.at for spot in signals.topics}
    links = list(dict.fromkeys((*placed, *classed, *labelled)))
    best: tuple[float, list[str]] = (0.0, [])
    for box, inside in _blocks(links[:300]).items():
        tags = _texts(box, inside)
        if not tags or len(tags) > _MOST or _is_outside(box) or _is_prose(inside):
            continue
        rel = any("tag" in (link.get("rel") or "").lower().split() for link in inside)
        proof = 3.0 * rel + 2.0 * (inside[0] in classed) + 2.5 * (inside[0] in labelled) + 1.0 * (inside[0] in placed)
        if headline is not None and inside[0] in placed and placed[inside[0]] < headline.at - 30:
            proof -= 1.5
        if len(tags) > 15:
            proof -= 1.5
        if proof >= 2 and proof > best[0]:
            best = (proof, tags)
    return best[1]


def _links_of(element: HtmlElement) -> list[HtmlElement]:
    if element.tag == "a":
        return [element]
    parent = element.getparent()
    if element.tag == "span" and parent is not None and parent.tag == "a":
        return [parent]
    links = list(element.iter("a"))
    return links if len(links) <= _MOST else []


def _links_behind(label: HtmlElement) -> list[HtmlElement]:
    """The links that follow a label in its box, or in the next box."""
    node = label
    for _ in range(6):
        behind = islice(node.itersiblings(), _MOST)
        links = [link for after in behind for link in islice(after.iter("a"), _MOST + 1)]
        if links:
            return links if len(links) <= _MOST else []
        if (parent := node.getparent()) is None:
            return []
        node = parent
    return []


def _blocks(links: list[HtmlElement]) -> dict[HtmlElement, list[HtmlElement]]:
    """The links by the highest element around them that holds hardly any other link."""
    inside: dict[HtmlElement, list[HtmlElement]] = defaultdict(list)
    for link in links:
        node = link.getparent()
        for _ in range(_HIGHEST):
            if node is None or node.tag in ("body", "html", "main", "article"):
                break
            inside[node].append(link)
            node = node.getparent()
    pure = {box: held for box, held in inside.items() if not _has_more_links(box, 1.25 * len(held))}
    return {box: held for box, held in pure.items() if box.getparent() not in pure}


def _has_more_links(box: HtmlElement, most: float) -> bool:
    links = (link for link in box.iter("a") if len(link) or link.text)
    return sum(1 for _ in islice(links, int(most) + 1)) > most


def _texts(box: HtmlElement, inside: list[HtmlElement]) -> list[str]:
    chosen = set(inside)
    texts: dict[str, str] = {}
    for link in (link for link in box.iter("a") if link in chosen):
        text = text_of(link).lstrip("#").strip(" ,")
        if text and len(text) <= _LONGEST and len(text.split()) <= 8:
            texts.setdefault(fold(text), text)
    return [text for key, text in texts.items() if key]


def _is_prose(inside: list[HtmlElement]) -> bool:
    """Whether most of the links stand in sentences, with more words around them than a row of tags has."""
    held: dict[HtmlElement, list[HtmlElement]] = defaultdict(list)
    for link in inside:
        if (parent := link.getparent()) is not None:
            held[parent].append(link)
    in_sentences = sum(
        len(links)
        for parent, links in held.items()
        if len(text_of(parent)) > _AROUND * sum(len(text_of(link)) for link in links) + _LONGEST
    )
    return 2 * in_sentences > len(inside)


def _is_outside(box: HtmlElement) -> bool:
    node: HtmlElement | None = box
    for _ in range(8):
        if node is None or node.tag in ("body", "main", "article"):
            return False
        kind = node.get("class") or ""
        if (
            node.tag in ("nav", "footer")
            or node.get("role") == "navigation"
            or (_OUTSIDE.search(kind) and not _TAGS.search(kind))
        ):
            return True
        node = node.getparent()
    return False
