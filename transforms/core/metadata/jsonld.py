"""JSON-LD: every block's nodes, and the one that is this page's article."""

from collections.abc import Callable, Iterator
from typing import Any

from transforms.core.metadata.mend import read_json
from transforms.core.metadata.wording import fold, tidy

Node = dict[str, Any]

_ELSEWHERE = frozenset(
    [
        "itemlistelement",
        "haspart",
        "ispartof",
        "relatedlink",
        "citation",
        "liveblogupdate",
        "comment",
        "review",
        "subjectof",
        "significantlink",
        "about",
        "mentions",
        "video",
        "image",
        "associatedmedia",
        "isbasedon",
        "publisher",
        "author",
        "potentialaction",
        "offers",
        "speakable",
        "workexample",
        "mentionedin",
        "breadcrumb",
    ]
)  # what hangs from these keys is another thing than the article the page is about
_ARTICLE = ("article", "posting", "reportage", "news")
_PAGE = frozenset(
    [
        "webpage",
        "itempage",
        "qapage",
        "aboutpage",
        "mediaobject",
        "videoobject",
        "audioobject",
        "recipe",
        "review",
        "claimreview",
        "creativework",
        "podcastepisode",
        "event",
        "medicalwebpage",
        "faqpage",
        "howto",
        "photograph",
        "imagegallery",
    ]
)
_DEEPEST, _MOST = 12, 5000  # levels and nodes that are walked; real pages stay far below both


def read_nodes(blocks: list[str]) -> list[Node]:
    """Return the nodes of all blocks that can describe the page, outermost first, references resolved."""
    values = [value for block in blocks for value in read_json(block)]
    named: dict[str, Node] = {}
    found: list[Node] = []
    for node, own in _walk(values):
        name = node.get("@id")
        if isinstance(name, str) and len(node) > len(named.get(name, ())):
            named[name] = node
        if own and any(not key.startswith("@") for key in node):
            found.append(node)
    return [_resolved(node, named) for node in found]


def article_node(nodes: list[Node], is_here: Callable[[str], bool], titles: list[str]) -> Node | None:
    """Return the node of this page's article: the one that says so by its address, its headline or its type.

    Of nodes that say the same, the first; a node whose address and headline are both another page's is a teaser.
    """
    known = {fold(title) for title in titles if title}
    best, best_score = None, 0
    for node in nodes:
        score = _likeness(node, is_here, known)
        if score > best_score:
            best, best_score = node, score
    return best


def page_nodes(nodes: list[Node], article: Node | None) -> list[Node]:
    """Return the other nodes that speak of the page itself, as a WebPage does beside an Article."""
    return [node for node in nodes if node is not article and types_of(node) & _PAGE]


def types_of(node: Node) -> set[str]:
    """Return the node's types, lower case, without their vocabulary's address."""
    stated = node.get("@type", ())
    stated = stated if isinstance(stated, list) else [stated]
    return {kind.lower().rsplit("/", 1)[-1].removeprefix("schema:") for kind in stated if isinstance(kind, str)}


def is_article(node: Node) -> bool:
    """Say whether the node is of a type that schema.org derives from Article, or spells like one."""
    return any(mark in kind for kind in types_of(node) for mark in _ARTICLE) and not types_of(node) & {
        "newsmediaorganization",
        "newsarticlelist",
    }


def texts(value: Any, *keys: str) -> list[str]:
    """Return the texts in `value`: itself, its items, or of objects what the first of `keys` that they have says."""
    if isinstance(value, str):
        return [text] if (text := tidy(value)) else []
    if isinstance(value, list):
        return [text for item in value[:500] for text in (texts(item, *keys) if not isinstance(item, list) else ())]
    if isinstance(value, dict):
        for key in keys:
            if key in value and not isinstance(value[key], dict) and (inner := texts(value[key])):
                return inner
    return []


def _walk(values: list[Any]) -> Iterator[tuple[Node, bool]]:
    """Every object with whether it can be the page's own, in document order."""
    stack: list[tuple[Any, bool, int]] = [(value, True, 0) for value in reversed(values)]
    left = _MOST
    while stack and left:
        value, own, depth = stack.pop()
        left -= 1
        if isinstance(value, dict):
            yield value, own
            inner = [(item, own and key.lower() not in _ELSEWHERE, depth + 1) for key, item in value.items()]
        elif isinstance(value, list):
            inner = [(item, own, depth + 1) for item in value]
        else:
            continue
        if depth < _DEEPEST:
            stack.extend(item for item in reversed(inner) if isinstance(item[0], (dict, list)))


def _resolved(node: Node, named: dict[str, Node]) -> Node:
    return {key: _referred(value, named) for key, value in node.items()}


def _referred(value: Any, named: dict[str, Node]) -> Any:
    if isinstance(value, list):
        return [_referred(item, named) for item in value] if len(value) < 200 else value
    if isinstance(value, dict) and isinstance(value.get("@id"), str) and "name" not in value:
        return {**named.get(value["@id"], {}), **value}
    return value


def _likeness(node: Node, is_here: Callable[[str], bool], titles: set[str]) -> int:
    article = is_article(node)
    if not article and not types_of(node) & _PAGE:
        return 0
    if not article and "datePublished" not in node and "author" not in node:
        return 0
    score = 40 if article else 10
    addresses = [text for key in ("url", "mainEntityOfPage", "@id") for text in texts(node.get(key), "@id", "url")]
    addresses = [text.split("#")[0] for text in addresses if text.startswith(("http", "/"))]
    here = any(is_here(text) for text in addresses)
    heads = [fold(text) for key in ("headline", "name", "alternativeHeadline") for text in texts(node.get(key))]
    same = any(
        head in titles or any(len(head) > 15 and (head in t or (t in head and len(t) > 15)) for t in titles)
        for head in heads
        if head
    )
    if article and not here and not same and (addresses and heads):
        score -= 30
    return score + 25 * here + 20 * same + 3 * ("datePublished" in node) + 2 * ("author" in node) + ("headline" in node)
