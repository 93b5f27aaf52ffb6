"""A page of a few lines as sources, with the headline that is found on it."""

from collections.abc import Callable

import lxml.html
import pytest

from transforms.core.metadata.sources import Sources, read_sources

Read = Callable[..., Sources]


@pytest.fixture
def read() -> Read:
    """Return a function that reads `head` and `body` as the page of one address."""

    def reader(
        body: str = "", head: str = "", url: str = "https://harbour.example/world/2024/05/a-story-77", html: str = ""
    ) -> Sources:
        page = f"<!doctype html><html {html}><head>{head}</head><body>{body}</body></html>"
        return read_sources(lxml.html.document_fromstring(page), url=url)

    return reader
