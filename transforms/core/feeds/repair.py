"""Broken markup made well-formed without losing an entry: a tolerant reader that never needs to back up.

An end tag closes the nearest open element of its name and all in it; one that closes nothing is left out; an
item ends where the next one starts; what is open at the end is closed there. Feeds that are cut short, or that
carry HTML unescaped, so keep every entry they have.
"""

import re
from collections import Counter
from html.entities import html5
from typing import Final
from xml.sax.saxutils import escape

from transforms.core.feeds.namespaces import KNOWN

MAX_DEPTH: Final = 150  # deeper tags are left out, their text stays; libxml2 refuses 256
ENTRIES: Final = frozenset({"item", "entry"})
HOLDERS: Final = frozenset({"rss", "RDF", "channel", "feed", "items"})  # what an entry stands in
# Elements of feeds that hold text: where one is left open, the next one shows that it has ended.
LEAVES: Final = frozenset(
    {"title", "link", "guid", "pubdate", "description", "category", "comments", "date", "creator"}
)
HTML_VOID: Final = frozenset({"br", "hr", "img", "input", "wbr", "col", "area", "embed", "source", "track"})

_START = re.compile(r"<([A-Za-z_][\w.:-]*+)((?:[^<>\"']|\"[^\"<]*+\"|'[^'<]*+')*+)>")
_LOOSE_START = re.compile(r"<([A-Za-z_][\w.:-]*+)([^<>]*+)>")
_END = re.compile(r"</\s*+([A-Za-z_][\w.:-]*+)[^<>]*+>")
_ATTRIBUTE = re.compile(r"(?<![\w.:-])([A-Za-z_][\w.:-]*+)\s*+=\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\s\"'>]++))")
_REFERENCE = re.compile(r"&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,31}));")


def repair(text: str) -> str:
    """Return `text` as well-formed XML with one root. Linear in its length; "" when it holds no element."""
    return _Repair(text).run()


def resolved(text: str) -> str:
    """Return `text` with its references resolved once; what is none stays as it is."""
    return _REFERENCE.sub(_character, text)


def _character(found: re.Match[str]) -> str:
    if found[3]:
        return html5.get(found[3] + ";", found[0])
    code = int(found[1]) if found[1] else int(found[2], 16)
    if 0x80 <= code <= 0x9F:  # windows-1252 written as numbers, as browsers read it (HTML, 13.2.5.80)
        return bytes([code]).decode("cp1252", "replace")
    return (
        chr(code)
        if code in (9, 10, 13) or 0x20 <= code < 0xD800 or 0xE000 <= code < 0xFFFE or 0x10000 <= code < 0x110000
        else ""
    )


def _is_leaf(name: str) -> bool:
    return name.rpartition(":")[2].lower() in LEAVES


class _Repair:
    def __init__(self, text: str) -> None:
        self.text = text
        self.out: list[str] = []
        self.open: list[str] = []
        self.count: Counter[str] = Counter()
        self.left_out: Counter[str] = Counter()
        self.spaces: dict[str, str] = {}
        self.prefixes: dict[str, None] = {}
        self.root = ""
        self.absent: set[str] = set()

    def run(self) -> str:
        at, text = 0, self.text
        while at < len(text):
            sign = text.find("<", at)
            sign = len(text) if sign < 0 else sign
            if sign > at:
                self._say(resolved(text[at:sign]))
            at = self._markup(sign) if sign < len(text) else sign
        while len(self.open) > 1:
            self._close()
        if not self.open:
            return ""
        return f"<{self.root}{self._declarations()}>{''.join(self.out)}</{self.open[0]}>"

    def _markup(self, at: int) -> int:
        text = self.text
        if text.startswith("<![CDATA[", at):
            end = self._find("]]>", at + 9)
            self._say(text[at + 9 : end if end >= 0 else len(text)])
            return end + 3 if end >= 0 else len(text)
        if text.startswith("<!--", at):
            end = self._find("-->", at + 4)
            return end + 3 if end >= 0 else at + 4
        if text.startswith(("<?", "<!"), at):
            end = self._find(">", at + 2)
            return end + 1 if end >= 0 else len(text)
        if found := _END.match(text, at):
            self._end(found[1])
            return found.end()
        if found := _START.match(text, at) or _LOOSE_START.match(text, at):
            self._start(found[1], found[2])
            return found.end()
        if text.find("<", at + 1) < 0 and text.find(">", at) < 0:
            return len(text)  # a tag cut off by the end of the document
        self._say("<")
        return at + 1

    def _find(self, sign: str, at: int) -> int:
        """Look for `sign` once only if there is none ahead, or many openings without an end cost their square."""
        if sign in self.absent:
            return -1
        found = self.text.find(sign, at)
        if found < 0:
            self.absent.add(sign)
        return found

    def _say(self, text: str) -> None:
        if self.open:
            self.out.append(escape(text))

    def _start(self, raw: str, rest: str) -> None:
        name = self._name(raw)
        closed = rest.endswith("/") or name in HTML_VOID
        if name.rpartition(":")[2] in ENTRIES:
            self._close_to_holder()
        elif _is_leaf(name) and _is_leaf(self.open[-1] if self.open else ""):
            self._close()
        if len(self.open) >= MAX_DEPTH:
            if not closed:
                self.left_out[name] += 1
            return
        tag = name + self._attributes(rest.removesuffix("/"))
        if not self.open:
            self.root, closed = tag, False
        else:
            self.out.append(f"<{tag}{'/' if closed else ''}>")
        if not closed:
            self.open.append(name)
            self.count[name] += 1

    def _attributes(self, rest: str) -> str:
        said: dict[str, str] = {}
        for found in _ATTRIBUTE.finditer(rest):
            value = next(group for group in found.groups()[1:] if group is not None)
            if found[1].startswith("xmlns:"):
                self.spaces.setdefault(found[1][6:].replace(":", "_"), resolved(value))
            else:
                said.setdefault(self._name(found[1]), resolved(value))
        return "".join(f' {name}="{escape(value, _QUOTE)}"' for name, value in said.items())

    def _name(self, raw: str) -> str:
        prefix, colon, local = raw.partition(":")
        local = local.replace(":", "_")
        if not colon:
            return prefix
        if not local or not (local[0].isalpha() or local[0] == "_"):
            return prefix + "_" + local
        if prefix != "xml":
            self.prefixes[prefix] = None
        return f"{prefix}:{local}"

    def _end(self, raw: str) -> None:
        name = self._name(raw)
        if self.left_out[name]:
            self.left_out[name] -= 1
        elif self.count[name] > (self.open[:1] == [name]):  # the root stays open: items after its end are read
            while self._close() != name:
                pass

    def _close_to_holder(self) -> None:
        """End what the document left open before an entry."""
        names = [name.rpartition(":")[2] for name in self.open]
        inner = next((at for at in range(len(names) - 1, 0, -1) if names[at] in HOLDERS), 0)
        while len(self.open) > inner + 1:
            self._close()
        self.left_out.clear()

    def _close(self) -> str:
        name = self.open.pop()
        self.count[name] -= 1
        self.out.append(f"</{name}>")
        return name

    def _declarations(self) -> str:
        missing = {
            p: self.spaces.get(p) or KNOWN.get(p) or f"urn:undeclared:{p}" for p in self.prefixes if p != "xmlns"
        }
        return "".join(f' xmlns:{prefix}="{escape(uri, _QUOTE)}"' for prefix, uri in missing.items())


_QUOTE: Final = {'"': "&quot;", "\n": "&#10;", "\t": "&#9;", "\r": "&#13;"}
