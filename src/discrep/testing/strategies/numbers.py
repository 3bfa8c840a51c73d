"""Exact numbers, and sets of them."""

from __future__ import annotations

from fractions import Fraction
from functools import cache

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from discrep.intervals import Interval, above, at_least, at_most, below, between, point, unbounded
from discrep.testing.strategies.choices import BOOLEANS, choice, integers


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


def chains(values: SearchStrategy[Fraction] | None = None) -> SearchStrategy[list[Interval]]:
    """Three intervals or more, each within the next: one, and what it was widened to, at either end or at none.

    A closed end may become the open end of nothing narrower: (2, 3] goes before [2, 3] and (1, 3].
    """
    return _chains(numbers() if values is None else values)


@cache
@st.composite
def _chains(draw: st.DrawFn, values: SearchStrategy[Fraction]) -> list[Interval]:
    chain = [draw(_intervals(values))]
    for _ in range(draw(integers(2, 4))):
        inner = chain[-1]
        low, low_closed = _further(draw, inner.low, inner.low_closed, -1)
        high, high_closed = _further(draw, inner.high, inner.high_closed, 1)
        chain.append(between(low, high, low_closed, high_closed))
    return chain


_STEPS = choice(("stay", "stay", "close", "move", "move", "open"))
_LENGTHS = choice((Fraction(1), Fraction(1, 2), Fraction(3), Fraction(1000)))


def _further(draw: st.DrawFn, end: Fraction | None, closed: bool, side: int) -> tuple[Fraction | None, bool]:
    """An end of what holds all up to this end: the same, closed, farther out, or none."""
    step = draw(_STEPS)
    if end is None or step == "open":
        return None, False
    if step == "move":
        return end + side * draw(_LENGTHS), draw(BOOLEANS)
    return end, closed or step == "close"
