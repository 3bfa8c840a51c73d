"""C504: the figures overlap."""

from __future__ import annotations

from discrep.rules.model import NoOptions, Pair, rule


def because(pair: Pair, options: NoOptions) -> str:
    return f"{pair.a.text} and {pair.b.text} overlap"


@rule(
    "C504",
    "overlapping",
    verdict="compatible",
    yields_to=(
        "C501",
        "C502",
        "T303",
        "T302",
        "T304",
        "T305",
        "T306",
        "S401",
        "D101",
        "T301",
        "C503",
        "T307",
        "S402",
        "T308",
    ),
    because=because,
    of_source="inside",
)
def overlapping(pair: Pair, options: NoOptions) -> bool:
    """The figures share some values, and neither holds the other."""
    a, b = pair.a, pair.b
    return (a.stated.low <= b.stated.high) & (b.stated.low <= a.stated.high)
