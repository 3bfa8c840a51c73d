"""N102: another thing is counted."""

from __future__ import annotations

from discrep.rules.model import NoOptions, Pair, rule


def because(pair: Pair, options: NoOptions) -> str:
    return f"different things are counted: {pair.reason}"


@rule("N102", "different-thing", verdict="not-comparable", relation="different", because=because)
def different_thing(pair: Pair, options: NoOptions) -> bool:
    """The figures count different things, or stand in different places of one sentence.

    Soldiers are not bases, and the dead are not the injured; an addition against a total is N109. Nouns that
    name the same thing (troops, soldiers) are one; settings add more under `synonyms`.
    """
    return pair.differs_in == "noun"
