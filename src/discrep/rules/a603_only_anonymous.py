"""A603: only anonymous origins."""

from __future__ import annotations

from discrep.rules.model import NoOptions, Pair, rule


def because(pair: Pair, options: NoOptions) -> str:
    names = {claim.attribution.source.name for claim in pair.claims if claim.attribution.source}
    told = f" ({' and '.join(sorted(names))})" if names else ""
    return f"nobody is named behind either{told}: they may be the same people"


@rule(
    "A603",
    "only-anonymous",
    verdict=None,
    because=because,
)
def only_anonymous(pair: Pair, options: NoOptions) -> bool:
    """A remark: two documents give figures that meet, and only anonymous origins stand behind both.

    That the figures agree shows little: two reports may come from the same people.
    """
    a, b = pair.a.stated, pair.b.stated
    return pair.anonymous & a.meets(b) & pair.different_documents & (pair.denied < 0)
