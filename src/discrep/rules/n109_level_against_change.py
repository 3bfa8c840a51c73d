"""N109: a level against a change."""

from __future__ import annotations

from discrep.rules.model import NoOptions, Pair, rule


def because(pair: Pair, options: NoOptions) -> str:
    return f"a level is not a change, a rate or a part that is added: {pair.reason}"


@rule("N109", "level-against-change", verdict="not-comparable", relation="different", because=because)
def level_against_change(pair: Pair, options: NoOptions) -> bool:
    """One figure is a level, and the other a change, a rate, an average or an addition.

    "5 percent" and "up by 5 percent" have nothing to say to each other, and neither have 30 a day and 30 in all.
    """
    return pair.differs_in == "change"
