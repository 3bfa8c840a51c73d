"""How the values of a figure are shown."""

from __future__ import annotations

import datetime
from fractions import Fraction

import pytest

from discrep.intervals import Interval, at_least, at_most, closed, point, unbounded
from discrep.quantity import YEARLESS, Kind, Quantity, described


def day(year: int, month: int, day: int) -> int:
    return datetime.date(year, month, day).toordinal()


@pytest.mark.parametrize(
    ("interval", "shown"),
    [
        (point(day(1998, 5, 4)), "1998-05-04"),
        (closed(day(4, 1, 1), day(4, 12, 31)), "[0004-01-01, 0004-12-31]"),
        (point(day(1, 1, 1)), "0001-01-01"),
        (point(day(9999, 12, 31)), "9999-12-31"),
        (point(YEARLESS + day(4, 2, 29)), "--02-29"),
        (closed(YEARLESS + day(4, 1, 1), YEARLESS + day(4, 12, 31)), "[--01-01, --12-31]"),
        (point(0), "0"),
        (point(2 * YEARLESS + 1), "7,304,119"),
        (Interval(None, Fraction(5, 2), False, False), "(-∞, 2.5)"),
        (unbounded(), "(-∞, ∞)"),
    ],
)
def test_days(interval: Interval, shown: str) -> None:
    assert described(interval, days=True) == shown


def test_numbers_are_no_days() -> None:
    assert described(point(day(1998, 5, 4))) == "729,513"


def quantity(kind: Kind, interval: Interval) -> Quantity:
    return Quantity("so", interval, interval, None, None, None, (), None, kind)


@pytest.mark.parametrize("interval", [at_least(9), at_most(9), point(9)])
def test_a_date_with_an_end_is_claimed_and_a_figure(interval: Interval) -> None:
    assert quantity(Kind.DATE, interval).claims_days
    assert quantity(Kind.DATE, interval).is_figure


def test_a_date_that_allows_any_day_is_neither() -> None:
    assert not quantity(Kind.DATE, unbounded()).claims_days
    assert not quantity(Kind.DATE, unbounded()).is_figure
    assert not quantity(Kind.NUMBER, point(9)).claims_days


FIGURES = "number percent fraction money measure duration age vague"
OTHERS = "year date time ordinal score label name address phone version identifier pronoun per"


def test_what_is_a_figure() -> None:
    assert {kind.value for kind in Kind if quantity(kind, unbounded()).is_figure} == set(FIGURES.split())
    assert {kind.value for kind in Kind if not quantity(kind, unbounded()).is_figure} == set(OTHERS.split())
