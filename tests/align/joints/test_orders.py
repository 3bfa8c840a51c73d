"""Words that compare two figures: which pairs they compare, and what they say of them."""

from __future__ import annotations

from fractions import Fraction

import pytest

import discrep
from discrep.align.joints.model import Joint
from discrep.align.joints.orders import orders


def against(text: str) -> list[Joint]:
    """The comparisons that the figures do not bear out."""
    return list(orders(discrep.extract(text)))


@pytest.mark.parametrize(("letters", "near"), [(1, True), (56, True), (57, False)])
def test_figures_that_are_compared_stand_near_each_other(letters: int, near: bool) -> None:
    """Eighty characters at most lie between them."""
    between = f" people {'x' * letters}, more than the "
    assert (len(between) <= 80) is near
    found = against(f"The storm killed 30{between}40 of last year.")
    assert [joint.words for joint in found] == ["30 is not more than 40"] * near


@pytest.mark.parametrize(
    ("text", "words"),
    [
        # two figures that no words compare hide no others, and neither does one without an end
        (
            "In Alder 25 people died and 30 people in Birch, more than the 40 people of last year.",
            ["30 is not more than 40"],
        ),
        (
            "The storm killed 30 people, fewer than the at least 20 of May. It killed 9 cows, more than the 60 of May.",
            ["9 is not more than 60"],
        ),
        (
            "The storm killed 30 people, more than the up to 40 of May. It killed 30 cows, more than the 60 of May.",
            ["30 is not more than 60"],
        ),
        # nobody knows how many dozens are
        ("The storm killed dozens of people, more than the 400 of last year.", []),
        # what is more is what the fund came to
        ("The fund grew by $30 million, to more than the $40 million of last year.", []),
        # as many are neither more nor fewer, but nothing is far from it
        ("The storm killed 40 people, more than the 40 of last year.", []),
        ("The storm killed 40 people, fewer than the 40 of last year.", []),
    ],
)
def test_orders(text: str, words: list[str]) -> None:
    assert [joint.words for joint in against(text)] == words


@pytest.mark.parametrize(
    ("text", "inside", "outside"),
    [
        ("The storm killed 30 people, more than the 40 of last year.", Fraction(81, 2), 40),
        ("The storm killed 50 people, fewer than the 40 of last year.", Fraction(79, 2), 40),
    ],
)
def test_more_than_a_number_is_not_the_number(text: str, inside: Fraction, outside: int) -> None:
    (joint,) = against(text)
    assert (inside in joint.stated, outside in joint.stated) == (True, False)
