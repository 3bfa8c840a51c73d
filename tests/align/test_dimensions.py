"""Figures in another unit: what they come to, whether they share a value, and whether one may be a part."""

from __future__ import annotations

from fractions import Fraction

import pytest

import discrep
from discrep.align.dimensions import dimension, in_two_units, meet, nest, values_in
from discrep.claims import Claim


def claim(text: str) -> Claim:
    return discrep.extract(discrep.Document(text, "a"))[0]


@pytest.mark.parametrize(
    ("one", "two", "apart"),
    [
        ("It cost $40 million.", "It cost €40 million.", True),
        ("It cost $40 million.", "It was 40 km.", True),
        ("It was 40 miles.", "It was 40 km.", False),
        ("Three quarters of the mills burned.", "75 percent of the mills burned.", False),
        ("40 mills burned.", "75 percent of the mills burned.", False),  # a unit that is left out
        ("40 mills burned.", "75 mills burned.", False),
    ],
)
def test_two_units(one: str, two: str, apart: bool) -> None:
    assert in_two_units(claim(one), claim(two)) is apart
    assert in_two_units(claim(two), claim(one)) is apart


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Three quarters of the mills burned.", "percent"),
        ("75 percent of the mills burned.", "percent"),
        ("It cost $40 million.", "USD"),
        ("It was 40 km.", "kilometer"),
        ("40 mills burned.", None),
    ],
)
def test_what_kind_of_number_it_is(text: str, told: str | None) -> None:
    assert dimension(claim(text)) == told


@pytest.mark.parametrize(
    ("text", "unit", "value"),
    [
        ("Three quarters of the mills burned.", "percent", 75),
        ("75 percent of the mills burned.", "percent", 75),
        ("It was 40 km.", "meter", 40_000),
        ("The temperature was 20 degrees Celsius.", "degree_Fahrenheit", 68),
        ("The temperature rose by 20 degrees Celsius.", "degree_Fahrenheit", 36),  # a rise has no zero point
    ],
)
def test_values_in_another_unit(text: str, unit: str, value: int) -> None:
    quantity = claim(text).quantity
    found = values_in(quantity.interval, quantity, unit)
    assert found.low is not None
    assert found.high is not None
    assert found.low <= Fraction(value) <= found.high


@pytest.mark.parametrize(
    ("one", "two", "stated", "taken"),
    [
        ("40 mills burned.", "40 mills burned.", True, True),
        ("40 mills burned.", "41 mills burned.", False, False),
        ("More than 40 mills burned.", "150 mills burned.", True, False),  # who says so hardly means 150
        ("More than 40 mills burned.", "41 mills burned.", True, True),
        ("Three quarters of the mills burned.", "75% of the mills burned.", True, True),
        ("Three quarters of the mills burned.", "40% of the mills burned.", False, False),
        ("It was 3 km.", "It was 3,000 m.", True, True),
        ("It was 3 km.", "It was 3 m.", False, False),
        ("It cost $40.", "It cost €40.", False, False),
        ("40 mills burned.", "40% of the mills burned.", False, False),
    ],
)
def test_figures_that_share_a_value(one: str, two: str, stated: bool, taken: bool) -> None:
    a, b = claim(one), claim(two)
    assert (meet(a, b), meet(b, a)) == (stated, stated)
    assert (meet(a, b, pragmatic=True), meet(b, a, pragmatic=True)) == (taken, taken)


@pytest.mark.parametrize(
    ("part", "whole", "may"),
    [
        ("39 mills burned.", "40 mills burned.", True),
        ("40 mills burned.", "40 mills burned.", True),
        ("41 mills burned.", "40 mills burned.", False),
        ("Up to 12,000 mills burned.", "3,000 mills burned.", False),
        ("41 mills burned.", "More than 40 mills burned.", True),
        ("60 mills burned.", "Up to 40 mills burned.", False),
        ("A quarter of the mills burned.", "30% of the mills burned.", True),
        ("A half of the mills burned.", "30% of the mills burned.", False),
        ("It was 3 m.", "It was 2 km.", True),
        ("It was 3 km.", "It was 4 m.", False),
        ("It cost $3.", "It cost €40.", False),
    ],
)
def test_a_part_is_not_above_its_whole(part: str, whole: str, may: bool) -> None:
    small, big = claim(part), claim(whole)
    assert nest(big, small, 0) is may
    assert nest(small, big, 1) is may
