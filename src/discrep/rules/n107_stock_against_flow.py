"""N107: a stock against a flow."""

from __future__ import annotations

from discrep.rules.model import NoOptions, Pair, rule


def because(pair: Pair, options: NoOptions) -> str:
    return f"a level at a moment is not what comes about over a period: {pair.reason}"


@rule("N107", "stock-against-flow", verdict="not-comparable", relation="different", because=because)
def stock_against_flow(pair: Pair, options: NoOptions) -> bool:
    """One figure is a level at a moment, and the other is what was counted over a period.

    People in hospital on Monday are not those who were admitted during the week, and a debt is no deficit.
    """
    return pair.differs_in == "kind"
