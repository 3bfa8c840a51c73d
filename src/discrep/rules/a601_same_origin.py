"""A601: repetition is no corroboration."""

from __future__ import annotations

from discrep.rules.model import NoOptions, Pair, rule


def because(pair: Pair, options: NoOptions) -> str:
    source = pair.claims[0].attribution.source
    return f"both go back to {source.name if source else 'one narrator'}: repetition is no corroboration"


@rule(
    "A601",
    "same-origin",
    verdict=None,
    because=because,
)
def same_origin(pair: Pair, options: NoOptions) -> bool:
    """A remark: two documents give the same figure, and one origin stands behind both."""
    one, two = pair.claims
    return pair.same_origin & pair.a.stated.equals(pair.b.stated) & (one.document.id != two.document.id)
