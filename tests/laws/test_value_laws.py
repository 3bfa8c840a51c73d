"""Numbers, intervals and units: what holds for all of them."""

from __future__ import annotations

from fractions import Fraction
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from discrep.intervals import Interval, point, unbounded
from discrep.numbers import exact, last_digit_unit, written
from discrep.testing.strategies import chains, intervals, numbers
from discrep.units import PHYSICAL, convert, factor, scale
from lawbook import law, premise

FEW = st.integers(-3, 3).map(Fraction)
_TOUCHING, _ANY = intervals(FEW), intervals()
CLOSE = st.one_of(st.tuples(_TOUCHING, _TOUCHING), st.tuples(_ANY, _ANY))
"""Two intervals, often with an end in common."""


def relation(a: Interval, b: Interval) -> tuple[bool, bool, bool]:
    return a.disjoint(b), a.within(b), b.within(a)


@law("V01", "Scaling and shifting both of two intervals changes nothing between them.")
@given(CLOSE, numbers().filter(bool), numbers())
def test_scaling_both_changes_no_relation(pair: tuple[Interval, Interval], by: Fraction, offset: Fraction) -> None:
    a, b = pair
    assert relation(a.scaled(by, offset), b.scaled(by, offset)) == relation(a, b)


@law("V02", "Widening two intervals never parts them, and an interval lies within what it was widened to.")
@given(CLOSE, st.tuples(*[numbers(negative=False)] * 4))
def test_widening_never_parts_what_overlaps(pair: tuple[Interval, Interval], by: tuple[Fraction, ...]) -> None:
    a, b = pair
    wide_a, wide_b = a + Interval(-by[0], by[1], True, True), b + Interval(-by[2], by[3], True, True)
    assert a.within(wide_a)
    if premise(not a.disjoint(b)):
        assert not wide_a.disjoint(wide_b)


@law("V03", "An interval lies within itself, and two that lie within each other are one.")
@given(_TOUCHING, _TOUCHING)
def test_entailment_is_reflexive_and_antisymmetric(a: Interval, b: Interval) -> None:
    assert a.within(a)
    assert (a.within(b) and b.within(a)) == (a == b)


@law("V04", "What lies within an interval lies within whatever that lies within.")
@given(chains())
def test_entailment_is_transitive(chain: list[Interval]) -> None:
    assert all(inner.within(outer) for inner, outer in combinations(chain, 2))


@law("V05", "Intervals of which each two share a value all share one.")
@given(st.lists(_TOUCHING, min_size=1, max_size=5))
def test_intervals_of_which_each_two_meet_have_a_common_value(group: list[Interval]) -> None:
    pairwise = not any(a.disjoint(b) for a, b in combinations(group, 2))
    shared: Interval | None = group[0]
    for one in group[1:]:
        shared = None if shared is None else shared.meet(one)
    premise(pairwise)
    assert (shared is not None) == pairwise
    highest, lowest = max(i.low_cut for i in group), min(i.high_cut for i in group)
    assert (highest <= lowest) == pairwise


@st.composite
def _with_a_member(draw: DrawFn, interval: SearchStrategy[Interval]) -> tuple[Interval, Fraction]:
    """An interval, and a number that mostly lies in it: between its ends, at one of them, or beyond the one it has."""
    made = draw(interval)
    at, far = Fraction(draw(st.integers(0, 4)), 4), draw(numbers(negative=False))
    if made.low is None and made.high is None:
        return made, far
    if made.low is None or made.high is None:
        end = made.high if made.low is None else made.low
        assert end is not None
        return made, end - far if made.low is None else end + far
    return made, made.low + (made.high - made.low) * at


@law("V06", "Two intervals that hold one number are not disjoint.")
@given(_with_a_member(intervals(FEW)), _TOUCHING)
def test_a_common_member_is_a_witness(one: tuple[Interval, Fraction], other: Interval) -> None:
    (interval, number) = one
    if premise(number in interval and number in other):
        assert not interval.disjoint(other)
        shared = interval.meet(other)
        assert shared is not None
        assert number in shared


@st.composite
def _apart(draw: DrawFn) -> tuple[list[Interval], list[Interval]]:
    """Two chains of which the second is moved behind the first where both have an end: often it begins at it."""
    one, two = draw(chains(FEW)), draw(chains(FEW))
    one = [-each for each in one] if one[1].high is None else one
    two = [-each for each in two] if two[1].low is None else two
    high, low = one[1].high, two[1].low
    if high is not None and low is not None:
        gap = draw(st.sampled_from((Fraction(0), Fraction(0), Fraction(1, 2))))
        two = [each.scaled(1, high - low + gap) for each in two]
    return (one, two) if draw(st.booleans()) else (two, one)


@law("V07", "Between two disjoint intervals there is a cut with all of one below and all of the other above.")
@given(_apart(), FEW)
def test_disjoint_intervals_are_parted_by_a_cut(
    given_chains: tuple[list[Interval], list[Interval]], x: Fraction
) -> None:
    a, b = given_chains[0][1], given_chains[1][1]
    if premise(a.disjoint(b)):
        low, high = (a, b) if a.high_cut < b.low_cut else (b, a)
        assert low.high is not None
        assert high.low is not None
        assert low.high <= high.low
        assert not (low.high == high.low and low.high_closed and high.low_closed)
        assert (x not in low) or x <= high.low
        assert (x not in high) or x >= low.high
    else:
        assert a.meet(b) is not None


