"""Products and ratios of sets of values, and no input that makes the search raise."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

import discrep
from discrep.derive.rates import over, times
from discrep.intervals import Interval, above, at_least, at_most, between, closed, point
from discrep.testing.strategies import intervals


@given(intervals(), intervals())
def test_products_and_ratios_hold_those_of_their_members(one: Interval, two: Interval) -> None:
    product, ratio = times(one, two), over(one, two)
    members = [
        (a, b)
        for a in (one.low, one.high, Fraction(0), Fraction(5))
        for b in (two.low, two.high, Fraction(0), Fraction(5))
        if a is not None and b is not None and a in one and b in two and a >= 0 and b >= 0
    ]
    for a, b in members:
        assert product is None or a * b in product
        assert ratio is None or a / b in ratio


@pytest.mark.parametrize(
    ("one", "two", "product", "ratio"),
    [
        (closed(2, 3), closed(4, 5), closed(8, 15), closed(Fraction(2, 5), Fraction(3, 4))),
        (above(2), point(4), above(8), above(Fraction(1, 2))),
        (at_most(3), point(4), closed(0, 12), None),
        (closed(-5, -3), closed(2, 4), None, None),
        (point(0), above(4), point(0), point(0)),
        (closed(0, 2), above(4), at_least(0), between(0, Fraction(1, 2), high_closed=False)),
        (point(1), point(0), point(0), None),
    ],
)
def test_products_and_ratios(one: Interval, two: Interval, product: Interval | None, ratio: Interval | None) -> None:
    assert times(one, two) == product
    assert over(one, two) == ratio


WORDS = (
    "4|-3|2 to 5|-5 to -3|up to 9|over 3|0|boxes|cups each|per day|percent|km|hours|in all|left|more than|and|of them|"
    "on average|-2 °C|a third|,"
).split("|")
PHRASES = st.lists(st.sampled_from(WORDS), min_size=2, max_size=16).map(" ".join)


@given(PHRASES, PHRASES)
def test_nothing_raises(source: str, text: str) -> None:
    assert discrep.check(f"There are {text}.", sources=[f"They had {source}."]).status is not None
