"""A feed document as feedparser reads it best: from its root on, and without what it would mix up or be slow with."""

import re
from typing import Final

from lxml import etree

from transforms.core.feeds.document import tree_of, without_false_characters
from transforms.core.feeds.sniff import ROOTS, root_of
from transforms.core.rejected import Rejected

PAGES: Final = frozenset({"html", "head", "body", "script", "style", "div", "meta", "title"})
MAX_JUNK: Final = 20_000  # characters before the feed: a server's warnings, not a page with a feed quoted in it
MOST_CATEGORIES: Final = 500  # of an entry; feedparser compares each with all before it
MOST_PREFIXES: Final = 1000
# Vocabularies whose prefixes documents use without saying what they mean.
KNOWN: Final = {
    "rss": "http://backend.userland.com/rss",
    "atom": "http://www.w3.org/2005/Atom",
    "dc": "http://purl.org/dc/elements/1.1/",
    "content": "http://purl.org/rss/1.0/modules/content/",
    "media": "http://search.yahoo.com/mrss/",
    "itunes": "http://www.itunes.com/DTDs/PodCast-1.0.dtd",
}

_FEED_START = re.compile(
    r"(?:<\?xml\s[^<>]{0,300}>\s*+)?(<(?:[A-Za-z_][\w.-]{0,60}:)?(?:rss|RDF|feed|channel)(?=[\s>]))"
)
_PAGE_START = re.compile(r"<!doctype\s+html|<html[\s>]", re.IGNORECASE)
# feedparser reads the first as another element's: dates as `updated`, teasers as `content`; it makes `id` a link. On
# the others it raises where they do not stand as it expects.
_MIXED = re.compile(
    r"<!\[CDATA\[.*?(?:\]\]>|\Z)"
    r"|<(/?)(id|date|dc:date|dc:description|dc:language|media:description|itunes:summary"
    r"|width|height|(?:gml|georss|psc|cc|creativeCommons):\w+|media:(?:credit|license|player|rating|restriction))(?=[\s/>])([^<>]*+)>",
    re.DOTALL,
)
_CATEGORY = re.compile(r"<(?:(?:[\w-]{1,30}:)?(item|entry)\b|(/?)((?:[\w-]{1,30}:)?(?:category|subject|keywords))\b)")
# A name as text: feedparser cuts e-mail addresses out of it, and leaves half of those in longer domains.
_NAME = re.compile(
    r"(<((?:[\w-]{1,30}:)?(?:author|creator|managingEditor|webMaster|publisher))(?:\s[^<>]*+)?(?<!/)>)"
    r"([^<]*+|\s*+<!\[CDATA\[(?:[^\]]|\](?!\]>)){0,2000}+\]\]>\s*+)(?=</\2)",
    re.IGNORECASE,
)
# Looked through for an e-mail address in square time, compared in square time, put before each link.
_LONG = re.compile(
    r"(<(?:[\w-]{1,30}:)?(?:author|creator|managingEditor|webMaster|publisher|keywords|tags)\b[^<>]*+>\s*+"
    r"(?:<!\[CDATA\[(?=(?:[^\]]|\](?!\]>)){2000})|(?=[^<]{2000})))"
    r"(?:(?<=\[)(?:[^\]]|\](?!\]>))*+|[^<]*+)"
    r"|xml:base\s*+=\s*+(?:\"[^\"]{2000,}+\"|'[^']{2000,}+')",
    re.IGNORECASE,
)
# SAX looks each attribute of a tag up among all of them.
_CROWDED = re.compile(r"(<[A-Za-z_][^\s<>=/]*+)[^<>=]*+(?:=[^<>=]*+){1000,}+")
# Expat gives names as "address name"; feedparser takes them apart at each space.
_ADDRESS = re.compile(r"(xmlns(?::[\w.-]++)?\s*+=\s*+)(\"[^\"<>]*+\"|'[^'<>]*+')")
_PREFIX = re.compile(r"xmlns:([\w.-]++)")


def prepare(text: str) -> tuple[str, tuple[str, ...]]:
    """Return the document from its root's tag on, and the faults found.

    Its own entities are put in, its document type is left out, and elements that feedparser would take for others are
    renamed: `dc:date` to `dc-date`, `id` to `own-id`. Raises `Rejected` ("not_a_feed") for pages and entity bombs.
    """
    start, junk = _start(text)
    if "<!ENTITY" in text[:start]:
        text = etree.tostring(tree_of(text)[0], encoding="unicode")
        start = 0
    if len(set(_PREFIX.findall(text))) > MOST_PREFIXES:
        raise Rejected("not_a_feed", f"It names more than {MOST_PREFIXES} vocabularies.")
    text = _CROWDED.sub(r"\1", text[start:])
    text = _ADDRESS.sub(lambda said: said[1] + "".join(said[2].split()), text)
    text = _NAME.sub(r"\1<name>\3</name>", _LONG.sub(lambda long: long[1] or "", without_false_characters(text)))
    text = _MIXED.sub(_alone, text)
    if text.count("category") + text.count("subject") + text.count("keywords") > MOST_CATEGORIES:
        text = _fewer_categories(text)
    root = text.partition(">")[0]
    missing = [prefix for prefix in KNOWN if f"<{prefix}:" in text and f"xmlns:{prefix}=" not in text]
    end = len(root) - root.endswith("/")
    return text[:end] + "".join(f' xmlns:{prefix}="{KNOWN[prefix]}"' for prefix in missing) + text[end:], junk


def _start(text: str) -> tuple[int, tuple[str, ...]]:
    """Return where the feed's root starts; a page that only speaks of a feed is none."""
    root = root_of(text)
    if root and root[0] in ROOTS and text.startswith("<"):
        return root[1], ()
    start = _FEED_START.search(text, 0, MAX_JUNK)
    if not start or (root and root[0] in PAGES) or _PAGE_START.search(text, 0, start.start()):
        what = f"a document of <{root[0][:40]}>" if root and text.startswith("<") else "neither XML nor JSON"
        raise Rejected("not_a_feed", f"It is {what}, not a feed.")
    junk = start.start()
    return start.start(1), (f"{junk} characters before the feed were left out",) if junk else ()


def _alone(found: re.Match[str]) -> str:
    slash, name, rest = found.groups()
    if name is None:
        return found[0]
    own = name.replace(":", "-") if ":" in name else f"own-{name}"
    return f"<{slash}{own}{'/' if rest.endswith('/') else ''}>"


def _fewer_categories(text: str) -> str:
    count = 0

    def counted(found: re.Match[str]) -> str:
        nonlocal count
        if found[1]:
            count = 0
        elif not found[2]:
            count += 1
        return found[0] if count <= MOST_CATEGORIES else f"<{found[2]}beyond"

    return _CATEGORY.sub(counted, text)
