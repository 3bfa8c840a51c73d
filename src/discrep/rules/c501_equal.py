"""C501: the two figures are equal."""

from __future__ import annotations

from discrep.rules.model import NoOptions, Pair, rule


def because(pair: Pair, options: NoOptions) -> str:
    return f"both say {pair.a.text}"


@rule(
    "C501",
    "equal",
    verdict="compatible",
    yields_to=("A604", "T307"),
    because=because,
    of_source="equal",
)
def equal(pair: Pair, options: NoOptions) -> bool:
    """Both figures stand for the same set of values, in whatever unit and wording."""
    return pair.a.stated.equals(pair.b.stated)
