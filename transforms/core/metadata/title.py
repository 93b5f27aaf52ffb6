"""The title: the headline as the article shows it, without the site's name, the section or a kicker."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from transforms.core.metadata.headings import headings, labels, without_kicker
from transforms.core.metadata.signals import Signals, Spot
from transforms.core.metadata.steps import is_step
from transforms.core.metadata.wording import fold

_SEPARATOR = re.compile(r"\s+[|–—\-·•«»:/~]+\s+|\s*[|｜ㅣ∣│¦]\s*|\s+::\s+")
_HOST = re.compile(r"(?:[a-z0-9-]{1,30}\.){1,2}(?:com|net|org|info|tv|[a-z]{2})", re.IGNORECASE)
_LONGEST = 600
_LONGEST_NAME = 40  # letters; some pages state their title where the site's name belongs


@dataclass(frozen=True, slots=True)
class Said:
    """A title that a source states: `by` as in evidence."""

    by: str
    text: str


@dataclass(frozen=True, slots=True)
class Headline:
    """The title taken, where the page shows it, and every candidate in order of trust."""

    said: Said | None
    spot: Spot | None
    candidates: tuple[Said, ...]


def without_site(title: str, sites: Iterable[str], steps: frozenset[str] = frozenset()) -> str:
    """Return `title` without the site's name at its end or its beginning, and without the section next to it.

    `sites` are folded names; `steps` the folded steps of the page's address, where sections are.
    """
    names = [name for name in sites if len(name) > 2]
    for _ in range(3):
        cuts = list(_SEPARATOR.finditer(title))
        if not cuts:
            break
        first, last = cuts[0], cuts[-1]
        behind = title[last.end() :]
        if (
            _names_site(behind, names)
            or _is_label(last.group(), behind)
            or _HOST.fullmatch(behind)
            or is_step(behind, steps)
        ):
            title = title[: last.start()].strip()
        elif _names_site(title[: first.start()], names) or _is_label(first.group(), title[: first.start()]):
            title = title[first.end() :].strip()
        else:
            break
    return title


def _is_label(separator: str, piece: str) -> bool:
    """One or two words set off by a bar are a section or a kind of article: `Opinion | …`, `… | Editorial`."""
    return separator.strip() in ("|", "｜", "ㅣ") and len(piece) <= 20 and len(piece.split()) <= 2


def _names_site(piece: str, names: list[str]) -> bool:
    folded = fold(piece)
    if not folded:
        return False
    return any(
        folded == name
        or (len(name) > 3 and len(folded) < len(name) + 20 and (folded.startswith(name) or folded.endswith(name)))
        or (len(folded) > 4 and name.startswith(folded))
        for name in names
    )


def find_headline(
    signals: Signals, stated: list[Said], sites: list[str], steps: frozenset[str] = frozenset()
) -> Headline:
    """Choose the headline.

    The heading that the page shows is the headline when what the page states elsewhere bears it out; otherwise
    the most trusted statement, and rather one that is not the label of a breadcrumb, which is written for search.
    A statement that merely adds the site, a section or a kicker loses to the shorter text that another source gives.
    """
    sites = [name for name in sites if len(name) <= _LONGEST_NAME]
    said = [
        Said(one.by, text)
        for one in stated
        if (text := without_site(one.text[:_LONGEST], sites, steps)) and fold(text) not in sites
    ]
    shown = _shown(signals, "h1", sites, said)
    alone = len(shown) == 1 and len(_words(shown[0][0])) > 2 and not _agreed(said)
    for tag, enough in (("h1", 0.3), ("h2", 0.6), ("h3", 0.6)):
        group = shown if tag == "h1" else _shown(signals, tag, sites, said)[:8]
        best = max(((_borne_out(text, said), -at) for at, (text, _) in enumerate(group)), default=(0.0, 0))
        if best[0] >= enough:
            text, spot = group[-best[1]]
            if alone and shown[0][1].at < spot.at:
                break  # what stands below a page's only h1 is its standfirst
            return _taken(text, spot, said)
    if alone:
        return _taken(*shown[0], said)
    if said:
        searched = {fold(without_site(text, sites)) for text in labels(signals)}
        other = [one for one in said if one.by != "meta" and fold(one.text) not in searched]
        ranked = other + [one for one in said if one not in other]
        return Headline(_settled(ranked[0], ranked[1:]), shown[0][1] if shown else None, tuple(said))
    if shown or (shown := _shown(signals, "h2", sites, said)):
        text, spot = shown[0]
        return Headline(Said("visible-text", text), spot, (Said("visible-text", text),))
    return Headline(None, None, ())


def _taken(text: str, spot: Spot, said: list[Said]) -> Headline:
    one = Said("visible-text", text)
    return Headline(_settled(one, said), spot, (one, *said))


def _shown(signals: Signals, tag: str, sites: list[str], said: list[Said]) -> list[tuple[str, Spot]]:
    """The headings, less a kicker inside one unless it is stated as a part of the title."""
    whole = {fold(one.text) for one in said}
    found = []
    for text, spot in headings(signals, tag):
        if fold(text) not in whole:
            text = without_kicker(spot.element) or text
        found.append((without_site(text[:_LONGEST], sites), spot))
    return [(text, spot) for text, spot in found if text and fold(text) not in sites]


def _agreed(said: list[Said]) -> bool:
    """Whether JSON-LD, OpenGraph and plain metadata state one title, as they do beside a live blog's newest entry."""
    first: dict[str, str] = {}
    for one in said:
        first.setdefault(one.by, one.text)
    texts = [first.get(by) for by in ("json-ld", "opengraph", "meta")]
    return all(text and likeness(text, texts[0] or "") > 0.8 for text in texts)


def _settled(taken: Said, said: list[Said]) -> Said:
    """The headline after the statements had their say: cut, or spelled as they spell it."""
    taken = _sharpened(taken, said)
    return next((Said(taken.by, one.text) for one in said if fold(one.text) == fold(taken.text)), taken)


def _borne_out(text: str, said: list[Said]) -> float:
    """How well the best statement matches a heading: 1 for the same text, otherwise the share of common words."""
    return max((likeness(text, one.text) for one in said), default=0.0)


def likeness(one: str, other: str) -> float:
    """Return the share of words (of character pairs where words are not spaced) that two titles have in common."""
    a, b = fold(one), fold(other)
    if not a or not b:
        return 0.0
    if a == b:
        return 1.0
    first, second = _words(one), _words(other)
    return 0.98 * 2 * len(first & second) / max(1, len(first) + len(second))


def _words(text: str) -> set[str]:
    words = re.findall(r"\w+", text.casefold())
    if any("\u3040" <= c <= "\u9fff" or "\u0e00" <= c <= "\u0e7f" for c in text[:40]):
        folded = fold(text)
        return {folded[i : i + 2] for i in range(len(folded) - 1)}
    return set(words)


def _sharpened(taken: Said, others: list[Said]) -> Said:
    """Cut what another source shows to be an addition: a label set off before the headline, a name behind it."""
    for other in others:
        if len(other.text) < 12 or len(other.text) >= len(taken.text):
            continue
        rest = taken.text[len(other.text) :]
        if taken.text.startswith(other.text) and len(rest) < 30 and re.match(r"\s*[|｜ㅣ]|-\S+\s*$", rest):
            return Said(taken.by, other.text)
        if taken.text.endswith(other.text) and len(taken.text) - len(other.text) < 60:
            return Said(taken.by, other.text)
    return taken
