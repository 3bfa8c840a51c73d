"""D101: the two figures share no possible value."""

from __future__ import annotations

from discrep.rules.model import NoOptions, Pair, rule


def because(pair: Pair, options: NoOptions) -> str:
    value = "whole value" if pair.between_wholes else "value"
    return f"{pair.a.text} and {pair.b.text} share no {value}"


@rule(
    "D101",
    "disjoint-figures",
    verdict="conflict",
    severity="error",
    yields_to=("C501", "C502", "T303", "T302", "T304", "T305", "T306", "S401", "T307", "S402", "T308", "D103"),
    because=because,
    differs="size",
)
def disjoint_figures(pair: Pair, options: NoOptions) -> bool:
    """Two figures for the same measurand have no value in common: both cannot be true.

    A floor ("at least 20") conflicts with a smaller figure and never with a larger one. Counts are whole
    numbers: nothing is more than 95 reviews and fewer than 96.
    """
    return pair.a.stated.apart(pair.b.stated)
