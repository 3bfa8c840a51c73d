"""Counts are whole numbers and spans of days whole days; what is measured is neither."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

import discrep
from discrep.intervals import Interval, above, at_least, at_most, below, between, closed
from discrep.rules.wholes import in_wholes, whole
from discrep.sources import Document
from discrep.testing.strategies import intervals
from lawbook import law, premise

SMALL = st.integers(-30, 30).map(Fraction)


@law("V39", "An interval of whole values holds the whole numbers of the interval, and ends at some.")
@given(intervals(SMALL), intervals(SMALL))
def test_the_same_whole_numbers_lie_in_both(one: Interval, two: Interval) -> None:
    numbers = range(-40, 41)
    held = [number for number in numbers if number in one]
    if premise(bool(held)):
        assert held == [number for number in numbers if number in in_wholes(one)]
    common = [number for number in held if number in two]
    if held and any(number in two for number in numbers):
        assert in_wholes(one).disjoint(in_wholes(two)) is not bool(common)


@pytest.mark.parametrize(
    ("interval", "whole"),
    [
        (above(95), at_least(96)),
        (below(96), at_most(95)),
        (closed(3, 5), closed(3, 5)),
        (between(3, 5, False, False), closed(4, 4)),
        (between(4, 5, False, False), between(4, 5, False, False)),
        (above(Fraction(5, 2)), above(Fraction(5, 2))),
        (closed(Fraction(5, 2), Fraction(15, 2)), closed(Fraction(5, 2), Fraction(15, 2))),
        (between(Fraction(5, 2), Fraction(15, 2), False, False),) * 2,
    ],
)
def test_open_whole_ends_close_at_the_next_number(interval: Interval, whole: Interval) -> None:
    assert in_wholes(interval) == whole


def code(a: str, b: str) -> str:
    (found,) = [
        each
        for each in discrep.compare([Document(a, id="a"), Document(b, id="b")]).findings
        if each.verdict != "not-comparable"
    ]
    return found.code


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("The play had more than 40 reviews.", "The play had fewer than 41 reviews.", "D101"),
        ("The play had more than 40 reviews.", "The play had fewer than 42 reviews.", "C504"),
        ("The play had more than 40 reviews.", "The play had at least 41 reviews.", "C501"),
        ("More than 40 people were hurt in the fall.", "Fewer than 41 people were hurt in the fall.", "D101"),
        ("Over 40 were hurt in the fall.", "Fewer than 41 were hurt in the fall.", "D101"),
        # what is measured has values between two whole numbers
        ("Rents rose by more than 40 percent.", "Rents rose by less than 41 percent.", "C504"),
        ("The bridge is more than 40 metres long.", "The bridge is less than 41 metres long.", "C504"),
        ("The team got more than 40 points.", "The team got fewer than 41 points.", "C504"),
        ("She won an average of more than 40 games.", "She won an average of fewer than 41 games.", "C504"),
        # days
        ("Ida Roe was born after 3 May 1990.", "Ida Roe was born before 4 May 1990.", "D101"),
        ("Ida Roe was born after 1990.", "Ida Roe was born before 1991.", "D101"),
        ("Ida Roe was born after 3 May 1990.", "Ida Roe was born before 5 May 1990.", "C504"),
    ],
)
def test_two_bounds_with_nothing_whole_between(a: str, b: str, expected: str) -> None:
    assert code(a, b) == expected
    assert code(b, a) == expected


def test_the_finding_says_that_no_whole_value_is_shared() -> None:
    (found,) = discrep.compare(["Over 40 boats sank in Odesa.", "Fewer than 41 boats sank in Odesa."]).findings
    assert found.explanation == "(40, ∞) and [0, 41) share no whole value"


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("He scored 95 goals.", True),
        ("More than 40 were hurt.", True),
        ("More than 40 came of it.", False),  # nobody knows what
        ("On average 12 guests came.", False),
        ("There were 40 cars per mile.", False),
        ("The team scored 2.5 goals a game.", False),
        ("More than 95 tons fell.", False),
        ("The bridge opened on 5 May 2020.", True),
    ],
)
def test_what_comes_in_wholes(text: str, counted: bool) -> None:
    (claim,) = discrep.extract(text, keep="dates")
    assert whole(claim) is counted
