"""Short ways through class names and captions, against the long ones."""

import re

import pytest
from hypothesis import given, strategies as st

from transforms.core.body import captions, signs
from transforms.core.body.captions import is_caption
from transforms.core.body.layout import _SPACES, _UNSEEN, clean


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("related-posts", ["related", "posts"]),
        ("__related__posts-", ["related", "posts"]),
        ("-related", []),
        ("relatedPosts", ["related", "posts"]),
        ("col-md-6", ["col", "md"]),
        ("share_x1f", ["share"]),
        ("größe-teaser", []),
        ("md:teaser", []),
        ("_", []),
    ],
)
def test_the_words_of_a_class_name(name: str, words: list[str]) -> None:
    assert signs._words(name) == words


@given(st.text("ab-_", min_size=1, max_size=8))
def test_a_small_name_has_the_words_that_its_copy_in_capitals_has(name: str) -> None:
    assert signs._words(name) == [word.lower() for word in signs._words(name.upper())]


@given(st.text(" ab\u00a0\t\n\u00ad\u200b\u0628\u200c\ufeff\u3000\x00\x85", max_size=12))
def test_clean_is_what_its_two_expressions_make(text: str) -> None:
    assert clean(text) == _SPACES.sub(" ", _UNSEEN.sub("", text)).strip()


HOUSES = (
    *("Getty", "getty images", "Shutterstock", "iStock", "IMAGO/ab", "picture alliance/dpa", "picture-alliance"),
    *("Unsplash", "pexels", "Pixabay", "depositphotos", "Alamy Stock Photo", "AP Photo", "ap foto", "AP file", "AP/Jo"),
    *("AFP/Jo", "EPA photo", "Reuters file", "reuters/Jo Do", "Wikimedia Commons", "File photo", "\u017fhutterstock"),
    *(
        "\u0130stock",
        "p\u0131cture alliance/x",
        "P\u0131xabay",
        "w\u0131k\u0131med\u0131a",
        "\u0131mago",
        "\u0131stoc\u212a",
    ),
)


@pytest.mark.parametrize("house", HOUSES)
def test_every_picture_house_makes_a_caption(house: str) -> None:
    assert re.search(captions._HOUSES, f"A street ({house})"), "the case itself is wrong"
    assert is_caption(f"A street in the old town ({house})")
