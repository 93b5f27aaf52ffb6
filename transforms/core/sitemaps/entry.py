"""One address of a sitemap to the fields of an entry."""

from lxml import etree

from schemas.feed import Entry
from transforms.core.feeds.dates import MODIFIED, PUBLISHED, time_of
from transforms.core.feeds.document import local_name
from transforms.core.feeds.plain import plain_text
from transforms.core.language import language_tag
from transforms.core.urls import absolute_url


def read_entry(element: etree._Element, position: int, url: str, bad: list[str]) -> Entry:
    """Return the entry of a `url` element. Dates that cannot be read are added to `bad`.

    Google's news extension gives title, date of publication, keywords, and the publication's name and language; the
    one for pictures their addresses. `lastmod` is modification and never stands for publication.
    """
    said = texts_of(element)
    parts = [one for one in element if local_name(one) == "news"]
    news = texts_of(parts[0]) if parts else {}
    about = next((texts_of(one) for part in parts[:1] for one in part if local_name(one) == "publication"), {})
    language = language_tag(about.get("language", ""))
    pictures = (texts_of(one).get("loc") for one in element if local_name(one) == "image")
    words = (plain_text(word) for word in news.get("keywords", "").split(","))
    dates = {"published": news.get("publication_date"), "updated": said.get("lastmod")}
    return Entry(
        position=position,
        title=plain_text(news.get("title", "")),
        link=absolute_url(said["loc"], url) if said.get("loc") else None,
        published=time_of(dates, PUBLISHED, language, bad),
        modified=time_of(dates, MODIFIED, language, bad),
        categories=tuple(dict.fromkeys(word for word in words if word)),
        language=language,
        images=tuple(dict.fromkeys(link for text in pictures if text and (link := absolute_url(text, url)))),
        source=plain_text(about.get("name", "")),
    )


def texts_of(element: etree._Element) -> dict[str, str]:
    """Return the texts of an element's own children by their local names, the first of each."""
    found: dict[str, str] = {}
    for one in element:
        if text := (one.text or "").strip() if isinstance(one.tag, str) else "":
            found.setdefault(local_name(one), text)
    return found
