"""C505: a part that fits into its whole."""

from __future__ import annotations

from discrep.rules.model import NoOptions, Pair, rule


def because(pair: Pair, options: NoOptions) -> str:
    part, whole = pair.parts
    return f"{pair.reason}; {part.text} can be part of {whole.text}"


@rule(
    "C505",
    "part-of-whole",
    verdict="compatible",
    relation="part",
    yields_to=("D102",),
    because=because,
)
def part_of_whole(pair: Pair, options: NoOptions) -> bool:
    """One figure counts a part of what the other counts, or a later phase of the same group, and fits."""
    part, whole = pair.parts
    return part.stated.low <= whole.stated.high
