"""A web of a few documents, for live runs that need just these."""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Document = tuple[int, dict[str, str], bytes]


class SmallWeb:
    """Answers on loopback, whatever the host, with what `documents` holds for an address; else with 404.

    An answer has an ETag of its bytes, and what has it already is answered 304.
    """

    tls_port = None

    def __init__(self) -> None:
        self.documents: dict[str, Document] = {}
        self.asked: list[tuple[str, dict[str, str]]] = []
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self.port = self._server.server_address[1]

    def put(self, url: str, body: str, kind: str = "text/xml", status: int = 200, **headers: str) -> None:
        """Serve a document from now on."""
        self.documents[url] = (status, {"Content-Type": kind, **headers}, body.encode())

    def asked_for(self) -> list[str]:
        """Return the addresses that were asked for since the last call, but for robots.txt."""
        urls = [url for url, _ in self.asked if not url.endswith("/robots.txt")]
        self.asked.clear()
        return urls

    def __enter__(self) -> Any:  # stands for a whole world of publishers in `Live`
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        web = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                url = f"http://{self.headers['Host']}{self.path}"
                web.asked.append((url, dict(self.headers.items())))
                status, headers, body = web.documents.get(url, (404, {}, b""))
                etag = f'"{hash(body)}"'
                if self.headers.get("If-None-Match") == etag:
                    status, body = 304, b""
                self.send_response(status)
                for name, value in {**headers, "ETag": etag, "Content-Length": str(len(body))}.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: Any) -> None:
                """Say nothing."""

        return Handler


def opml(*urls: str) -> str:
    """Return a list of feeds."""
    outlines = "".join(f'<outline type="rss" text="Feed" xmlUrl="{url}"/>' for url in urls)
    return f'<opml version="2.0"><head><title>Mine</title></head><body>{outlines}</body></opml>'


def rss(*links: str) -> str:
    """Return a feed with an entry for each link."""
    items = "".join(f"<item><title>A story of {link[-1]}</title><link>{link}</link></item>" for link in links)
    return f'<rss version="2.0"><channel><title>News</title>{items}</channel></rss>'


def sitemaps(*urls: str) -> str:
    """Return an index of sitemaps."""
    return f"<sitemapindex>{''.join(f'<sitemap><loc>{url}</loc></sitemap>' for url in urls)}</sitemapindex>"


def page(title: str) -> str:
    """Return an article."""
    text = "".join(
        f"<p>{title} was told to everybody who asked for it on day {day} of the month.</p>" for day in range(9)
    )
    head = f"<!DOCTYPE html><html><head><title>{title}</title></head>"
    return f"{head}<body><article><h1>{title}</h1>{text}</article></body></html>"
