"""Language: what a page says it is written in, unless its own letters deny it."""

import itertools
import re
from collections.abc import Sequence
from functools import cache

from py3langid.langid import MODEL_FILE, LanguageIdentifier

from schemas.article import Candidate, Evidence
from transforms.core.language.scripts import LANGUAGES, language_of_letters, main_script, writes
from transforms.core.language.tags import language_tag

SAMPLE = 2_000
"""Characters of the text that are judged."""
LONG = 300
"""Letters from which on the text may overrule what the page says."""
SHORT = 40
"""Letters below which the words of a text say nothing."""
CERTAIN = 0.9
LIKELY = 0.5
"""Confidence of py3langid, of 1."""

_ENGLISH = re.compile(r"\b(?:the|of|and|to|in|is|that|for|it|was|on|with|as|are)\b", re.IGNORECASE)
_SAME = {
    "nb": "no",
    "nn": "no",
    "fil": "tl",
    "arz": "ar",
    "ary": "ar",
    "yue": "zh",
    "wuu": "zh",
    "hbo": "he",
    "grc": "el",
}
_NO_RIVAL = frozenset(
    {"zxx", "la", "eo", "vo", "grc", "hbo", "pcm", "an", "ext", "wa", "lij", "vec", "ltg", "gcr", "gcf"}
)
"""Labels of the model that no newspaper is printed in, and that stand near others that are."""


def page_language(declared: Sequence[tuple[str, str]], text: str) -> tuple[str | None, Evidence | None]:
    """Return a page's language as BCP 47 and where it was read.

    `declared` are the page's statements in order of trust: (kind of source, value as written). The first that names a
    language holds, unless the text denies it: it is in another script, or it is long, the statement is the English that
    templates carry, and the text has not the words of English. Then another statement that fits it holds, or what the
    text tells: its letters (Hebrew, Greek, Persian against Arabic, …), else py3langid's judgement. Statements that
    contradict each other are judged by the text too. Null where nothing is stated and the text says too little.
    """
    stated = [(by, tag) for by, raw in declared if (tag := language_tag(raw))]
    sample = text[:SAMPLE]
    script, letters = main_script(sample)
    tags = [tag for _, tag in stated if _fits(tag, script, letters, sample)]
    if tags and len({_primary(tag) for tag in tags}) == 1:
        return _answer(tags[0], stated, None)
    told = _told(sample, script, letters, sure=bool(stated))
    for tag in tags or [tag for _, tag in stated]:
        if told is None or _primary(tag) == _primary(told):
            return _answer(tag, stated, None)
    if told and (not tags or letters >= LONG):
        return _answer(told, stated, told)
    return _answer(tags[0], stated, None) if tags else (None, None)


def _fits(tag: str, script: str | None, letters: int, sample: str) -> bool:
    if script is None or letters < SHORT:
        return True
    if not writes(tag, script):
        return False
    return _primary(tag) != "en" or letters < LONG or _is_english(sample, letters)


def _is_english(sample: str, letters: int) -> bool:
    """More than one of its commonest words to 200 letters; a text in English has them in its first lines."""
    enough = letters // 200 + 1
    return sum(1 for _ in itertools.islice(_ENGLISH.finditer(sample), enough)) == enough


def _told(sample: str, script: str | None, letters: int, *, sure: bool) -> str | None:
    """The language that the text itself tells. `sure`: it must be certain enough to stand against a statement."""
    if script is None or letters < SHORT:
        return None
    if (code := language_of_letters(sample, script)) is not None:
        return code
    allowed = LANGUAGES.get(script)
    for code, confidence in _identifier().rank(sample)[:12]:
        if code in _NO_RIVAL or (allowed and code not in allowed) or not writes(code, script):
            continue
        return _SAME.get(code, code) if confidence >= (CERTAIN if sure and not allowed else LIKELY) else None
    return None


def _answer(tag: str, stated: list[tuple[str, str]], told: str | None) -> tuple[str, Evidence]:
    agree = [by for by, other in stated if _primary(other) == _primary(tag)]
    also = tuple(Candidate(by=by, value=other) for by, other in stated if _primary(other) != _primary(tag))
    if told:
        also = tuple(Candidate(by=one.by, value=one.value, why="the text is in another language") for one in also)
        return tag, Evidence(by="visible-text", agree=tuple(dict.fromkeys(agree)), also=also)
    by, *others = dict.fromkeys(agree)
    return tag, Evidence(by=by, agree=tuple(others), also=also)


def _primary(tag: str) -> str:
    code = tag.partition("-")[0]
    return _SAME.get(code, code)


@cache
def _identifier() -> LanguageIdentifier:
    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
