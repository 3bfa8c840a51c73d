"""Texts that end in the middle of a figure: they are read as far as they go."""

from __future__ import annotations

from itertools import product

import pytest

import discrep

BEGINNINGS = ("", "up to ", "between 5 and ", "US$", "a rise of 3 to ", "not ")
NUMBERS = ("24,000", "3", "1.5", "three", "twenty", "½", "a dozen", "3 hundred", "a hundred", "5 ft.", "12 km", "§ 4")
ENDS = (
    " and", " hundred and", " million and", "-", " hundred-", " to", " or", " and a", " point", " per", " /", "^", " x",
    " x 10", " x 10^", "e", "e-", ",", ", or", " (", " ($", " (about", " out of", " in",
    " of", " times", " %", " percent of", "'", " o'", "–", " ± ", " million or", " years and", " by", ".", "…",
)  # fmt: skip


@pytest.mark.parametrize("beginning", BEGINNINGS)
def test_a_text_cut_short_is_read(beginning: str) -> None:
    for number, end in product(NUMBERS, ENDS):
        text = beginning + number + end
        assert all(claim.span.of(text) == claim.quantity.text for claim in discrep.extract(text)), text


def test_hundreds_with_nothing_behind_and() -> None:
    (claim,) = discrep.extract("Rs 24,000 hundred and")
    assert claim.quantity.value == 2_400_000
