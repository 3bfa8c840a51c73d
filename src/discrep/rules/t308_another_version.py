"""T308: two versions of one sentence differ in a figure."""

from __future__ import annotations

from discrep.rules.model import NoOptions, Pair, rule


def because(pair: Pair, options: NoOptions) -> str:
    one, two = (claim.quantity.text for claim in pair.claims)
    return f"two versions of one sentence, of which one says {one} and the other {two}"


@rule(
    "T308",
    "another-version",
    verdict="tension",
    severity="warning",
    yields_to=("C501", "C502", "T302", "T303", "T304", "T305", "T306", "T307", "S401", "S402"),
    because=because,
)
def another_version(pair: Pair, options: NoOptions) -> bool:
    """Two versions of one sentence give different figures at one place, and need not exclude each other.

    Ranges, or bounds of one kind ("over 80" became "over 50") in a sentence so long that two writers hardly word it
    alike; or a number that may tell another occasion: a date in a short sentence, one with which both begin.
    """
    a, b = pair.a, pair.b
    moved = (a.floor == b.floor) & (a.ceiling == b.ceiling) & (a.bare == b.bare) & a.stated.meets(b.stated)
    return a.stated.differs(b.stated) & (moved & (pair.differs_in == "wording") | (pair.differs_in == "occasion"))
