"""How a reader takes the hedge of a source beside a figure of the text: just above its number, or the number itself."""

from __future__ import annotations

from fractions import Fraction

import pytest

import discrep
from discrep.align.heard import heard, marked
from discrep.claims import Claim
from discrep.intervals import Interval, closed, point
from discrep.numbers import exact
from discrep.quantity import Kind


def figure(words: str, id: str = "a") -> Claim:
    """The figure that these words are."""
    (claim,) = discrep.extract(discrep.Document(f"The mill lost {words}.", id))
    return claim


def above(low: str, high: str) -> Interval:
    return Interval(exact(low), exact(high), False, True)


def below(low: str, high: str) -> Interval:
    return Interval(exact(low), exact(high), True, False)


@pytest.mark.parametrize(
    ("source", "text", "taken"),
    [
        ("over 500 boats", "600 boats", above("500", "501")),  # of a count the next one
        ("over 500 boats", "more than 700 boats", above("500", "501")),
        ("over 500 boats", "fewer than 500 boats", above("500", "501")),
        ("over 500 boats", "exactly 500 boats", above("500", "501")),
        ("over 5,000 boats", "6,000 boats", above("5000", "5005")),  # a thousandth of it
        ("over 500 km of rope", "600 km of rope", above("500", "500.5")),
        ("over $500", "$600", above("500", "500.5")),
        ("fewer than 500 boats", "400 boats", below("499", "500")),
        ("fewer than 5,000 boats", "4,000 boats", below("4995", "5000")),
        ("under 500 km of rope", "400 km of rope", below("499.5", "500")),
        ("at least 500 boats", "600 boats", point(Fraction(500))),  # a bound that the number is within
        ("at most 500 boats", "600 boats", point(Fraction(500))),
        ("up to 500 boats", "600 boats", point(Fraction(500))),
        ("over 500 boats", "500 boats", point(Fraction(500))),  # said again without the hedge
        ("fewer than 500 boats", "500 boats", point(Fraction(500))),
        ("about 500 boats", "more than 400 boats", point(Fraction(500))),
        ("about 500 boats", "fewer than 600 boats", point(Fraction(500))),
    ],
)
def test_what_is_heard(source: str, text: str, taken: Interval) -> None:
    told = figure(source)
    found = heard(told, figure(text, "b"))
    assert found.quantity.interval == taken
    assert (found.span, found.measurand, found.document) == (told.span, told.measurand, told.document)


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("500 boats", "more than 400 boats"),
        ("over 500 boats", "over 500 boats"),
        ("about 500 boats", "450 boats"),
        ("about 500 boats", "about 450 boats"),
        ("400 to 500 boats", "more than 450 boats"),
        ("exactly 500 boats", "more than 400 boats"),
        ("dozens of boats", "more than 40 boats"),
    ],
)
def test_what_is_taken_as_it_is_told(source: str, text: str) -> None:
    told = figure(source)
    assert heard(told, figure(text, "b")) == told


def test_just_below_what_is_below_zero() -> None:
    cold = discrep.extract("It was below -20 degrees Celsius.")[0]
    assert cold.quantity.ends == (Fraction(-20),)
    assert heard(cold, figure("600 boats", "b")).quantity.interval == below("-20.02", "-20")


def test_just_above_nothing_is_nothing() -> None:
    warm = discrep.extract("It was above 0 degrees Celsius.")[0]
    assert heard(warm, figure("600 boats", "b")).quantity.interval == point(Fraction(0))


def test_a_share_is_no_count() -> None:
    told = discrep.extract("More than three quarters of the boats sank.")[0]
    assert told.quantity.unit is None
    assert heard(told, figure("600 boats", "b")).quantity.interval == above("0.75", "0.75075")


def dated(words: str, id: str = "a") -> Claim:
    (claim,) = discrep.extract(discrep.Document(f"The bridge opened {words}.", id), keep="dates")
    assert claim.quantity.kind is Kind.DATE
    return claim


@pytest.mark.parametrize("text", ["before 1995", "after 1980"])
def test_about_a_year_is_the_middle_of_what_it_allows(text: str) -> None:
    told = dated("around 1990")
    low, high = told.quantity.interval.low, told.quantity.interval.high
    assert low is not None
    assert high is not None
    found = heard(told, dated(text, "b")).quantity.interval
    assert found.low == found.high
    assert found.low is not None
    assert found.low.denominator == 1
    assert 0 <= (low + high) - 2 * found.low <= 1


@pytest.mark.parametrize(
    ("source", "text"),
    [("around 1990", "in 1991"), ("in 1990", "before 1995"), ("before 1990", "before 1995"), ("after 1990", "in 1995")],
)
def test_other_dates_are_taken_as_they_are_told(source: str, text: str) -> None:
    told = dated(source)
    assert heard(told, dated(text, "b")) == told


def test_a_mark_out_of_a_hundred_is_a_share() -> None:
    told = figure("85 boats")
    found = marked(told)
    assert (found.quantity.unit, found.quantity.kind) == ("percent", Kind.PERCENT)
    assert (found.quantity.value, found.quantity.interval) == (Fraction(85), closed(Fraction(85), Fraction(85)))
    assert found.span == told.span
