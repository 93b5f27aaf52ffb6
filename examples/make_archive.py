"""Pack the pages of this folder into news.warc.gz, always to the same bytes."""

import uuid
from io import BytesIO
from pathlib import Path

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

HERE = Path(__file__).parent
HTML = "text/html; charset=utf-8"
CAPTURES = [
    ("https://tidewater.example/feed.xml", "2026-03-04T10:00:00Z", "feed.xml", "application/rss+xml", 200),
    ("https://tidewater.example/2026/03/harbour-bridge-reopens", "2026-03-02T09:00:00Z", "harbour.html", HTML, 200),
    ("https://tidewater.example/2026/03/harbour-bridge-reopens", "2026-03-02T10:00:00Z", "harbour.html", HTML, 200),
    (
        "https://tidewater.example/2026/03/harbour-bridge-reopens",
        "2026-03-02T12:00:00Z",
        "harbour-corrected.html",
        HTML,
        200,
    ),
    ("https://almina.example/article/4107", "2026-03-03T20:00:00Z", "library.html", HTML, 200),
    ("https://talbote.example/region/apfelsorten", "2026-03-04T07:00:00Z", "orchard.html", HTML, 200),
    ("https://minato.example/articles/20260305", "2026-03-05T08:00:00Z", "observatory.html", HTML, 200),
    ("https://tidewater.example/bridge", "2026-03-05T08:59:00Z", None, HTML, 301),
    ("https://tidewater.example/2026/03/gone", "2026-03-05T09:00:00Z", None, HTML, 404),
    ("https://tidewater.example/logo.png", "2026-03-05T09:00:01Z", None, "image/png", 200),
]

LINES = {200: "200 OK", 301: "301 Moved Permanently", 404: "404 Not Found"}
NAMELESS = {200: b"\x89PNG\r\n\x1a\n", 301: b"", 404: b"gone"}


def main() -> None:
    """Write news.warc.gz with one record a capture, and bytes that are no record at its end."""
    with (HERE / "news.warc.gz").open("wb") as file:
        writer = WARCWriter(file, gzip=True)
        for number, (url, at, name, content_type, status) in enumerate(CAPTURES):
            body = (HERE / "pages" / name).read_bytes() if name else NAMELESS[status]
            stated = [("Content-Type", content_type)]
            if status == 301:
                stated.append(("Location", "https://tidewater.example/2026/03/harbour-bridge-reopens"))
            headers = StatusAndHeaders(LINES[status], stated, protocol="HTTP/1.1")
            record_id = f"<{uuid.uuid5(uuid.NAMESPACE_URL, f'{url} {number}').urn}>"
            writer.write_record(
                writer.create_warc_record(
                    url,
                    "response",
                    payload=BytesIO(body),
                    http_headers=headers,
                    warc_headers_dict={"WARC-Date": at, "WARC-Record-ID": record_id},
                )
            )
        file.write(b"these bytes are no archive record\n")


if __name__ == "__main__":
    main()
