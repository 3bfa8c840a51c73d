"""T302: a qualifier dropped or added."""

from __future__ import annotations

from discrep.rules.model import NoOptions, Pair, rule


def because(pair: Pair, options: NoOptions) -> str:
    bare, hedged = (pair.a, pair.b) if pair.a.bare else (pair.b, pair.a)
    return f"one report says {bare.text} without the qualifier that makes it {hedged.text} in the other"


@rule(
    "T302",
    "qualifier-dropped",
    verdict="tension",
    severity="warning",
    yields_to=("C501", "C502", "T303", "T307"),
    because=because,
    differs="copying",
    of_source="inside",
)
def qualifier_dropped(pair: Pair, options: NoOptions) -> bool:
    """One number with and without its bound: "up to 8,000" became "8,000".

    Only where both report one figure: the same statement, or the same fact at the same time. To drop
    "about" is compatible, for a bare number may be rounded. Of two origins a small count that is told
    exactly contradicts a bound that excludes it: "four" and "more than four".
    """
    a, b = pair.a, pair.b
    bound = (a.floor | a.ceiling) & b.bare | (b.floor | b.ceiling) & a.bare
    loose = a.stated.meets(b.stated) | a.bare & a.rounded.wide | b.bare & b.rounded.wide
    return bound & (a.value == b.value) & (pair.same_statement | pair.same_time & loose)
