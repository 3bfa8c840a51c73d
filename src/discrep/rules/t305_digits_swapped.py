"""T305: two neighbouring digits are swapped."""

from __future__ import annotations

from fractions import Fraction

from discrep.rules.model import NoOptions, Pair, rule

_LEAST = 3  # digits of a figure in which a swap is told from another figure


def swapped(one: Fraction, two: Fraction) -> bool:
    """The same digits, but for two neighbours that have changed places: 4,243 and 4,423."""
    first, second = _digits(one, two), _digits(two, one)
    if len(first) != len(second) or len(first) < _LEAST:
        return False
    differ = [i for i in range(len(first)) if first[i] != second[i]]
    if len(differ) != 2 or differ[1] != differ[0] + 1:
        return False
    i, j = differ
    return first[i] == second[j] and first[j] == second[i]


def _digits(number: Fraction, other: Fraction) -> str:
    """The digits of a number, with as many decimals as either has; none for what no decimals give exactly."""
    places = 0
    while places < 9 and ((number * 10**places).denominator != 1 or (other * 10**places).denominator != 1):
        places += 1
    shifted = number * 10**places
    return str(shifted.numerator) if shifted.denominator == 1 and shifted > 0 else ""


def because(pair: Pair, options: NoOptions) -> str:
    return f"{pair.a.text} and {pair.b.text} have the same digits, two of them swapped: likely a slip"


@rule(
    "T305",
    "digits-swapped",
    verdict="tension",
    severity="warning",
    yields_to=("C501", "C502", "T303", "T302", "T304", "T307"),
    because=because,
)
def digits_swapped(pair: Pair, options: NoOptions) -> bool:
    """The figures have at least three digits and differ in two neighbours that have changed places.

    Between two reports of one figure that is more likely a slip than a disagreement.
    """
    a, b = pair.a, pair.b
    return a.stated.apart(b.stated) & swapped(a.value, b.value) & pair.one_figure
