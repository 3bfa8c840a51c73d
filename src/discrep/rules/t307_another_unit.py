"""T307: the same number in another unit."""

from __future__ import annotations

from discrep.rules.model import NoOptions, Pair, rule


def because(pair: Pair, options: NoOptions) -> str:
    return f"one number in two units, {pair.a.text} and {pair.b.text}: likely a slip"


@rule(
    "T307",
    "another-unit",
    verdict="tension",
    severity="warning",
    because=because,
    differs="copying",
    of_source="miscopied",
)
def another_unit(pair: Pair, options: NoOptions) -> bool:
    """Both figures have one number of two digits or more, in two units or currencies that do not make it equal.

    Where two reports tell of one thing the unit was taken wrongly, more likely than the same number came about twice.
    """
    return pair.repeated & (pair.a.stated.apart(pair.b.stated) | (pair.convertible < 1))
