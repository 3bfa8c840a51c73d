"""T301: readers would expect different values."""

from __future__ import annotations

from discrep.rules.model import NoOptions, Pair, rule


def because(pair: Pair, options: NoOptions) -> str:
    return f"{pair.a.text} and {pair.b.text} overlap as stated, but readers would expect different values"


@rule(
    "T301",
    "different-expectations",
    verdict="tension",
    severity="warning",
    yields_to=("C501", "C502", "T303", "T302", "T304", "T305", "T306", "S401", "D101", "T307", "S402", "T308"),
    because=because,
    differs="size",
    of_source="inside",
)
def different_expectations(pair: Pair, options: NoOptions) -> bool:
    """Both figures can be true as stated, but not as a reader takes them.

    "Over 3,000" allows 9,000, yet nobody who knows of 9,000 writes it. See the table of hedges.
    """
    a, b = pair.a, pair.b
    overlap = (a.stated.low <= b.stated.high) & (b.stated.low <= a.stated.high)
    return overlap & a.expected.apart(b.expected)
