"""Keywords: the list that the page's sources bear out best, without what speaks to machines or of the site."""

import re

from schemas.article import Evidence
from transforms.core.metadata.evidence import Claim, evidence
from transforms.core.metadata.jsonld import texts
from transforms.core.metadata.signals import Spot
from transforms.core.metadata.sources import Sources
from transforms.core.metadata.tag_block import tag_block
from transforms.core.metadata.wording import fold

SEPARATORS = re.compile(r"\s*[,;،؛、，；|｜\n]\s*")
_METAS = (
    ("meta", ("keywords",)),
    ("meta", ("news_keywords",)),
    ("opengraph", ("article:tag", "og:article:tag", "http://ogp.me/ns/article#tag")),
    (
        "meta",
        (
            "parsely-tags",
            "sailthru.tags",
            "cxenseparse:keywords",
            "cxenseparse:news_keywords",
            "custom-keywords",
            "its_tag",
            "cxenseparse:stp-article_maintag",
            "cxenseparse:epi-tags",
            "tags",
            "dc.subject",
            "dcterms.subject",
            "subject",
        ),
    ),
)
_MACHINE = re.compile(
    r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{10,}|\d+|true|false|null|none|[\w.-]+\.(?:com|net|org|co\.uk|de|fr|it|es)|"
    r"[\w -]{2,24}:\s?\S.*|@.*|.*[{}<>].*|\W*",
    re.IGNORECASE | re.DOTALL,
)
_BOILERPLATE = re.compile(
    r"(?:.{0,40}\b)?(?:breaking|latest|top|live|today'?s?|current|daily|online) news\b.{0,30}"
    r"|.{0,40}\bnews (?:live|today|online|headlines)|news|headlines|newsletters?"
    r"|ニュース|速報|新聞|新闻|뉴스|أخبار|اخبار|nachrichten|noticias|notícias|actualités?|notizie|новости|haberler|haber",
    re.IGNORECASE,
)
_LONGEST, _MOST = 100, 100

Words = tuple[str, ...]


def find_keywords(sources: Sources, headline: Spot | None) -> tuple[Words, Evidence | None, bool]:
    """Choose the keywords, with the evidence, and whether they are one text in which no separator was found.

    Of several lists the one that the others agree with most is the article's; where they tie, the order is that of
    the sources. A list that names the site itself more than once is the site's, not the article's.
    """
    claims = [claim for claim in _claims(sources, headline) if claim.value]
    if not claims:
        return (), None, False
    weighed = [(_agreement(claim, claims), -at) for at, claim in enumerate(claims)]
    taken = claims[-max(weighed)[1]]
    unsplit = len(taken.value) == 1 and len(taken.value[0].split()) > 4 and taken.by in ("meta", "json-ld", "opengraph")
    why = "other sources of the page bear another list out better"
    return (
        taken.value,
        evidence(taken, claims, same=lambda a, b: _keys(a) == _keys(b), shown=", ".join, why=why),
        unsplit,
    )


def split_keywords(stated: list[str]) -> list[str]:
    """Return the keywords in `stated`, each once and in order."""
    found: dict[str, str] = {}
    for text in stated[:_MOST]:
        for piece in SEPARATORS.split(text):
            piece = piece.strip(" #\"'“”„«»*•·")
            if piece and len(piece) <= _LONGEST:
                found.setdefault(fold(piece) or piece, piece)
    return list(found.values())[:_MOST]


def _claims(sources: Sources, headline: Spot | None) -> list[Claim[Words]]:
    metas = sources.signals.metas
    found = []
    for by, names in _METAS:
        stated = next((split for name in names if (split := split_keywords(metas.get(name, [])))), [])
        found.append(Claim(by, _own(stated, sources)))
    linked = split_keywords(texts(sources.article.get("keywords"), "name"))
    found.insert(1, Claim("json-ld", _own(linked, sources)))
    found.append(Claim("visible-text", _own(tag_block(sources.signals, headline), sources)))
    if not any(claim.value for claim in found):
        found.append(Claim("json-ld", _own(split_keywords(texts(sources.article.get("about"), "name")), sources)))
    return found


def _own(words: list[str], sources: Sources) -> Words:
    """The words that are about the article."""
    of_site = [word for word in words if _names_site(word, sources)]
    if len(of_site) > 1:
        return ()
    slug = [fold(part) for part in re.split(r"[/_.-]+", sources.url.split("?")[0])]
    cut = _cut_from(slug, words)
    if 2 * len(cut) > len(words):
        return ()
    kept = [
        word
        for word in words
        if word not in of_site and word not in cut and not _MACHINE.fullmatch(word) and not _BOILERPLATE.fullmatch(word)
    ]
    return tuple(kept)


def _names_site(word: str, sources: Sources) -> bool:
    folded = fold(word)
    return any(
        folded == name or (len(folded) > 1 and name.startswith(folded) and 2 * len(folded) >= len(name) > 3)
        for name in sources.sites
    )


def _cut_from(slug: list[str], words: list[str]) -> set[str]:
    """The words that are nothing but the address cut in pieces: three or more that follow one another there too."""
    folded = [fold(word) for word in words]
    cut: set[str] = set()
    for start in range(len(folded) - 2):
        if folded[start] in slug:
            at = slug.index(folded[start])
            run = 0
            while start + run < len(folded) and at + run < len(slug) and folded[start + run] == slug[at + run]:
                run += 1
            if run > 2:
                cut.update(words[start : start + run])
    return cut


def _agreement(claim: Claim[Words], claims: list[Claim[Words]]) -> float:
    mine = _keys(claim.value)
    closest: dict[str, float] = {}
    for other in claims:
        if other.by != claim.by:
            theirs = _keys(other.value)
            closest[other.by] = max(closest.get(other.by, 0.0), 2 * len(mine & theirs) / (len(mine) + len(theirs)))
    return round(sum(closest.values()), 6)


def _keys(words: Words) -> frozenset[str]:
    return frozenset(fold(word) or word for word in words)
