"""Where values stand on an axis, and which of them are written under it."""

from __future__ import annotations

import datetime
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from discrep.intervals import above, closed, point, unbounded
from discrep.render.html.axis import axis, percent, short
from discrep.testing.strategies import intervals


def labels(*ends: int | Fraction, days: bool = False) -> list[str]:
    found = axis([point(end) for end in ends], days)
    assert found is not None
    return [tick.label for tick in found.ticks]


def days(*dates: tuple[int, int, int]) -> list[str]:
    return labels(*(datetime.date(*date).toordinal() for date in dates), days=True)


@given(st.lists(intervals(), min_size=1, max_size=6))
def test_what_is_lower_stands_further_left(several: list) -> None:
    found = axis(several)
    ends = sorted({end for each in several for end in (each.low, each.high) if end is not None})
    assert (found is None) == (not ends)
    if found is not None:
        places = [found.at(end) for end in ends]
        assert places == sorted(places)
        assert all(5 <= place <= 95 for place in places)
        ticks = [float(tick.at.rstrip("%")) for tick in found.ticks]
        assert ticks == sorted(ticks)
        assert len(ticks) <= 8


def test_linear_up_to_twenty_times_and_logarithmic_beyond() -> None:
    for high, log in ((20, False), (21, True)):
        found = axis([point(1), point(high)])
        assert found is not None
        assert found.log is log
    for low in (-1, Fraction(-1, 1000)):
        found = axis([point(low), point(1000)])
        assert found is not None
        assert not found.log  # what is below zero has no logarithm


def test_counts_cut_at_zero_do_not_forbid_a_logarithm() -> None:
    found = axis([closed(0, 12_000), point(3)])
    assert found is not None
    assert found.log
    assert found.at(Fraction(0)) == found.at(Fraction(3)) == 5


def test_linear_places_are_proportional() -> None:
    found = axis([closed(0, 100), point(25), point(50)])
    assert found is not None
    assert [found.at(Fraction(n)) for n in (0, 25, 50, 100)] == [5, 27.5, 50, 95]


def test_logarithmic_places_are_proportional_to_the_number_of_digits() -> None:
    found = axis([point(1), point(100), point(10_000)])
    assert found is not None
    assert [round(found.at(Fraction(n)), 6) for n in (1, 100, 10_000)] == [5, 50, 95]


def test_an_open_end_is_no_end() -> None:
    assert axis([unbounded(), unbounded()]) is None
    found = axis([above(3), point(5)])
    assert found is not None
    assert (found.low, found.high) == (3, 5)


def test_numbers_of_any_length() -> None:
    found = axis([point(Fraction(1, 10**80)), point(10**80)])
    assert found is not None
    assert found.at(Fraction(1)) == pytest.approx(50)
    assert 2 <= len(found.ticks) <= 6
    assert axis([point(10**90), point(10**90 + 1)]) is not None


@pytest.mark.parametrize(
    ("ends", "expected"),
    [
        ((0, 12_000), ["0", "5,000", "10,000"]),
        ((44, 44), ["44"]),
        ((20, 50), ["20", "30", "40", "50"]),
        ((3, 4), ["3", "3.2", "3.4", "3.6", "3.8", "4"]),
        ((-10, 10), ["-10", "-5", "0", "5", "10"]),
        ((1, 1000), ["1", "10", "100", "1,000"]),
        ((2, 60), ["3", "10", "30"]),
        ((10**6, 3 * 10**6), ["1 million", "2 million", "3 million"]),
    ],
)
def test_labels_are_round_numbers(ends: tuple[int, ...], expected: list[str]) -> None:
    assert labels(*ends) == expected


def test_labels_of_days() -> None:
    assert days((2024, 10, 28), (2024, 10, 31)) == ["28 Oct 2024", "30 Oct"]
    assert days((2024, 12, 30), (2025, 1, 2)) == ["30 Dec 2024", "1 Jan 2025"]
    assert days((1990, 5, 1), (2020, 5, 1)) == ["2000", "2010", "2020"]
    assert labels(5, 10**12, days=True) == []  # no calendar goes so far


def test_short_names_of_numbers() -> None:
    told = {
        1_500_000: "1.5 million",
        1_234_567: "1,234,567",
        2 * 10**9: "2 billion",
        999: "999",
        -(10**12): "-1 trillion",
    }
    assert {number: short(Fraction(number)) for number in told} == told


def test_places_have_no_more_digits_than_a_screen() -> None:
    assert [percent(number) for number in (0.0, 5.0, 12.3456, 100.0)] == ["0%", "5%", "12.35%", "100%"]
