"""N111: another subject."""

from __future__ import annotations

from discrep.rules.model import NoOptions, Pair, rule


def because(pair: Pair, options: NoOptions) -> str:
    return f"another subject: {pair.reason}"


@rule("N111", "another-subject", verdict="not-comparable", relation="different", because=because)
def another_subject(pair: Pair, options: NoOptions) -> bool:
    """The figures are told of different companies, films, cities …, by their proper names.

    The name is the first in the sentence that is no source, no place behind a preposition and no date.
    """
    return pair.differs_in == "subject"
