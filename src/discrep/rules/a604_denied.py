"""A604: a party denies the figure."""

from __future__ import annotations

from discrep.claims import Claim
from discrep.rules.model import NoOptions, Pair, rule


def because(pair: Pair, options: NoOptions) -> str:
    denial, statement = (pair.a, pair.b) if pair.denied == 0 else (pair.b, pair.a)
    by, of = (pair.claims[0], pair.claims[1]) if pair.denied == 0 else (pair.claims[1], pair.claims[0])
    return f"{_who(by)} denies {denial.text}; {_who(of)} says {statement.text}"


def _who(claim: Claim) -> str:
    source = claim.attribution.source
    return source.name if source else claim.document.outlet or "one narrator"


@rule(
    "A604",
    "denied",
    verdict="conflict",
    severity="error",
    because=because,
)
def denied(pair: Pair, options: NoOptions) -> bool:
    """One source denies the figure that the other gives, or one that meets it: both cannot be right.

    "More than 40" that is denied leaves room for 30. Who only doubts denies nothing, and two denials are
    no statement. A source that takes back its own figure on a later day is left open.
    """
    return pair.denied >= 0
