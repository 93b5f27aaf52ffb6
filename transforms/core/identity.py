"""Identity: which article a record is of, and which version of its content it holds."""

import hashlib
import re
import unicodedata
import uuid

import msgspec

from schemas.article import Article
from schemas.time import Time

_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\ud800-\udfff\ufe00-\ufe0f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)
_SAME = dict.fromkeys("“”„‟«»″‶〝〞「」『』＂", '"') | dict.fromkeys("‘’‚‛`´′‵ʼ＇", "'")
_QUOTATION = re.compile(f"[{''.join(_SAME)}]")


def article_id(canonical_url: str) -> str:
    """Return the article's identity: a UUIDv5 in the URL namespace (RFC 9562, 5.5), whatever it says."""
    return str(uuid.uuid5(uuid.NAMESPACE_URL, canonical_url.encode("utf-8", "replace").decode("utf-8")))


def revision_id(article: Article) -> str:
    """Return the sha-256 of the content fields, in hexadecimal.

    Only what a reader reads counts: not the fetch, the evidence, the feed, the quality or the software. White
    space, the style of quotation marks and invisible characters are folded, so that they make no new version.
    """
    content = {name: fold_content(value) for name, value in content_fields(article).items()}
    return hashlib.sha256(msgspec.json.encode(content, order="sorted")).hexdigest()


def content_fields(article: Article) -> dict[str, object]:
    """Return the fields a revision is made of, by name: what `change.fields` may name."""
    return {
        "title": article.title,
        "description": article.description,
        "blocks": [[block.type, block.level, block.text] for block in article.blocks],
        "authors": list(article.authors),
        "credits": [[credit.name, credit.role] for credit in article.credits],
        "publisher": article.publisher,
        "published": _moment(article.published),
        "modified": _moment(article.modified),
        "section": article.section,
        "keywords": list(article.keywords),
        "images": [image.url for image in article.images],
        "access": article.access,
    }


def field_digests(article: Article) -> dict[str, bytes]:
    """Return a digest of eight bytes for each content field: what a later run needs to name the fields that changed."""
    return {
        name: hashlib.blake2b(msgspec.json.encode(fold_content(value)), digest_size=8).digest()
        for name, value in content_fields(article).items()
    }


def fold_content(value: object) -> object:
    """Return `value` with every text in it folded: one form of space and quotation mark, nothing invisible."""
    if isinstance(value, str):
        return _fold(value)
    if isinstance(value, (list, tuple)):
        return [fold_content(item) for item in value]
    return value


def _fold(text: str) -> str:
    if text.isascii():  # in NFC, all visible, with one mark to fold
        return " ".join(text.replace("`", "'").split())
    seen = _INVISIBLE.sub("", unicodedata.normalize("NFC", text))
    return " ".join(_QUOTATION.sub(lambda mark: _SAME[mark[0]], seen).split())


def _moment(time: Time | None) -> str | None:
    """One moment is one content, whichever zone or spelling it was printed in."""
    return (time.instant or time.local) if time else None
