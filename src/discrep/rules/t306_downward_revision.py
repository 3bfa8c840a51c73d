"""T306: a count that cannot fall was revised downwards."""

from __future__ import annotations

from discrep.rules.model import NoOptions, Pair, rule


def because(pair: Pair, options: NoOptions) -> str:
    earlier, later = pair.by_time
    return f"a count that only grows: {earlier.text} was followed by {later.text} from the same origin"


@rule(
    "T306",
    "downward-revision",
    verdict="tension",
    severity="warning",
    yields_to=("C501", "C502", "T303", "T302", "T304", "T305", "T307", "S402"),
    because=because,
    differs="size",
)
def downward_revision(pair: Pair, options: NoOptions) -> bool:
    """A count that only grows (a toll, arrivals) is lower in a later report of the same origin: it was corrected."""
    earlier, later = pair.by_time
    return (
        pair.accumulating
        & pair.same_origin
        & (pair.same_statement < 1)
        & (pair.later >= 0)
        & (earlier.value > later.value)
    )
