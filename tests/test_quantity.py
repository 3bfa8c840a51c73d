"""How the values of a figure are shown."""

from __future__ import annotations

import datetime
from fractions import Fraction

import pytest

from discrep.intervals import Interval, closed, point, unbounded
from discrep.quantity import YEARLESS, described


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
