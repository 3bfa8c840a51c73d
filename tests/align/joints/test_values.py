"""The values of figures that are reckoned with: which figures are, and how sharp they are."""

from __future__ import annotations

from fractions import Fraction

import pytest
from tied import said

import discrep
from discrep.align.joints.values import alike, exact, reckoned, share_values
from discrep.claims import Claim
from discrep.intervals import closed, point


def figure(text: str) -> Claim:
    (claim,) = discrep.extract(discrep.Document(text, "a"))
    return claim


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("The firm had a loss of 30 boats.", True),
        ("The firm denied a loss of 30 boats.", False),
        ("The firm lost dozens of boats.", False),
        ("Ana Roe, 30, lost the boats.", False),
    ],
)
def test_what_sums_are_made_of(text: str, counts: bool) -> None:
    assert reckoned(figure(text)) is counts


def test_an_opening_is_part_of_a_gross() -> None:
    gross, opening = figure("The film has a gross of $50 million."), figure("The film had an opening of $20 million.")
    assert alike(gross, opening)
    assert alike(opening, gross)
    assert not alike(opening, figure("The film had a budget of $20 million."))


def test_a_step_in_another_unit_is_no_level() -> None:
    """A degree Fahrenheit is five ninths of one Celsius, wherever their scales begin."""
    (one,) = discrep.extract("It was 68 °F in Birch.")
    (value,) = exact([one], "degree_Celsius")
    assert value == closed(20 - Fraction(5, 18), 20 + Fraction(5, 18))


def test_a_share_in_words_has_no_last_digit() -> None:
    assert exact([figure("A third of the boxes are sold.")], "percent") == [point(Fraction(100, 3))]


def test_a_share_in_words_is_told_of_what_is_near_it() -> None:
    """By a twentieth of it, where words tie it to its figures; one in digits is as sharp as it is written."""
    third = figure("A third of the boxes are sold.")
    near = closed(Fraction(95, 3), 35)
    assert share_values(third, told=True) == (near, None, point(Fraction(100, 3)))
    assert share_values(third, told=False) == (near, near, point(Fraction(100, 3)))
    assert share_values(third, told=True, loosely=False)[0] == point(Fraction(100, 3))


@pytest.mark.parametrize(("share", "code"), [("23.4 percent", "D202"), ("22.5 percent", "C506")])
def test_a_share_in_digits_is_no_more_than_it_says(share: str, code: str) -> None:
    assert list(said(f"In the test 45 of 200 lamps, or {share}, went out.").values()) == [code]


def test_growth_to_nothing_is_no_growth() -> None:
    """Of $5 and $0 as they may have been rounded nobody knows the ratio."""
    assert said("The fee fell 100 percent, from $5 to $0.") == {}
    assert said("The fee fell 50 percent, from $5 to $0.") == {}
