"""D102: a part above its whole."""

from __future__ import annotations

from discrep.rules.model import NoOptions, Pair, rule


def because(pair: Pair, options: NoOptions) -> str:
    part, whole = pair.parts
    return f"the part, {part.text}, exceeds its whole, {whole.text}"


@rule(
    "D102",
    "part-exceeds-whole",
    verdict="conflict",
    severity="error",
    relation="part",
    because=because,
    differs="size",
)
def part_exceeds_whole(pair: Pair, options: NoOptions) -> bool:
    """A figure that counts a part lies wholly above the figure for the whole."""
    part, whole = pair.parts
    return whole.stated.below(part.stated)
