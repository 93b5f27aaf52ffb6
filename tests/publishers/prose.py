"""Stories out of words: the same story for the same numbers, always."""

import random
from dataclasses import dataclass
from hashlib import blake2b
from typing import Final

from tests.publishers.words import Words

PARAGRAPHS: Final = 7
_POOLS: Final = {"place": "places", "body": "bodies", "topic": "topics", "person": "people"}


@dataclass(frozen=True, slots=True)
class Headline:
    """What a feed shows of a story."""

    title: str
    author: str
    topic: str


def headline(words: Words, seed: int, feed: int, number: int) -> Headline:
    """Return title, author and keyword of a story; the title ends with a file number that no other story has."""
    chance = _chance("headline", seed, feed, number)
    title = _fill(chance.choice(words.titles), words, chance)
    title = f"{title[0].upper()}{title[1:]} ({feed}-{number})"
    return Headline(title, chance.choice(words.people), chance.choice(words.topics))


def paragraphs(words: Words, seed: int, feed: int, number: int, version: int) -> tuple[str, ...]:
    """Return the story's text; a second version puts one paragraph before the others."""
    chance = _chance("text", seed, feed, number)
    order = [*chance.sample(words.sentences, len(words.sentences)), *chance.sample(words.sentences, 9)]
    sentences = [_fill(template, words, chance) for template in order]
    told = tuple(" ".join(sentences[at::PARAGRAPHS]) for at in range(PARAGRAPHS))
    if version == 1:
        return told
    chance = _chance("news", seed, feed, number, version)
    return (" ".join(_fill(template, words, chance) for template in chance.sample(words.sentences, 3)), *told)


def _chance(*key: object) -> random.Random:
    digest = blake2b(repr(key).encode(), digest_size=8).digest()
    return random.Random(int.from_bytes(digest, "big"))


class _Chosen(dict[str, str]):
    """Words for the names of a template, chosen when they are asked for."""

    def __init__(self, words: Words, chance: random.Random) -> None:
        super().__init__()
        self._words, self._chance = words, chance

    def __missing__(self, name: str) -> str:
        if name == "number":
            return str(13 + int(self._chance.random() * 9800))
        pool = getattr(self._words, _POOLS[name])
        chosen: str = pool[int(self._chance.random() * len(pool))]
        return chosen


def _fill(template: str, words: Words, chance: random.Random) -> str:
    return template.format_map(_Chosen(words, chance))
