"""A page and the feed entry that announced it as one record."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from schemas.article import Article, Candidate, Evidence, Quality, Rights
from schemas.time import Time
from transforms.core.entries.moments import agree
from transforms.core.identity import fold_content, revision_id

Proofs = dict[str, Evidence]
LONGEST = 300  # characters of a candidate's value


def merge_entry(page: Article, entry: Article) -> Article:
    """Return `page` with what the feed's `entry` adds to it.

    The text stays the page's. The entry gives its feed block, its date where the two contradict each other (flag
    `dates_disagree`) and each field the page lacks. The evidence names the feed where it gave a value or says the
    same, and keeps what it says differently. Merging an entry again changes nothing.
    """
    proofs = dict(page.evidence)
    published, contradiction = _published(page, entry, proofs)
    textless = not page.blocks
    merged = replace(
        page,
        title=_stated("title", page, entry, proofs, str),
        description=_stated("description", page, entry, proofs, str),
        language=_stated("language", page, entry, proofs, str),
        authors=_stated("authors", page, entry, proofs, ", ".join),
        keywords=_stated("keywords", page, entry, proofs, ", ".join),
        modified=_modified(page, entry, proofs),
        published=published,
        direction=page.direction or entry.direction,
        publisher=page.publisher or entry.publisher,
        images=page.images or entry.images,
        rights=Rights(
            copyright=page.rights.copyright or entry.rights.copyright, robots=page.rights.robots, tdm=page.rights.tdm
        ),
        feed=entry.feed,
        blocks=entry.blocks if textless else page.blocks,
        text=entry.text if textless else page.text,
        quality=_quality(page, entry, published, contradiction),
    )
    if textless and entry.blocks:
        proofs["blocks"] = Evidence(by="feed")
    if page.canonical_url == entry.canonical_url and "canonical_url" in proofs:
        proofs["canonical_url"] = _agreed(proofs["canonical_url"], "feed")
    merged = replace(merged, evidence=proofs)
    return replace(merged, revision_id=revision_id(merged))


def _stated(name: str, page: Article, entry: Article, proofs: Proofs, shown: Callable[[Any], str]) -> Any:
    """Return the page's value, for want of one the entry's; the evidence says which, and what the other has."""
    ours, theirs = getattr(page, name), getattr(entry, name)
    if not theirs:
        return ours
    if not ours:
        proofs[name] = Evidence(by="feed", also=proofs[name].also if name in proofs else ())
        return theirs
    if name in proofs:
        if _folded(ours) == _folded(theirs):
            proofs[name] = _agreed(proofs[name], "feed")
        else:
            proofs[name] = _kept(proofs[name], "feed", shown(theirs), "the page's own was taken")
    return ours


def _folded(value: object) -> object:
    folded = fold_content(value)
    if isinstance(folded, list):
        return sorted(str(item).casefold() for item in folded)
    return str(folded).casefold()


def _published(page: Article, entry: Article, proofs: Proofs) -> tuple[Time | None, bool]:
    ours, theirs = page.published, entry.published
    if ours is None or theirs is None:
        if theirs is not None:
            proofs["published"] = Evidence(by="feed", also=proofs["published"].also if "published" in proofs else ())
        return ours or theirs, False
    choice = agree(ours, theirs)
    proof = proofs.get("published") or Evidence(by=ours.by)
    if choice.of_page:
        same = choice.why is None
        proof = _agreed(proof, "feed") if same else _kept(proof, "feed", theirs.raw, choice.why)
    elif choice.why is None:
        proof = Evidence(by="feed", agree=_without(dict.fromkeys((proof.by, *proof.agree))), also=proof.also)
    else:
        left = tuple(Candidate(by=by, value=ours.raw[:LONGEST], why=choice.why) for by in (proof.by, *proof.agree))
        proof = Evidence(by="feed", also=tuple(dict.fromkeys((*left, *proof.also))))
    proofs["published"] = proof
    return choice.time, choice.contradiction


def _modified(page: Article, entry: Article, proofs: Proofs) -> Time | None:
    ours, theirs = page.modified, entry.modified
    if ours is None or theirs is None:
        if theirs is not None:
            proofs["modified"] = Evidence(by="feed")
        return ours or theirs
    proof = proofs.get("modified") or Evidence(by=ours.by)
    choice = agree(ours, theirs)
    if not choice.contradiction and choice.of_page and choice.why is None:
        proofs["modified"] = _agreed(proof, "feed")
        return choice.time
    proofs["modified"] = _kept(proof, "feed", theirs.raw, "the page's own was taken")
    return ours


def _quality(page: Article, entry: Article, published: Time | None, contradiction: bool) -> Quality:
    textless = not page.blocks and bool(entry.blocks)
    flags = dict.fromkeys(page.quality.flags, True)
    flags["zone_unknown"] = published is not None and published.zone == "unknown"
    flags["dates_disagree"] = contradiction or flags.get("dates_disagree", False)
    if textless:
        flags["no_body"] = False
        flags |= dict.fromkeys((flag for flag in entry.quality.flags if flag in ("summary_only", "truncated")), True)
    return Quality(
        flags=tuple(flag for flag, holds in flags.items() if holds),
        words=entry.quality.words if textless else page.quality.words,
        paragraphs=entry.quality.paragraphs if textless else page.quality.paragraphs,
    )


def _agreed(proof: Evidence, by: str) -> Evidence:
    return proof if by in (proof.by, *proof.agree) else replace(proof, agree=(*proof.agree, by))


def _kept(proof: Evidence, by: str, value: str, why: str | None) -> Evidence:
    candidate = Candidate(by=by, value=value[:LONGEST], why=why)
    return proof if candidate in proof.also else replace(proof, also=(*proof.also, candidate))


def _without(names: dict[str, None]) -> tuple[str, ...]:
    return tuple(name for name in names if name != "feed")
