"""Intervals between two cuts."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from discrep.errors import IntervalError, NumberError
from discrep.intervals import (
    Interval,
    above,
    at_least,
    at_most,
    below,
    between,
    closed,
    point,
    unbounded,
)  # fmt: skip
from discrep.testing.strategies import intervals, numbers
from lawbook import law, premise

# Few numbers: many intervals that touch. Quarters: numbers between them.
FEW = st.integers(-3, 3).map(Fraction)
TOUCHING = intervals(FEW)
PROBES = [Fraction(n, 4) for n in range(-20, 21)]


@pytest.mark.parametrize(
    ("interval", "inside", "outside"),
    [
        (point(3), [3], [2, 4]),
        (closed(0, 12000), [0, 1, 12000], [-1, 12001]),
        (above(3000), [3001, 10**9], [3000, 0]),
        (at_least(3000), [3000, 3001], [2999]),
        (below(3000), [2999, -5], [3000]),
        (at_most(12000), [12000, -5], [12001]),
        (between(1, 2, low_closed=False), [2, Fraction(3, 2)], [1]),
        (between(1, 2, high_closed=False), [1, Fraction(3, 2)], [2]),
        (unbounded(), [0, 10**30, -(10**30)], []),
    ],
)
def test_membership(interval: Interval, inside: list[int], outside: list[int]) -> None:
    assert all(number in interval for number in inside)
    assert not any(number in interval for number in outside)


@pytest.mark.parametrize(
    ("low", "high", "low_closed", "high_closed"),
    [(2, 1, True, True), (1, 1, False, True), (1, 1, True, False), (1, 1, False, False)],
)
def test_an_empty_interval_is_refused(low: int, high: int, low_closed: bool, high_closed: bool) -> None:
    with pytest.raises(IntervalError, match=r"^an interval with nothing in it, found .*, expected low ≤ high$"):
        between(low, high, low_closed, high_closed)


@pytest.mark.parametrize("end", [0.5, float("inf"), "x", True])
def test_ends_are_exact_numbers(end: object) -> None:
    with pytest.raises(NumberError):
        at_least(end)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("a", "b", "disjoint"),
    [
        (above(5), at_most(5), True),
        (above(5), below(5), True),
        (at_least(5), below(5), True),
        (at_least(5), at_most(5), False),
        (point(5), above(5), True),
        (point(5), at_least(5), False),
        (closed(1, 2), closed(3, 4), True),
        (closed(1, 3), closed(2, 4), False),
        (unbounded(), point(0), False),
        (above(1), below(2), False),
    ],
)
def test_disjoint(a: Interval, b: Interval, disjoint: bool) -> None:
    assert a.disjoint(b) is disjoint
    assert b.disjoint(a) is disjoint


@pytest.mark.parametrize(
    ("inner", "outer", "within"),
    [
        (above(5), at_least(5), True),
        (at_least(5), above(5), False),
        (point(5), closed(5, 5), True),
        (point(5), above(5), False),
        (closed(2, 3), closed(1, 4), True),
        (closed(1, 4), closed(2, 3), False),
        (at_least(5), unbounded(), True),
        (unbounded(), at_least(5), False),
        (below(0), at_most(0), True),
        (below(5), above(5), False),
    ],
)
def test_within(inner: Interval, outer: Interval, within: bool) -> None:
    assert inner.within(outer) is within


def _members(interval: Interval) -> set[Fraction]:
    return {number for number in PROBES if number in interval}


@law("V21", "Disjoint, within, meet and hull are what they are for the sets of their members.")
@given(TOUCHING, TOUCHING)
def test_the_algebra_is_that_of_sets(a: Interval, b: Interval) -> None:
    # Ends are whole numbers and the probes quarters, so that the probes tell all intervals apart.
    ours, theirs = _members(a), _members(b)
    assert a.disjoint(b) == (not ours & theirs)
    assert a.within(b) == (ours <= theirs)
    shared = a.meet(b)
    assert (set() if shared is None else _members(shared)) == ours & theirs
    assert ours | theirs <= _members(a.hull(b))
    assert a.hull(b) == b.hull(a)


@law("V22", "The hull of two intervals holds both, and ends where one of them does.")
@given(TOUCHING, TOUCHING)
def test_the_hull_is_the_smallest_cover(a: Interval, b: Interval) -> None:
    hull = a.hull(b)
    assert a.within(hull)
    assert b.within(hull)
    assert hull.low_cut in (a.low_cut, b.low_cut)
    assert hull.high_cut in (a.high_cut, b.high_cut)


@law("V23", "The sum of two intervals holds the sum of any two members, and the difference theirs.")
@given(TOUCHING, TOUCHING, FEW, FEW)
def test_sums_hold_the_sum_of_members(a: Interval, b: Interval, x: Fraction, y: Fraction) -> None:
    if premise(x in a and y in b):
        assert x + y in a + b
        assert x - y in a - b
    mirrored = -a
    assert -mirrored == a


@law("V24", "A number lies in an interval exactly where its multiple lies in the multiple.")
@given(intervals(), numbers(), numbers(), numbers())
def test_scaling_moves_members(a: Interval, x: Fraction, by: Fraction, offset: Fraction) -> None:
    if by != 0:
        assert (x * by + offset in a.scaled(by, offset)) == (x in a)
    else:
        assert a.scaled(0, offset) == point(offset)


def test_ends_know_whether_they_are_open_after_arithmetic() -> None:
    assert above(1) + closed(2, 3) == above(3)
    assert at_least(1) + below(2) == unbounded()
    assert -above(3) == below(-3)
    assert -between(1, 2, low_closed=False) == between(-2, -1, high_closed=False)
    assert at_least(1).scaled(-2) == at_most(-2)
    assert closed(1, 2) - closed(1, 2) == closed(-1, 1)


def test_an_interval_is_neither_true_nor_false() -> None:
    with pytest.raises(
        TypeError, match=r"^an interval is neither true nor false; ask disjoint\(\), within\(\) or is_point$"
    ):
        bool(point(1))


def test_a_point_knows_it_is_one() -> None:
    assert point(3).is_point
    assert not closed(3, 4).is_point
    assert not unbounded().is_point


def test_intervals_show_their_ends() -> None:
    shown = [repr(i) for i in (above(3000), closed(0, 12000), unbounded(), between(1, 2, False, False))]
    assert shown == ["(3000, ∞)", "[0, 12000]", "(-∞, ∞)", "(1, 2)"]
