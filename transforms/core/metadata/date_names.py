"""Where pages state dates: the names of their meta elements, and the words that tell a change from a publication."""

import re
from collections.abc import Iterable

# fmt: off
PUBLISHED_OPENGRAPH = (
    "article:published_time", "og:article:published_time", "og:published_time", "article:published", "og:pubdate",
    "http://ogp.me/ns/article#published_time", "article:published:time", "article:published_date",
    "article:published_at",
)
PUBLISHED_METAS = (
    "datepublished", "date.published", "date_published", "dc.date.issued", "dcterms.issued", "dcterms.available",
    "dc.date", "dcterms.date", "dc.date.created", "dcterms.created", "dcsext.articlefirstpublished",
    "parsely-pub-date", "sailthru.date", "pubdate", "pub_date", "publishdate", "publish-date", "publish_date",
    "published", "publication_date", "publicationdate", "publication-date", "published_time", "publishedtime",
    "published_at", "article.published", "article_date_original", "cxenseparse:recs:publishtime",
    "cxenseparse:publishtime", "vr:published_time", "originalpublicationdate", "citation_publication_date",
    "citation_date", "article:publication_date", "displaydate", "ptime", "weibo: article:create_at",
    "article:create_at", "mediator_published_time", "iso-8601-publish-date", "article-publication-date",
    "rbpubdate", "bt:pubdate", "publish_time", "publishtime", "publisheddate", "published-date", "published_date",
    "publishedat", "article_publish_date", "article.publish_date", "postdate", "post_date", "post-date", "pubtime",
    "first_published", "firstpublished", "datecreated", "date.created", "creation_date", "created", "date",
)
MODIFIED_OPENGRAPH = (
    "article:modified_time", "og:article:modified_time", "og:updated_time", "article:modified",
    "article:updated_time", "article:modified:time", "article:updated:time", "article:modified_date",
)
MODIFIED_METAS = (
    "datemodified", "date.modified", "dcterms.modified", "dc.date.modified", "lastmod", "last-modified",
    "last_modified", "lastmodified", "modified", "modified_time", "article.updated", "updated", "revised",
    "moddate", "bt:moddate", "article_date_updated", "vr:updated_time", "utime", "updatetime",
    "weibo: article:update_at", "article:update_at", "last_updated_date", "lastpublisheddate",
    "updated_time", "updated_at", "last-updated", "last_updated", "lastupdated", "modified_date", "modifieddate",
)
_SPELLED_PUBLISHED = (
    "datepublished", "datepublication", "publisheddate", "publishedtime", "publishedat", "publishedon", "publishdate",
    "publishtime", "publicationdate", "publicationtime", "pubdate", "pubtime",
)
_SPELLED_MODIFIED = (
    "datemodified", "dateupdated", "modifieddate", "modifiedtime", "modifiedat", "modificationdate", "updateddate",
    "updatedtime", "updatedat", "updatetime", "updatedate",
)
_NOT_FIRST = ("last", "latest", "major", "modif", "next", "prev", "recent", "republi", "unpubli", "updat")
_UPDATED_WORDS = (
    "updated", "update", "up dated", "last updated", "last update", "last modified", "modified", "revised",
    "aktualisiert am", "aktualisiert", "aktualisierung", "akt.", "geändert", "zuletzt", "mise à jour",
    "mis à jour", "màj", "maj", "modifié le", "modifié", "actualizado", "actualizada", "actualisé", "actualitzat",
    "última actualización", "atualizado", "atualizada", "modificado", "aggiornato", "aggiornata",
    "ultimo aggiornamento", "modificato", "bijgewerkt", "gewijzigd", "laatst", "opdateret", "oppdatert", "sist",
    "uppdaterad", "päivitetty", "muokattu", "zaktualizowano", "aktualizacja", "aktualizováno", "aktualizované",
    "frissítve", "actualizat", "actualizare", "обновлено", "обновлён", "обновлен", "изменено", "оновлено",
    "güncelleme", "güncellenme", "güncellendi", "son güncelleme", "diperbarui", "cập nhật", "ενημέρωση",
    "τελευταία",
)
_UPDATED_SPACELESS = (
    "تحديث", "تعديل", "بروزرسانی", "به‌روزرسانی", "עודכן", "עדכון", "更新", "수정", "업데이트", "อัปเดต", "अपडेट",
    "হালনাগাদ", "আপডেট",
)
# fmt: on
UPDATED_WORDS = re.compile(
    r"\b(?:"
    + "|".join(re.escape(word) for word in sorted(_UPDATED_WORDS, key=len, reverse=True))
    + r")(?!\w)|"
    + "|".join(_UPDATED_SPACELESS),
    re.IGNORECASE,
)
ELSEWHERE_WORDS = re.compile(
    r"comment|kommentar|copyright|©|weather|wetter|born|event|expires|deadline|reply|antwort", re.IGNORECASE
)
_SEPARATORS = re.compile(r"[\W_]+")
_LONGEST_NAME = 80


def spelled_names(names: Iterable[str]) -> tuple[list[str], list[str]]:
    """Return which meta names of no known vocabulary end in the words for a publication, and which for a change.

    Newsrooms' systems put their own name in front, `example:publishDate`, and separate the words as they like.
    """
    published, modified = [], []
    for name in names:
        if name in _KNOWN or len(name) > _LONGEST_NAME:
            continue
        words = _SEPARATORS.sub("", name)
        if words.endswith(_SPELLED_MODIFIED):
            modified.append(name)
        elif words.endswith(_SPELLED_PUBLISHED) and not any(word in words for word in _NOT_FIRST):
            published.append(name)
    return published, modified


_KNOWN = frozenset(PUBLISHED_OPENGRAPH + PUBLISHED_METAS + MODIFIED_OPENGRAPH + MODIFIED_METAS)
