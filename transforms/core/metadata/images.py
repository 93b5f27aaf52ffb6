"""Images: the lead picture as the page states it, with caption, credit and size where they are given."""

from typing import Any

from schemas.article import Image
from transforms.core.metadata.jsonld import texts
from transforms.core.metadata.sources import Sources
from transforms.core.urls import absolute_url

_MOST = 10


def find_images(sources: Sources) -> tuple[Image, ...]:
    """Return the images of JSON-LD and OpenGraph, the lead first, each address once."""
    metas = sources.signals.metas
    found: dict[str, Image] = {}
    for stated in _listed(sources.article.get("image")) + _listed(sources.article.get("associatedMedia")):
        if isinstance(stated, str):
            _add(found, sources, stated, {})
        elif isinstance(stated, dict):
            for url in (texts(stated.get("url"), "@id", "url") or texts(stated.get("contentUrl")))[:1]:
                _add(found, sources, url, stated)
    social = (
        metas.get("og:image", [])
        or metas.get("og:image:url", [])
        or metas.get("twitter:image", [])
        or metas.get("twitter:image:src", [])
    )
    for at, url in enumerate(social[:_MOST]):
        size = {
            key: metas[f"og:image:{key}"][at]
            for key in ("width", "height")
            if len(metas.get(f"og:image:{key}", ())) > at
        }
        caption = metas["og:image:alt"][at] if len(metas.get("og:image:alt", ())) > at else None
        _add(found, sources, url, {**size, "caption": caption})
    return tuple(found.values())[:_MOST]


def _listed(value: Any) -> list[Any]:
    return value[:_MOST] if isinstance(value, list) else [value] if value else []


def _add(found: dict[str, Image], sources: Sources, url: str, stated: dict[str, Any]) -> None:
    address = absolute_url(url, sources.base)
    if not address or address in found:
        return
    credit = (
        texts(stated.get("creditText"))
        or texts(stated.get("copyrightHolder"), "name")
        or texts(stated.get("author"), "name")
    )
    found[address] = Image(
        url=address,
        caption=next(iter(texts(stated.get("caption")) or texts(stated.get("description"))), None),
        credit=next(iter(credit), None),
        width=_pixels(stated.get("width")),
        height=_pixels(stated.get("height")),
    )


def _pixels(value: Any) -> int | None:
    if isinstance(value, dict):
        value = value.get("value")
    digits = (
        str(value).strip().removesuffix("px").strip()
        if isinstance(value, (int, float, str)) and not isinstance(value, bool)
        else ""
    )
    digits = digits.removesuffix(".0")
    return int(digits) if digits.isascii() and digits.isdigit() and 0 < len(digits) < 6 and int(digits) else None
