"""Pictures of an entry."""

from typing import Final

from lxml import etree

from transforms.core.feeds.links import absolute_link
from transforms.core.feeds.parts import Parts, texts_of

ENDINGS: Final = (".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif")


def images_of(parts: Parts, *bases: str | None) -> tuple[str, ...]:
    """Return the addresses of an entry's pictures, the media ones first, each once. Sound and film are left out."""
    urls = [child.get("url") for child in parts.get("media:content", ()) if _is_image(child, child.get("url"))]
    urls += [child.get("url") for child in parts.get("enclosure", ()) if _is_image(child, child.get("url"))]
    for link in parts.get("link", ()):
        if (link.get("rel") or "").strip().lower() == "enclosure" and _is_image(link, link.get("href")):
            urls.append(link.get("href"))
    urls += [child.get("url") or child.text for child in parts.get("media:thumbnail", ())]
    urls += [child.get("href") or child.get("url") for child in parts.get("itunes:image", ())]
    for image in parts.get("image", ()):
        urls += [child.text for child in image if str(child.tag).endswith("url")] or [image.text]
    urls += texts_of(parts, "thumb", "thumbnail")
    return tuple(dict.fromkeys(url for text in urls if (url := absolute_link(text, *bases))))


def _is_image(element: etree._Element, url: str | None) -> bool:
    medium, kind = (element.get("medium") or "").lower(), (element.get("type") or "").lower()
    if medium or kind:
        return medium == "image" or kind.startswith("image/")
    return (url or "").partition("?")[0].lower().endswith(ENDINGS)
