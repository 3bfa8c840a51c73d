"""C503: one inside the other."""

from __future__ import annotations

from discrep.rules.model import NoOptions, Pair, rule


def because(pair: Pair, options: NoOptions) -> str:
    inner, outer = (pair.a, pair.b) if pair.a.stated.within(pair.b.stated) else (pair.b, pair.a)
    return f"{inner.text} lies inside {outer.text}"


@rule(
    "C503",
    "inside",
    verdict="compatible",
    yields_to=("C501", "C502", "T303", "T302", "T304", "T305", "T306", "S401", "D101", "T301", "T307", "S402", "T308"),
    because=because,
    of_source="inside",
)
def inside(pair: Pair, options: NoOptions) -> bool:
    """Every value that one figure allows is allowed by the other."""
    a, b = pair.a, pair.b
    return a.stated.within(b.stated) | b.stated.within(a.stated)
