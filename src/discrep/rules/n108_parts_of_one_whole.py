"""N108: disjoint parts of one whole."""

from __future__ import annotations

from discrep.rules.model import NoOptions, Pair, rule


def because(pair: Pair, options: NoOptions) -> str:
    return f"different parts of one whole: {pair.reason}"


@rule("N108", "parts-of-one-whole", verdict="not-comparable", relation="different", because=because)
def parts_of_one_whole(pair: Pair, options: NoOptions) -> bool:
    """Two figures count different parts of one whole.

    Of 60 people 45 work in one place and 10 in another: neither says anything of the other.
    """
    return pair.differs_in == "parts"
