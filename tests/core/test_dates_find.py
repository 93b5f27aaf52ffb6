"""Every date of a line, with its label and place."""

import pytest

from transforms.core.dates import find_times

LINES = [
    ("By Ann Lee | Published 3 May 2021, 4:15 pm BST | Updated 5 May 2021", "en-GB",
     [("2021-05-03T16:15:00", "published"), ("2021-05-05", "modified")]),
    ("Veröffentlicht: 03.05.2021, 16:15 Uhr - Aktualisiert: 05.05.2021", "de",
     [("2021-05-03T16:15:00", "published"), ("2021-05-05", "modified")]),
    ("Publié le 03/05/2021 à 16h15, mis à jour le 05/05/2021 à 10h00", "fr",
     [("2021-05-03T16:15:00", "published"), ("2021-05-05T10:00:00", "modified")]),
    ("Actualizado 5 de mayo de 2021", "es", [("2021-05-05", "modified")]),
    ("Опубликовано 3 мая 2021, обновлено 5 мая 2021", "ru", [("2021-05-03", "published"), ("2021-05-05", "modified")]),
    ("نشر في 3 مايو 2021 - آخر تحديث 5 مايو 2021 03:15 م", "ar",
     [("2021-05-03", "published"), ("2021-05-05T15:15:00", "modified")]),
    ("2021年5月3日 16時15分 更新", "ja", [("2021-05-03T16:15:00", "modified")]),
    ("2021年5月3日 公開 2021年5月5日 更新", "ja", [("2021-05-03", "published"), ("2021-05-05", "modified")]),
    ("입력 2021.05.03 16:15 수정 2021.05.05 10:00", "ko",
     [("2021-05-03T16:15:00", "published"), ("2021-05-05T10:00:00", "modified")]),
    ("发布时间：2021-05-03 16:15", "zh", [("2021-05-03T16:15:00", "published")]),
    ("Giriş: 03.05.2021 - 16:15 Güncelleme: 05.05.2021 - 10:00", "tr",
     [("2021-05-03T16:15:00", "published"), ("2021-05-05T10:00:00", "modified")]),
    ("10:00 3 May 2021 11:00 5 May 2021", "en", [("2021-05-03T10:00:00", None), ("2021-05-05T11:00:00", None)]),
    ("3 May 2021 10:00, 5 May 2021 11:00", "en", [("2021-05-03T10:00:00", None), ("2021-05-05T11:00:00", None)]),
    ("3 May 2021, city council met at 10:00", "en", [("2021-05-03", None)]),
    ("1,234 views in 2021 and version 1.2.3", "en", []),
    ("In May 12 people died, by March 400 more", "en", []),
    ("Ann March, 3 May", "en", []),
    ("الأسهم 1443 نقطة و2022 سهما", "ar", []),
]  # fmt: skip


@pytest.mark.parametrize(("line", "language", "wanted"), LINES)
def test_every_date_of_a_line_is_found(line: str, language: str, wanted: list[tuple[str, str | None]]) -> None:
    found = find_times(line, language=language, fetched_at=None)
    assert [(one.time.local, one.label) for one in found] == wanted
    for one in found:
        assert line[one.start : one.end] == one.time.raw


def test_places_count_in_the_text_as_given() -> None:
    line = "\u200f\u202bنُشِرَ\u202c في 3 مايو 2021"
    (found,) = find_times(line, language="ar", fetched_at=None)
    assert line[found.start : found.end] == "3 مايو 2021"
    assert found.label == "published"
