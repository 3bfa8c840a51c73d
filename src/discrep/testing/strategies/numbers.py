"""Exact numbers, and sets of them."""

from __future__ import annotations

from fractions import Fraction
from functools import cache

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from discrep.intervals import Interval, above, at_least, at_most, below, between, point, unbounded
from discrep.testing.strategies.choices import BOOLEANS, choice


def numbers(*, negative: bool = True, whole: bool = False) -> SearchStrategy[Fraction]:
    """Exact numbers of the sizes that news text has, round ones and ragged ones.

    Small counts, one or two digits before zeros, any integer below 10^12; unless `whole`, also
    decimals of up to four places and ratios such as 1/3; with `negative`, each with either sign.
    """
    return _numbers(negative, whole)


@cache
def _numbers(negative: bool, whole: bool) -> SearchStrategy[Fraction]:
    integers = st.one_of(
        st.integers(0, 120),
        st.builds(lambda digits, zeros: digits * 10**zeros, st.integers(1, 99), st.integers(0, 9)),
        st.integers(0, 10**12 - 1),
    )
    found: SearchStrategy[Fraction] = st.builds(Fraction, integers)
    if not whole:
        decimals = st.builds(lambda n, places: Fraction(n, 10**places), st.integers(0, 10**7), st.integers(1, 4))
        ratios = st.builds(Fraction, st.integers(0, 12), st.integers(1, 12))
        found = st.one_of(found, decimals, ratios)
    if negative:
        found = st.builds(lambda n, sign: n * sign, found, st.sampled_from((1, 1, 1, -1)))
    return found


def intervals(values: SearchStrategy[Fraction] | None = None) -> SearchStrategy[Interval]:
    """Intervals of every shape: points, bounded with open and closed ends, half-bounded, unbounded.

    Ends come from `values`, so that a strategy of few numbers gives many touching intervals.
    """
    return _intervals(numbers() if values is None else values)


_SHAPES = choice(("point", "bounded", "bounded", "above", "at least", "below", "at most", "unbounded"))
_MADE = {"point": point, "above": above, "at least": at_least, "below": below, "at most": at_most}


@st.composite
def _intervals(draw: st.DrawFn, values: SearchStrategy[Fraction]) -> Interval:
    shape = draw(_SHAPES)
    if shape == "unbounded":
        return unbounded()
    first = draw(values)
    if shape == "bounded":
        second = draw(values)
        if first == second:
            return point(first)
        return between(min(first, second), max(first, second), draw(BOOLEANS), draw(BOOLEANS))
    return _MADE[shape](first)
