"""N110: with and without a member."""

from __future__ import annotations

from discrep.rules.model import NoOptions, Pair, rule


def because(pair: Pair, options: NoOptions) -> str:
    return f"one counts a member whom the other leaves out: {pair.reason}"


@rule("N110", "with-and-without-a-member", verdict="not-comparable", relation="different", because=because)
def with_and_without_a_member(pair: Pair, options: NoOptions) -> bool:
    """One count holds somebody whom the other leaves out by its words.

    "Including the gunman" is not "not counting the gunman"; counts that say nothing of him are taken for either.
    """
    return pair.differs_in == "member"
