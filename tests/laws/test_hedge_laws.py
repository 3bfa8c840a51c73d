"""What a hedge makes of a number, of any number."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from discrep.hedges import Hedge, about, readings
from discrep.intervals import Interval, above, at_least, at_most, below, point
from discrep.numbers import implied_precision
from discrep.settings import HedgeWidths, Settings
from discrep.testing.strategies import numbers
from lawbook import law, premise

WIDTHS = Settings().hedges
ONE_ENDED = [hedge for hedge in Hedge if hedge not in (Hedge.BETWEEN, Hedge.VAGUE)]
HEDGES = st.sampled_from(ONE_ENDED)
ANY_HEDGE = st.sampled_from([None, *Hedge])
ENDS = st.tuples(numbers(negative=False), numbers(negative=False))
WIDER = st.builds(Fraction, st.integers(1, 40), st.just(100))


def both(
    hedge: Hedge | None, *ends: Fraction, count: bool = False, widths: HedgeWidths = WIDTHS
) -> tuple[Interval, Interval]:
    """The logical and the pragmatic reading."""
    return readings(hedge, ends, count=count, precision=implied_precision(ends[0]), widths=widths)


def logical(hedge: Hedge | None, number: Fraction, count: bool = False) -> Interval:
    return both(hedge, number, count=count)[0]


@law("H01", "Exactly n lies inside about n, and n with no hedge is n.")
@given(numbers(), st.booleans())
def test_exactly_lies_inside_about(number: Fraction, count: bool) -> None:
    exactly = logical(Hedge.EXACTLY, number, count)
    assert exactly == logical(None, number, count) == (point(number) if not count or number >= 0 else exactly)
    if premise(not count or number >= 0):
        assert exactly.within(logical(Hedge.ABOUT, number, count))


@law("H02", "Over n shares nothing with n, with under n, with at most n; under n nothing with at least n.")
@given(numbers(), st.booleans())
def test_what_lies_on_two_sides_of_a_number_shares_nothing(number: Fraction, count: bool) -> None:
    assert above(number).disjoint(below(number))
    if premise(not count or number > 0):
        over, under, floor, ceiling, up_to, exactly = (
            logical(hedge, number, count)
            for hedge in (Hedge.OVER, Hedge.UNDER, Hedge.AT_LEAST, Hedge.AT_MOST, Hedge.UP_TO, Hedge.EXACTLY)
        )
        assert all(over.disjoint(other) for other in (under, ceiling, up_to, exactly))
        assert all(under.disjoint(other) for other in (over, floor, exactly))


@law("H03", "At least n and at most n share n alone.")
@given(numbers(), st.booleans())
def test_floor_and_ceiling_share_their_number(number: Fraction, count: bool) -> None:
    assert at_least(number).meet(at_most(number)) == point(number)
    if premise(not count or number >= 0):
        floor, ceiling = logical(Hedge.AT_LEAST, number, count), logical(Hedge.AT_MOST, number, count)
        assert floor.meet(ceiling) == logical(Hedge.EXACTLY, number, count)


@law("H04", "Over n, and just over n, is at least n; under n, nearly n and just under n are at most n.")
@given(numbers(), st.booleans())
def test_a_strict_bound_lies_inside_the_loose_one(number: Fraction, count: bool) -> None:
    if premise(not count or number > 0):
        for strict, loose in (("over", "at-least"), ("just-over", "over"), ("under", "at-most"), ("nearly", "under")):
            one, two = both(Hedge(strict), number, count=count), both(Hedge(loose), number, count=count)
            assert one[0].within(two[0]), (strict, loose)
        assert both(Hedge.NEARLY, number, count=count) == both(Hedge.JUST_UNDER, number, count=count)


@law("H05", "A larger number moves no bound down, whatever the hedge.")
@given(numbers(), numbers(negative=False).filter(bool), ANY_HEDGE, st.booleans())
def test_a_larger_number_moves_no_bound_down(
    number: Fraction, more: Fraction, hedge: Hedge | None, count: bool
) -> None:
    # about -100 is wider than about -90, and there are no negative counts
    if premise(number >= 0 or (hedge is not Hedge.ABOUT and not count)):
        small, large = logical(hedge, number, count), logical(hedge, number + more, count)
        assert small.low_cut <= large.low_cut
        assert small.high_cut <= large.high_cut


@law("H06", "About n holds n, of either sign, and as much below as above it.")
@given(numbers(), WIDER, st.booleans())
def test_about_is_symmetric_around_its_number(number: Fraction, width: Fraction, count: bool) -> None:
    interval = about(number, width, count)
    assert interval.low is not None
    assert interval.high is not None
    assert interval.low + interval.high == 2 * number
    assert number in interval
    assert about(-number, width, count) == -interval


@law("H07", "Both readings of a figure share a value.")
@given(numbers(), ANY_HEDGE, st.booleans())
def test_readings_share_a_value(number: Fraction, hedge: Hedge | None, count: bool) -> None:
    stated, expected = both(hedge, number, count=count)
    assert not stated.disjoint(expected)


@law(
    "H08",
    "Readers expect of a hedged figure a part of what its words allow, and of a bare one what it may be rounded from.",
)
@given(numbers(), ANY_HEDGE, st.booleans())
def test_readers_expect_what_is_allowed(number: Fraction, hedge: Hedge | None, count: bool) -> None:
    stated, expected = both(hedge, number, count=count)
    if hedge is None:
        assert stated.within(expected)
    else:
        assert expected.within(stated)


@law("H09", "No reading of a count goes below nought.")
@given(numbers(negative=False), ANY_HEDGE)
def test_counts_are_not_negative(number: Fraction, hedge: Hedge | None) -> None:
    for reading in both(hedge, number, count=True):
        assert reading.low is not None
        assert reading.low >= 0


@law("H10", "A wider setting gives wider readings, and changes no other hedge.")
@given(numbers(), HEDGES, st.sampled_from(["about", "nearly", "just_over", "up_to"]), WIDER, WIDER)
def test_a_wider_setting_widens(number: Fraction, hedge: Hedge, name: str, width: Fraction, more: Fraction) -> None:
    narrow = WIDTHS.model_copy(update={name: width})
    wide = WIDTHS.model_copy(update={name: width + more})
    touched = hedge.value.replace("-", "_") == name or (name, hedge) == ("nearly", Hedge.JUST_UNDER)
    for one, two in zip(both(hedge, number, widths=narrow), both(hedge, number, widths=wide), strict=True):
        assert one.within(two) if touched else one == two


@law("H11", 'Ten times a number has ten times the readings: "over 30" is to 30 as "over 3 million" is to 3 million.')
@given(numbers(), ANY_HEDGE, st.integers(-3, 6))
def test_readings_scale_with_powers_of_ten(number: Fraction, hedge: Hedge | None, power: int) -> None:
    times = Fraction(10) ** power
    unit = implied_precision(number)
    small = readings(hedge, (number,), count=False, precision=unit, widths=WIDTHS)
    large = readings(
        hedge, (number * times,), count=False, precision=None if unit is None else unit * times, widths=WIDTHS
    )
    assert large == tuple(reading.scaled(times) for reading in small)


_MIRRORED = {
    Hedge.OVER: Hedge.UNDER, Hedge.AT_LEAST: Hedge.AT_MOST, Hedge.JUST_OVER: Hedge.JUST_UNDER,
    Hedge.ABOUT: Hedge.ABOUT, Hedge.EXACTLY: Hedge.EXACTLY,
}  # fmt: skip


@law("H12", "What words allow of -n is the mirror of what their opposite allows of n.")
@given(numbers(), st.sampled_from(list(_MIRRORED)))
def test_opposite_hedges_are_mirrors(number: Fraction, hedge: Hedge) -> None:
    assert logical(hedge, -number) == -logical(_MIRRORED[hedge], number)


@law("H13", "Between a and b is between b and a, and holds both.")
@given(ENDS, st.booleans())
def test_the_ends_of_a_range_have_no_order(ends: tuple[Fraction, Fraction], count: bool) -> None:
    one, two = both(Hedge.BETWEEN, *ends, count=count), both(Hedge.BETWEEN, *ends[::-1], count=count)
    assert one[0] == two[0]
    assert ends[0] in one[0]
    assert ends[1] in one[0]


@law("H14", "What is at least a number that is larger is at least the smaller one too, and so on for every bound.")
@given(numbers(negative=False), numbers(negative=False), st.booleans())
def test_bounds_are_nested(number: Fraction, more: Fraction, count: bool) -> None:
    for hedge in (Hedge.OVER, Hedge.AT_LEAST, Hedge.JUST_OVER):
        assert logical(hedge, number + more, count).within(logical(hedge, number, count))
    for hedge in (Hedge.UNDER, Hedge.AT_MOST, Hedge.UP_TO, Hedge.NEARLY, Hedge.JUST_UNDER):
        assert logical(hedge, number, count).within(logical(hedge, number + more, count))
