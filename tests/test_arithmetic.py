"""What is computed from sets of values, and what a figure may have been rounded from."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given

import discrep
from discrep.arithmetic import blurred, growth, mean, over, rounded, share, sizes, times, total
from discrep.intervals import Interval, above, at_least, at_most, below, between, closed, point
from discrep.testing.strategies import intervals
from lawbook import law


@law("V33", "Products and ratios of intervals hold those of their members.")
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


@law("V34", "Shares and growth of intervals hold those of their members.")
@given(intervals(), intervals())
def test_shares_and_growth_hold_those_of_their_members(one: Interval, two: Interval) -> None:
    part, grown = share(one, two), growth(two, one)
    for a in (one.low, one.high):
        for b in (two.low, two.high):
            if a is None or b is None or a not in one or b not in two or b == 0:
                continue
            assert part is None or a / b * 100 in part
            assert grown is None or (a - b) / b * 100 in grown


@pytest.mark.parametrize(
    ("before", "after", "percent"),
    [
        (point(80), point(100), point(25)),
        (point(80), point(60), point(-25)),
        (closed(80, 100), point(100), closed(0, 25)),
        (point(80), at_least(100), at_least(25)),
        (point(0), point(100), None),
    ],
)
def test_growth(before: Interval, after: Interval, percent: Interval | None) -> None:
    assert growth(before, after) == percent


def test_sums_means_and_sizes() -> None:
    assert total([]) == point(0)
    assert total([closed(1, 2), above(3)]) == above(4)
    assert mean([point(1), closed(2, 4)]) == closed(Fraction(3, 2), Fraction(5, 2))
    assert blurred(point(7), Fraction(1)) == closed(Fraction(13, 2), Fraction(15, 2))
    assert sizes(closed(-3, -2)) == closed(2, 3)
    assert sizes(closed(-3, 2)) == closed(0, 3)
    assert sizes(below(2)) == at_least(0)


@pytest.mark.parametrize(
    ("figure", "finest", "from_"),
    [
        ("600 boats", 0, closed(550, 650)),
        ("600 boats", 1, closed(550, 650)),
        ("600 boats", 100, point(600)),  # as fine as what it is set against
        ("610 boats", 1, point(610)),  # nobody rounds to it
        ("35 boats", 0, point(35)),
        ("$2.4 million", 10**6, closed(2_350_000, 2_450_000)),
        ("more than 600 boats", 1, above(600)),
        ("about 600 boats", 1, closed(570, 630)),
    ],
)
def test_what_a_figure_was_rounded_from(figure: str, finest: int, from_: Interval) -> None:
    assert rounded(discrep.parse(figure), Fraction(finest)) == from_
