"""N103: another population or place."""

from __future__ import annotations

from discrep.rules.model import NoOptions, Pair, rule


def because(pair: Pair, options: NoOptions) -> str:
    return f"another population or place: {pair.reason}"


@rule("N103", "different-population", verdict="not-comparable", relation="different", because=because)
def different_population(pair: Pair, options: NoOptions) -> bool:
    """One thing is counted of different people or at different places.

    A place inside the other is a part of it (see C505), not another place.
    """
    return (pair.differs_in == "population") | (pair.differs_in == "place")
