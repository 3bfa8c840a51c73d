"""N104: phases that do not nest."""

from __future__ import annotations

from discrep.rules.model import NoOptions, Pair, rule


def because(pair: Pair, options: NoOptions) -> str:
    return pair.reason


@rule("N104", "different-phase", verdict="not-comparable", relation="different", because=because)
def different_phase(pair: Pair, options: NoOptions) -> bool:
    """One group is counted at different steps, and the later figure does not fit inside the earlier one.

    Who reached the front was sent there before, so a later step holds at most as many as an earlier
    one, if the same group is meant. Where the numbers say otherwise, it is not. Numbers that do
    nest are C505.
    """
    return pair.differs_in == "phase"
