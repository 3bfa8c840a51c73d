"""The hedge table, row by row. The numbers are worked out by hand from section 4 of the design."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given

from discrep import hedges
from discrep.hedges import Hedge, next_round, previous_round, readings, rounding
from discrep.intervals import Interval, above, at_least, at_most, below, between, closed, point
from discrep.numbers import exact, last_digit_unit
from discrep.settings import HedgeWidths
from discrep.testing.strategies import numbers
from lawbook import law, premise

WIDTHS = HedgeWidths()


def of_measure(hedge: Hedge | None, *ends: object, precision: object = None) -> tuple[Interval, Interval]:
    """Both readings of a figure that is no count (a length, money): nothing is cut at 0."""
    step = None if precision is None else exact(precision)
    return readings(hedge, tuple(map(exact, ends)), count=False, precision=step, widths=WIDTHS)


def of_count(hedge: Hedge | None, *ends: object, precision: object = None) -> tuple[Interval, Interval]:
    step = None if precision is None else exact(precision)
    return readings(hedge, tuple(map(exact, ends)), count=True, precision=step, widths=WIDTHS)


@pytest.mark.parametrize(
    ("hedge", "number", "logical", "pragmatic"),
    [
        (Hedge.EXACTLY, 3000, point(3000), point(3000)),
        (Hedge.OVER, 3000, above(3000), between(3000, 4000, low_closed=False)),
        (Hedge.OVER, 100, above(100), between(100, 150, low_closed=False)),
        (Hedge.OVER, 12500, above(12500), between(12500, 12600, low_closed=False)),
        (Hedge.AT_LEAST, 3000, at_least(3000), closed(3000, 4000)),
        (Hedge.AT_LEAST, 100, at_least(100), closed(100, 150)),
        (Hedge.UNDER, 3000, below(3000), between(2000, 3000, high_closed=False)),
        (Hedge.UNDER, 100, below(100), between(90, 100, high_closed=False)),
        (Hedge.AT_MOST, 3000, at_most(3000), closed(2000, 3000)),
        (Hedge.AT_MOST, 1000, at_most(1000), closed(900, 1000)),
        (Hedge.UP_TO, 12000, at_most(12000), between(6000, 12000, low_closed=False)),
        (Hedge.NEARLY, 12000, below(12000), between(11400, 12000, high_closed=False)),
        (Hedge.JUST_UNDER, 12000, below(12000), between(11400, 12000, high_closed=False)),
        (Hedge.JUST_OVER, 12000, above(12000), between(12000, 12600, low_closed=False)),
        (Hedge.ABOUT, 12000, closed(11400, 12600), closed(11400, 12600)),
        (Hedge.OVER, "2.5", above(Fraction(5, 2)), between(Fraction(5, 2), Fraction(13, 5), low_closed=False)),
    ],
)
def test_the_table(hedge: Hedge, number: object, logical: Interval, pragmatic: Interval) -> None:
    assert of_measure(hedge, number) == (logical, pragmatic)


def test_a_range_is_what_it_says() -> None:
    assert of_measure(Hedge.BETWEEN, 10000, 12000) == (closed(10000, 12000), closed(10000, 12000))
    assert of_measure(Hedge.VAGUE, 3, 9) == (closed(3, 9), closed(3, 9))
    assert of_measure(Hedge.BETWEEN, 12000, 10000)[0] == closed(10000, 12000)


def test_a_bare_figure_stands_for_half_a_unit_of_its_last_digit_around_it() -> None:
    assert of_count(None, 12000, precision=1000) == (point(12000), closed(11500, 12500))
    assert of_measure(None, "2.5", precision="0.1") == (point(Fraction(5, 2)), closed(exact("2.45"), exact("2.55")))
    # just below a power of ten the grid is ten times finer
    assert of_count(None, 10000, precision=10000)[1] == closed(9500, 15000)


def test_small_counts_are_exact_and_other_numbers_are_not() -> None:
    assert of_count(None, 20, precision=10) == (point(20), point(20))
    assert of_count(None, 99, precision=1) == (point(99), point(99))
    assert of_count(None, 99, precision=10)[1] == point(99)
    assert of_count(None, 100, precision=10)[1] == closed(95, 105)
    assert of_count(None, 120, precision=10)[1] == closed(115, 125)
    assert of_measure(None, 20, precision=10)[1] == closed(15, 25)


def test_about_a_count_is_at_least_one_either_way() -> None:
    assert of_count(Hedge.ABOUT, 5)[0] == closed(4, 6)
    assert of_count(Hedge.ABOUT, 20)[0] == closed(19, 21)
    assert of_count(Hedge.ABOUT, 100)[0] == closed(95, 105)
    assert of_measure(Hedge.ABOUT, 5)[0] == closed(exact("4.75"), exact("5.25"))


def test_about_holds_for_numbers_below_zero() -> None:
    assert of_measure(Hedge.ABOUT, -20)[0] == closed(-21, -19)
    assert of_measure(Hedge.NEARLY, -20)[1] == between(-21, -20, high_closed=False)
    assert of_measure(Hedge.JUST_OVER, -20)[1] == between(-20, -19, low_closed=False)


def test_about_a_range_widens_both_ends() -> None:
    assert of_measure(Hedge.ABOUT, 100, 200)[0] == closed(95, 210)


@pytest.mark.parametrize(
    ("hedge", "number", "logical", "pragmatic"),
    [
        (Hedge.UP_TO, 12000, closed(0, 12000), between(6000, 12000, low_closed=False)),
        (Hedge.UNDER, 50, between(0, 50, high_closed=False), between(40, 50, high_closed=False)),
        (Hedge.UNDER, 1, between(0, 1, high_closed=False), between(exact("0.9"), 1, high_closed=False)),
        (Hedge.AT_MOST, 3, closed(0, 3), closed(2, 3)),
        (Hedge.NEARLY, 12000, between(0, 12000, high_closed=False), between(11400, 12000, high_closed=False)),
        (Hedge.ABOUT, 0, closed(0, 1), closed(0, 1)),
        (Hedge.UP_TO, 0, point(0), point(0)),
        (Hedge.OVER, 0, above(0), above(0)),
    ],
)
def test_counts_are_never_negative(hedge: Hedge, number: int, logical: Interval, pragmatic: Interval) -> None:
    assert of_count(hedge, number) == (logical, pragmatic)


def test_fewer_than_none_leaves_none() -> None:
    assert of_count(Hedge.UNDER, 0)[0] == point(0)


@pytest.mark.parametrize(
    ("number", "before", "after"),
    [
        (3000, 2000, 4000),
        (100, 90, 150),
        (1, "0.9", "1.5"),
        (10, 9, 15),
        (1000000, 900000, 1500000),
        (12000, 11000, 13000),
        (12300, 12200, 12400),
        (62, 61, 63),
        ("0.5", "0.4", "0.6"),
        ("0.1", "0.09", "0.15"),
        (-3000, -4000, -2000),
    ],
)
def test_round_numbers_on_either_side(number: object, before: object, after: object) -> None:
    assert previous_round(exact(number)) == exact(before)
    assert next_round(exact(number)) == exact(after)


def test_where_there_is_no_round_number_there_is_no_pragmatic_end() -> None:
    assert next_round(Fraction(0)) is None
    assert previous_round(Fraction(1, 3)) is None
    assert of_measure(Hedge.OVER, 0) == (above(0), above(0))
    assert of_measure(Hedge.OVER, "1/3") == (above(Fraction(1, 3)), above(Fraction(1, 3)))
    assert of_measure(Hedge.UP_TO, 0) == (at_most(0), at_most(0))


def test_every_width_is_a_setting() -> None:
    wide = HedgeWidths(
        about=exact("1/4"), nearly=exact("1/10"), just_over=exact("1/10"), up_to=exact("1/5"), exact_below=exact(5)
    )
    ten = (Fraction(10),)
    made = {h: readings(h, ten, count=False, precision=None, widths=wide)[1] for h in Hedge}
    assert made[Hedge.ABOUT] == closed(exact("7.5"), exact("12.5"))
    assert made[Hedge.NEARLY] == between(9, 10, high_closed=False)
    assert made[Hedge.JUST_OVER] == between(10, 11, low_closed=False)
    assert made[Hedge.UP_TO] == between(8, 10, low_closed=False)
    assert readings(None, ten, count=True, precision=Fraction(10), widths=wide)[1] == closed(exact("9.5"), 15)


@law("H15", "The numbers that a figure may be rounded from are all up to half a step of its last digit away.")
@given(numbers(negative=False, whole=True))
def test_the_numbers_that_round_to_one_round_to_it(number: Fraction) -> None:
    step = last_digit_unit(number)
    interval = rounding(number, step)
    assert number in interval
    if premise(step is not None and number != step) and step is not None:
        assert interval == closed(number - step / 2, number + step / 2)


def test_readings_by_other_widths_are_never_mixed_up() -> None:
    for share in ("1/10", "1/5", "1/20", "1/10"):  # each thrown away before the next is made
        widths = HedgeWidths(about=exact(share))
        slack = 1000 * exact(share)
        read = readings(Hedge.ABOUT, (Fraction(1000),), count=False, precision=None, widths=widths)
        assert read[0] == closed(1000 - slack, 1000 + slack)


def test_what_is_remembered_of_many_figures_is_the_same() -> None:
    first = of_measure(Hedge.OVER, 3000)
    for number in range(10_000):
        readings(Hedge.OVER, (Fraction(number),), count=True, precision=None, widths=WIDTHS)
    assert of_measure(Hedge.OVER, 3000) == first
    assert of_count(Hedge.OVER, 9999)[0] == above(9999)
    assert len(hedges._known) <= hedges._MANY


def test_below_nothing_the_finer_grid_lies_above() -> None:
    ten_thousand = Fraction(10_000)
    assert rounding(-ten_thousand, ten_thousand) == closed(-15_000, -9_500)
    assert rounding(ten_thousand, ten_thousand) == closed(9_500, 15_000)
