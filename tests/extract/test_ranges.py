"""Ranges, pairs and changes: what is one figure with two ends, and what is two figures."""

from __future__ import annotations

import pytest

import discrep

RANGES: list[tuple[tuple[int, int], str]] = [
    (
        (10, 15),
        "between 10 and 15 | from 10 to 15 | 10 to 15 | 10-15 | 10–15 | "
        "anywhere between 10 and 15 | between about 10 and 15",
    ),
    (
        (10, 15),
        "ten to fifteen | between ten and fifteen | somewhere between 10 and 15 | 10 up to 15 | ranging from 10 to 15",
    ),
    ((5, 6), "five or six | 5 or 6 | five or even six | 5-6 | five to six"),
    ((200, 300), "two to three hundred | 200 to 300 | between two and three hundred | two hundred to three hundred"),
    ((24, 36), "two to three dozen | two or three dozen"),
    ((5000, 20000), "5k-20k | 5-20k | 5,000 to 20,000 | 5 to 20 thousand"),
    ((10**10, 15 * 10**9), "10 to 15 billion | 10-15bn | 10bn-15bn | ten to fifteen billion"),
]


@pytest.mark.parametrize(("ends", "phrase"), [(ends, phrase) for ends, row in RANGES for phrase in row.split(" | ")])
def test_one_range_many_wordings(ends: tuple[int, int], phrase: str) -> None:
    (claim,) = discrep.extract(f"They counted {phrase} birds.")
    assert claim.quantity.ends == ends
    assert claim.quantity.value is None


@pytest.mark.parametrize(
    ("text", "unit", "ends"),
    [
        ("It cost $10 to $15 billion.", "USD", (10**10, 15 * 10**9)),
        ("It cost 33-35 billion euros.", "EUR", (33 * 10**9, 35 * 10**9)),
        ("It cooks for 25 – 40 minutes.", "minute", (25, 40)),
        ("He is 40 - 50 years old.", "year", (40, 50)),
        ("Growth of 5-7% is near.", "percent", (5, 7)),
        ("It cooled by 1 to 2 degrees Celsius.", "degree_Celsius", (1, 2)),
    ],
)
def test_a_range_has_the_unit_of_its_end(text: str, unit: str, ends: tuple[int, int]) -> None:
    (claim,) = discrep.extract(text)
    assert (claim.quantity.unit, claim.quantity.ends) == (unit, ends)


@pytest.mark.parametrize(
    "text",
    [
        "The toll rose from 325 to 345.", "The number fell from 345 to 325.", "It grew by 5 percent to 40 percent.",
        "They lost 3 – 4 came back.", "He gave 3 or 40 apples.",
    ],
)  # fmt: skip
def test_a_change_tells_two_figures(text: str) -> None:
    found = discrep.extract(text)
    assert [len(claim.quantity.ends) for claim in found] == [1, 1]


def test_a_season_is_no_range() -> None:
    assert discrep.extract("In 2012–13 they won.") == []


@pytest.mark.parametrize("text", ["They won 3 to 1.", "A 5-to-4 ruling came.", "The odds are 3 to 1.", "It ended 2-2."])
def test_a_score_is_no_range(text: str) -> None:
    assert [claim.quantity.kind for claim in discrep.extract(text, keep="all")] == ["score"]


def test_a_fall_is_no_score() -> None:
    assert [claim.quantity.value for claim in discrep.extract("It fell 345 to 325.")] == [345, 325]
