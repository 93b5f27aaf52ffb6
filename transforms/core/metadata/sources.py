"""Sources: a page's signals, with the JSON-LD node that is its article and the names its site goes by."""

from dataclasses import dataclass
from urllib.parse import urlsplit

from lxml.html import HtmlElement

from transforms.core.metadata.jsonld import Node, article_node, page_nodes, read_nodes, texts, types_of
from transforms.core.metadata.signals import Signals, gather
from transforms.core.metadata.wording import fold
from transforms.core.rejected import Rejected
from transforms.core.urls import absolute_url, canonical_url, site_of


@dataclass(frozen=True, slots=True)
class Sources:
    """All that the fields are chosen from. `sites` are folded names; `headers` have lower-case names."""

    url: str
    base: str
    signals: Signals
    article: Node
    pages: tuple[Node, ...]
    nodes: tuple[Node, ...]
    publishers: tuple[str, ...]
    sites: tuple[str, ...]
    headers: tuple[tuple[str, str], ...] = ()


def read_sources(tree: HtmlElement, *, url: str, headers: tuple[tuple[str, str], ...] = ()) -> Sources:
    """Read all sources of `tree` in one pass; the tree is left as it is. `url` is the page's after redirects."""
    signals = gather(tree)
    base = (signals.base and absolute_url(signals.base, url)) or url
    nodes = read_nodes(signals.blocks)
    spelled = [
        address for address in (_spelling(url, url), *(_spelling(one, base) for one in _own(signals))) if address
    ]
    titles = [title for title in (signals.meta("og:title"), signals.document_title) if title]
    article = article_node(nodes, lambda text: _spelling(text, base) in spelled, titles)
    pages = page_nodes(nodes, article)
    publishers = _publishers(signals, article or {}, nodes)
    return Sources(
        url=url,
        base=base,
        signals=signals,
        article=article or {},
        pages=tuple(pages),
        nodes=tuple(nodes),
        publishers=tuple(publishers),
        sites=tuple(dict.fromkeys(name for name in (*map(fold, publishers), *_host_names(url)) if name)),
        headers=headers,
    )


def stated_body(sources: Sources) -> str | None:
    """Return the article's text as JSON-LD states it, its lines kept; null where it states none."""
    body = sources.article.get("articleBody")
    lines = body if isinstance(body, list) else [body]
    text = "\n".join(line for line in lines if isinstance(line, str))
    return text if text.strip() else None


def _own(signals: Signals) -> list[str]:
    return [link.href for link in signals.links if link.rel == "canonical"] + signals.metas.get("og:url", [])


def _spelling(text: str, base: str) -> str | None:
    address = absolute_url(text, base)
    try:
        return canonical_url(address) if address else None
    except Rejected:
        return None


def _publishers(signals: Signals, article: Node, nodes: list[Node]) -> list[str]:
    names = texts(article.get("publisher"), "name")[:2]
    for node in nodes:
        if types_of(node) & {"website", "newsmediaorganization", "organization"}:
            names += texts(node.get("name"))[:1]
    names += [
        value
        for name in (
            "og:site_name",
            "application-name",
            "apple-mobile-web-app-title",
            "publisher",
            "dc.publisher",
            "cre",
            "source-name",
        )
        for value in signals.metas.get(name, [])[:1]
    ]
    return list(dict.fromkeys(name for name in names if len(name) < 100 and not name.startswith("http")))


def _host_names(url: str) -> list[str]:
    site = site_of(url)
    host = urlsplit(url).hostname or ""
    label = site.split(".")[0] if site else ""
    return [fold(name) for name in (label, site or "", host.removeprefix("www.")) if len(name) > 2]
