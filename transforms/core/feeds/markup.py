"""Text constructs of feeds: titles as plain text, bodies as HTML, by the type the dialect gives them."""

import base64
from binascii import Error
from copy import deepcopy
from html import escape

from lxml import etree

from transforms.core.feeds.namespaces import name_of
from transforms.core.feeds.plain import html_of, one_line, plain_text, without_controls


def text_in(element: etree._Element) -> str:
    """Return all text in `element`, markup inside left out."""
    return "".join(element.itertext(with_tail=True)) if len(element) else (element.text or "")


def title_in(element: etree._Element) -> str | None:
    """Return a title as one line of plain text. Atom says what its text is (RFC 4287, 3.1); RSS means HTML."""
    if len(element) or _kind(element) == "text":
        return one_line(text_in(element))
    return plain_text(_payload(element))


def html_in(element: etree._Element) -> str | None:
    """Return a body or teaser as the HTML its publisher wrote, null when it has none that is text."""
    kind = _kind(element)
    if len(element):
        html = _inner(element, kind == "xhtml")
    elif kind in ("html", "xhtml"):
        html = _payload(element)
    elif kind == "text":
        html = html_of(_payload(element))
    else:
        return None
    return without_controls(html.strip()) or None


def _kind(element: etree._Element) -> str:
    """Return html, xhtml, text or other. Atom and Media RSS say plain text unless a type says more; RSS means HTML."""
    space = (etree.QName(element).namespace or "").lower()
    if "atom" not in space and "mrss" not in space and (space or name_of(element.getroottree().getroot()) != "feed"):
        return "html"
    kind = (element.get("type") or "text").strip().lower()
    if element.get("mode") == "escaped" and kind in ("text/html", "application/xhtml+xml"):  # Atom 0.3
        return "html"
    if kind in ("text", "text/plain", "plain"):
        return "text"
    if kind in ("xhtml", "application/xhtml+xml") or element.get("mode") == "xml":
        return "xhtml"
    return "html" if kind in ("html", "text/html") else "other"


def _payload(element: etree._Element) -> str:
    text = element.text or ""
    if element.get("mode") == "base64":
        try:
            return base64.b64decode(text.encode()).decode("utf-8", "replace")
        except (Error, ValueError):
            return ""
    return text


def _inner(element: etree._Element, xhtml: bool) -> str:
    """Serialise what `element` holds, without the prefixes of its vocabulary and the <div> XHTML is wrapped in."""
    inner = [child for child in element if isinstance(child.tag, str)]
    if xhtml and len(inner) == 1 and etree.QName(inner[0]).localname == "div" and not (element.text or "").strip():
        element, inner = inner[0], list(inner[0])
    pieces = [_raw(element.text)]
    for child in inner:
        if isinstance(child.tag, str):
            pieces.append(_serialised(child))
        pieces.append(_raw(child.tail))
    return "".join(pieces)


def _raw(text: str | None) -> str:
    return text if text and "<" in text else escape(text or "", quote=False)


def _serialised(element: etree._Element) -> str:
    copy = deepcopy(element)
    copy.tail = None
    for node in copy.iter():
        if isinstance(node.tag, str):
            node.tag = etree.QName(node).localname
            for name in [name for name in node.attrib if isinstance(name, str) and name.startswith("{")]:
                del node.attrib[name]
    etree.cleanup_namespaces(copy)
    return str(etree.tostring(copy, encoding="unicode", method="html"))
