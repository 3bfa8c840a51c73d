"""N101: numbers of different kinds."""

from __future__ import annotations

from discrep.rules.model import NoOptions, Pair, rule


def because(pair: Pair, options: NoOptions) -> str:
    return f"different kinds of number: {pair.reason}"


@rule("N101", "different-dimension", verdict="not-comparable", relation="different", because=because)
def different_dimension(pair: Pair, options: NoOptions) -> bool:
    """The figures are numbers of different kinds, and no factor turns one into the other.

    A count, a share, money, a length, an age and a date are kinds of their own; two currencies are two
    kinds, because a rate of exchange is no constant. A rate (so many a day) against a total is N109.
    """
    return pair.differs_in == "dimension"
