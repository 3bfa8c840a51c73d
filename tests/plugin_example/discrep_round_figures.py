"""X901: two round figures may both be guesses."""

from __future__ import annotations

from discrep.rules.model import Pair, rule
from discrep.settings import Model


class Roundness(Model):
    """Options of X901."""

    zeros: int = 3
    """A figure is round if it ends in this many zeros."""


def because(pair: Pair, options: Roundness) -> str:
    return f"{pair.a.text} and {pair.b.text} both end in {options.zeros} zeros: guesses, perhaps"


@rule("X901", "round-figures", verdict=None, options=Roundness, because=because)
def round_figures(pair: Pair, options: Roundness) -> bool:
    """A remark: both figures end in so many zeros that they may be guesses."""
    ten = 10**options.zeros
    return (pair.a.value % ten == 0) & (pair.b.value % ten == 0)


RULES = [round_figures]
