"""A newsroom's own little function: the figure of a story as it stands in a headline."""

from __future__ import annotations

from fractions import Fraction

import discrep
from discrep import Hedge

WORDS = {
    Hedge.ABOUT: "about",
    Hedge.NEARLY: "nearly",
    Hedge.JUST_UNDER: "just under",
    Hedge.JUST_OVER: "just over",
    Hedge.OVER: "over",
    Hedge.AT_LEAST: "at least",
    Hedge.UNDER: "under",
    Hedge.AT_MOST: "at most",
    Hedge.UP_TO: "up to",
}
FLOORS = (Hedge.OVER, Hedge.AT_LEAST, Hedge.JUST_OVER)


def headline(phrase: str) -> str:
    """A count, shorter: "12,345 people" is "12,000", and "over 3,456" is "over 3,400".

    Large numbers keep two digits. A bound is rounded to the side on which it stays true, and no hedge is left out.
    """
    figure = discrep.parse(phrase)
    if figure.hedge is Hedge.EXACTLY or figure.value is None:
        return figure.text  # who says "exactly" means it, and a range is two bounds
    if figure.hedge is None:
        return f"{_rounded(figure.value):,}"
    if figure.hedge is Hedge.ABOUT:
        return f"about {figure.value.numerator:,}" if figure.value.denominator == 1 else figure.text
    up = figure.hedge not in FLOORS
    return f"{WORDS[figure.hedge]} {_bound(figure.value, up):,}"


def _step(number: Fraction) -> int:
    """One unit of the second digit; below 1,000 nothing is rounded."""
    return 10 ** (len(str(int(number))) - 2) if number >= 1000 else 1


def _rounded(number: Fraction) -> int:
    return round(number / _step(number)) * _step(number)


def _bound(number: Fraction, up: bool) -> int:
    step = _step(number)
    return int(-(-number // step) if up else number // step) * step
