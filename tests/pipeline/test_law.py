"""The law: read = articles + duplicates + skipped + dead letters."""

from pipeline.law import check_law


def test_it_holds_when_each_input_has_one_fate() -> None:
    law = check_law(
        [
            ("read:warc:", 5),
            ("articles:warc:", 2),
            ("duplicates:warc:repeat", 1),
            ("skipped:warc:redirect", 1),
            ("dead_letters:warc:no_body", 1),
            ("read:feed:", 1),
            ("duplicates:feed:entry_of_page", 1),
        ]
    )
    assert law.holds
    assert str(law.total) == "read 6 = 2 articles + 2 duplicates + 1 skipped + 1 dead letters"
    assert law.by_reason["duplicates"] == {"entry_of_page": 1, "repeat": 1}


def test_a_loss_shows() -> None:
    law = check_law([("read:warc:", 5), ("articles:warc:", 4)])
    assert not law.holds
    assert "NOT" in str(law.total)


def test_a_loss_in_one_source_is_not_made_good_by_a_gain_in_another() -> None:
    law = check_law([("read:warc:", 5), ("articles:warc:", 4), ("read:feed:", 4), ("articles:feed:", 5)])
    assert law.total.holds
    assert not law.holds


def test_nothing_read_is_nothing_lost() -> None:
    assert check_law([]).holds
