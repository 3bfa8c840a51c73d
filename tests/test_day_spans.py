"""Spans of days by the calendar, and where it ends."""

from __future__ import annotations

from datetime import date

import pytest

from discrep.day_spans import Span, Unit, about, around, months_of, moved, shifted

FIRST, LAST = date.min, date.max


@pytest.mark.parametrize(
    ("day", "n", "unit", "there"),
    [
        (date(2024, 2, 28), 2, "day", date(2024, 3, 1)),
        (date(2024, 5, 6), -2, "fortnight", date(2024, 4, 8)),
        (date(2024, 1, 31), 1, "month", date(2024, 2, 29)),
        (date(2024, 2, 29), 1, "year", date(2025, 2, 28)),
        (LAST, 1, "day", None),
        (LAST, 1, "month", None),
        (FIRST, -1, "week", None),
        (FIRST, -1, "decade", None),
        (FIRST, 10**10, "week", None),
    ],
)
def test_so_many_units_later(day: date, n: int, unit: Unit, there: date | None) -> None:
    assert moved(day, n, unit) == there


@pytest.mark.parametrize(
    ("day", "unit", "span"),
    [
        (date(2024, 5, 8), "day", (date(2024, 5, 8), date(2024, 5, 8))),
        (date(2024, 5, 8), "week", (date(2024, 5, 6), date(2024, 5, 12))),
        (date(2024, 5, 8), "weekend", (date(2024, 5, 4), date(2024, 5, 5))),
        (date(2024, 5, 8), "quarter", (date(2024, 4, 1), date(2024, 6, 30))),
        (date(2024, 5, 8), "decade", (date(2020, 1, 1), date(2029, 12, 31))),
        (LAST, "week", None),
        (FIRST, "weekend", None),
        (FIRST, "decade", None),
    ],
)
def test_the_unit_around_a_day(day: date, unit: Unit, span: Span | None) -> None:
    assert around(day, unit) == span


def test_months_above_twelve_are_of_the_next_year() -> None:
    assert months_of(2024, 12, 14) == (date(2024, 12, 1), date(2025, 2, 28))
    assert months_of(9999, 12, 13) is None
    assert months_of(0, 1, 12) is None


@pytest.mark.parametrize(
    ("n", "unit", "span"),
    [
        (3, "day", (date(2024, 5, 9), date(2024, 5, 9))),
        (-2, "week", (date(2024, 4, 19), date(2024, 4, 25))),
        (1, "year", (date(2024, 11, 7), date(2025, 11, 2))),
        (8000, "year", None),
    ],
)
def test_about_so_many_units_from_a_day(n: int, unit: Unit, span: Span | None) -> None:
    assert about(date(2024, 5, 6), n, unit) == span


@pytest.mark.parametrize(
    ("span", "n", "unit", "there"),
    [
        # a day is as exact as the unit, a month goes to its end
        ((date(2024, 5, 6), date(2024, 5, 6)), 1, "month", (date(2024, 5, 22), date(2024, 6, 21))),
        ((date(2024, 1, 1), date(2024, 1, 31)), 1, "month", (date(2024, 2, 1), date(2024, 2, 29))),
        ((date(2024, 5, 6), date(2024, 5, 6)), 1, "day", (date(2024, 5, 7), date(2024, 5, 7))),
        ((LAST, LAST), 1, "day", None),
        ((date(9999, 12, 1), LAST), 5, "day", None),
        ((date(9999, 11, 30), date(9999, 11, 30)), 1, "month", None),
    ],
)
def test_a_span_so_many_units_later(span: Span, n: int, unit: Unit, there: Span | None) -> None:
    assert shifted(span, n, unit) == there
