"""Two sources of one article."""

import pytest

from schemas.time import Time
from transforms.core.dates import disagree, infer_zone, parse_time


def _wall(text: str) -> Time:
    return parse_time(text, language="en-GB", fetched_at=None)


@pytest.mark.parametrize(
    ("wall", "witness", "offset"),
    [
        ("2022-02-12 15:15", "2022-02-12T12:15:30Z", "+03:00"),
        ("2022-02-12 15:15:30", "2022-02-12T12:15:30Z", "+03:00"),
        ("2022-02-12 15:15:30", "2022-02-12T12:15Z", "+03:00"),
        ("2022-02-12 15:15", "2022-02-12T09:45:00Z", "+05:30"),
        ("2022-02-13 01:15", "2022-02-12T11:15:00Z", "+14:00"),
        ("2022-02-12 15:15", "2022-02-12T12:15:00-05:00", "-02:00"),
        ("2022-02-12 15:15:31", "2022-02-12T12:15:30Z", None),
        ("2022-02-12 15:15", "2022-02-12T12:14:30Z", None),
        ("2022-02-13 02:15", "2022-02-12T11:15:00Z", None),
        ("2022-02-12", "2022-02-12T12:15:00Z", None),
        ("2022-02-12 15:15", "2022-02-12 12:15:00", None),
        ("2022-02-12 15:15+01:00", "2022-02-12T12:15:00Z", "+01:00"),
    ],
)
def test_the_zone_is_what_makes_both_one_moment(wall: str, witness: str, offset: str | None) -> None:
    before, instant = _wall(wall), _wall(witness)
    after = infer_zone(before, instant)
    assert after.offset == offset
    if offset is None or before.offset:
        assert after is before
    else:
        assert after.zone == "inferred"
        assert (after.local, after.precision, after.raw) == (before.local, before.precision, before.raw)
        assert not disagree(after, instant)
        assert before.earliest <= after.earliest <= after.latest <= before.latest


def test_sources_disagree_when_no_moment_satisfies_both() -> None:
    day, instant = _wall("12 February 2022"), _wall("2022-02-12T23:30:00Z")
    assert not disagree(day, instant)
    assert disagree(day, _wall("2022-02-14T00:00:00Z"))
    assert disagree(_wall("2022-02-14T00:00:00Z"), day)
    assert not disagree(_wall("February 2022"), day)
