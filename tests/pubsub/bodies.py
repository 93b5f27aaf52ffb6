"""Messages of the kinds that a queue may carry, and some that it should not."""

import base64
import gzip
import json
from dataclasses import dataclass, field

SENTENCE = (
    "The harbour council met on Tuesday about breakwater number {} and agreed that work begins before the storms. "
)


@dataclass(frozen=True)
class Body:
    """The data and attributes of a message."""

    data: bytes
    attributes: dict[str, str] = field(default_factory=dict)


def paragraphs(number: int) -> list[str]:
    """Return three paragraphs that no other number has."""
    return ["".join(SENTENCE.format(number * 100 + 10 * part + line) for line in range(2)) for part in range(3)]


def address(number: int, kind: str) -> str:
    """Return the address of an article."""
    return f"https://{kind}.example/{number}/breakwater"


def text(number: int, **more: object) -> Body:
    """An article without markup, of about 1 KB."""
    given = {"url": address(number, "text"), "title": f"Breakwater {number} to be built", "byline": "By Ann Reed"}
    body = {"text": "\n\n".join(paragraphs(number)), "published": "12 February 2022 03:15 PM"}
    return Body(json.dumps({**given, **body, **more}).encode())


def html(number: int) -> bytes:
    """A page."""
    told = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs(number))
    head = f"<title>Breakwater {number} to be built</title><meta charset=utf-8>"
    return (
        f"<html><head>{head}</head><body><article><h1>Breakwater {number}</h1>{told}</article></body></html>".encode()
    )


def page(number: int) -> Body:
    """A page inside JSON, as text or as bytes."""
    kind = {"html": html(number).decode()} if number % 2 else {"html_base64": base64.b64encode(html(number)).decode()}
    return Body(json.dumps({"url": address(number, "page"), **kind}).encode())


def bare_page(number: int) -> Body:
    """A page that is the message itself."""
    return Body(html(number), {"content_type": "text/html", "url": address(number, "bare")})


def link(number: int) -> Body:
    """A link, bare or in JSON. Nothing fetches it."""
    url = address(number, "link")
    return Body(url.encode() if number % 2 else json.dumps({"url": url}).encode())


def feed(number: int) -> Body:
    """A feed document with two whole articles."""
    entries = "".join(
        f"<item><title>Breakwater {number}-{part}</title><link>{address(number, f'feed{part}')}</link>"
        f"<pubDate>Sat, 12 Feb 2022 15:15:00 GMT</pubDate><description><![CDATA["
        f"{''.join(f'<p>{one}</p>' for one in paragraphs(10 * number + part))}]]></description></item>"
        for part in (1, 2)
    )
    document = f'<rss version="2.0"><channel><title>Harbour</title>{entries}</channel></rss>'
    return Body(json.dumps({"feed_url": f"https://feed.example/{number}.xml", "body": document}).encode())


KINDS = (text, page, link, feed)

HOSTILE: tuple[Body, ...] = (
    Body(b"", {"empty": "yes"}),
    Body(b"\xff\xfe\x00 no text at all \x80"),
    Body(b"[" * 50_000 + b"]" * 50_000),
    Body(b'{"a":' * 20_000 + b"1" + b"}" * 20_000),
    Body(b'{"url": 12345}'),
    Body(b"12345"),
    Body(b"null"),
    Body(b'{"kind": "horoscope", "body": {"sign": "crab"}}'),
    Body(b'{"url": "ftp://files.example/a"}'),
    Body(b"<html><p>A page that says nothing of itself</html>"),
    Body(html(9001), {"content_type": "text/html"}),
    Body(gzip.compress(text(9002).data)),
    Body(gzip.compress(html(9003)), {"content_type": "text/html", "url": address(9003, "bare")}),
    text(9004, fetched_at="2126-01-01T00:00:00Z"),
    text(9005, fetched_at="yesterday"),
    Body(text(9006).data[:-20]),
    Body(b'{"url": "https://text.example/\\ud800", "text": "\\ud800\\u0000"}'),
    Body(json.dumps({"url": address(9007, "page"), "html": f"<!--{'x' * 9_000_000}-->{html(9007).decode()}"}).encode()),
    Body(b'{"url": "https://text.example/9008", "text": 1' + b"0" * 5000 + b"}"),
)
