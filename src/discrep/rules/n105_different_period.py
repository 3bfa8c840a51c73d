"""N105: another period."""

from __future__ import annotations

from discrep.rules.model import NoOptions, Pair, rule


def because(pair: Pair, options: NoOptions) -> str:
    return f"different times: {pair.reason}"


@rule("N105", "different-period", verdict="not-comparable", relation="different", because=because)
def different_period(pair: Pair, options: NoOptions) -> bool:
    """The figures hold for different times, and the count is not one that grows while it is reported.

    A census of one year does not contradict that of another. A toll or another running count that
    is reported again is S401.
    """
    return pair.differs_in == "time"
