"""C502: equal after rounding."""

from __future__ import annotations

from discrep.numbers import exact
from discrep.rules.model import Pair, rule
from discrep.settings import Model, Share


class Rounding(Model):
    """Options of C502."""

    widest: Share = exact("1/5")
    """No figure is taken for rounded by more than this share of itself."""


def because(pair: Pair, options: Rounding) -> str:
    coarse, fine = (pair.a, pair.b) if pair.a.step > pair.b.step else (pair.b, pair.a)
    return f"equal only after rounding: {fine.text} is written {coarse.text} at its precision"


@rule(
    "C502",
    "equal-after-rounding",
    verdict="compatible",
    yields_to=("C501", "T307"),
    options=Rounding,
    because=because,
    of_source="equal",
)
def equal_after_rounding(pair: Pair, options: Rounding) -> bool:
    """A bare figure and a finer one that is written like it when rounded.

    A bare 12,000 may stand for anything from 11,500 up to 12,500 when the other figure is told more
    finely; two bare figures told equally finely are compared as they stand, and small counts (below
    `hedges.exact_below`) always are, and counts to the ten that nobody rounds to (190, 8,030). Of 73
    unhedged rounded figures in headlines 67 lie within half a unit of the last digit printed, 95 %
    within 17 % of the figure (NumHG, Huang et al. 2023).
    """
    a, b = pair.a, pair.b
    coarse, fine = (a, b) if a.step > b.step else (b, a)
    near = abs(coarse.value - fine.value) <= options.widest * abs(coarse.value)
    down = abs(fine.value) - abs(coarse.value) < coarse.step / 2  # a half is rounded up
    rounded = fine.stated.within(coarse.rounded) & coarse.rounds & down & near
    return a.bare & b.bare & (pair.anew < 1) & (a.step != b.step) & rounded
