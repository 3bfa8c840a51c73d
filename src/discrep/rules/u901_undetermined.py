"""U901: nothing settles it."""

from __future__ import annotations

from discrep.rules.model import NoOptions, Pair, rule


def because(pair: Pair, options: NoOptions) -> str:
    return f"the texts do not say enough: {pair.reason}"


@rule(
    "U901",
    "undetermined",
    verdict="undetermined",
    relation="unknown",
    because=because,
)
def undetermined(pair: Pair, options: NoOptions) -> bool:
    """The figures are related, but the texts do not say enough to compare them."""
    return pair.relation == "unknown"
