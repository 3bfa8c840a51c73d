"""The algebra of intervals against sets of points that know nothing of cuts."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st
from point_sets import critical, members, rule_of, sum_holds

from discrep.intervals import Interval, between
from discrep.testing.strategies import intervals, numbers
from lawbook import law

_FEW, _ANY = intervals(st.integers(-3, 3).map(Fraction)), intervals()
CLOSE = st.one_of(st.tuples(_FEW, _FEW, _FEW), st.tuples(_ANY, _ANY, _ANY))


@law("V40", "Whether intervals are disjoint, nested or overlap, and what they share and span, points tell too.")
@given(CLOSE)
def test_relations_and_meets(three: tuple[Interval, Interval, Interval]) -> None:
    a, b, _ = three
    points = critical(three)
    ours, theirs = members(rule_of(a), points), members(rule_of(b), points)
    assert a.disjoint(b) == (not ours & theirs)
    assert a.within(b) == (ours <= theirs)
    assert a.is_point == (len(ours) == 1 and a.low is not None and a.low in ours)
    assert all((x in a) == (x in ours) for x in points)
    shared, hull = a.meet(b), a.hull(b)
    assert (frozenset() if shared is None else members(rule_of(shared), points)) == ours & theirs
    reached = members(rule_of(hull), points)
    assert reached == {x for x in points if min(ours | theirs) <= x <= max(ours | theirs)}


@law("V41", "Sums, differences and multiples of intervals hold the points that those of their members are.")
@given(CLOSE, numbers().filter(bool), numbers())
def test_sums_and_multiples(three: tuple[Interval, Interval, Interval], by: Fraction, offset: Fraction) -> None:
    a, b, _ = three
    total, difference, moved = a + b, a - b, a.scaled(by, offset)
    turned = between(
        None if b.high is None else -b.high, None if b.low is None else -b.low, b.high_closed, b.low_closed
    )
    for x in critical((total, difference, a, b)):
        assert rule_of(total)(x) == sum_holds(a, b, x)
        assert rule_of(difference)(x) == sum_holds(a, turned, x)
    for x in critical((moved,)):
        assert rule_of(moved)(x) == rule_of(a)((x - offset) / by)
