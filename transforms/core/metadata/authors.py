"""Authors: the people who sign; an organisation only where nobody else does."""

from schemas.article import Evidence
from transforms.core.metadata.bylines import bylines, signed_lines
from transforms.core.metadata.evidence import Claim, evidence
from transforms.core.metadata.jsonld import texts
from transforms.core.metadata.names import clean_name, is_organisation, is_person, split_names
from transforms.core.metadata.signals import Spot
from transforms.core.metadata.sources import Sources
from transforms.core.metadata.wording import fold

_METAS = (
    "author",
    "article:author_name",
    "article:author",
    "og:article:author",
    "parsely-author",
    "sailthru.author",
    "dc.creator",
    "dcterms.creator",
    "dc.creator.name",
    "cxenseparse:author",
    "byl",
    "byline",
    "citation_author",
    "article.author",
    "news_author",
    "authors",
    "creator",
)

Names = tuple[str, ...]


def find_authors(sources: Sources, headline: Spot | None, lines: list[str]) -> tuple[Names, Evidence | None]:
    """Choose the authors: people before organisations, the structured source before the printed one.

    A printed byline that names all the structured source names, and more, is the fuller one and is taken.
    """
    claims = _claims(sources, headline, lines)
    if not claims:
        return (), None
    people = [claim for claim in claims if _people(claim.value, sources)]
    taken = people[0] if people else claims[0]
    for claim in people:
        more = _people(claim.value, sources)
        if (
            claim.by == "visible-text"
            and len(more) == len(claim.value)
            and _keys(more) > _keys(_people(taken.value, sources))
            and _new(more, taken.value)
        ):
            taken = Claim(claim.by, more)
            break
    return taken.value, evidence(
        taken,
        claims,
        same=lambda a, b: _keys(a) == _keys(b),
        shown=", ".join,
        why="another source was nearer to the article",
    )


def _claims(sources: Sources, headline: Spot | None, lines: list[str]) -> list[Claim[Names]]:
    signals = sources.signals
    found = [
        Claim("json-ld", _names(texts(node.get(key), "name"), sources))
        for node in (sources.article,)
        for key in ("author", "creator")
    ]
    shown = bylines(signals, headline) + signed_lines(lines)
    found += [Claim("meta", _names(signals.metas.get(name, []), sources)) for name in _METAS]
    found += [Claim("visible-text", _names(names, sources)) for names in shown]
    found += [Claim("json-ld", _names(texts(node.get("author"), "name"), sources)) for node in sources.pages]
    return [claim for claim in found if claim.value]


def _names(stated: list[str], sources: Sources) -> Names:
    """The names of one source; where people sign, the medium itself and affiliations behind a name are left out."""
    names: list[str] = []
    for text in stated[:60]:
        split = split_names(text)
        people = [name for name in split if is_person(name) and not is_organisation(name)]
        whole = clean_name(text)
        names += people or split or ([whole] if whole and len(whole) < 40 and ":" not in whole else [])
    others = [name for name in names if fold(name) not in sources.sites and not _is_slug(name)]
    return tuple({fold(name): name for name in reversed(others or names)}.values())[::-1]


def _people(names: Names, sources: Sources) -> Names:
    return tuple(
        name for name in names if is_person(name) and not is_organisation(name) and fold(name) not in sources.sites
    )


def _new(more: Names, known: Names) -> bool:
    """Whether the further names are names of others, not the known ones within a phrase."""
    keys = _keys(known)
    return not any(fold(name) not in keys and any(key in fold(name) for key in keys) for name in more)


def _is_slug(name: str) -> bool:
    return name.isascii() and " " not in name and name == name.lower() and len(name) > 3


def _keys(names: Names) -> frozenset[str]:
    return frozenset(map(fold, names))
