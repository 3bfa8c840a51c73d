"""T304: a slip by a power of ten."""

from __future__ import annotations

from fractions import Fraction

from discrep.numbers import is_power_of_ten, written
from discrep.rules.model import NoOptions, Pair, rule


def by_power_of_ten(one: Fraction, two: Fraction) -> bool:
    """The larger is 10, 100, 1,000 … times the smaller."""
    small, large = sorted((one, two))
    return small > 0 and large != small and is_power_of_ten(large / small)


def because(pair: Pair, options: NoOptions) -> str:
    small, large = sorted((pair.a, pair.b), key=lambda side: side.value)
    return f"{large.text} is {written(large.value / small.value)} times {small.text}: likely a slip of zeros"


@rule(
    "T304",
    "power-of-ten",
    verdict="tension",
    severity="warning",
    yields_to=("C501", "C502", "T303", "T302", "T307"),
    because=because,
)
def power_of_ten(pair: Pair, options: NoOptions) -> bool:
    """The figures differ by a factor of exactly 10, 100, 1,000 and so on, and share no value.

    Between two reports of one figure (the same statement, or the same fact at the same time) that is
    more likely a slip of a zero or of a magnitude word than a disagreement.
    """
    a, b = pair.a, pair.b
    return a.stated.apart(b.stated) & by_power_of_ten(a.value, b.value) & pair.one_figure