@law("V08", "What lies within one of two disjoint intervals is disjoint with what lies within the other.")
@given(_apart())
def test_disjointness_is_inherited(chains_apart: tuple[list[Interval], list[Interval]]) -> None:
    one, two = chains_apart
    if premise(one[1].disjoint(two[1])):
        assert one[0].disjoint(two[0])


@law("V09", "Every interval lies within the unbounded one, and meets it in itself.")
@given(intervals())
def test_all_lies_within_the_unbounded(a: Interval) -> None:
    assert a.within(unbounded())
    assert a.meet(unbounded()) == a
    assert a.hull(unbounded()) == unbounded()


@law("V10", "Turning an interval round swaps its ends with their sides, and twice is nothing.")
@given(intervals(), numbers())
def test_mirroring(a: Interval, x: Fraction) -> None:
    turned = -a
    assert (turned.low, turned.high) == (None if a.high is None else -a.high, None if a.low is None else -a.low)
    assert (turned.low_closed, turned.high_closed) == (a.high_closed, a.low_closed)
    assert -turned == a
    assert (x in a) == (-x in turned)


@law("V11", "What two intervals share does not depend on their order, lies within both, and holds all that does.")
@given(_TOUCHING, _TOUCHING, _TOUCHING)
def test_the_meet_is_the_largest_within_both(a: Interval, b: Interval, c: Interval) -> None:
    shared = a.meet(b)
    assert shared == b.meet(a)
    assert a.meet(a) == a
    if premise(shared is not None) and shared is not None:
        assert shared.within(a)
        assert shared.within(b)
        assert (c.within(a) and c.within(b)) == c.within(shared)
        assert a.within(b) == (shared == a)


@law("V12", "The hull of three intervals does not depend on which two are joined first.")
@given(intervals(FEW), intervals(FEW), intervals(FEW))
def test_hulls_can_be_taken_in_any_order(a: Interval, b: Interval, c: Interval) -> None:
    assert a.hull(b).hull(c) == a.hull(b.hull(c)) == c.hull(a).hull(b)
    assert a.hull(a) == a
    assert (a.hull(b) == b) == a.within(b)


@law("V13", "Sums do not depend on the order, and adding 0 or taking away nothing changes nothing.")
@given(intervals(), intervals(), intervals())
def test_sums_can_be_made_in_any_order(a: Interval, b: Interval, c: Interval) -> None:
    assert a + b == b + a
    assert (a + b) + c == a + (b + c)
    assert a + point(0) == a == a - point(0)
    assert -(a + b) == -a - b


@law("V14", "A sum is as wide as its parts: within wider parts it lies within a wider sum.")
@given(chains(FEW), chains(FEW))
def test_sums_of_wider_parts_are_wider(one: list[Interval], two: list[Interval]) -> None:
    assert (one[0] + two[0]).within(one[1] + two[1])
    assert (one[0] - two[0]).within(one[1] - two[1])


BY_DIMENSION: dict[str, list[str]] = {}
for _name in sorted(PHYSICAL):
    BY_DIMENSION.setdefault(scale(_name).dimension, []).append(_name)
TRIPLES = st.sampled_from(sorted(BY_DIMENSION)).flatmap(
    lambda each: st.tuples(*[st.sampled_from(BY_DIMENSION[each])] * 3)
)


@law("V16", "Converting by way of a third unit gives what converting at once gives.")
@given(intervals(), TRIPLES, st.booleans())
def test_conversion_takes_no_side_ways(a: Interval, units: tuple[str, str, str], difference: bool) -> None:
    one, two, three = units
    by_two = convert(convert(a, one, two, difference), two, three, difference)
    assert by_two == convert(a, one, three, difference)
    assert factor(one, two) * factor(two, three) == factor(one, three)


@law("V17", "Converting both of two intervals changes nothing between them, whatever the zero of the scales.")
@given(CLOSE, TRIPLES, st.booleans())
def test_conversion_changes_no_relation(
    pair: tuple[Interval, Interval], units: tuple[str, str, str], difference: bool
) -> None:
    a, b = pair
    assert relation(*(convert(each, units[0], units[1], difference) for each in pair)) == relation(a, b)


@law("V18", "A larger number of a unit is a larger number of any other.")
@given(numbers(), numbers(negative=False).filter(bool), TRIPLES)
def test_conversion_keeps_the_order(number: Fraction, more: Fraction, units: tuple[str, str, str]) -> None:
    low, high = (convert(point(each), units[0], units[1]).low for each in (number, number + more))
    assert low is not None
    assert high is not None
    assert low < high


@law("V19", "Ten times a number has ten times its last digit's unit, and the unit does not depend on the sign.")
@given(numbers().filter(bool), st.integers(-4, 4))
def test_the_last_digit_moves_with_the_point(number: Fraction, power: int) -> None:
    unit, moved = last_digit_unit(number), last_digit_unit(number * Fraction(10) ** power)
    assert last_digit_unit(-number) == unit
    if premise(unit is not None) and unit is not None:
        assert moved == unit * Fraction(10) ** power
    else:
        assert moved is None


@law("V20", "A number is read from what people, Python and JSON write of it.")
@given(numbers())
def test_numbers_come_back_from_every_way_to_write_them(number: Fraction) -> None:
    assert exact(str(number)) == exact(written(number).replace(",", "")) == exact(number) == number
    assert type(exact(str(number))) is Fraction
