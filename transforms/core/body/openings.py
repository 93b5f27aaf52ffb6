"""Openings: whether a text begins with one of many phrases, asked of the few that begin as the text does."""

from collections.abc import Callable, Iterable


def begins_with(phrases: Iterable[str]) -> Callable[[str], bool]:
    """Return the test whether a text begins with one of `phrases`, none of which is empty.

    `str.startswith` tries hundreds of phrases one by one; here only those with the text's first character are tried.
    """
    by_first: dict[str, tuple[str, ...]] = {}
    for phrase in phrases:
        by_first[phrase[0]] = (*by_first.get(phrase[0], ()), phrase)

    def begins(text: str) -> bool:
        return text.startswith(by_first.get(text[:1], ()))

    return begins
