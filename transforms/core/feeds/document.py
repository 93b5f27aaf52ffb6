"""XML documents in any state, by lxml: the tree of one that may be broken, entity bombs refused."""

import html
import re
from html.entities import html5
from typing import Final
from xml.sax.saxutils import escape, quoteattr

from lxml import etree

from transforms.core.feeds.sniff import root_of
from transforms.core.rejected import Rejected

HTML_VOID: Final = frozenset({"br", "hr", "img", "input", "wbr", "col", "area", "embed", "source", "track"})

# What breaks XML, each alternative linear: a section without end, a bare & or <, a reference of HTML, a tag.
_BROKEN = re.compile(
    r"<!\[CDATA\[.*?(?:\]\]>|\Z)"
    r"|&(?!(?:\#[0-9]{1,7}|\#[xX][0-9a-fA-F]{1,6}|amp|lt|gt|quot|apos);)(?:([A-Za-z][A-Za-z0-9]{1,31});)?"
    r"|<([A-Za-z_][\w.:-]*+)((?:[^<>\"']|\"[^\"<]*+\"|'[^'<]*+')*+|[^<>]*+)>"
    r"|<(?![A-Za-z_/!?])",
    re.DOTALL,
)
_ATTRIBUTE = re.compile(r"(?<![\w.:-])([A-Za-z_][\w.:-]*+)\s*+=\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\s\"'>]++))")
_CHARACTER = re.compile(r"&#(?:[0-9]+|[xX][0-9a-fA-F]+);")
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
# Whatever stands behind the end of the feed is read as if it stood before it.
_LAST_TAGS = re.compile(r"</(?:[\w-]{1,30}:)?(?:rss|rdf|channel|feed|opml|body)\s*+>", re.IGNORECASE)


def tree_of(text: str) -> tuple[etree._Element, bool]:
    """Return the root of an XML document and whether it had to be mended. Nothing outside of it is ever read.

    Raises `Rejected` ("not_a_feed") when no markup can be made of it, and for entities that grow without bound
    (libxml2's limit: five times the document, from a million characters on).
    """
    try:
        return etree.fromstring(text.encode("utf-8", "replace"), _parser()), False
    except etree.XMLSyntaxError as error:
        if "amplification" in str(error) or "loop" in str(error):
            raise Rejected("not_a_feed", "The document defines entities that could grow without bound.") from None
    root = root_of(text)
    tree = etree.fromstring(mended(text[root[1] if root else 0 :]).encode("utf-8", "replace"), _parser(recover=True))
    if tree is None:
        raise Rejected("not_a_feed", "Its markup cannot be read.")
    return tree, True


def mended(text: str) -> str:
    """Return markup, from its root's tag on, without the faults for which libxml2's recovery drops text."""
    end = text.rfind("-->") + 3
    text = _COMMENT.sub("", text[:end]) + text[end:].replace("<!--", "") if end > 2 else text.replace("<!--", "")
    text = _LAST_TAGS.sub("", text)
    last = text.rfind("<")
    if ">" not in text[last:] and text.rfind("<![CDATA[") <= text.rfind("]]>"):
        text = text[:last]  # a tag cut off by the end of the document
    return _BROKEN.sub(_sound, without_false_characters(text))


def without_false_characters(text: str) -> str:
    """Return markup without characters by numbers that none has, or none that XML allows: parsers break on them."""
    return _CHARACTER.sub(_character, text)


def local_name(element: etree._Element) -> str:
    """Return an element's name in lower case without namespace or prefix, also one that was never declared."""
    return str(element.tag).rpartition("}")[2].rpartition(":")[2].lower()


def _parser(recover: bool = False) -> etree.XMLParser:
    # Entities of other files are never resolved (lxml 5). Only a document without a document type, as recovery reads
    # it, is safe to nest and grow as it likes.
    return etree.XMLParser(
        encoding="utf-8",
        no_network=True,
        load_dtd=False,
        remove_comments=True,
        remove_pis=True,
        recover=recover,
        huge_tree=recover,
    )


def _character(found: re.Match[str]) -> str:
    value = html.unescape(found[0]) if len(found[0]) < 12 else "\ufffd"
    return value if value in ("", "\ufffd") else found[0]


def _sound(found: re.Match[str]) -> str:
    whole, reference, tag, rest = found[0], found[1], found[2], found[3]
    if whole.startswith("<!"):
        return whole if whole.endswith("]]>") else whole + "]]>"
    if reference:
        return escape(html5.get(reference + ";", whole))
    if not tag:
        return escape(whole)
    said = {name: one or two or bare for name, one, two, bare in _ATTRIBUTE.findall(rest)}
    attributes = "".join(f" {name}={quoteattr(value.replace('&amp;', '&'))}" for name, value in said.items())
    return f"<{tag}{attributes}{'/' if rest.endswith('/') or tag.lower() in HTML_VOID else ''}>"
