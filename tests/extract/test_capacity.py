"""What there is room for is no count of what was there."""

from __future__ import annotations

import pytest

import discrep


@pytest.mark.parametrize(
    "text",
    [
        "The ferry was allowed to carry 250 passengers.",
        "The ferry was licensed to carry up to 250 passengers.",
        "The ferry is certified for 250 passengers.",
        "The ferry can carry 250 passengers.",
        "The bus was designed for 40 passengers.",
        "The shelter has room for 120 people.",
        "The prison was built to house 600 inmates.",
        "The hall can hold 300 people.",
        "The stadium has a capacity of 40,000 people.",
    ],
)
def test_room_for_so_many(text: str) -> None:
    (claim,) = discrep.extract(text)
    assert claim.measurand.modality == "capacity"


@pytest.mark.parametrize(
    "text",
    [
        "The ferry was carrying 229 passengers.",
        "They were not allowed to take 3 bags.",
        "The prison housed 640 inmates.",
        "They were allowed to leave after 40 hours.",
        "Nurses admitted 40 women for planned treatment.",
    ],
)
def test_what_was_there(text: str) -> None:
    (claim,) = discrep.extract(text)
    assert claim.measurand.modality == "done"


def test_room_and_what_was_there_are_not_compared() -> None:
    found = discrep.judge("The ferry was allowed to carry 250 passengers.", "The ferry was carrying 229 passengers.")
    assert found.code == "N106"
