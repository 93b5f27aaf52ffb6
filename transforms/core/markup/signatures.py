"""Signatures: bytes that are no page, told by how they begin."""

import re
from typing import Final

SIGNATURES: Final = (
    (b"%PDF-", "a PDF document"),
    (b"\x89PNG\r\n", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF87a", "a GIF image"),
    (b"GIF89a", "a GIF image"),
    (b"BM\x00", "a bitmap image"),
    (b"\x00\x00\x01\x00", "an icon"),
    (b"II*\x00", "a TIFF image"),
    (b"MM\x00*", "a TIFF image"),
    (b"PK\x03\x04", "a ZIP archive"),
    (b"PK\x05\x06", "a ZIP archive"),
    (b"\x1f\x8b", "gzip data"),
    (b"\x28\xb5\x2f\xfd", "Zstandard data"),
    (b"BZh", "bzip2 data"),
    (b"\xfd7zXZ\x00", "xz data"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an Office document"),
    (b"{\\rtf", "a rich text document"),
    (b"%!PS", "a PostScript document"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90\x00", "a program"),
    (b"\x00asm", "a program"),
    (b"OggS", "an Ogg recording"),
    (b"ID3", "an MP3 recording"),
    (b"fLaC", "a FLAC recording"),
    (b"RIFF", "a RIFF file (image, sound or film)"),
    (b"\x1aE\xdf\xa3", "a Matroska film"),
    (b"wOFF", "a font"),
    (b"wOF2", "a font"),
    (b"SQLite format 3\x00", "a database"),
    (b"WARC/", "a web archive"),
    (b"#!", "a script"),
    (b"BEGIN:VCALENDAR", "a calendar"),
)
"""First bytes and the format they tell (registered magic numbers; WHATWG MIME Sniffing, 6)."""

_FILM = re.compile(rb".{4}ftyp", re.DOTALL)
_JSON = re.compile(rb"\s*+(?:\{\s*+(?:\"|\})|\[\s*+(?:[\[{\"\]]|-?+[0-9]++\s*+[,\]]))")
_JSON_ENDS = (b"}", b"]")
_XML = re.compile(
    rb"\s*+(?:<\?xml\b[^>]*+>|<!--(?:[^-]|-(?!->))*+-->|<!DOCTYPE\b[^>\[]*+>|\s++)*+<([A-Za-z_][\w.:-]*+)"
)
_OTHER_ROOTS: Final = frozenset(
    {
        *(b"rss", b"feed", b"rdf", b"opml", b"urlset", b"sitemapindex", b"svg", b"math", b"channel", b"error"),
        *(b"newsitem", b"newsml", b"nitf", b"oembed", b"opensearchdescription", b"plist", b"wsdl", b"envelope"),
        *(b"listbucketresult", b"crossdomain", b"playlist", b"smil", b"tt", b"mpd", b"kml", b"gpx", b"manifest"),
    }
)
_CONTROLS = bytes(set(range(0x20)) - {0x09, 0x0A, 0x0C, 0x0D, 0x1B})


def other_format(body: bytes) -> str | None:
    """Return what the bytes are, in words that fit behind "it is"; null where they can be a page.

    A page is taken for one whatever its HTTP type says. XML counts as a page when its root is `html`, JSON never.
    """
    head = body[:4096].removeprefix(b"\xef\xbb\xbf")
    for signature, kind in SIGNATURES:
        if head.startswith(signature):
            return kind
    if _FILM.match(head):
        return "a film"
    if _JSON.match(head) and body.rstrip().endswith(_JSON_ENDS):
        return "JSON"
    if root := _XML.match(head):
        name = root[1].lower().rpartition(b":")[2]
        if name in _OTHER_ROOTS or (
            name != b"html" and head.lstrip().startswith(b"<?xml") and b"<html" not in head.lower()
        ):
            return f"an XML document <{root[1].decode('ascii', 'replace')[:40]}>"
    if b"<" not in head and not head.startswith((b"\xff\xfe", b"\xfe\xff")) and _is_binary(head):
        return "binary data"
    return None


def _is_binary(head: bytes) -> bool:
    return len(head) - len(head.translate(None, _CONTROLS)) > len(head) // 20
