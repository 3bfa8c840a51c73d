"""N106: planned against done."""

from __future__ import annotations

from discrep.rules.model import NoOptions, Pair, rule


def because(pair: Pair, options: NoOptions) -> str:
    return f"a plan, a forecast or a capacity is no result: {pair.reason}"


@rule("N106", "planned-against-done", verdict="not-comparable", relation="different", because=because)
def planned_against_done(pair: Pair, options: NoOptions) -> bool:
    """One figure is planned, expected or a capacity, and the other is done.

    A plan that was not met contradicts nobody.
    """
    return pair.differs_in == "modality"
