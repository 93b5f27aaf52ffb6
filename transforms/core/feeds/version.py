"""The dialect of a feed document, named as feedparser names it."""

from typing import Final

from lxml import etree

from transforms.core.feeds.namespaces import ATOM, name_of

RSS: Final = {"0.91": "rss091u", "0.92": "rss092", "0.93": "rss093", "0.94": "rss094"}
ATOM_EARLY: Final = {"0.1": "atom01", "0.2": "atom02", "0.3": "atom03"}


def version_of(root: etree._Element) -> str | None:
    """Return the dialect of the document under `root`, null when it is none of a feed."""
    name = name_of(root)
    space = etree.QName(root).namespace or ""
    if name == "rss":
        stated = next((str(value).strip() for key, value in root.attrib.items() if str(key).endswith("version")), "")
        return "rss20" if stated.startswith("2.") else RSS.get(stated, "rss")
    if name in ("rdf:rdf", "rdf"):
        return _rdf_version(root)
    if name in ("feed", "entry"):
        if space.lower() == ATOM.lower():
            return "atom10"
        if name == "entry" and not space:
            return None
        return ATOM_EARLY.get((root.get("version") or "").strip(), "atom")
    if name == "channel":
        return "cdf" if root.get("href") or root.get("HREF") else "rss"
    return None


def _rdf_version(root: etree._Element) -> str | None:
    """RDF is a feed only when it speaks of items or a channel."""
    for child in root:
        if name_of(child) in ("channel", "item"):
            space = (etree.QName(child).namespace or "").lower()
            return "rss090" if "netscape.com" in space else "rss10"
    return None
