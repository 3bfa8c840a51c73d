"""S401: a later report of a growing count."""

from __future__ import annotations

from discrep.rules.model import NoOptions, Pair, rule


def because(pair: Pair, options: NoOptions) -> str:
    earlier, later = pair.by_time
    what = "a growing count" if pair.accumulating else "how things stood"
    return f"{what}: {earlier.text} was followed by {later.text} on a later day"


@rule(
    "S401",
    "later-report",
    verdict="superseded",
    yields_to=("C501", "C502", "T303", "T302", "T304", "T305", "T307", "S402"),
    because=because,
    of_source="inside",
)
def later_report(pair: Pair, options: NoOptions) -> bool:
    """A count that changes while it is reported is told again on a later day: a toll that has not fallen, the missing.

    The older figure was right for its day, even where its bound ("at least 62") still holds.
    """
    earlier, later = pair.by_time
    grown = (earlier.value < later.value) | ((earlier.value == later.value) & earlier.floor & later.bare)
    return pair.growing & (pair.later >= 0) & (pair.passing | grown)
