"""C506: one figure is worked out from the other."""

from __future__ import annotations

from discrep.rules.model import NoOptions, Pair, rule


def because(pair: Pair, options: NoOptions) -> str:
    return f"{pair.a.text} and {pair.b.text} are one amount in two units"


@rule(
    "C506",
    "derived",
    verdict="compatible",
    relation="derived",
    yields_to=("D203",),
    because=because,
)
def derived(pair: Pair, options: NoOptions) -> bool:
    """One figure is the other in another unit, beside it in brackets; two currencies are not checked."""
    return pair.relation == "derived"
