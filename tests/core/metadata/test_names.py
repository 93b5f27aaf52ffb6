"""Names come out of bylines alone, in every language that signs them."""

import pytest
from hypothesis import given, strategies as st

from transforms.core.metadata.names import is_organisation, is_person, split_names


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("By Ada Brook", ["Ada Brook"]),
        ("By Ada Brook and Tom Reed", ["Ada Brook", "Tom Reed"]),
        ("Von Ute Baum, Jan Kern und Eva Lang", ["Ute Baum", "Jan Kern", "Eva Lang"]),
        ("Par Luc Petit et Zoé Blanc", ["Luc Petit", "Zoé Blanc"]),
        ("Por Ana Ruiz y José Gil", ["Ana Ruiz", "José Gil"]),
        ("di Marco Neri", ["Marco Neri"]),
        ("door Jan de Boer", ["Jan de Boer"]),
        ("بقلم سامي ناصر و ليلى حداد", ["سامي ناصر", "ليلى حداد"]),
        ("بقلم: سامي ناصر", ["سامي ناصر"]),
        ("Автор: Иван Петров и Анна Орлова", ["Иван Петров", "Анна Орлова"]),
        ("文／林大明", ["林大明"]),
        ("김민수 기자", ["김민수"]),
        ("Di Maio", ["Di Maio"]),
        ("By Ruud De Boer", ["Ruud De Boer"]),
        ("Ada Brook, Senior Reporter", ["Ada Brook"]),
        ("Ada Brook (abr)", ["Ada Brook"]),
        ("Ada Brook ada.brook@example.org", ["Ada Brook"]),
        ("John Moss Jr.", ["John Moss Jr."]),
        ("Lena O'Hara, PhD", ["Lena O'Hara", "PhD"]),
        ("Ada Brook; Ada Brook", ["Ada Brook"]),
        ("https://example.org/people/ada", []),
        ("", []),
    ],
)
def test_split_names(byline: str, names: list[str]) -> None:
    assert split_names(byline) == names


@pytest.mark.parametrize("name", ["Ada Brook", "José Gil", "سامي ناصر", "林大明", "Иван Петров"])
def test_people(name: str) -> None:
    assert is_person(name)
    assert not is_organisation(name)


@pytest.mark.parametrize("name", ["The Valley Journal", "Harbour News", "dpa", "example.com", "وكالة الساحل"])
def test_organisations(name: str) -> None:
    assert is_organisation(name)


@given(st.text(max_size=300))
def test_any_byline_gives_names(text: str) -> None:
    names = split_names(text)
    assert all(name == name.strip() and name for name in names)
    assert len(set(names)) == len(names)
