"""Sets of numbers between two cuts, with exact ends.

A *cut* is (value, side): side 0 at the value itself, +1 just above it, -1 just below it. With cuts
compared lexicographically, open and closed ends need no case analysis: two intervals are disjoint
exactly if one's high cut lies below the other's low cut.

    >>> closed(0, 12000)
    [0, 12000]
    >>> above(3000)
    (3000, ∞)
    >>> above(3000).disjoint(at_most(3000))
    True
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from fractions import Fraction

from discrep.errors import IntervalError
from discrep.frozen import quick
from discrep.numbers import Exact, exact

# The two infinities are the only floats here; a Fraction orders against them exactly.
Cut = tuple[Fraction | int | float, int]
"""(value, side). A whole value is an int, which is compared twenty times as fast as the Fraction that it equals."""


_LOWEST: Cut = (-math.inf, 0)
_HIGHEST: Cut = (math.inf, 0)


@quick
@dataclass(frozen=True, slots=True, repr=False)
class Interval:
    """A non-empty set of numbers between two ends; an end of `None` is unbounded (and open).

    Build one with `point`, `closed`, `between`, `above`, `at_least`, `below`, `at_most`,
    `unbounded`: they check their ends, this class does not.
    """

    low: Exact | None
    """The lower end; None is unbounded."""
    high: Exact | None
    """The upper end; None is unbounded."""
    low_closed: bool
    """The lower end belongs to it."""
    high_closed: bool
    """The upper end belongs to it."""

    @property
    def low_cut(self) -> Cut:
        """The lower end as (value, side), which orders open and closed ends."""
        low = self.low
        if low is None:
            return _LOWEST
        return (low.numerator if low.denominator == 1 else low, 0 if self.low_closed else 1)

    @property
    def high_cut(self) -> Cut:
        """The upper end as (value, side)."""
        high = self.high
        if high is None:
            return _HIGHEST
        return (high.numerator if high.denominator == 1 else high, 0 if self.high_closed else -1)

    @property
    def is_point(self) -> bool:
        """It holds one number."""
        return self.low is not None and self.low == self.high

    def __contains__(self, number: Fraction | int) -> bool:
        return self.low_cut <= (exact(number), 0) <= self.high_cut

    def disjoint(self, other: Interval) -> bool:
        """No number lies in both."""
        return self.high_cut < other.low_cut or other.high_cut < self.low_cut

    def within(self, other: Interval) -> bool:
        """Every number of this interval lies in the other (entailment)."""
        return other.low_cut <= self.low_cut and self.high_cut <= other.high_cut

    def meet(self, other: Interval) -> Interval | None:
        """What both share, or None."""
        if self.disjoint(other):
            return None
        low = self if self.low_cut >= other.low_cut else other
        high = self if self.high_cut <= other.high_cut else other
        return Interval(low.low, high.high, low.low_closed, high.high_closed)

    def hull(self, other: Interval) -> Interval:
        """The smallest interval that covers both."""
        low = self if self.low_cut <= other.low_cut else other
        high = self if self.high_cut >= other.high_cut else other
        return Interval(low.low, high.high, low.low_closed, high.high_closed)

    def scaled(self, factor: Fraction | int, offset: Fraction | int = 0) -> Interval:
        """Every number times `factor`, plus `offset`; a negative factor swaps the ends."""
        if factor == 0:
            return point(offset)
        low = None if self.low is None else self.low * factor + offset
        high = None if self.high is None else self.high * factor + offset
        if factor > 0:
            return Interval(low, high, self.low_closed, self.high_closed)
        return Interval(high, low, self.high_closed, self.low_closed)

    def __neg__(self) -> Interval:
        return self.scaled(-1)

    def __add__(self, other: Interval) -> Interval:
        """All sums of a number of each."""
        low = None if self.low is None or other.low is None else self.low + other.low
        high = None if self.high is None or other.high is None else self.high + other.high
        return Interval(
            low,
            high,
            low is not None and self.low_closed and other.low_closed,
            high is not None and self.high_closed and other.high_closed,
        )

    def __sub__(self, other: Interval) -> Interval:
        return self + -other

    def __bool__(self) -> bool:
        raise TypeError("an interval is neither true nor false; ask disjoint(), within() or is_point")

    def __repr__(self) -> str:
        low = "-∞" if self.low is None else str(self.low)
        high = "∞" if self.high is None else str(self.high)
        return f"{'[' if self.low_closed else '('}{low}, {high}{']' if self.high_closed else ')'}"


def between(
    low: Fraction | int | None, high: Fraction | int | None, low_closed: bool = True, high_closed: bool = True
) -> Interval:
    """An interval from any two ends; `None` is unbounded. Raises IntervalError if it would be empty."""
    first = None if low is None else exact(low)
    last = None if high is None else exact(high)
    made = Interval(first, last, low_closed and first is not None, high_closed and last is not None)
    # An open point has a high cut below its low cut as well; (a, a] and [a, a) are as empty.
    if made.high_cut < made.low_cut:
        raise IntervalError("an interval with nothing in it", found=repr(made), expected="low ≤ high")
    return made


def point(number: Fraction | int) -> Interval:
    """[n, n]"""
    return between(number, number)


def closed(low: Fraction | int, high: Fraction | int) -> Interval:
    """[low, high]"""
    return between(low, high)


def above(number: Fraction | int) -> Interval:
    """(n, ∞)"""
    return between(number, None, low_closed=False)


def at_least(number: Fraction | int) -> Interval:
    """[n, ∞)"""
    return between(number, None)


def below(number: Fraction | int) -> Interval:
    """(-∞, n)"""
    return between(None, number, high_closed=False)


def at_most(number: Fraction | int) -> Interval:
    """(-∞, n]"""
    return between(None, number)


def unbounded() -> Interval:
    """(-∞, ∞)"""
    return Interval(None, None, False, False)
